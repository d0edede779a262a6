import type { Certificate, PlainDate, Product } from '../../../domain/index.ts';

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
