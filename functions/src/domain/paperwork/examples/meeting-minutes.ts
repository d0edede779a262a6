/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { EXAMPLE_PRODUCT, exampleOffice } from '../example-office.ts';
import type { MeetingMinutesFacts } from '../papers/meeting-minutes.ts';

const PRODUCER = 'Hợp tác xã Linh Ngọc';
const product = `${EXAMPLE_PRODUCT} của ${PRODUCER}`;

export const EXAMPLE_MEETING_MINUTES: MeetingMinutesFacts = {
  ...exampleOffice('meetingMinutes', { number: '04', issuedOn: '2026-11-06' }),
  products: [{ name: EXAMPLE_PRODUCT, producer: PRODUCER }],
  details: {
    subject: 'đánh giá một số nội dung của hồ sơ sản phẩm OCOP',
    date: '2026-11-06',
    startTime: '08:00',
    endTime: '10:30',
    place: 'Phòng họp tầng 2, trụ sở Ủy ban nhân dân xã Tân Kỳ',
    chair: 'Hoàng Văn Chủ (ví dụ)',
    chairPosition: 'Phó Chủ tịch Ủy ban nhân dân xã, Tổ trưởng Tổ đánh giá',
    secretary: 'Trần Văn Tiếp (ví dụ)',
    secretaryPosition: 'công chức Phòng Kinh tế',
    present: [
      { name: 'Trần Thị Kinh (ví dụ)', position: 'Trưởng phòng Kinh tế' },
      { name: 'Lý Thị Văn (ví dụ)', position: 'Trưởng phòng Văn hóa - Xã hội' },
      { name: 'Ma Văn Mặt (ví dụ)', position: 'Ủy ban MTTQ Việt Nam xã' },
      { name: 'Nguyễn Thị Linh (ví dụ)', position: 'Giám đốc Hợp tác xã Linh Ngọc' },
    ],
    absent: [{ name: 'Triệu Thị Nông (ví dụ)', position: 'Hội Nông dân xã', reason: 'Đi công tác' }],
    contents: [
      {
        product,
        content: '1. Về sử dụng nguyên liệu địa phương',
        claim:
          'Mật thô thu từ hoa rừng và vườn cây của thành viên; trong 12 tháng gần nhất thu 12.400 kg, trong đó 10.850 kg tại xã, phần còn lại tại các xã giáp ranh trong tỉnh.',
        observation: 'Đối chiếu sổ ghi chép đàn ong và phiếu thu mua: 87,5% nguyên liệu thu trong xã.',
        opinion: 'Thống nhất với mô tả của chủ thể.',
      },
      {
        product,
        content: '2. Về sử dụng lao động địa phương',
        claim: 'Hợp tác xã sử dụng 16 lao động thường xuyên, trong đó 14 người thường trú tại xã.',
        observation: 'Trưởng thôn xác nhận 14/16 lao động thường trú tại xã.',
        opinion: 'Thống nhất với mô tả của chủ thể.',
      },
      {
        product,
        content: '3. Nguồn gốc ý tưởng sản phẩm',
        claim: 'Ý tưởng xuất phát từ nghề nuôi ong lấy mật của các hộ trong vùng.',
        observation: '',
        opinion: 'Thống nhất với mô tả của chủ thể.',
      },
      {
        product,
        content: '4. Bản sắc/trí tuệ địa phương',
        claim:
          'Mật thu từ hoa rừng núi đá, ong bản địa, theo kinh nghiệm đọc thời tiết của người dân địa phương.',
        observation: '',
        opinion: 'Thống nhất một phần: đề nghị bổ sung hình ảnh tư liệu vào câu chuyện sản phẩm.',
      },
    ],
    discussion:
      'Phòng Văn hóa - Xã hội: đề nghị ghi chép tri thức nuôi ong của các hộ cao tuổi.\nỦy ban MTTQ Việt Nam xã: nhất trí, đề nghị hỗ trợ quảng bá sản phẩm.',
    votes: [
      {
        matter: 'Thông qua nội dung đánh giá hồ sơ Mật ong hoa núi',
        agree: '6',
        disagree: '0',
        other: '0',
      },
    ],
    conclusion:
      'Thống nhất nội dung đánh giá đối với hồ sơ sản phẩm Mật ong hoa núi.\nGiao Phòng Kinh tế hoàn thiện Báo cáo đánh giá (Mẫu số 03) và văn bản đề nghị Ủy ban nhân dân tỉnh trước ngày 17/11/2026.',
    recommendations: 'Đề nghị chủ thể bổ sung hình ảnh tư liệu vào câu chuyện sản phẩm.',
  },
};
