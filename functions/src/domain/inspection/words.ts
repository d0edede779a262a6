/** The words of an inspection: what it may be, what its checklist is divided into, what was found, how it may end. */
import { REVOCATION_GROUND_LABELS, RevocationGround } from '../certificate/certificate.ts';
import type { Choice } from '../fields/details.ts';

/** A food-safety check is a kind of its own, and still the year's one visit: see `limit.ts`. */
export const INSPECTION_CHOICES = [
  { value: 'periodic', label: 'Định kỳ' },
  { value: 'sign', label: 'Đột xuất, có dấu hiệu vi phạm' },
  { value: 'foodSafety', label: 'An toàn thực phẩm' },
] as const satisfies readonly [Choice, ...Choice[]];

/** The two contents of QĐ 26/2026, Điều 9.3, and the papers with a term that show both. */
export const SECTION_CHOICES = [
  { value: 'criteria', label: 'Duy trì tiêu chí' },
  { value: 'mark', label: 'Sử dụng nhãn hiệu OCOP, thông tin, quảng bá' },
  { value: 'papers', label: 'Giấy tờ có thời hạn' },
] as const satisfies readonly [Choice, ...Choice[]];
export type ChecklistSection = (typeof SECTION_CHOICES)[number]['value'];

export const FINDING_CHOICES = [
  { value: '', label: 'Chưa kiểm tra' },
  { value: 'yes', label: 'Đạt' },
  { value: 'no', label: 'Chưa đạt' },
  { value: 'none', label: 'Không áp dụng' },
] as const satisfies readonly [Choice, ...Choice[]];

/** The grounds of Điều 8.1; đ (no longer produced) has a way of its own, because the commune itself confirms it. */
export const GROUND_CHOICES = [
  { value: '', label: 'Chưa chọn' },
  ...RevocationGround.options.map((ground) => ({
    value: ground,
    label: `${ground}) ${REVOCATION_GROUND_LABELS[ground]}`,
  })),
] as const satisfies readonly [Choice, ...Choice[]];

/** What came of it. */
export const OUTCOME_CHOICES = [
  { value: '', label: 'Chưa có' },
  { value: 'kept', label: 'Đạt, hoặc đã khắc phục xong' },
  { value: 'revoked', label: 'Giấy chứng nhận đã bị thu hồi' },
  { value: 'refused', label: 'Cấp có thẩm quyền không thu hồi' },
] as const satisfies readonly [Choice, ...Choice[]];
