/** What a report is counted from: everything of the commune that its indicators look at. */
import type { PlanBoardSubject, PlanRow } from '../board/board.ts';
import type { Certificate } from '../certificate/certificate.ts';
import {
  type CertificateDates,
  type CertificateState,
  certificateState,
  isInForce,
} from '../certificate/state.ts';
import type { ClockRule } from '../dossier/clock.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Producer } from '../producer/producer.ts';
import type { Product } from '../product/product.ts';
import type { Item } from '../subject/item.ts';
import type { SubjectName } from '../subject/names.ts';

/** Subjects whose items happen on a day: those of the years that the period and the one before touch are enough. */
export const COUNTED_BY_YEAR = [
  'ideas',
  'broadcasts',
  'meetings',
  'promotions',
  'inspections',
  'funding',
  'figures',
] as const satisfies readonly SubjectName[];

/** Subjects whose items stand until they end: all of them count. */
export const COUNTED_WHOLE = ['channels', 'tours'] as const satisfies readonly SubjectName[];

export type CountedSubject = (typeof COUNTED_BY_YEAR)[number] | (typeof COUNTED_WHOLE)[number];

/** Who represents a producer, of what the forms ask only whether. */
export interface Leader {
  readonly producerId: string;
  readonly woman: boolean;
  /** Of another people than the Kinh. */
  readonly minority: boolean;
}

/** A task or a target as its board holds it, with its id. */
export interface PlannedThing extends PlanRow {
  readonly id: string;
}

export interface ReportFacts {
  readonly products: readonly Product[];
  readonly producers: readonly Producer[];
  readonly certificates: readonly Certificate[];
  readonly dossiers: readonly Dossier[];
  readonly leaders: readonly Leader[];
  readonly items: Readonly<Partial<Record<CountedSubject, readonly Item[]>>>;
  /** The plan's tasks and targets, as short as the boards of their years hold them: hundreds in one document. */
  readonly plan: Readonly<Record<PlanBoardSubject, readonly PlannedThing[]>>;
  readonly rule: ClockRule;
}

/** The days that are counted, both included, and the day on which what stands is looked at: the last one, or today. */
export interface ReportScope {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly day: PlainDate;
}

/** A period that still runs is counted as it stands today. */
export const scopeOf = (
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  today: PlainDate,
): ReportScope => ({ from, to, day: to < today ? to : today });

export const within = (day: PlainDate | null | undefined, { from, to }: ReportScope): boolean =>
  typeof day === 'string' && day >= from && day <= to;

export const itemsOf = ({ items }: ReportFacts, subject: CountedSubject): readonly Item[] =>
  items[subject] ?? [];

/** The newest certificate of a product that was issued up to a day; null where it has none. */
export function certificateOn(
  certificates: readonly Certificate[],
  product: Pick<Product, 'id'>,
  day: PlainDate,
): Certificate | null {
  return certificates
    .filter(({ productId, issuedOn }) => productId === product.id && issuedOn <= day)
    .reduce<Certificate | null>(
      (newest, each) => (newest === null || each.issuedOn > newest.issuedOn ? each : newest),
      null,
    );
}

/** A product with the certificate that counted on a day. */
export interface Recognised {
  readonly product: Product;
  readonly certificate: Certificate;
  readonly state: CertificateState;
  readonly inForce: boolean;
}

const notReplaced = ({ validUntil, extension, revoked }: Certificate): CertificateDates => ({
  validUntil,
  ...(extension === undefined ? {} : { extension }),
  ...(revoked === undefined ? {} : { revoked }),
});

/** Every product that was recognised up to a day. What replaced its certificate later is not looked at. */
export function recognisedOn(
  { products, certificates }: Pick<ReportFacts, 'products' | 'certificates'>,
  day: PlainDate,
): Recognised[] {
  return products.flatMap((product) => {
    const certificate = certificateOn(certificates, product, day);
    if (certificate === null) return [];
    const state = certificateState(notReplaced(certificate), day);
    return [{ product, certificate, state, inForce: isInForce(state) }];
  });
}
