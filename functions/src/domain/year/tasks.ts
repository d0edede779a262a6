import type { DetailProblem, Details } from '../fields/details.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { defineSubject, type Place, placed } from '../subject/subject.ts';
import { known, OFFICE, rows, text, unless } from './common.ts';
import { CADENCE_CHOICES, UNIT_CHOICES } from './units.ts';

const LED_BY = ['lead', 'villageId', 'producerId', 'assignee'] as const;
const TASK = [
  'name',
  'planId',
  'code',
  'cadence',
  'period',
  'startOn',
  'dueOn',
  ...LED_BY,
  'support',
  'asked',
  'dossierId',
] as const;
const UNITS = ['economy', 'culture', 'front', 'village', 'producer', 'leader'] as const;

/** The key of the one who leads or supports; a village, a producer that is not named stays the kind alone. */
function keyOf(values: Details, kind: string): string {
  const unit =
    kind === 'village' ? text(values, 'villageId') : kind === 'producer' ? text(values, 'producerId') : '';
  return unit === '' ? kind : `${kind}:${unit}`;
}

function placeOf(values: Details): Place {
  const support = rows(values, 'support').map(({ unit = '' }) => keyOf(values, unit));
  return placed({
    title: [text(values, 'name'), text(values, 'period')].filter((part) => part !== '').join(' – '),
    on: text(values, 'dueOn'),
    dueOn: known(values, 'dueOn'),
    lead: keyOf(values, text(values, 'lead')),
    support: [...new Set(support)],
    producerId: known(values, 'producerId'),
    villageId: known(values, 'villageId'),
  });
}

function problems(values: Details, on: PlainDate): readonly DetailProblem[] {
  const [start, due, done] = [text(values, 'startOn'), text(values, 'dueOn'), text(values, 'doneOn')];
  const lead = text(values, 'lead');
  return [
    ...unless(start === '' || due === '' || start <= due, 'dueOn', 'Hạn xong phải sau ngày bắt đầu.'),
    ...unless(done <= on, 'doneOn', 'Ngày xong không thể sau hôm nay.'),
    ...unless(
      lead !== 'village' || text(values, 'villageId') !== '',
      'villageId',
      'Hãy chọn thôn mà trưởng thôn chủ trì việc này.',
    ),
    ...unless(
      lead !== 'producer' || text(values, 'producerId') !== '',
      'producerId',
      'Hãy chọn chủ thể chủ trì việc này.',
    ),
  ];
}

/** One task of the plan, in one period, of one unit. Late is what its day says, not a state. @see Kế hoạch OCOP xã Tân Kỳ 2025, V */
export const tasks = defineSubject({
  name: 'tasks',
  one: 'việc',
  many: 'Việc của kế hoạch',
  fields: [
    {
      key: 'name',
      kind: 'text',
      label: 'Việc phải làm',
      required: true,
    },
    { key: 'planId', kind: 'ref', to: 'plans', label: 'Kế hoạch' },
    {
      key: 'code',
      kind: 'text',
      label: 'Mã việc trong kế hoạch',
      hint: 'Ghi mã thì đơn vị phối hợp và kết quả phải có lấy theo kế hoạch.',
    },
    { key: 'cadence', kind: 'choice', label: 'Bao lâu một lần', options: CADENCE_CHOICES },
    { key: 'period', kind: 'text', label: 'Kỳ', hint: 'Ví dụ: tuần 12, tháng 3' },
    { key: 'startOn', kind: 'date', label: 'Từ ngày' },
    { key: 'dueOn', kind: 'date', label: 'Hạn xong', required: true },
    { key: 'lead', kind: 'choice', label: 'Chủ trì', options: UNIT_CHOICES, required: true },
    {
      key: 'villageId',
      kind: 'ref',
      to: 'villages',
      label: 'Thôn',
      when: { keys: ['lead', 'support'], among: ['village'] },
    },
    {
      key: 'producerId',
      kind: 'ref',
      to: 'producers',
      label: 'Chủ thể',
      when: { keys: ['lead', 'support'], among: ['producer'] },
    },
    { key: 'assignee', kind: 'ref', to: 'members', label: 'Người làm' },
    {
      key: 'support',
      kind: 'rows',
      label: 'Phối hợp',
      rowName: 'đơn vị',
      columns: [{ key: 'unit', kind: 'choice', label: 'Đơn vị', options: UNIT_CHOICES }],
    },
    { key: 'asked', kind: 'text', label: 'Kết quả phải có' },
    { key: 'dossierId', kind: 'ref', to: 'dossiers', label: 'Hồ sơ' },
    { key: 'progress', kind: 'lines', label: 'Đã làm được gì' },
    { key: 'result', kind: 'lines', label: 'Kết quả' },
    { key: 'link', kind: 'link', label: 'Đường dẫn tới kết quả' },
    { key: 'documentId', kind: 'ref', to: 'documents', label: 'Văn bản kết quả' },
    { key: 'doneOn', kind: 'date', label: 'Ngày xong', isToday: true },
  ],
  states: {
    todo: 'Chưa thực hiện',
    doing: 'Đang thực hiện',
    done: 'Hoàn thành',
    dropped: 'Không thực hiện',
  },
  open: ['todo', 'doing'],
  commands: {
    open: { label: 'Giao việc', roles: ['economy', 'leader'], from: null, to: 'todo', writes: TASK },
    amend: { label: 'Sửa', roles: ['economy', 'leader'], from: ['todo', 'doing'], to: null, writes: TASK },
    start: { label: 'Bắt đầu làm', roles: UNITS, by: 'lead', from: ['todo'], to: 'doing', writes: [] },
    contribute: {
      label: 'Ghi việc đã làm',
      roles: UNITS,
      by: 'team',
      from: ['todo', 'doing'],
      to: 'doing',
      writes: ['progress'],
      needs: ['progress'],
      files: true,
    },
    finish: {
      label: 'Báo hoàn thành',
      roles: UNITS,
      by: 'lead',
      from: ['todo', 'doing'],
      to: 'done',
      writes: ['result', 'link', 'documentId', 'doneOn'],
      needs: ['doneOn'],
      files: true,
      evidence: ['link', 'documentId'],
    },
    settle: {
      label: 'Xong theo hồ sơ',
      roles: [],
      bySystem: true,
      from: ['todo', 'doing'],
      to: 'done',
      writes: ['result', 'documentId', 'doneOn'],
      needs: ['result', 'doneOn'],
    },
    drop: {
      label: 'Không thực hiện',
      roles: ['economy', 'culture', 'front', 'leader'],
      by: 'lead',
      from: ['todo', 'doing'],
      to: 'dropped',
      writes: [],
      reason: true,
    },
    handOver: {
      label: 'Bàn giao',
      roles: ['economy', 'culture', 'front', 'leader'],
      by: 'lead',
      from: ['todo', 'doing'],
      to: null,
      writes: LED_BY,
      reason: true,
    },
    reassign: {
      label: 'Chuyển người làm theo bàn giao',
      roles: [],
      bySystem: true,
      from: ['todo', 'doing'],
      to: null,
      writes: ['assignee'],
      reason: true,
    },
    reopen: {
      label: 'Mở lại',
      roles: ['economy', 'leader'],
      from: ['done', 'dropped'],
      to: 'doing',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: placeOf,
  problems,
  columns: ['name', 'period', 'lead', 'dueOn', 'asked'],
  empty: 'Chưa có việc nào. Việc của năm hiện ra khi kế hoạch có hiệu lực; việc khác bấm “Giao việc”.',
});
