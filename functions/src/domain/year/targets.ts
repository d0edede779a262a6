import type { Choice } from '../fields/details.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { known, OFFICE, text } from './common.ts';

/** What the plan aims at (2025 plan, I.2). */
export const TARGET_GOALS = [
  { value: 'raise', label: 'Nâng cao chất lượng, nâng hạng' },
  { value: 'renew', label: 'Đánh giá lại, cấp lại giấy chứng nhận' },
  { value: 'new', label: 'Sản phẩm mới' },
  { value: 'cooperative', label: 'Củng cố hợp tác xã, doanh nghiệp' },
  { value: 'apparatus', label: 'Tổ chức bộ máy thực hiện' },
  { value: 'promotion', label: 'Xúc tiến thương mại' },
  { value: 'dossiers', label: 'Xử lý hồ sơ đúng hạn' },
] as const satisfies readonly [Choice, ...Choice[]];

const TARGET = ['name', 'planId', 'code', 'goal', 'productId', 'producerId', 'dueOn'] as const;

/** One target of a year's plan: which product, which goal, by when. */
export const targets = defineSubject({
  name: 'targets',
  one: 'mục tiêu',
  many: 'Mục tiêu của kế hoạch',
  fields: [
    { key: 'name', kind: 'text', label: 'Mục tiêu', required: true },
    { key: 'planId', kind: 'ref', to: 'plans', label: 'Kế hoạch', required: true },
    { key: 'code', kind: 'text', label: 'Mã trong kế hoạch' },
    { key: 'goal', kind: 'choice', label: 'Loại mục tiêu', options: TARGET_GOALS },
    { key: 'productId', kind: 'ref', to: 'products', label: 'Sản phẩm' },
    { key: 'producerId', kind: 'ref', to: 'producers', label: 'Chủ thể' },
    { key: 'dueOn', kind: 'date', label: 'Hạn', required: true },
    { key: 'result', kind: 'lines', label: 'Kết quả' },
  ],
  states: { open: 'Đang thực hiện', reached: 'Đạt', missed: 'Không đạt', carried: 'Chuyển sang năm sau' },
  open: ['open'],
  commands: {
    set: { label: 'Thêm mục tiêu', roles: ['economy'], from: null, to: 'open', writes: TARGET },
    amend: { label: 'Sửa', roles: ['economy'], from: ['open'], to: null, writes: TARGET },
    reach: {
      label: 'Ghi nhận đạt',
      roles: ['economy'],
      from: ['open'],
      to: 'reached',
      writes: ['result'],
      files: true,
      evidence: ['result'],
    },
    miss: {
      label: 'Ghi nhận không đạt',
      roles: ['economy', 'leader'],
      from: ['open'],
      to: 'missed',
      writes: [],
      reason: true,
    },
    carry: {
      label: 'Chuyển sang năm sau',
      roles: ['economy', 'leader'],
      from: ['open'],
      to: 'carried',
      writes: [],
      reason: true,
    },
    reopen: {
      label: 'Mở lại',
      roles: ['economy'],
      from: ['reached', 'missed'],
      to: 'open',
      writes: [],
      reason: true,
    },
  },
  reads: [...OFFICE, 'village'],
  place: (values) =>
    placed({
      title: text(values, 'name'),
      on: text(values, 'dueOn'),
      dueOn: known(values, 'dueOn'),
      lead: 'economy',
      producerId: known(values, 'producerId'),
    }),
  columns: ['name', 'goal', 'productId', 'dueOn'],
  empty: 'Chưa có mục tiêu nào. Mục tiêu hiện ra khi kế hoạch của năm có hiệu lực.',
});
