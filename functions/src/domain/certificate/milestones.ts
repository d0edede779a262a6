import { addDays, compareDays, type PlainDate } from '../kernel/plain-date.ts';
import { renewalWindow } from './certificate.ts';
import type { CertificateDates } from './state.ts';

/**
 * Days of a certificate that people are told of. `windowOpens` falls on the day of `d180`, `windowCloses` on that of
 * `d120`: both codes stand, one notice for each such day is enough. `ended` is the first day without validity.
 */
export const MILESTONE_CODES = [
  'd210',
  'd180',
  'windowOpens',
  'd150',
  'd130',
  'd120',
  'windowCloses',
  'ended',
] as const;
export type MilestoneCode = (typeof MILESTONE_CODES)[number];

export interface CertificateMilestone {
  readonly code: MilestoneCode;
  readonly on: PlainDate;
}

type Noticed = Pick<CertificateDates, 'validUntil' | 'revoked' | 'replacedBy'>;

function dayOf(code: MilestoneCode, validUntil: PlainDate): PlainDate {
  switch (code) {
    case 'windowOpens':
      return renewalWindow(validUntil).opensOn;
    case 'windowCloses':
      return renewalWindow(validUntil).closesOn;
    case 'ended':
      return addDays(validUntil, 1);
    default:
      return addDays(validUntil, -Number(code.slice(1)));
  }
}

/** Every milestone in order of days; none for a certificate that was revoked or replaced. @see QĐ 26/2026, Điều 7.6.a */
export function certificateMilestones({ validUntil, revoked, replacedBy }: Noticed): CertificateMilestone[] {
  if (revoked !== undefined || replacedBy !== undefined) return [];
  return MILESTONE_CODES.map((code) => ({ code, on: dayOf(code, validUntil) })).sort((a, b) =>
    compareDays(a.on, b.on),
  );
}

/** Milestones after the day `after` (already told) up to and with today: a missed run catches up, none is told twice. */
export function dueMilestones(
  certificate: Noticed,
  after: PlainDate,
  today: PlainDate,
): CertificateMilestone[] {
  return certificateMilestones(certificate).filter(({ on }) => on > after && on <= today);
}

/** The first day after `after` with something to tell; null when nothing is left. */
export function nextNoticeOn(certificate: Noticed, after: PlainDate): PlainDate | null {
  return certificateMilestones(certificate).find(({ on }) => on > after)?.on ?? null;
}
