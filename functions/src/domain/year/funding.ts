import { sumThousandths, thousandths } from '../fields/decimals.ts';
import type { Choice, DetailProblem, Details } from '../fields/details.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { known, OFFICE, rows, text, unless } from './common.ts';

/** Sources in the order of the plan: socialised ones first, the budget "nếu có" (Kế hoạch OCOP xã Tân Kỳ 2025, IV). */
export const SOURCE_CHOICES = [
  { value: 'own', label: 'Vốn tự có của chủ thể' },
  { value: 'loan', label: 'Vốn vay tín dụng' },
  { value: 'fund', label: 'Quỹ đầu tư, quỹ phát triển' },
  { value: 'support', label: 'Hỗ trợ khác (khuyến công, khuyến nông…)' },
  { value: 'budget', label: 'Ngân sách nhà nước (nếu có)' },
] as const satisfies readonly [Choice, ...Choice[]];

const FUNDING = ['activity', 'source', 'on', 'producerId', 'targetId', 'planned', 'note'] as const;

/** What was spent up to now, in thousandths of a million đồng. */
export const spentOf = (values: Details): number =>
  sumThousandths(rows(values, 'uses').map(({ amount = '' }) => amount));

function useProblems(values: Details, today: PlainDate): readonly DetailProblem[] {
  const spent = rows(values, 'uses').flatMap(({ on = '', amount = '' }, at) => {
    const path = `uses.${String(at)}`;
    return [
      ...unless(on !== '', `${path}.on`, 'Hãy ghi ngày chi.'),
      ...unless(on <= today, `${path}.on`, 'Ngày chi không thể sau hôm nay.'),
      ...unless(thousandths(amount) > 0, `${path}.amount`, 'Hãy ghi số tiền đã chi.'),
    ];
  });
  const isOver = spentOf(values) > thousandths(text(values, 'planned'));
  return [
    ...spent,
    ...unless(
      !isOver || text(values, 'note') !== '',
      'note',
      'Đã chi nhiều hơn dự kiến; xin ghi lý do ở mục ghi chú.',
    ),
  ];
}

const problems = (values: Details, on: PlainDate, command: string): readonly DetailProblem[] =>
  command === 'use' ? useProblems(values, on) : [];

/** Money of one activity from one source, in million đồng, spent at once or in parts. */
export const funding = defineSubject({
  name: 'funding',
  one: 'khoản kinh phí',
  many: 'Kinh phí',
  fields: [
    { key: 'activity', kind: 'text', label: 'Hoạt động', required: true },
    { key: 'source', kind: 'choice', label: 'Nguồn', options: SOURCE_CHOICES },
    { key: 'on', kind: 'date', label: 'Ngày dự kiến', hint: 'Xếp khoản này vào năm', required: true },
    { key: 'producerId', kind: 'ref', to: 'producers', label: 'Chủ thể' },
    { key: 'targetId', kind: 'ref', to: 'targets', label: 'Mục tiêu' },
    { key: 'planned', kind: 'number', label: 'Dự kiến', unit: 'triệu đồng', required: true },
    { key: 'note', kind: 'lines', label: 'Ghi chú' },
    {
      key: 'uses',
      kind: 'rows',
      label: 'Các lần chi',
      rowName: 'lần chi',
      columns: [
        { key: 'on', kind: 'date', label: 'Ngày' },
        { key: 'amount', kind: 'number', label: 'Số tiền', unit: 'triệu đồng' },
        { key: 'note', kind: 'text', label: 'Nội dung' },
      ],
    },
    { key: 'used', kind: 'number', label: 'Đã thực hiện', unit: 'triệu đồng' },
  ],
  states: {
    planned: 'Dự kiến',
    using: 'Đang thực hiện',
    used: 'Đã thực hiện xong',
    cancelled: 'Không thực hiện',
  },
  open: ['planned', 'using'],
  commands: {
    plan: {
      label: 'Thêm khoản',
      roles: ['economy', 'culture'],
      from: null,
      to: 'planned',
      writes: FUNDING,
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ['economy', 'culture'],
      from: ['planned', 'using'],
      to: null,
      writes: FUNDING,
      files: true,
    },
    use: {
      label: 'Ghi đã chi',
      roles: ['economy', 'culture'],
      from: ['planned', 'using'],
      to: 'using',
      writes: ['uses', 'used', 'note'],
      fills: ['used'],
      needs: ['uses'],
      files: true,
    },
    finish: {
      label: 'Đã thực hiện xong',
      roles: ['economy', 'culture'],
      from: ['using'],
      to: 'used',
      writes: [],
      files: true,
    },
    reopen: {
      label: 'Mở lại để sửa số đã chi',
      roles: ['economy'],
      from: ['used'],
      to: 'using',
      writes: [],
      reason: true,
    },
    cancel: {
      label: 'Không thực hiện',
      roles: ['economy', 'leader'],
      from: ['planned'],
      to: 'cancelled',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: text(values, 'activity'),
      on: text(values, 'on'),
      lead: 'economy',
      support: ['culture'],
      producerId: known(values, 'producerId'),
    }),
  problems,
  columns: ['activity', 'source', 'on', 'producerId', 'planned', 'used'],
  empty:
    'Chưa có khoản kinh phí nào. Phòng Kinh tế ghi vốn của chủ thể, vốn vay, hỗ trợ và ngân sách (nếu có).',
});
