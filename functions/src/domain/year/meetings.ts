import type { Choice, DetailProblem, Details } from '../fields/details.ts';
import { thousandths } from '../fields/decimals.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { known, OFFICE, rows, text, unless } from './common.ts';

export const MEETING_CHOICES = [
  { value: 'training', label: 'Tập huấn' },
  { value: 'village', label: 'Họp thôn' },
  { value: 'guidance', label: 'Hướng dẫn chủ thể' },
  { value: 'conference', label: 'Hội nghị' },
] as const satisfies readonly [Choice, ...Choice[]];

/** Who calls it: the unit of whoever plans it, never chosen by hand. */
const CALLERS = [
  { value: 'economy', label: 'Phòng Kinh tế' },
  { value: 'culture', label: 'Phòng Văn hóa - Xã hội' },
  { value: 'front', label: 'Ủy ban MTTQ Việt Nam xã' },
  { value: 'village', label: 'Trưởng thôn' },
] as const satisfies readonly [Choice, ...Choice[]];

const MEETING = ['name', 'kind', 'on', 'time', 'place', 'villageId', 'lecturer', 'content'] as const;
const ROLES = ['economy', 'culture', 'front', 'village'] as const;

const leadOf = (values: Details): string =>
  text(values, 'unit') === 'village' ? `village:${text(values, 'villageId')}` : text(values, 'unit');

const isWhole = (amount: number): boolean => amount % 1000 === 0;

/** The list may be shorter than the number (not everybody signs it), never longer. */
function heldProblems(values: Details, on: PlainDate): readonly DetailProblem[] {
  const [attended, women] = [thousandths(text(values, 'attended')), thousandths(text(values, 'women'))];
  const listed = rows(values, 'attendees').length;
  return [
    ...unless(
      text(values, 'on') <= on,
      'on',
      'Buổi này chưa đến ngày, chưa ghi kết quả được; xin sửa ngày nếu đã họp sớm hơn.',
    ),
    ...unless(isWhole(attended) && attended > 0, 'attended', 'Số người dự là số nguyên lớn hơn 0.'),
    ...unless(
      attended >= listed * 1000,
      'attended',
      `Danh sách có ${String(listed)} người nên số người dự không thể ít hơn.`,
    ),
    ...unless(isWhole(women), 'women', 'Số nữ là số nguyên.'),
    ...unless(women <= attended, 'women', 'Số nữ không thể nhiều hơn số người dự.'),
  ];
}

function problems(values: Details, on: PlainDate, command: string): readonly DetailProblem[] {
  if (command === 'hold') return heldProblems(values, on);
  return unless(
    text(values, 'kind') !== 'village' || text(values, 'villageId') !== '',
    'villageId',
    'Họp thôn cần chọn thôn.',
  );
}

/** Trainings, meetings in villages, guidance: who attended (Kế hoạch OCOP xã Tân Kỳ 2025, III.1, V). */
export const meetings = defineSubject({
  name: 'meetings',
  one: 'buổi họp, tập huấn',
  many: 'Tập huấn, họp thôn',
  fields: [
    { key: 'name', kind: 'text', label: 'Tên buổi', required: true },
    { key: 'kind', kind: 'choice', label: 'Loại', options: MEETING_CHOICES },
    { key: 'on', kind: 'date', label: 'Ngày', required: true },
    { key: 'time', kind: 'time', label: 'Giờ' },
    { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
    { key: 'villageId', kind: 'ref', to: 'villages', label: 'Thôn' },
    { key: 'unit', kind: 'choice', label: 'Đơn vị tổ chức', options: CALLERS },
    { key: 'lecturer', kind: 'text', label: 'Người trình bày' },
    { key: 'content', kind: 'lines', label: 'Nội dung' },
    {
      key: 'attendees',
      kind: 'rows',
      label: 'Danh sách người dự',
      hint: 'Có thể chỉ ghi số người dự và kèm ảnh chụp danh sách ký tên',
      rowName: 'người',
      columns: [
        { key: 'name', kind: 'text', label: 'Họ và tên' },
        { key: 'unit', kind: 'text', label: 'Đơn vị, hộ' },
      ],
    },
    { key: 'attended', kind: 'number', label: 'Số người dự', unit: 'người' },
    { key: 'women', kind: 'number', label: 'Trong đó nữ', unit: 'người' },
    { key: 'result', kind: 'lines', label: 'Kết quả, ý kiến' },
  ],
  states: { planned: 'Đã lên lịch', held: 'Đã tổ chức', cancelled: 'Đã hủy' },
  open: ['planned'],
  commands: {
    plan: {
      label: 'Lên lịch',
      roles: ROLES,
      from: null,
      to: 'planned',
      writes: [...MEETING, 'unit'],
      fills: ['unit'],
      files: true,
    },
    amend: { label: 'Sửa', roles: ROLES, from: ['planned'], to: null, writes: MEETING, files: true },
    hold: {
      label: 'Ghi đã tổ chức',
      roles: ROLES,
      from: ['planned'],
      to: 'held',
      writes: ['attendees', 'attended', 'women', 'result'],
      needs: ['attended'],
      files: true,
    },
    cancel: { label: 'Hủy', roles: ROLES, from: ['planned'], to: 'cancelled', writes: [], reason: true },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: text(values, 'name'),
      on: text(values, 'on'),
      dueOn: text(values, 'on') || null,
      lead: leadOf(values),
      villageId: known(values, 'villageId'),
    }),
  problems,
  columns: ['name', 'kind', 'on', 'place', 'unit', 'attended'],
  empty: 'Chưa có buổi nào. Các đơn vị, trưởng thôn lên lịch tập huấn, họp thôn ở đây.',
});
