import { z } from 'zod';

/** Kinds of registration. @see QĐ 26/2026, Điều 6.1 and Mẫu số 01, mục 4 */
export const DossierKind = z.enum(['first', 'upgrade', 'renewal']);
export type DossierKind = z.infer<typeof DossierKind>;

export const DOSSIER_KIND_LABELS: Readonly<Record<DossierKind, string>> = {
  first: 'Lần đầu',
  upgrade: 'Nâng hạng',
  renewal: 'Đánh giá lại',
};

/** Where a dossier stands, from the producer's draft to the archive. */
export const DossierState = z.enum([
  'draft',
  'village',
  'submitted',
  'received',
  'supplement',
  'resubmitted',
  'eligible',
  'assessing',
  'reportDraft',
  'signing',
  'sent',
  'provinceSupplement',
  'provinceAssessing',
  'central',
  'recognised',
  'notPassed',
  'rejected',
  'withdrawn',
  'closed',
]);
export type DossierState = z.infer<typeof DossierState>;

export const DOSSIER_STATE_LABELS: Readonly<Record<DossierState, string>> = {
  draft: 'Nháp',
  village: 'Chờ trưởng thôn xác nhận',
  submitted: 'Đã nộp',
  received: 'Đã tiếp nhận',
  supplement: 'Yêu cầu bổ sung',
  resubmitted: 'Đã bổ sung',
  eligible: 'Đủ thành phần hồ sơ',
  assessing: 'Đang đánh giá tại xã',
  reportDraft: 'Đang dự thảo báo cáo',
  signing: 'Trình ký',
  sent: 'Đã trình tỉnh',
  provinceSupplement: 'Tỉnh yêu cầu hoàn thiện',
  provinceAssessing: 'Tỉnh đang đánh giá',
  central: 'Đang đánh giá cấp trung ương',
  recognised: 'Được công nhận',
  notPassed: 'Không đạt (dưới 3 sao)',
  rejected: 'Từ chối tiếp nhận',
  withdrawn: 'Chủ thể rút hồ sơ',
  closed: 'Đã kết thúc, lưu hồ sơ',
};

/** States in which the producer (or the helper) may change the draft: all of it, or the parts that remarks opened. */
export const EDITABLE_STATES: readonly DossierState[] = [
  'draft',
  'village',
  'supplement',
  'provinceSupplement',
];

/** States that lead nowhere any more, or where the province has spoken. */
export const ENDED_STATES: readonly DossierState[] = [
  'recognised',
  'notPassed',
  'rejected',
  'withdrawn',
  'closed',
];

/** States of a dossier on its way: from when it was sent until it ends. */
export const UNDER_WAY_STATES: readonly DossierState[] = DossierState.options.filter(
  (state) => state !== 'draft' && state !== 'village' && !ENDED_STATES.includes(state),
);

/** States in which the commune's 15 working days are running (or paused, in `supplement`). @see QĐ 26/2026, Điều 7.2 */
export const CLOCK_STATES: readonly DossierState[] = [
  'received',
  'supplement',
  'resubmitted',
  'eligible',
  'assessing',
  'reportDraft',
  'signing',
];
