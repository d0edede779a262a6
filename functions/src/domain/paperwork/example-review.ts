/** The example's findings on the four contents; every figure is an example. @see examples.ts */
import { EXAMPLE_PRODUCER, EXAMPLE_PRODUCT, exampleOffice } from './example-office.ts';
import type { CommuneReviewFacts } from './papers/commune-review.ts';

export const EXAMPLE_REVIEW: CommuneReviewFacts = {
  ...exampleOffice('communeReview', { number: '08', issuedOn: '2026-11-16' }),
  producer: EXAMPLE_PRODUCER,
  productName: EXAMPLE_PRODUCT,
  materials: {
    claim:
      'Hợp tác xã đặt ong tại các thôn trong xã; mật thô thu từ hoa rừng tự nhiên và vườn cây của thành viên, không nhập mật từ ngoài tỉnh. Sản lượng mật thô 12 tháng gần nhất là 12.400 kg, trong đó 10.850 kg thu tại xã, phần còn lại thu tại các xã giáp ranh trong tỉnh theo mùa hoa.',
    finding:
      'Qua đối chiếu sổ ghi chép đàn ong, hóa đơn, phiếu thu mua và xác nhận của trưởng thôn, tỷ lệ nguyên liệu thu trên địa bàn xã là 87,5%; 100% nguyên liệu thu trong tỉnh. Nội dung mô tả của chủ thể phù hợp với thực tế.\nVùng đặt ong nằm xa khu dân cư tập trung và khu vực phun thuốc bảo vệ thực vật; hợp tác xã có sổ theo dõi từng điểm đặt ong.',
    ratios: [
      { label: 'Mật ong thô, trong xã', total: '12.400 kg', local: '10.850 kg', ratio: '87,5%' },
      { label: 'Mật ong thô, trong tỉnh', total: '12.400 kg', local: '12.400 kg', ratio: '100%' },
    ],
    source:
      'Số liệu 12 tháng đến ngày 30/9/2026, trưởng thôn xác nhận ngày 09/11/2026 sau khi đối chiếu sổ thu mua (số liệu ví dụ).',
  },
  labour: {
    claim:
      'Hợp tác xã sử dụng 16 lao động thường xuyên, trong đó 14 người thường trú tại xã; vào mùa thu mật thuê thêm lao động thời vụ là người trong thôn.',
    finding:
      'Danh sách lao động có xác nhận của chủ thể, nơi thường trú đã được trưởng thôn đối chiếu. Tỷ lệ lao động địa phương là 87,5%, phù hợp với mô tả của chủ thể.',
    ratios: [{ label: 'Lao động thường xuyên', total: '16 người', local: '14 người', ratio: '87,5%' }],
    source: 'Danh sách lao động lập ngày 01/10/2026 (số liệu ví dụ).',
  },
  idea: {
    claim:
      'Ý tưởng xuất phát từ nghề nuôi ong lấy mật của các hộ trong vùng; hợp tác xã phát triển thành sản phẩm đóng chai có nhãn, tem truy xuất.',
    finding:
      'Nghề nuôi ong lấy mật hoa rừng có ở địa phương từ lâu. Sản phẩm được phát triển từ sản phẩm truyền thống, chủ thể đã cải tiến khâu lọc, hạ thủy phần, đóng chai và bao bì. Phòng Văn hóa - Xã hội thống nhất với mô tả của chủ thể.',
    ratios: [],
    source: null,
  },
  identity: {
    claim:
      'Mật thu từ hoa rừng núi đá, ong bản địa, lấy mật theo mùa hoa và kinh nghiệm đọc thời tiết của người dân địa phương.',
    finding:
      'Giống ong nội và nguồn hoa tự nhiên tạo vị mật riêng của vùng. Kinh nghiệm chọn điểm đặt ong, thời điểm quay mật và cách giữ đàn qua mùa đông được các hộ truyền cho nhau; câu chuyện sản phẩm gắn với cảnh quan và đời sống của người Tày ở địa phương.\nĐề nghị chủ thể tiếp tục ghi chép tri thức nuôi ong của các hộ cao tuổi, bổ sung hình ảnh tư liệu vào câu chuyện sản phẩm.',
    ratios: [],
    source: null,
  },
};
