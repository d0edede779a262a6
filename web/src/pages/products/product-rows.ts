// Products with their certificates of today.
import {
  type Certificate,
  certificateState,
  type CertificateState,
  extendedUntil,
  matchesSearch,
  type PlainDate,
  type Product,
} from '@ocop/functions/domain';

export interface ProductRow {
  readonly product: Product;
  /** The newest certificate; null for a product that never had one. */
  readonly certificate: Certificate | null;
  readonly state: CertificateState | null;
  /** The last day it holds, an extension included. */
  readonly until: PlainDate | null;
}

function newest(certificates: readonly Certificate[]): Certificate | null {
  return [...certificates].sort((a, b) => b.issuedOn.localeCompare(a.issuedOn))[0] ?? null;
}

/** The nearest end first, then products without a certificate. */
export function productRows(
  products: readonly Product[],
  certificates: readonly Certificate[],
  today: PlainDate,
): ProductRow[] {
  return products
    .map((product): ProductRow => {
      const certificate = newest(certificates.filter(({ productId }) => productId === product.id));
      if (certificate === null) return { product, certificate, state: null, until: null };
      const until = extendedUntil(certificate) ?? certificate.validUntil;
      return { product, certificate, state: certificateState(certificate, today), until };
    })
    .sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'));
}

export interface ProductFilter {
  readonly words: string;
  readonly state: string;
  readonly certificateId: string;
}

export function filtered(
  rows: readonly ProductRow[],
  { words, state, certificateId }: ProductFilter,
): ProductRow[] {
  return rows.filter(
    (row) =>
      matchesSearch(`${row.product.name} ${row.product.producerName}`, words) &&
      (state === '' || row.state === state || (state === 'none' && row.state === null)) &&
      (certificateId === '' || row.certificate?.id === certificateId),
  );
}
