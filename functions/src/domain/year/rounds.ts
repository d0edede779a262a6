import type { DetailField } from '../fields/details.ts';
import { INTEREST_CHOICES, SEAT_CHOICES } from '../round/choices.ts';
import { DEFAULT_CRITERION_SPREAD, DEFAULT_SPREAD, roundProblems } from '../round/round.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { OFFICE, text } from './common.ts';

const ROUND = [
  'name',
  'on',
  'time',
  'place',
  'agenda',
  'team',
  'quorum',
  'spread',
  'criterionSpread',
] as const;

const FIELDS = [
  { key: 'name', kind: 'text', label: 'Tên đợt', required: true },
  { key: 'on', kind: 'date', label: 'Ngày họp', required: true },
  { key: 'time', kind: 'time', label: 'Giờ' },
  { key: 'place', kind: 'text', label: 'Địa điểm' },
  {
    key: 'agenda',
    kind: 'rows',
    label: 'Hồ sơ đưa ra họp',
    hint: 'Chỉ hồ sơ đang đánh giá tại xã.',
    rowName: 'hồ sơ',
    required: true,
    columns: [{ key: 'dossierId', kind: 'ref', to: 'dossiers', label: 'Hồ sơ' }],
  },
  {
    key: 'team',
    kind: 'rows',
    label: 'Thành viên Tổ đánh giá',
    hint: 'Để trống thì lấy Tổ đánh giá đang đảm nhiệm, ghi ở mục Bộ máy thực hiện.',
    rowName: 'thành viên',
    columns: [
      { key: 'memberUid', kind: 'ref', to: 'members', label: 'Thành viên' },
      { key: 'position', kind: 'choice', label: 'Chức danh trong Tổ', options: SEAT_CHOICES },
    ],
  },
  {
    key: 'quorum',
    kind: 'number',
    label: 'Số thành viên tối thiểu phải có mặt',
    hint: 'Để trống thì theo Cài đặt của xã; xã chưa đặt thì quá nửa số thành viên của Tổ.',
    unit: 'người',
  },
  {
    key: 'spread',
    kind: 'number',
    label: 'Tổng điểm chấm thử lệch quá thì trao đổi lại',
    hint: `Để trống thì theo Cài đặt của xã; xã chưa đặt thì ${DEFAULT_SPREAD} điểm.`,
    unit: 'điểm',
  },
  {
    key: 'criterionSpread',
    kind: 'number',
    label: 'Điểm một tiêu chí lệch quá thì trao đổi lại',
    hint: `Để trống thì theo Cài đặt của xã; xã chưa đặt thì ${DEFAULT_CRITERION_SPREAD} điểm.`,
    unit: 'điểm',
  },
  {
    key: 'attendance',
    kind: 'rows',
    label: 'Có mặt',
    rowName: 'người',
    columns: [{ key: 'memberUid', kind: 'ref', to: 'members', label: 'Thành viên' }],
  },
  {
    key: 'interests',
    kind: 'rows',
    label: 'Khai báo lợi ích liên quan',
    hint: 'Mỗi người chỉ khai cho mình, từng hồ sơ một; dòng ghi thay người khác không được nhận.',
    rowName: 'khai báo',
    columns: [
      { key: 'memberUid', kind: 'ref', to: 'members', label: 'Thành viên' },
      { key: 'dossierId', kind: 'ref', to: 'dossiers', label: 'Hồ sơ' },
      { key: 'kind', kind: 'choice', label: 'Lợi ích', options: INTEREST_CHOICES },
      { key: 'note', kind: 'text', label: 'Ghi rõ' },
    ],
  },
  {
    key: 'withdrawn',
    kind: 'rows',
    label: 'Khai báo ghi nhầm đã rút',
    rowName: 'khai báo',
    columns: [
      { key: 'memberUid', kind: 'ref', to: 'members', label: 'Người khai' },
      { key: 'dossierId', kind: 'ref', to: 'dossiers', label: 'Hồ sơ' },
      { key: 'kind', kind: 'choice', label: 'Đã khai', options: INTEREST_CHOICES },
      { key: 'reason', kind: 'text', label: 'Lý do rút' },
    ],
  },
  {
    key: 'conclusion',
    kind: 'lines',
    label: 'Kết luận',
    hint: 'Cả cơ quan xã đọc được: không ghi điểm, số phiếu của hồ sơ có người khai lợi ích liên quan.',
  },
] as const satisfies readonly DetailField[];

