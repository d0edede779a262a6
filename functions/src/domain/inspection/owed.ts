/** Who was not visited yet in a year, and what may be planned. */
import { compareDays, type PlainDate } from '../kernel/plain-date.ts';

/** A product that is recognised, and whose it is. */
export interface RecognisedProduct {
  readonly producerId: string;
  readonly producer: string;
  readonly product: string;
}

/** A visit as it is stored: of whom, when, and how far it is. */
export interface StoredVisit {
  readonly id: string;
  readonly producerId: string;
  readonly on: PlainDate;
  readonly state: string;
}

export interface ProducerVisits {
  readonly producerId: string;
  readonly producer: string;
  readonly products: readonly string[];
  /** The last visit that took place, in whatever year; null where none is known. */
  readonly last: StoredVisit | null;
  /** What takes up the year's one visit; null where one may still be planned without a sign of violation. */
  readonly inYear: StoredVisit | null;
}

const latest = (visits: readonly StoredVisit[]): StoredVisit | null =>
  visits.reduce<StoredVisit | null>((best, each) => (best === null || best.on < each.on ? each : best), null);

/**
 * Every producer with a recognised product: those whose year is still free first, who waits longest at their head, who was
 * never visited before all. A visit that was called off takes up nothing; one that is planned does.
 * @see Nghị quyết 198/2025/QH15, Điều 4; QĐ 26/2026/QĐ-TTg, Điều 9.2
 */
export function producerVisits(
  recognised: readonly RecognisedProduct[],
  visits: readonly StoredVisit[],
  year: number,
): readonly ProducerVisits[] {
  const standing = visits.filter(({ state }) => state !== 'cancelled');
  const ids = [...new Set(recognised.map(({ producerId }) => producerId))];
  return ids
    .map((producerId): ProducerVisits => {
      const of = recognised.filter((row) => row.producerId === producerId);
      const own = standing.filter((visit) => visit.producerId === producerId);
      return {
        producerId,
        producer: String(of[0]?.producer),
        products: of.map(({ product }) => product),
        last: latest(own.filter(({ state }) => state !== 'planned')),
        inYear: latest(own.filter(({ on }) => on.startsWith(`${String(year)}-`))),
      };
    })
    .sort(
      (a, b) =>
        Number(a.inYear !== null) - Number(b.inYear !== null) ||
        compareDays(a.last?.on ?? '', b.last?.on ?? '') ||
        a.producer.localeCompare(b.producer, 'vi'),
    );
}
