// Products with their certificates of today.
import {
  type Certificate,
  certificateRow,
  type CertificateRow,
  type CertificateState,
  currentRows,
  groupKeyOf,
  isInForce,
  matchesSearch,
  type PlainDate,
  type Product,
  rowEnd,
  rowState,
} from '@ocop/functions/domain';

export interface ProductRow {
  readonly product: Product;
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

/** The nearest end first, then products without a certificate. */
export function productRows(
  products: readonly Product[],
  rows: CertificateRows,
  today: PlainDate,
): ProductRow[] {
  const newest = new Map(currentRows(rows).map((row) => [row.productId, row]));
  return products
    .map((product): ProductRow => {
      const certificate = newest.get(product.id) ?? null;
      if (certificate === null) return { product, certificate, state: null, until: null };
      return { product, certificate, state: rowState(certificate, today), until: rowEnd(certificate) };
    })
    .sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'));
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
  readonly stars: string;
  /** The month of the end, `2027-04`. */
  readonly ends: string;
  /** A village's id, `khong-ro` for none. */
  readonly village: string;
}

const isInState = ({ state }: ProductRow, asked: string): boolean =>
  asked === '' ||
  state === asked ||
  (asked === 'none' && state === null) ||
  (asked === 'held' && state !== null && isInForce(state));

/** The village under which rows without one are asked for. */
const NO_VILLAGE = 'khong-ro';

const isIn = (row: ProductRow, { group, stars, ends, village, productId }: ProductFilter): boolean =>
  (group === '' || groupKeyOf(row.product.setNo) === group) &&
  (stars === '' || String(row.certificate?.stars) === stars) &&
  (ends === '' || row.until?.slice(0, 7) === ends) &&
  (village === '' || (row.certificate !== null && (row.certificate.villageId ?? NO_VILLAGE) === village)) &&
  (productId === '' || row.product.id === productId);

export function filtered(rows: readonly ProductRow[], filter: ProductFilter): ProductRow[] {
  return rows.filter(
    (row) =>
      matchesSearch(`${row.product.name} ${row.product.producerName}`, filter.words) &&
      isInState(row, filter.state) &&
      isIn(row, filter),
  );
}
