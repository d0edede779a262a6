import type { Choice } from '../fields/details.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { OFFICE, text, unless } from './common.ts';

/** The bodies of the apparatus. The first is the team of V.1; the second, the committee of Quyết định 74/QĐ-UBND of 17/7/2025. */
export const BODY_CHOICES = [
  { value: 'assessmentTeam', label: 'Tổ đánh giá hồ sơ OCOP cấp xã' },
  { value: 'steering', label: 'Ban Chỉ đạo các Chương trình MTQG' },
  { value: 'official', label: 'Cán bộ phụ trách OCOP' },
] as const satisfies readonly [Choice, ...Choice[]];

const APPOINTMENT = [
  'body',
  'person',
  'memberUid',
  'position',
  'post',
  'duty',
  'decisionNumber',
  'decisionOn',
  'from',
  'to',
  'documentId',
] as const;

/** Who sits where in the apparatus, by which decision, from when to when (Kế hoạch OCOP xã Tân Kỳ 2025, III.1, V.1). */
export const appointments = defineSubject({
  name: 'appointments',
  one: 'phân công',
  many: 'Bộ máy thực hiện',
  fields: [
    { key: 'body', kind: 'choice', label: 'Tổ chức', options: BODY_CHOICES },
    { key: 'person', kind: 'text', label: 'Họ và tên', required: true },
    { key: 'memberUid', kind: 'ref', to: 'members', label: 'Tài khoản trong hệ thống' },
    {
      key: 'position',
      kind: 'text',
      label: 'Chức danh trong tổ chức',
      hint: 'Ví dụ: Tổ trưởng, Thư ký, Thành viên',
      required: true,
    },
    { key: 'post', kind: 'text', label: 'Chức vụ, đơn vị công tác' },
    { key: 'duty', kind: 'lines', label: 'Nhiệm vụ' },
    { key: 'decisionNumber', kind: 'text', label: 'Quyết định số', required: true },
    { key: 'decisionOn', kind: 'date', label: 'Ngày quyết định', required: true },
    { key: 'from', kind: 'date', label: 'Từ ngày', required: true },
    { key: 'to', kind: 'date', label: 'Đến ngày' },
    { key: 'documentId', kind: 'ref', to: 'documents', label: 'Văn bản' },
    { key: 'successorId', kind: 'ref', to: 'appointments', label: 'Bàn giao cho' },
  ],
  states: { serving: 'Đang đảm nhiệm', ended: 'Thôi đảm nhiệm' },
  open: ['serving'],
  commands: {
    appoint: {
      label: 'Ghi phân công',
      roles: ['economy'],
      from: null,
      to: 'serving',
      writes: APPOINTMENT,
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ['economy'],
      from: ['serving'],
      to: null,
      writes: APPOINTMENT,
      files: true,
    },
    end: {
      label: 'Thôi đảm nhiệm, bàn giao',
      roles: ['economy', 'leader'],
      from: ['serving'],
      to: 'ended',
      writes: ['to', 'successorId'],
      needs: ['to'],
      reason: true,
      files: true,
      warning: 'Việc đang mở của người này được chuyển cho người nhận bàn giao.',
    },
  },
  reads: OFFICE,
  place: (values) =>
    placed({
      title: `${text(values, 'person')} – ${text(values, 'position')}`,
      on: text(values, 'from'),
      lead: 'economy',
    }),
  problems: (values) =>
    unless(
      text(values, 'to') === '' || text(values, 'from') <= text(values, 'to'),
      'to',
      'Ngày kết thúc phải sau ngày bắt đầu.',
    ),
  columns: ['body', 'person', 'position', 'decisionNumber', 'from', 'to'],
  empty: 'Chưa ghi ai trong bộ máy. Phòng Kinh tế ghi Tổ đánh giá, cán bộ phụ trách theo quyết định.',
});
