import { QD26_EFFECTIVE_ON } from '../criteria/transition.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { type Certificate, renewalWindow } from './certificate.ts';

/** Derived from dates, never stored. */
export type CertificateState =
  'valid' | 'renewalOpen' | 'renewalClosed' | 'extended' | 'expired' | 'revoked' | 'replaced';

export const CERTIFICATE_STATE_LABELS: Readonly<Record<CertificateState, string>> = {
  valid: 'Còn hiệu lực',
  renewalOpen: 'Đến kỳ nộp hồ sơ đánh giá lại',
  renewalClosed: 'Quá hạn nộp hồ sơ đánh giá lại',
  extended: 'Kéo dài hiệu lực (chuyển tiếp)',
  expired: 'Hết hạn',
  revoked: 'Bị thu hồi',
  replaced: 'Được thay thế',
};

const EXTENSION_DAYS = 180;

/** The facts from which a state follows. */
export type CertificateDates = Pick<Certificate, 'validUntil' | 'extension' | 'replacedBy'> & {
  readonly revoked?: { readonly on: PlainDate } | undefined;
};

/**
 * The last day of a certificate extended over the change-over, or null where Điều 12.3 does not help.
 *
 * Our reading: Điều 12.3 stands among the transitional articles and speaks of products that could not keep the filing
 * window of Điều 7.6.a. So it covers a certificate still valid on 22/05/2026 whose window had closed before that day
 * (last valid day from 22/05/2026 to 18/09/2026), once its renewal has been filed. It is no standing grace for
 * late filers. Validity then runs to the day of the result, at most 180 days after the last valid day.
 * @see QĐ 26/2026, Điều 12.3
 */
export function extendedUntil({ validUntil, extension }: CertificateDates): PlainDate | null {
  if (extension === undefined || validUntil < QD26_EFFECTIVE_ON) return null;
  if (renewalWindow(validUntil).closesOn >= QD26_EFFECTIVE_ON) return null;
  const latest = addDays(validUntil, EXTENSION_DAYS);
  const { resultOn } = extension;
  return resultOn !== undefined && resultOn < latest ? resultOn : latest;
}

/**
 * The state of a certificate on a day in Vietnam. A revocation counts from its own day and before everything else; a
 * certificate that was replaced stays replaced.
 * @see QĐ 26/2026, Điều 4.3, 7.6.a, 8, 12.3
 */
export function certificateState(certificate: CertificateDates, today: PlainDate): CertificateState {
  const { revoked, replacedBy, validUntil } = certificate;
  if (revoked !== undefined && revoked.on <= today) return 'revoked';
  if (replacedBy !== undefined) return 'replaced';
  if (today > validUntil) {
    const until = extendedUntil(certificate);
    return until !== null && today <= until ? 'extended' : 'expired';
  }
  const { opensOn, closesOn } = renewalWindow(validUntil);
  if (today < opensOn) return 'valid';
  return today <= closesOn ? 'renewalOpen' : 'renewalClosed';
}

/** Whether the OCOP mark may be shown: in every state but expired, revoked and replaced. */
export function isInForce(state: CertificateState): boolean {
  return state !== 'expired' && state !== 'revoked' && state !== 'replaced';
}
