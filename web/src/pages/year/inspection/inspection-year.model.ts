// The year's inspections by producer on the screen: from the board of certificates and the newest visits.
import {
  type CertificateBoard,
  currentRows,
  isInForce,
  type Item,
  type PlainDate,
  producerVisits,
  type ProducerVisits,
  rowState,
  type StoredVisit,
  textOf,
} from '@ocop/functions/domain';
import { formatDay } from '../../../text/format.ts';

/** As many of the newest visits as are read: `itemsToChoose`. */
const READ = 200;

/** Of a visit without notice the item names its producer only once it took place; its values always do. */
const visitOf = ({ id, values, on, state }: Item): StoredVisit => ({
  ...{ id, on, state },
  producerId: textOf(values, 'producerId'),
});

/** Every producer with a certificate in force today. */
export const visitsOf = (
  board: CertificateBoard | null,
  items: readonly Item[],
  { year, today }: { readonly year: number; readonly today: PlainDate },
): readonly ProducerVisits[] =>
  producerVisits(
    currentRows(board?.rows ?? {}).filter((row) => isInForce(rowState(row, today))),
    items.map(visitOf),
    year,
  );

/** Whether visits of the year may lie beyond those that were read. */
export const isCutShort = (items: readonly Item[], year: number): boolean =>
  items.length >= READ && items.every((item) => item.year >= year);

/** The form of a plan, filled in: the year's visit, or one more for which a sign has to be written down. */
export function planHref({ producerId, inYear }: ProducerVisits): string {
  const kind = inYear === null ? 'periodic' : 'sign';
  return `/trong-nam/inspections/moi?${new URLSearchParams({ lenh: 'plan', producerId, kind }).toString()}`;
}

/** "Đã kiểm tra 20/11/2026", "Có lịch 20/12/2026". */
export const visitWords = ({ state, on }: StoredVisit): string =>
  `${state === 'planned' ? 'Có lịch' : 'Đã kiểm tra'} ${formatDay(on)}`;
