import type { Choice, Details, DetailProblem } from '../fields/details.ts';
import { thousandths } from '../fields/decimals.ts';
import { addDays, addMonthsClamped, type PlainDate } from '../kernel/plain-date.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { OFFICE, text, unless } from './common.ts';

export const SLOT_CHOICES = [
  { value: 'weekly', label: 'Chuyên mục hằng tuần' },
  { value: 'monthly', label: 'Chuyên mục hằng tháng' },
  { value: 'special', label: 'Tin, bài riêng' },
] as const satisfies readonly [Choice, ...Choice[]];

/** Slots that are opened at once: a year of weeks, the first and the last included. */
export const MAX_SLOTS = 53;

const SLOT = ['topic', 'slot', 'on', 'time', 'script', 'productId', 'speaker'] as const;

/**
 * The days of the slots that follow the first, up to and with `until`: each week, or each month on the day of the first
 * (the last of the month where there is no such day). None for a single programme, or without an end.
 */
export function slotDays(values: Details): readonly PlainDate[] {
  const [slot, first, until] = [text(values, 'slot'), text(values, 'on'), text(values, 'until')];
  if (first === '' || until === '' || slot === 'special') return [];
  const days: PlainDate[] = [];
  const dayAt = (at: number): PlainDate =>
    slot === 'weekly' ? addDays(first, 7 * at) : addMonthsClamped(first, at);
  for (let at = 1; dayAt(at) <= until && at <= MAX_SLOTS; at += 1) days.push(dayAt(at));
  return days;
}

function seriesProblems(values: Details): readonly DetailProblem[] {
  const until = text(values, 'until');
  if (until === '') return [];
  return [
    ...unless(
      text(values, 'slot') !== 'special',
      'until',
      'Tin, bài riêng chỉ phát một buổi; xin để trống ngày cuối.',
    ),
    ...unless(text(values, 'on') <= until, 'until', 'Ngày phát cuối phải sau ngày phát đầu.'),
    ...unless(
      slotDays(values).length < MAX_SLOTS,
      'until',
      `Mỗi lần lên lịch tối đa ${String(MAX_SLOTS)} buổi, khoảng một năm.`,
    ),
  ];
}

const airedProblems = (values: Details, on: PlainDate): readonly DetailProblem[] => [
  ...unless(text(values, 'airedOn') <= on, 'airedOn', 'Ngày đã phát không thể sau hôm nay.'),
  ...unless(thousandths(text(values, 'minutes')) > 0, 'minutes', 'Thời lượng phải lớn hơn 0 phút.'),
];

/**
 * One OCOP slot of the commune's radio station (Kế hoạch OCOP xã Tân Kỳ 2025, V.2: hằng tuần, hằng tháng). A whole month
 * or year is opened with the first slot: `until` says up to when.
 */
export const broadcasts = defineSubject({
  name: 'broadcasts',
  one: 'buổi phát',
  many: 'Chuyên mục OCOP trên đài truyền thanh',
  fields: [
    { key: 'topic', kind: 'text', label: 'Chủ đề', required: true },
    { key: 'slot', kind: 'choice', label: 'Chuyên mục', options: SLOT_CHOICES },
    { key: 'on', kind: 'date', label: 'Ngày phát', required: true },
    { key: 'time', kind: 'time', label: 'Giờ phát', required: true },
    {
      key: 'until',
      kind: 'date',
      label: 'Lên lịch đến ngày',
      hint: 'Mỗi tuần hoặc mỗi tháng một buổi cho đến ngày này; để trống nếu chỉ một buổi',
    },
    { key: 'script', kind: 'lines', label: 'Bài phát thanh' },
    { key: 'productId', kind: 'ref', to: 'products', label: 'Sản phẩm giới thiệu' },
    { key: 'speaker', kind: 'text', label: 'Người đọc, người được phỏng vấn' },
    { key: 'airedOn', kind: 'date', label: 'Ngày đã phát' },
    { key: 'minutes', kind: 'number', label: 'Thời lượng', unit: 'phút' },
    { key: 'aired', kind: 'lines', label: 'Nội dung đã phát' },
  ],
  states: { planned: 'Đã lên lịch', approved: 'Đã duyệt bài', aired: 'Đã phát', missed: 'Không phát' },
  open: ['planned', 'approved'],
  commands: {
    plan: {
      label: 'Lên lịch phát',
      roles: ['culture', 'economy'],
      from: null,
      to: 'planned',
      writes: [...SLOT, 'until'],
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ['culture', 'economy'],
      from: ['planned', 'approved'],
      to: 'planned',
      writes: SLOT,
      files: true,
    },
    approve: {
      label: 'Duyệt bài',
      roles: ['culture', 'leader'],
      from: ['planned'],
      to: 'approved',
      writes: [],
      needs: ['script'],
    },
    air: {
      label: 'Ghi đã phát',
      roles: ['culture'],
      from: ['approved'],
      to: 'aired',
      writes: ['airedOn', 'minutes', 'aired'],
      needs: ['airedOn', 'minutes'],
      files: true,
    },
    miss: {
      label: 'Ghi không phát',
      roles: ['culture'],
      from: ['planned', 'approved'],
      to: 'missed',
      writes: [],
      reason: true,
    },
  },
  reads: [...OFFICE, 'village'],
  place: (values) =>
    placed({
      title: text(values, 'topic'),
      on: text(values, 'on'),
      dueOn: text(values, 'on') || null,
      lead: 'culture',
      support: ['economy'],
    }),
  problems: (values, on, command) => {
    if (command === 'plan') return seriesProblems(values);
    return command === 'air' ? airedProblems(values, on) : [];
  },
  columns: ['topic', 'slot', 'on', 'time', 'airedOn', 'minutes'],
  empty: 'Chưa có lịch phát nào. Phòng Văn hóa - Xã hội lên lịch chuyên mục hằng tuần, hằng tháng.',
});
