import { type ClockRule, type ReviewClock, reviewClock } from '../dossier/clock.ts';
import { DossierState } from '../dossier/state.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CertificateRow, DossierRow } from './board.ts';
import type { Count } from './certificate-view.ts';
import { isInForce } from '../certificate/state.ts';
import { rowState } from './certificate-view.ts';

/** Where the commune's clock of a row stands today. @see QĐ 26/2026, Điều 7.2 */
export function rowClock(row: DossierRow, today: PlainDate, rule: ClockRule): ReviewClock {
  const { receivedOn, pauses, state, isSent } = row;
  const receipt = receivedOn === null ? null : { on: receivedOn };
  return reviewClock({ receipt, pauses, state, referral: isSent ? {} : null }, today, rule);
}

/** How many stand in each state, in the order of the way; states where none stands are left out. */
export function countStages(rows: readonly DossierRow[]): Count<DossierState>[] {
  return DossierState.options
    .map((key) => ({ key, count: rows.filter(({ state }) => state === key).length }))
    .filter(({ count }) => count > 0);
}

/** Working days left of the 15, as people ask for them; the last two have no running clock. */
export const DAYS_LEFT = ['over', 'soon', 'week', 'later', 'paused', 'none'] as const;
export type DaysLeft = (typeof DAYS_LEFT)[number];

export const DAYS_LEFT_LABELS: Readonly<Record<DaysLeft, string>> = {
  over: 'Quá hạn',
  soon: 'Còn 0–3 ngày làm việc',
  week: 'Còn 4–7 ngày làm việc',
  later: 'Còn trên 7 ngày làm việc',
  paused: 'Tạm dừng, chờ bổ sung',
  none: 'Chưa tiếp nhận hoặc đã gửi tỉnh',
};

const WEEK_WORKING_DAYS = 7;

/** Where a clock falls. */
export function daysLeftOf({ status, workingDaysLeft }: ReviewClock): DaysLeft {
  switch (status) {
    case 'overdue':
      return 'over';
    case 'soon':
    case 'paused':
      return status;
    case 'inTime':
      return Number(workingDaysLeft) <= WEEK_WORKING_DAYS ? 'week' : 'later';
    case 'notStarted':
    case 'stopped':
      return 'none';
  }
}

export function countDaysLeft(
  rows: readonly DossierRow[],
  today: PlainDate,
  rule: ClockRule,
): Count<DaysLeft>[] {
  const found = rows.map((row) => daysLeftOf(rowClock(row, today, rule)));
  return DAYS_LEFT.map((key) => ({ key, count: found.filter((each) => each === key).length }));
}

export interface VillageFigures {
  /** Null: no village is known. */
  readonly villageId: string | null;
  /** Certificates in force. */
  readonly certificates: number;
  /** Dossiers under way. */
  readonly dossiers: number;
}

/** Every village that is known, and each of which a row speaks: what stands there today. The unknown one comes last. */
export function countVillages(
  villageIds: readonly string[],
  certificates: readonly CertificateRow[],
  dossiers: readonly DossierRow[],
  today: PlainDate,
): VillageFigures[] {
  const held = certificates.filter((row) => isInForce(rowState(row, today)));
  const rows = [...held, ...dossiers];
  const ids = new Set<string | null>([
    ...villageIds,
    ...rows.flatMap(({ villageId }) => villageId ?? []).sort(),
  ]);
  if (rows.some(({ villageId }) => villageId === null)) ids.add(null);
  const at = (all: readonly Pick<DossierRow, 'villageId'>[], id: string | null): number =>
    all.filter(({ villageId }) => villageId === id).length;
  return [...ids].map((villageId) => ({
    villageId,
    certificates: at(held, villageId),
    dossiers: at(dossiers, villageId),
  }));
}
