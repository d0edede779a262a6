/** What the office adds to the figures of a report: what no data hold. */
import type { DetailField, DetailsOf } from '../../fields/details.ts';

const EACH_LINE = 'Mỗi ý một dòng, không ghi dấu gạch đầu dòng.';
const MILLIONS = 'Triệu đồng, ví dụ 25,5';

export const PERIODIC_REPORT_FIELDS = [
  {
    key: 'kind',
    kind: 'choice',
    label: 'Kỳ báo cáo',
    options: [
      { value: 'month', label: 'Tháng (từ ngày 15 tháng trước đến ngày 14)' },
      { value: 'quarter', label: 'Quý' },
      { value: 'half', label: '6 tháng' },
      { value: 'year', label: 'Năm (từ 15/12 năm trước đến 14/12)' },
      { value: 'request', label: 'Đột xuất, theo yêu cầu' },
    ],
  },
  { key: 'year', kind: 'number', label: 'Năm', hint: '2026' },
  {
    key: 'ordinal',
    kind: 'number',
    label: 'Tháng, quý hoặc nửa năm thứ mấy',
    hint: 'Tháng 1–12, quý 1–4, 6 tháng đầu năm: 1, cuối năm: 2',
  },
  { key: 'from', kind: 'date', label: 'Từ ngày (báo cáo đột xuất)' },
  { key: 'to', kind: 'date', label: 'Đến ngày (báo cáo đột xuất)' },
  { key: 'request', kind: 'text', label: 'Theo yêu cầu tại', hint: 'Số, ngày văn bản yêu cầu báo cáo' },
  { key: 'addressees', kind: 'lines', label: 'Kính gửi', hint: 'Mỗi nơi một dòng.' },
  { key: 'direction', kind: 'lines', label: 'Công tác chỉ đạo, triển khai', hint: EACH_LINE },
  { key: 'trainings', kind: 'number', label: 'Số lớp tập huấn, buổi hướng dẫn' },
  { key: 'broadcasts', kind: 'number', label: 'Số tin, bài, buổi phát thanh' },
  { key: 'fairs', kind: 'number', label: 'Số hội chợ, sự kiện xúc tiến thương mại đã tham gia' },
  { key: 'ideas', kind: 'number', label: 'Số ý tưởng sản phẩm đăng ký' },
  { key: 'inspections', kind: 'number', label: 'Số lượt kiểm tra, giám sát chủ thể' },
  { key: 'revenue', kind: 'number', label: 'Doanh thu sản phẩm OCOP', hint: MILLIONS },
  { key: 'budget', kind: 'number', label: 'Kinh phí ngân sách hỗ trợ', hint: MILLIONS },
  { key: 'capital', kind: 'number', label: 'Vốn xã hội hóa', hint: MILLIONS },
  { key: 'channels', kind: 'lines', label: 'Tiêu thụ sản phẩm (sàn, điểm bán, xuất khẩu)', hint: EACH_LINE },
  { key: 'results', kind: 'lines', label: 'Kết quả so với kế hoạch', hint: EACH_LINE },
  { key: 'difficulties', kind: 'lines', label: 'Tồn tại, hạn chế', hint: EACH_LINE, required: true },
  { key: 'causes', kind: 'lines', label: 'Nguyên nhân', hint: EACH_LINE, required: true },
  {
    key: 'directions',
    kind: 'lines',
    label: 'Phương hướng, nhiệm vụ kỳ tới',
    hint: EACH_LINE,
    required: true,
  },
  { key: 'proposals', kind: 'lines', label: 'Kiến nghị, đề xuất', hint: EACH_LINE },
] as const satisfies readonly DetailField[];

export type PeriodicReportDetails = DetailsOf<typeof PERIODIC_REPORT_FIELDS>;
