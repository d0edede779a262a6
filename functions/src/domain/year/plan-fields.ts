/** What a year's plan holds: its aims and tasks as data, and the words that its document says around them. */
import type { DetailField, DetailsOf } from '../fields/details.ts';
import {
  EACH_LINE,
  LEAD_HINT,
  PLAN_CONTENT_FIELDS,
  PLAN_UNITS_FIELD,
} from '../paperwork/papers/annual-plan-fields.ts';
import { TARGET_GOALS } from './targets.ts';
import { CADENCE_CHOICES, UNIT_CHOICES } from './units.ts';

export const PLAN_FIELDS = [
  // Not a number: a year is written without the dot of thousands.
  { key: 'year', kind: 'text', label: 'Năm', hint: 'Bốn chữ số, ví dụ 2027.', required: true },
  {
    key: 'previousId',
    kind: 'ref',
    to: 'plans',
    label: 'Nối tiếp kế hoạch',
    hint: 'Mục tiêu chưa xong và nhiệm vụ của kế hoạch này được đưa sang; để trống thì lập từ mẫu.',
  },
  { key: 'law', kind: 'lines', label: 'Căn cứ', hint: 'Mỗi căn cứ một dòng.', required: true },
  { key: 'goals', kind: 'lines', label: 'Mục tiêu chung', hint: EACH_LINE, required: true },
  {
    key: 'targets',
    kind: 'rows',
    label: 'Mục tiêu cụ thể',
    rowName: 'mục tiêu',
    required: true,
    columns: [
      { key: 'code', kind: 'text', label: 'Mã' },
      { key: 'goal', kind: 'choice', label: 'Mục tiêu', options: TARGET_GOALS },
      { key: 'name', kind: 'text', label: 'Nội dung' },
      { key: 'productId', kind: 'ref', to: 'products', label: 'Sản phẩm' },
      { key: 'dueOn', kind: 'date', label: 'Hạn' },
    ],
  },
  {
    key: 'tasks',
    kind: 'rows',
    label: 'Nhiệm vụ',
    rowName: 'nhiệm vụ',
    required: true,
    columns: [
      { key: 'code', kind: 'text', label: 'Mã' },
      { key: 'name', kind: 'text', label: 'Nhiệm vụ' },
      { key: 'lead', kind: 'choice', label: 'Chủ trì', options: UNIT_CHOICES },
      { key: 'support', kind: 'text', label: 'Phối hợp', hint: 'Các đơn vị cách nhau bằng dấu chấm phẩy.' },
      { key: 'cadence', kind: 'choice', label: 'Bao lâu một lần', options: CADENCE_CHOICES },
      {
        key: 'when',
        kind: 'text',
        label: 'Thời gian ghi trong phụ lục',
        hint: 'Để trống thì ghi theo cột bên.',
      },
      { key: 'dueOn', kind: 'date', label: 'Hạn' },
      { key: 'evidence', kind: 'text', label: 'Kết quả phải có' },
    ],
  },
  { key: 'electronic', kind: 'lines', label: 'Nơi nhận bản điện tử', hint: 'Mỗi nơi một dòng.' },
  { key: 'paper', kind: 'lines', label: 'Nơi nhận bản giấy', hint: 'Mỗi nơi một dòng.' },
  { key: 'funding', kind: 'lines', label: 'Kinh phí thực hiện', hint: EACH_LINE },
  { key: 'raiseLead', kind: 'text', label: 'Nâng cao chất lượng: câu dẫn', hint: LEAD_HINT },
  { key: 'renewLead', kind: 'text', label: 'Đánh giá lại: câu dẫn', hint: LEAD_HINT },
  { key: 'newLead', kind: 'text', label: 'Sản phẩm mới: câu dẫn', hint: LEAD_HINT },
  ...PLAN_CONTENT_FIELDS,
  PLAN_UNITS_FIELD,
  { key: 'documentId', kind: 'ref', to: 'documents', label: 'Văn bản' },
] as const satisfies readonly DetailField[];

/** The values of a plan, every field of it. */
export type PlanValues = DetailsOf<typeof PLAN_FIELDS>;
export type PlanTargetRow = PlanValues['targets'][number];
export type PlanTaskRow = PlanValues['tasks'][number];

/** What is written of a plan beside its year: a new one gets it from the server, which goes on from the year before. */
export const PLAN_CONTENT = [
  'law',
  'goals',
  'targets',
  'tasks',
  'electronic',
  'paper',
  'funding',
  'raiseLead',
  'renewLead',
  'newLead',
  'subjects',
  'groups',
  'requirements',
  'contents',
  'units',
] as const;
