import { z } from 'zod';
import { CommuneId, Id } from '../kernel/ids.ts';
import { addDays, addMonthsClamped, Instant, PlainDate } from '../kernel/plain-date.ts';
import { searchTokens, ShortText } from '../kernel/text.ts';

/** The six grounds of Điều 8.1 in their Vietnamese order: a, b, c, d, đ, e. */
export const RevocationGround = z.enum(['a', 'b', 'c', 'd', 'đ', 'e']);
export type RevocationGround = z.infer<typeof RevocationGround>;

/** @see QĐ 26/2026, Điều 8.1 */
export const REVOCATION_GROUND_LABELS: Readonly<Record<RevocationGround, string>> = {
  a: 'Cung cấp thông tin, tài liệu không trung thực hoặc giả mạo hồ sơ',
  b: 'Sản phẩm không còn đáp ứng Bộ tiêu chí theo kết luận kiểm tra, giám sát',
  c: 'Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn hoặc pháp luật khác có liên quan',
  d: 'Sử dụng nhãn hiệu OCOP không đúng quy định, gây nhầm lẫn',
  đ: 'Chủ thể không còn sản xuất sản phẩm OCOP',
  e: 'Trường hợp khác theo kết luận và đề nghị của cơ quan nhà nước có thẩm quyền',
};

/** The decree of the recognition; old papers can rest on one whose criteria are not held here. */
export const CertificateDecree = z.enum(['qd26-2026', 'qd148-2023', 'qd1048-2019']);
export type CertificateDecree = z.infer<typeof CertificateDecree>;

/** Recognised by the province's Chair (3, 4 stars) or by the Minister (5 stars). @see QĐ 26/2026, Điều 4.1 */
export const CertificateLevel = z.enum(['province', 'ministry']);
export type CertificateLevel = z.infer<typeof CertificateLevel>;

/** Giấy chứng nhận: the recognition history of a product, never overwritten by the next one. */
export const Certificate = z.strictObject({
  id: Id,
  communeId: CommuneId,
  productId: Id,
  producerId: Id,
  productName: ShortText,
  producerName: ShortText,
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  level: CertificateLevel,
  decree: CertificateDecree,
  decisionNumber: ShortText,
  certificateNumber: ShortText.optional(),
  issuedOn: PlainDate,
  /** The last valid day. */
  validUntil: PlainDate,
  dossierId: Id.optional(),
  recordedAt: Instant,
  /** True where facts are examples that the commune's plan does not give; the interface says so. */
  example: z.boolean().optional(),
  /** A renewal filed late in the change-over; `resultOn`: the day of the authority's result. @see Điều 12.3 */
  extension: z.strictObject({ renewalFiledOn: PlainDate, resultOn: PlainDate.optional() }).optional(),
  revoked: z
    .strictObject({
      on: PlainDate,
      ground: RevocationGround,
      decisionNumber: ShortText,
      conclusionOn: PlainDate,
    })
    .optional(),
  /** The certificate of an upgrade or renewal that took this one's place. */
  replacedBy: Id.optional(),
  /** Search field of the daily sweep: the next day with something to tell; null: none. */
  nextNoticeOn: PlainDate.nullable(),
  /** Of `certificateSearchKeys`. */
  searchKeys: z.array(z.string()).optional(),
  schemaVersion: z.literal(1),
});
export type Certificate = z.infer<typeof Certificate>;

/** What a certificate is found by: its product, its producer, its numbers. */
export function certificateSearchKeys(
  certificate: Pick<Certificate, 'productName' | 'producerName' | 'decisionNumber' | 'certificateNumber'>,
): string[] {
  const { productName, producerName, decisionNumber, certificateNumber = '' } = certificate;
  return searchTokens([productName, producerName, decisionNumber, certificateNumber].join(' '));
}

const VALID_MONTHS = 36;
const WINDOW_OPENS_DAYS = 180;
const WINDOW_CLOSES_DAYS = 120;
const REVOCATION_DAYS = 15;

/**
 * The last valid day: 36 months from the day of issue, to the end of the corresponding day; issued on 29/02, on 28/02
 * where that year has no 29th.
 * @see QĐ 26/2026, Điều 4.3; Bộ luật Dân sự 2015, Điều 148.3
 */
export function validUntil(issuedOn: PlainDate): PlainDate {
  return addMonthsClamped(issuedOn, VALID_MONTHS);
}

/**
 * The days on which a renewal dossier is filed, both included: not earlier than 180 and not later than 120 days before
 * the last valid day.
 * @see QĐ 26/2026, Điều 7.6.a
 */
export function renewalWindow(lastValidDay: PlainDate): {
  readonly opensOn: PlainDate;
  readonly closesOn: PlainDate;
} {
  return {
    opensOn: addDays(lastValidDay, -WINDOW_OPENS_DAYS),
    closesOn: addDays(lastValidDay, -WINDOW_CLOSES_DAYS),
  };
}

/** The day by which the revocation is decided: 15 days from the conclusion (calendar days). @see QĐ 26/2026, Điều 8.4 */
export function revocationDueOn(conclusionOn: PlainDate): PlainDate {
  return addDays(conclusionOn, REVOCATION_DAYS);
}
