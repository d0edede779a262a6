/** What the annual plan is written from: every part of it is data, so that a year differs from another in data alone. */
import type { DetailField, DetailsOf, PlainField } from '../../fields/details.ts';

const GOAL_COLUMNS = [
  { key: 'product', kind: 'text', label: 'Sản phẩm' },
  { key: 'producer', kind: 'text', label: 'Chủ thể' },
  { key: 'note', kind: 'text', label: 'Ghi chú', hint: 'Ví dụ: giấy chứng nhận hết hạn ngày 12/8/2027' },
] as const satisfies readonly PlainField[];

export const LEAD_HINT = 'Câu dẫn đứng trước danh sách sản phẩm, không ghi dấu hai chấm ở cuối.';
export const EACH_LINE = 'Mỗi ý một dòng, không ghi dấu gạch đầu dòng.';

/** What a plan says of whom and what it is about: the same in the plan of the year and in its document. */
export const PLAN_CONTENT_FIELDS = [
  { key: 'subjects', kind: 'lines', label: 'Đối tượng thực hiện', hint: EACH_LINE },
  { key: 'groups', kind: 'lines', label: 'Các nhóm sản phẩm', hint: 'Mỗi nhóm một dòng.' },
  { key: 'requirements', kind: 'lines', label: 'Yêu cầu', hint: EACH_LINE },
  {
    key: 'contents',
    kind: 'rows',
    label: 'Nội dung (mục III)',
    rowName: 'nội dung',
    columns: [
      { key: 'title', kind: 'text', label: 'Tiêu đề' },
      { key: 'lines', kind: 'lines', label: 'Các việc', hint: EACH_LINE },
    ],
  },
] as const satisfies readonly DetailField[];

export const PLAN_UNITS_FIELD = {
  key: 'units',
  kind: 'rows',
  label: 'Tổ chức thực hiện (mục V)',
  rowName: 'đơn vị',
  columns: [
    { key: 'unit', kind: 'text', label: 'Đơn vị' },
    { key: 'tasks', kind: 'lines', label: 'Nhiệm vụ', hint: EACH_LINE },
  ],
} as const satisfies DetailField;

export const ANNUAL_PLAN_FIELDS = [
  { key: 'year', kind: 'number', label: 'Năm kế hoạch', hint: 'Ví dụ: 2027', required: true },
  { key: 'generalGoals', kind: 'lines', label: 'Mục tiêu chung', hint: EACH_LINE, required: true },
  { key: 'raiseLead', kind: 'text', label: 'Nâng cao chất lượng: câu dẫn', hint: LEAD_HINT },
  {
    key: 'raise',
    kind: 'rows',
    label: 'Sản phẩm nâng cao chất lượng, nâng hạng',
    rowName: 'sản phẩm',
    columns: GOAL_COLUMNS,
  },
  { key: 'renewLead', kind: 'text', label: 'Đánh giá lại: câu dẫn', hint: LEAD_HINT },
  {
    key: 'renew',
    kind: 'rows',
    label: 'Sản phẩm đánh giá lại, cấp lại giấy chứng nhận',
    rowName: 'sản phẩm',
    columns: GOAL_COLUMNS,
  },
  { key: 'newLead', kind: 'text', label: 'Sản phẩm mới: câu dẫn', hint: LEAD_HINT },
  {
    key: 'fresh',
    kind: 'rows',
    label: 'Sản phẩm đăng ký lần đầu',
    rowName: 'sản phẩm',
    columns: GOAL_COLUMNS,
  },
  { key: 'otherGoals', kind: 'lines', label: 'Mục tiêu cụ thể khác', hint: EACH_LINE },
  ...PLAN_CONTENT_FIELDS,
  { key: 'funding', kind: 'lines', label: 'Kinh phí thực hiện', hint: EACH_LINE },
  PLAN_UNITS_FIELD,
  {
    key: 'tasks',
    kind: 'rows',
    label: 'Phụ lục phân công nhiệm vụ (để trống thì không có phụ lục)',
    rowName: 'nhiệm vụ',
    columns: [
      { key: 'task', kind: 'text', label: 'Nhiệm vụ' },
      { key: 'lead', kind: 'text', label: 'Chủ trì' },
      { key: 'support', kind: 'text', label: 'Phối hợp' },
      { key: 'cadence', kind: 'text', label: 'Thời gian' },
      { key: 'evidence', kind: 'text', label: 'Kết quả, sản phẩm' },
    ],
  },
] as const satisfies readonly DetailField[];

export type AnnualPlanDetails = DetailsOf<typeof ANNUAL_PLAN_FIELDS>;
export type PlannedProduct = AnnualPlanDetails['raise'][number];
