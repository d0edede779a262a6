// Products with their certificates of today.
import {
  type Certificate,
  certificateRow,
  type CertificateRow,
  type CertificateState,
  currentRows,
  formatDate,
  groupKeyOf,
  isInForce,
  matchesSearch,
  type PlainDate,
  type Producer,
  PRODUCER_KIND_LABELS,
  ProducerKind,
  type Product,
  PRODUCT_GROUPS,
  PRODUCT_SECTORS,
  rowEnd,
  rowState,
} from '@ocop/functions/domain';
import { NO_VILLAGE } from '../../text/village-name.ts';

export interface ProductRow {
  /** The product's. */
  readonly id: string;
  readonly name: string;
  readonly producerId: string;
  readonly producer: string;
  readonly setNo: number | null;
  /** The newest certificate; null for a product that never had one. */
  readonly certificate: CertificateRow | null;
  readonly state: CertificateState | null;
  /** The last day it holds, an extension included. */
  readonly until: PlainDate | null;
}

/** The rows of certificates by their id. */
export type CertificateRows = Readonly<Record<string, CertificateRow>>;

/** The same rows of a producer, who reads its own certificates and no board. */
export function rowsOfOwn(
  certificates: readonly Certificate[],
  products: readonly Product[],
): CertificateRows {
  const setOf = (id: string): number | null => products.find((product) => product.id === id)?.setNo ?? null;
  return Object.fromEntries(
    certificates.flatMap((certificate) => {
      const row = certificateRow(certificate, { setNo: setOf(certificate.productId), villageId: null });
      return row === null ? [] : [[certificate.id, row] as const];
    }),
  );
}

/** The recognised products that are there, the nearest end first. */
export function recognisedRows(rows: CertificateRows, today: PlainDate): ProductRow[] {
  return currentRows(rows)
    .filter(({ setNo }) => setNo !== null)
    .map((certificate): ProductRow => ({
      id: certificate.productId,
      name: certificate.product,
      producerId: certificate.producerId,
      producer: certificate.producer,
      setNo: certificate.setNo,
      certificate,
      state: rowState(certificate, today),
      until: rowEnd(certificate),
    }))
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
}

/** The products that never had a certificate, in the order in which they come. */
export function newRows(products: readonly Product[], recognised: readonly ProductRow[]): ProductRow[] {
  const known = new Set(recognised.map(({ id }) => id));
  return products
    .filter(({ id }) => !known.has(id))
    .map(({ id, name, producerId, producerName: producer, setNo }) => ({
      id,
      name,
      producerId,
      producer,
      setNo,
      certificate: null,
      state: null,
      until: null,
    }));
}

/** How a list is narrowed; '' leaves a thing as it is. */
export interface ProductFilter {
  readonly words: string;
  /** A state of certificates, `held` for those in force, `none` for products that never had one. */
  readonly state: string;
  /** The product of one certificate, that of a notice. */
  readonly productId: string;
  /** `I.3` */
  readonly group: string;
  /** `I` */
  readonly sector: string;
  readonly stars: string;
  /** The month of the end, `2027-04`. */
  readonly ends: string;
  /** The last day on which the certificate may end. */
  readonly endsBy: string;
  /** A village's id, `khong-ro` for none. */
  readonly village: string;
  /** The producers that are asked for; null for all. */
  readonly producers: ReadonlySet<string> | null;
}

/** Whether products without a certificate may be among what is asked for. */
export const asksForNew = ({ state, stars, ends, endsBy, village, productId }: ProductFilter): boolean =>
  (state === '' || state === 'none') &&
  [stars, ends, endsBy, village, productId].every((each) => each === '');

const isInState = ({ state }: ProductRow, asked: string): boolean =>
  asked === '' ||
  state === asked ||
  (asked === 'none' && state === null) ||
  (asked === 'held' && state !== null && isInForce(state));

const isIn = (row: ProductRow, filter: ProductFilter): boolean => {
  const { group, sector, stars, ends, endsBy, village, productId, producers } = filter;
  return (
    (group === '' || groupKeyOf(row.setNo) === group) &&
    (sector === '' || groupKeyOf(row.setNo).split('.')[0] === sector) &&
    (stars === '' || String(row.certificate?.stars) === stars) &&
    (ends === '' || row.until?.slice(0, 7) === ends) &&
    (endsBy === '' || (row.certificate !== null && row.certificate.validUntil <= endsBy)) &&
    (village === '' || (row.certificate !== null && (row.certificate.villageId ?? NO_VILLAGE) === village)) &&
    (productId === '' || row.id === productId) &&
    (producers === null || producers.has(row.producerId))
  );
};

export function filtered(rows: readonly ProductRow[], filter: ProductFilter): ProductRow[] {
  return rows.filter(
    (row) =>
      matchesSearch(`${row.name} ${row.producer}`, filter.words) &&
      isInState(row, filter.state) &&
      isIn(row, filter),
  );
}

/** As the address says it. A certificate that was replaced has no row: then all are shown. */
export function productFilter(query: URLSearchParams, certificates: CertificateRows): ProductFilter {
  const asked = (name: string): string => query.get(name) ?? '';
  return {
    words: asked('tim'),
    state: asked('xem'),
    productId: certificates[asked('gcn')]?.productId ?? '',
    group: asked('nhom'),
    sector: asked('nganh'),
    stars: asked('sao'),
    ends: asked('het-han'),
    endsBy: asked('het-han-den'),
    village: asked('thon'),
    producers: null,
  };
}

/** The same with the words that stand in the box, and the producers of the kind that is asked for. */
export const withProducers = (
  filter: ProductFilter,
  words: string,
  producers: { readonly items: readonly Pick<Producer, 'id'>[] } | undefined,
): ProductFilter => ({
  ...filter,
  words,
  producers: producers === undefined ? null : new Set(producers.items.map(({ id }) => id)),
});

/** What narrows the list beside the boxes above it, in words; `nameOf` says what a village is called. */
export function productsNarrowedBy(
  query: URLSearchParams,
  nameOf: (village: string) => string,
): readonly string[] {
  const { group, sector, stars, ends, endsBy, village } = productFilter(query, {});
  const kind = ProducerKind.safeParse(query.get('loai')).data;
  return [
    ...(group === '' ? [] : [PRODUCT_GROUPS.get(group) ?? group]),
    ...(sector === '' ? [] : [PRODUCT_SECTORS.get(sector) ?? sector]),
    ...(stars === '' ? [] : [`${stars} sao`]),
    ...(ends === '' ? [] : [`hết hạn tháng ${ends.slice(5)}/${ends.slice(0, 4)}`]),
    ...(endsBy === '' ? [] : [`hết hạn đến ngày ${formatDate(endsBy)}`]),
    ...(village === '' ? [] : [nameOf(village)]),
    ...(kind === undefined ? [] : [PRODUCER_KIND_LABELS[kind]]),
  ];
}