/** The commands that write what `roundProblems` looks at; the others must go on whatever once came in. */
const CHECKED: readonly string[] = ['prepare', 'amend', 'sit', 'attend', 'defer'];

/**
 * A meeting of the assessment team, called where needed: agenda, team, declared interests, opinions, conclusion. What it
 * concludes goes nowhere by itself: the findings of Mẫu số 03 stay those of the units that were asked.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a
 */
export const rounds = defineSubject({
  name: 'rounds',
  one: 'đợt đánh giá',
  many: 'Đợt đánh giá tại xã',
  fields: FIELDS,
  states: {
    preparing: 'Đang chuẩn bị',
    called: 'Đã mời họp',
    sitting: 'Đang họp',
    closed: 'Đã kết thúc',
    cancelled: 'Đã hủy',
  },
  open: ['preparing', 'called', 'sitting'],
  commands: {
    prepare: {
      label: 'Lập đợt đánh giá',
      roles: ['economy'],
      from: null,
      to: 'preparing',
      writes: ROUND,
    },
    amend: { label: 'Sửa', roles: ['economy'], from: ['preparing', 'called'], to: null, writes: ROUND },
    call: { label: 'Mời họp', roles: ['economy', 'leader'], from: ['preparing'], to: 'called', writes: [] },
    declare: {
      label: 'Khai báo lợi ích liên quan',
      roles: OFFICE,
      from: ['called', 'sitting'],
      to: null,
      writes: ['interests'],
      warning:
        'Ai khai có lợi ích liên quan thì không cho ý kiến và không xem được số liệu của hồ sơ đó. Ghi nhầm thì rút kèm lý do, trước khi đợt kết thúc.',
    },
    withdraw: {
      label: 'Rút khai báo ghi nhầm',
      roles: OFFICE,
      from: ['called', 'sitting'],
      to: null,
      writes: ['interests', 'withdrawn'],
      fills: ['withdrawn'],
      reason: true,
      warning:
        'Khai báo cũ, người rút và lý do còn lưu trong đợt, cả cơ quan xã đọc được. Từ lúc rút, ông/bà được cho ý kiến và xem số liệu như người không có lợi ích liên quan.',
    },
    sit: {
      label: 'Khai mạc',
      roles: ['economy'],
      from: ['called'],
      to: 'sitting',
      writes: ['attendance'],
      needs: ['attendance'],
    },
    attend: {
      label: 'Sửa danh sách có mặt',
      roles: ['economy'],
      from: ['sitting'],
      to: null,
      writes: ['attendance'],
      needs: ['attendance'],
    },
    defer: {
      label: 'Hoãn hồ sơ sang đợt khác',
      roles: ['economy'],
      from: ['sitting'],
      to: null,
      writes: ['agenda'],
      reason: true,
      warning: 'Hồ sơ bỏ khỏi đợt thì ý kiến đã gửi về hồ sơ đó không được tính.',
    },
    close: {
      label: 'Kết thúc đợt',
      roles: ['economy', 'leader'],
      from: ['sitting'],
      to: 'closed',
      writes: ['conclusion'],
      needs: ['conclusion'],
      files: true,
      warning:
        'Đợt đã kết thúc thì không sửa, không nhận thêm phiếu, không rút khai báo. Tệp kèm theo cả cơ quan xã đọc được: không kèm số liệu của hồ sơ có người khai lợi ích liên quan.',
    },
    cancel: {
      label: 'Hủy đợt',
      roles: ['economy', 'leader'],
      from: ['preparing', 'called', 'sitting'],
      to: 'cancelled',
      writes: [],
      reason: true,
    },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: text(values, 'name'),
      on: text(values, 'on'),
      dueOn: text(values, 'on') || null,
      lead: 'economy',
    }),
  problems: (values, _on, command) => (CHECKED.includes(command) ? roundProblems(values) : []),
  columns: ['name', 'on', 'place'],
  empty: 'Chưa có đợt đánh giá nào. Phòng Kinh tế lập đợt khi cần họp Tổ đánh giá.',
});
