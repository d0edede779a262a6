import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../kernel/working-days.ts';

/** One of the province's two yearly rounds (đợt). Both limits are outside: "trước ngày 30/4" ends on 29/4. */
export interface ProvinceRound {
  readonly round: 1 | 2;
  readonly year: number;
  /** The commune's request is sent before this day. */
  readonly sendBefore: PlainDate;
  /** The province has assessed before this day. */
  readonly assessBefore: PlainDate;
}

/** Working days that the commune has from receipt. @see QĐ 26/2026, Điều 7.2 */
const REVIEW_WORKING_DAYS = 15;

function roundOf(year: number, round: 1 | 2): ProvinceRound {
  const prefix = String(year).padStart(4, '0');
  return round === 1
    ? { round, year, sendBefore: `${prefix}-04-30`, assessBefore: `${prefix}-06-30` }
    : { round, year, sendBefore: `${prefix}-10-30`, assessBefore: `${prefix}-12-30` };
}

/**
 * The round into which a request sent on a day comes: what is sent on 30/4 itself waits for the second round, on 30/10
 * for the first round of the next year. Extra rounds of a province are not known here.
 * @see QĐ 26/2026, Điều 5.1
 */
export function provinceRound(sentOn: PlainDate): ProvinceRound {
  const year = Number(sentOn.slice(0, 4));
  const rounds = [roundOf(year, 1), roundOf(year, 2)];
  return rounds.find(({ sendBefore }) => sentOn < sendBefore) ?? roundOf(year + 1, 1);
}

/**
 * The last working day on which a dossier can be received so that the whole 15 working days still end before the round
 * closes. Received later, it comes into the round only if the commune is faster than it must be.
 * @see QĐ 26/2026, Điều 5.1, 7.2
 */
export function lastReceiptFor(
  round: Pick<ProvinceRound, 'sendBefore'>,
  calendar: WorkingCalendar,
): PlainDate {
  let day = addDays(round.sendBefore, -1);
  while (
    !isWorkingDay(day, calendar) ||
    addWorkingDays(day, REVIEW_WORKING_DAYS, calendar) >= round.sendBefore
  ) {
    day = addDays(day, -1);
  }
  return day;
}
