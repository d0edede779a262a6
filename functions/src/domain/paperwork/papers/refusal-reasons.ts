/** Why a dossier is refused: what is said, by what rule, and what the applicant can do about it. */
import type { Choice } from '../../fields/details.ts';

interface RefusalReason extends Choice {
  /** Where in Quyết định 26/2026/QĐ-TTg it stands, as it follows "theo". */
  readonly basis: string;
  readonly remedy: string;
}

/** The first is the one of an empty form: then the paper says only what was typed. */
export const REFUSAL_REASONS = [
  {
    value: 'other',
    label: 'Lý do khác (nêu cụ thể ở dưới)',
    basis: 'khoản 1 Điều 6 và khoản 2 Điều 7',
    remedy: 'Khắc phục nội dung nêu trên rồi nộp lại hồ sơ',
  },
  {
    value: 'missingParts',
    label: 'Thiếu thành phần hồ sơ (Mẫu số 01, Mẫu số 02, tài liệu minh chứng hoặc sản phẩm mẫu)',
    basis: 'khoản 1 và điểm d khoản 2 Điều 6',
    remedy: 'Chuẩn bị đủ thành phần còn thiếu rồi nộp lại hồ sơ',
  },
  {
    value: 'notEligible',
    label: 'Chủ thể chưa có đăng ký kinh doanh hoặc không thuộc đối tượng tham gia',
    basis: 'khoản 3 Điều 2',
    remedy: 'Đăng ký kinh doanh theo quy định rồi nộp lại hồ sơ',
  },
  {
    value: 'wrongSet',
    label: 'Đăng ký chưa đúng nhóm sản phẩm, bộ tiêu chí',
    basis: 'khoản 2 Điều 2, khoản 2 Điều 3, Phụ lục I và Phụ lục II',
    remedy: 'Chọn lại đúng bộ sản phẩm, tự đánh giá theo bộ tiêu chí đó rồi nộp lại hồ sơ',
  },
  {
    value: 'foodSafety',
    label: 'Không có hoặc đã hết hạn giấy chứng nhận cơ sở đủ điều kiện sản xuất, an toàn thực phẩm',
    basis: 'Phụ lục II và Mẫu số 02 Phụ lục III',
    remedy: 'Đề nghị cơ quan có thẩm quyền cấp hoặc cấp lại giấy chứng nhận rồi nộp lại hồ sơ',
  },
  {
    value: 'testReport',
    label: 'Phiếu kết quả kiểm nghiệm thiếu chỉ tiêu hoặc quá hạn',
    basis: 'Phụ lục II và Mẫu số 02 Phụ lục III',
    remedy: 'Kiểm nghiệm lại tại phòng thử nghiệm được công nhận rồi nộp lại hồ sơ',
  },
  {
    value: 'qualityNotDeclared',
    label: 'Chưa công bố chất lượng sản phẩm',
    basis: 'Phụ lục II và Mẫu số 02 Phụ lục III',
    remedy: 'Công bố chất lượng sản phẩm theo quy định rồi nộp lại hồ sơ',
  },
  {
    value: 'label',
    label: 'Nhãn hàng hóa chưa đúng quy định',
    basis: 'Phụ lục II',
    remedy: 'Sửa nhãn theo quy định về nhãn hàng hóa rồi nộp lại hồ sơ',
  },
  {
    value: 'evidenceMismatch',
    label: 'Tài liệu minh chứng không khớp với mức đã tự đánh giá',
    basis: 'Mẫu số 02 Phụ lục III',
    remedy: 'Bổ sung minh chứng hoặc tự đánh giá lại theo minh chứng hiện có rồi nộp lại hồ sơ',
  },
  {
    value: 'ratiosUnconfirmed',
    label: 'Không xác nhận được tỷ lệ lao động, nguyên liệu địa phương',
    basis: 'điểm a khoản 2 Điều 7',
    remedy: 'Cung cấp danh sách lao động, sổ sách, hóa đơn mua nguyên liệu để trưởng thôn và xã kiểm tra lại',
  },
  {
    value: 'outsideWindow',
    label:
      'Hồ sơ đánh giá lại nộp ngoài thời gian từ 180 ngày đến 120 ngày trước ngày giấy chứng nhận hết thời hạn',
    basis: 'điểm a khoản 6 Điều 7',
    remedy: 'Liên hệ bộ phận tiếp nhận để được hướng dẫn thời gian và hình thức đăng ký phù hợp',
  },
  {
    value: 'unreadable',
    label: 'Bản điện tử không đọc được hoặc không khớp với bản giấy',
    basis: 'khoản 1 Điều 7',
    remedy: 'Quét lại tài liệu cho rõ, đối chiếu đủ với bản giấy rồi nộp lại hồ sơ',
  },
  {
    value: 'forged',
    label: 'Có dấu hiệu cung cấp thông tin, tài liệu không trung thực hoặc giả mạo hồ sơ',
    basis: 'Phụ lục II (trường hợp hồ sơ bị loại) và điểm a khoản 1 Điều 8',
    remedy: 'Giải trình bằng văn bản, xuất trình bản gốc của tài liệu để đối chiếu',
  },
] as const satisfies readonly RefusalReason[];

type RefusalReasonCode = (typeof REFUSAL_REASONS)[number]['value'];

const said = (code: RefusalReasonCode, part: 'basis' | 'remedy'): string =>
  REFUSAL_REASONS.flatMap((reason) => (reason.value === code ? [reason[part]] : [])).join();

/** "khoản 3 Điều 2": where in the Decision the reason stands. */
export const refusalBasis = (code: RefusalReasonCode): string => said(code, 'basis');
/** What the applicant can do about it. */
export const refusalRemedy = (code: RefusalReasonCode): string => said(code, 'remedy');
