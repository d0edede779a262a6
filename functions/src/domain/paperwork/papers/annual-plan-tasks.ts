/**
 * The tasks of a year with who leads, who supports, when, and by what their end is shown: the annex of the plan. Tasks
 * and units follow the commune's plan of 2025 (III, V); time and result are proposals where that plan is silent.
 */
import type { AnnualPlanDetails } from './annual-plan-fields.ts';

export type PlanTask = AnnualPlanDetails['tasks'][number];

const ECONOMY = 'Phòng Kinh tế';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const FRONT = 'Ủy ban MTTQ Việt Nam cấp xã (đề nghị)';
const VILLAGE = 'Trưởng thôn';
const PRODUCER = 'Các tổ chức kinh tế';

const task = (name: string, lead: string, support: string, cadence: string, evidence: string): PlanTask => ({
  task: name,
  lead,
  support,
  cadence,
  evidence,
});

export const PLAN_TASKS: readonly PlanTask[] = [
  task(
    'Xây dựng, tổ chức thực hiện Kế hoạch OCOP giai đoạn và hằng năm',
    ECONOMY,
    'Các đơn vị liên quan',
    'Quý IV đến quý I',
    'Kế hoạch',
  ),
  task(
    'Rà soát, thành lập, kiện toàn Tổ đánh giá hồ sơ sản phẩm OCOP cấp xã',
    ECONOMY,
    'Các đơn vị liên quan',
    'Hằng năm, khi có thay đổi',
    'Quyết định',
  ),
  task(
    'Tiếp nhận, kiểm tra thành phần, đánh giá hồ sơ; đề nghị Ủy ban nhân dân tỉnh đánh giá, phân hạng',
    ECONOMY,
    CULTURE,
    'Không quá 15 ngày làm việc; gửi trước 30/4, 30/10',
    'Báo cáo Mẫu số 03, tờ trình',
  ),
  task(
    'Thông báo giấy chứng nhận sắp hết hạn, hướng dẫn nộp hồ sơ đánh giá lại',
    ECONOMY,
    VILLAGE,
    'Từ 210 đến 120 ngày trước ngày hết hạn',
    'Thông báo',
  ),
  task(
    'Hướng dẫn, hỗ trợ thành lập hợp tác xã, doanh nghiệp tham gia Chương trình OCOP',
    ECONOMY,
    '',
    'Thường xuyên',
    'Danh sách, biên bản',
  ),
  task(
    'Phát triển điểm giới thiệu và bán sản phẩm; ứng dụng công nghệ, thương mại điện tử (vốn khuyến công)',
    ECONOMY,
    'Các đơn vị liên quan',
    'Trong năm',
    'Hợp đồng, gian hàng',
  ),
  task(
    'Quảng bá, xúc tiến thương mại, kết nối cung - cầu, sàn thương mại điện tử',
    ECONOMY,
    CULTURE,
    'Theo sự kiện',
    'Danh sách hội chợ, đường dẫn',
  ),
  task(
    'Hướng dẫn, kiểm tra tiêu chuẩn, quy chuẩn chất lượng, an toàn thực phẩm',
    ECONOMY,
    '',
    'Hằng năm, đột xuất',
    'Biên bản',
  ),
  task(
    'Lồng ghép cơ cấu lại nông nghiệp, khuyến nông - lâm - ngư, kinh tế hộ, trang trại, hợp tác xã',
    ECONOMY,
    '',
    'Trong năm',
    'Mục trong báo cáo',
  ),
  task(
    'Kiểm tra, giám sát chủ thể; hướng dẫn, hỗ trợ tại các thôn, tổ',
    ECONOMY,
    VILLAGE,
    'Thường xuyên',
    'Biên bản',
  ),
  task(
    'Theo dõi, đánh giá, tổng hợp, tham mưu báo cáo Sở Nông nghiệp và Môi trường, Ủy ban nhân dân tỉnh',
    ECONOMY,
    'Các đơn vị liên quan',
    'Định kỳ, đột xuất',
    'Báo cáo',
  ),
  task(
    'Phát triển du lịch nông nghiệp, nông thôn, xây dựng tour, tuyến, điểm; đưa sản phẩm vào sự kiện văn hóa',
    CULTURE,
    ECONOMY,
    'Trong năm',
    'Kế hoạch, ảnh',
  ),
  task(
    'Tăng chuyên mục, thời lượng tuyên truyền trên hệ thống truyền thanh cấp xã',
    CULTURE,
    VILLAGE,
    'Hằng tuần, hằng tháng',
    'Lịch phát, tin bài',
  ),
  task(
    'Tăng cường chuyển đổi số trong Chương trình OCOP',
    ECONOMY,
    CULTURE,
    'Thường xuyên',
    'Mục trong báo cáo',
  ),
  task(
    'Tham gia đánh giá sản phẩm OCOP thuộc thẩm quyền cấp xã',
    CULTURE,
    ECONOMY,
    'Theo hồ sơ',
    'Phiếu ý kiến',
  ),
  task(
    'Tuyên truyền, vận động đoàn viên, hội viên, thành viên tham gia; đẩy mạnh phong trào khởi nghiệp',
    FRONT,
    '',
    'Trong năm',
    'Báo cáo',
  ),
  task(
    'Triển khai Kế hoạch đến hộ; vận động đăng ký ý tưởng, chuẩn bị hồ sơ',
    VILLAGE,
    ECONOMY,
    'Trong năm',
    'Danh sách ý tưởng',
  ),
  task(
    'Xác nhận tỷ lệ lao động địa phương, tỷ lệ sử dụng nguyên liệu địa phương',
    VILLAGE,
    PRODUCER,
    'Theo hồ sơ',
    'Giấy xác nhận',
  ),
  task(
    'Sản xuất theo chuỗi giá trị; hạ tầng; phân phối; tuân thủ tiêu chuẩn, môi trường; đề xuất ý tưởng mới',
    PRODUCER,
    '',
    'Thường xuyên',
    'Số liệu kỳ báo cáo',
  ),
];
