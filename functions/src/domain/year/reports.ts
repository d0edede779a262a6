import type { Choice } from '../fields/details.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { OFFICE, text, unless } from './common.ts';

export const REPORT_CHOICES = [
  { value: 'month', label: 'Báo cáo tháng (từ ngày 15 tháng trước đến ngày 14)' },
  { value: 'quarter', label: 'Báo cáo quý' },
  { value: 'half', label: 'Báo cáo 6 tháng' },
  { value: 'year', label: 'Báo cáo năm (từ 15/12 năm trước đến 14/12)' },
  { value: 'request', label: 'Báo cáo đột xuất, theo yêu cầu' },
] as const satisfies readonly [Choice, ...Choice[]];

/** What the office says; the figures count themselves. */
const WORDS = ['direction', 'results', 'difficulties', 'causes', 'next', 'proposals'] as const;
/** What the server fills: the period's name and days, and every figure. */
const COUNTED = ['indicators', 'countedOn'] as const;
const ON_REQUEST = { keys: ['kind'], among: ['request'] } as const;
const EACH_LINE = 'Mỗi ý một dòng.';

/**
 * A report of a period; its figures are counted when it is started, again on demand, and stand once it is settled.
 * @see Nghị định 09/2019/NĐ-CP, Điều 12 (boundaries of periods)
 */
export const reports = defineSubject({
  name: 'reports',
  one: 'báo cáo',
  many: 'Báo cáo',
  fields: [
    { key: 'name', kind: 'text', label: 'Tên báo cáo' },
    { key: 'kind', kind: 'choice', label: 'Loại', options: REPORT_CHOICES },
    {
      key: 'ordinal',
      kind: 'text',
      label: 'Tháng mấy, quý mấy, 6 tháng nào',
      hint: 'Tháng: 1 đến 12. Quý: 1 đến 4. 6 tháng đầu năm: 1, cuối năm: 2.',
      when: { keys: ['kind'], among: ['month', 'quarter', 'half'] },
    },
    {
      key: 'year',
      kind: 'text',
      label: 'Năm',
      hint: 'Bốn chữ số, ví dụ 2027',
      when: { keys: ['kind'], among: ['month', 'quarter', 'half', 'year'] },
    },
    { key: 'from', kind: 'date', label: 'Từ ngày', when: ON_REQUEST },
    { key: 'to', kind: 'date', label: 'Đến ngày', when: ON_REQUEST },
    {
      key: 'request',
      kind: 'text',
      label: 'Theo yêu cầu tại',
      hint: 'Số, ngày văn bản yêu cầu báo cáo',
      when: ON_REQUEST,
    },
    { key: 'direction', kind: 'lines', label: 'Công tác chỉ đạo, triển khai', hint: EACH_LINE },
    { key: 'results', kind: 'lines', label: 'Kết quả nổi bật so với kế hoạch', hint: EACH_LINE },
    { key: 'difficulties', kind: 'lines', label: 'Tồn tại, hạn chế', hint: EACH_LINE },
    { key: 'causes', kind: 'lines', label: 'Nguyên nhân', hint: EACH_LINE },
    { key: 'next', kind: 'lines', label: 'Phương hướng, nhiệm vụ kỳ tới', hint: EACH_LINE },
    { key: 'proposals', kind: 'lines', label: 'Kiến nghị, đề xuất', hint: EACH_LINE },
    { key: 'countedOn', kind: 'date', label: 'Số liệu tính đến ngày' },
    {
      key: 'indicators',
      kind: 'rows',
      label: 'Chỉ tiêu',
      rowName: 'chỉ tiêu',
      columns: [
        { key: 'code', kind: 'text', label: 'Mã' },
        { key: 'value', kind: 'number', label: 'Thực hiện' },
        { key: 'planned', kind: 'number', label: 'Kế hoạch' },
        { key: 'before', kind: 'number', label: 'Kỳ trước' },
      ],
    },
    { key: 'documentId', kind: 'ref', to: 'documents', label: 'Văn bản' },
  ],
  states: { draft: 'Đang lập', final: 'Đã chốt' },
  open: ['draft'],
  commands: {
    start: {
      label: 'Lập báo cáo',
      roles: ['economy'],
      from: null,
      to: 'draft',
      writes: ['name', 'kind', 'year', 'ordinal', 'from', 'to', 'request', ...COUNTED],
      fills: ['name', ...COUNTED],
    },
    amend: {
      label: 'Ghi nội dung',
      roles: ['economy'],
      from: ['draft'],
      to: null,
      writes: ['request', ...WORDS],
    },
    count: {
      label: 'Tính lại số liệu',
      roles: ['economy'],
      from: ['draft'],
      to: null,
      writes: COUNTED,
      fills: COUNTED,
    },
    settle: {
      label: 'Chốt số liệu',
      roles: ['economy', 'leader'],
      from: ['draft'],
      to: 'final',
      writes: COUNTED,
      fills: COUNTED,
      warning: 'Số liệu được tính lại lần cuối và giữ nguyên trong báo cáo này.',
    },
    file: {
      label: 'Ghi văn bản đã ban hành',
      roles: ['economy', 'clerk'],
      from: ['final'],
      to: null,
      writes: ['documentId'],
      needs: ['documentId'],
    },
    reopen: { label: 'Mở lại', roles: ['economy'], from: ['final'], to: 'draft', writes: [], reason: true },
  },
  reads: OFFICE,
  place: (values) => placed({ title: text(values, 'name'), on: text(values, 'to'), lead: 'economy' }),
  problems: (values) =>
    unless(text(values, 'from') <= text(values, 'to'), 'to', 'Ngày kết thúc phải sau ngày bắt đầu.'),
  columns: ['name', 'kind', 'from', 'to'],
  empty: 'Chưa có báo cáo nào. Phòng Kinh tế lập báo cáo tháng, quý, 6 tháng, năm ở đây; số liệu tự điền.',
});
