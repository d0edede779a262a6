/** What a member of the assessment team chooses from, in a round and on a sheet of opinion. */
import { FINDING_CONTENT_LABELS, FINDING_VERDICT_LABELS, FindingContent } from '../dossier/dossier.ts';
import type { Choice } from '../fields/details.ts';

/** Seats of the team; the decision that appoints it names them. */
export const SEAT_CHOICES = [
  { value: 'member', label: 'Thành viên' },
  { value: 'head', label: 'Tổ trưởng' },
  { value: 'deputy', label: 'Tổ phó' },
  { value: 'secretary', label: 'Thư ký' },
] as const satisfies readonly [Choice, ...Choice[]];

/** `none` is said, not left out: who says nothing has not declared. */
export const INTEREST_CHOICES = [
  { value: 'none', label: 'Không có lợi ích liên quan' },
  { value: 'kinship', label: 'Người thân là chủ thể hoặc làm ở đó' },
  { value: 'ownership', label: 'Có vốn góp, là thành viên của chủ thể' },
  { value: 'supplier', label: 'Cung cấp nguyên liệu, dịch vụ cho chủ thể' },
  { value: 'other', label: 'Lợi ích khác (ghi rõ)' },
] as const satisfies readonly [Choice, ...Choice[]];

/** Of one content; '' while nothing is said. */
export const OPINION_CHOICES = [
  { value: '', label: 'Chưa cho ý kiến' },
  { value: 'agree', label: FINDING_VERDICT_LABELS.agree },
  { value: 'partly', label: FINDING_VERDICT_LABELS.partly },
  { value: 'disagree', label: FINDING_VERDICT_LABELS.disagree },
] as const satisfies readonly [Choice, ...Choice[]];

/** The fields of one content on a sheet of opinion: what is chosen, and the words to it. */
export const verdictKey = (content: FindingContent): string => `${content}Verdict`;
export const wordsKey = (content: FindingContent): string => content;

/** The four contents with their names, in the order of Mẫu số 03. @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a */
export const ROUND_CONTENTS = FindingContent.options.map((content) => ({
  content,
  label: FINDING_CONTENT_LABELS[content],
}));
