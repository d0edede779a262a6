// What the count knows beside the logs, said again by hand: the registers as they stood before the year, the sectors of the
// decree, the days off of the played year. Nothing here is the server's code.
import { CERTIFICATES } from '../seed/certificates.ts';
import { PRODUCERS } from '../seed/producers.ts';
import { PRODUCTS } from '../seed/products.ts';

/** A certificate of the registers. */
export interface KnownCertificate {
  readonly id: string;
  readonly productId: string;
  readonly producerId: string;
  readonly stars: number;
  readonly issuedOn: string;
}

export interface Before {
  readonly certificates: readonly KnownCertificate[];
  readonly sectorOf: (productId: string) => string;
  readonly kindOf: (producerId: string) => string;
  /** The last of the 15 working days from a day of receipt; days on which the producer supplemented do not count. */
  readonly dueOn: (receivedOn: string, pauses: readonly Pause[]) => string;
}

export interface Pause {
  /** The day of sending back does not count as one of waiting, that of the answer does. */
  readonly from: string;
  readonly until: string;
}

/** First and last set of each sector. @see QĐ 26/2026/QĐ-TTg, Phụ lục I */
const SECTORS = [
  ['I', 1, 13],
  ['II', 14, 17],
  ['III', 18, 20],
  ['IV', 21, 22],
  ['V', 23, 25],
  ['VI', 26, 26],
] as const;

const sectorOfSet = (setNo: number): string =>
  SECTORS.find(([, first, last]) => setNo >= first && setNo <= last)?.[0] ?? '';

/** Weekdays on which offices are closed, from December 2026 to December 2027. @see Bộ luật Lao động 2019, Điều 111, 112 */
const DAYS_OFF = new Set([
  '2027-01-01',
  // Tết Đinh Mùi is Saturday 6 February: five days from its eve, two more for the weekend among them.
  '2027-02-05',
  '2027-02-08',
  '2027-02-09',
  '2027-02-10',
  '2027-02-11',
  // Giỗ Tổ.
  '2027-04-16',
  '2027-04-30',
  // For 1 May, a Saturday.
  '2027-05-03',
  '2027-09-02',
  '2027-09-03',
]);

const REVIEW_DAYS = 15;
const DAY_MS = 86_400_000;

/** Walks from day to day; Saturdays and Sundays are days 6 and 0. */
function dueOn(receivedOn: string, pauses: readonly Pause[]): string {
  let day = receivedOn;
  for (let left = REVIEW_DAYS; left > 0;) {
    const moment = new Date(Date.parse(day) + DAY_MS);
    day = moment.toISOString().slice(0, 10);
    const isOff = moment.getUTCDay() === 0 || moment.getUTCDay() === 6 || DAYS_OFF.has(day);
    const waits = pauses.some(({ from, until }) => day > from && day <= until);
    if (!isOff && !waits) left -= 1;
  }
  return day;
}

/** @param sets product sets of the products that the year brought, by product */
export const before = (sets: ReadonlyMap<string, number>): Before => ({
  certificates: CERTIFICATES,
  sectorOf: (productId) =>
    sectorOfSet(PRODUCTS.find(({ id }) => id === productId)?.setNo ?? sets.get(productId) ?? 0),
  kindOf: (producerId) => PRODUCERS.find(({ id }) => id === producerId)?.kind ?? '',
  dueOn,
});
