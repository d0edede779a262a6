import { certificateState, type CertificateState, extendedUntil, isInForce } from '../certificate/state.ts';
import { PRODUCT_SETS, productSetOf } from '../criteria/product-sets.ts';
import { addMonthsClamped, type PlainDate } from '../kernel/plain-date.ts';
import type { CertificateRow } from './board.ts';

/** A figure of a chart: what it counts, under the key that narrows the list behind it. */
export interface Count<K extends string = string> {
  readonly key: K;
  readonly count: number;
}

type Dated = Pick<CertificateRow, 'validUntil' | 'extension' | 'revokedOn'>;

const datesOf = ({ validUntil, extension, revokedOn }: Dated) => ({
  validUntil,
  ...(extension === null
    ? {}
    : {
        extension: {
          renewalFiledOn: extension.renewalFiledOn,
          ...(extension.resultOn === null ? {} : { resultOn: extension.resultOn }),
        },
      }),
  ...(revokedOn === null ? {} : { revoked: { on: revokedOn } }),
});

/** The state of a row on a day. @see QĐ 26/2026, Điều 4.3, 7.6.a, 8, 12.3 */
export const rowState = (row: Dated, today: PlainDate): CertificateState =>
  certificateState(datesOf(row), today);

/** The last day a row's certificate holds, an extension included. */
export const rowEnd = (row: Dated): PlainDate => extendedUntil(datesOf(row)) ?? row.validUntil;

/** The newest row of each product: histories that came in from elsewhere may hold older ones that nobody replaced. */
export function currentRows(rows: Readonly<Record<string, CertificateRow>>): CertificateRow[] {
  const newest = new Map<string, CertificateRow>();
  for (const row of Object.values(rows)) {
    const known = newest.get(row.productId);
    if (known === undefined || known.issuedOn < row.issuedOn) newest.set(row.productId, row);
  }
  return [...newest.values()];
}

/** The states in the order of a certificate's life; `replaced` has no row. */
export const SHOWN_CERTIFICATE_STATES = [
  'valid',
  'renewalOpen',
  'renewalClosed',
  'extended',
  'expired',
  'revoked',
] as const satisfies readonly CertificateState[];

export function countStates(
  rows: readonly CertificateRow[],
  today: PlainDate,
): Count<(typeof SHOWN_CERTIFICATE_STATES)[number]>[] {
  const states = rows.map((row) => rowState(row, today));
  return SHOWN_CERTIFICATE_STATES.map((key) => ({
    key,
    count: states.filter((state) => state === key).length,
  }));
}

/** Months ahead that a certificate given today may still hold, with the month of today. @see QĐ 26/2026, Điều 4.3 */
const MONTHS = 37;

/** How many of those in force end in each month from today's on: `2027-04`, 36 months and the present one. */
export function countEnds(rows: readonly CertificateRow[], today: PlainDate): Count[] {
  const ends = rows.filter((row) => isInForce(rowState(row, today))).map((row) => rowEnd(row).slice(0, 7));
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: MONTHS }, (_, at) => {
    const key = addMonthsClamped(first, at).slice(0, 7);
    return { key, count: ends.filter((month) => month === key).length };
  });
}

/** The product group of a set, `I.3`: groups are numbered within their sector; '' of none. @see QĐ 26/2026, Phụ lục I */
export function groupKeyOf(setNo: number | null): string {
  if (setNo === null) return '';
  const { sector, group } = productSetOf(setNo);
  return `${sector.code}.${String(group.no)}`;
}

/** Every group by its key, in the order of the decree. */
export const PRODUCT_GROUPS: ReadonlyMap<string, string> = new Map([
  ...PRODUCT_SETS.map(({ no, group }) => [groupKeyOf(no), group.name] as const),
  ['', 'Chưa rõ nhóm'],
]);

export interface GroupStars {
  readonly key: string;
  readonly name: string;
  readonly stars: Readonly<Record<3 | 4 | 5, number>>;
}

/** The stars in force by product group; groups without any are left out. */
export function starsByGroup(rows: readonly CertificateRow[], today: PlainDate): GroupStars[] {
  const held = rows.filter((row) => isInForce(rowState(row, today)));
  const of = (key: string, stars: number): number =>
    held.filter((row) => groupKeyOf(row.setNo) === key && row.stars === stars).length;
  return [...PRODUCT_GROUPS]
    .map(([key, name]) => ({ key, name, stars: { 3: of(key, 3), 4: of(key, 4), 5: of(key, 5) } }))
    .filter(({ stars }) => stars[3] + stars[4] + stars[5] > 0);
}
