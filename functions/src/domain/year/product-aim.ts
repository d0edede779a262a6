import { type Certificate, renewalWindow } from '../certificate/certificate.ts';
import type { Product } from '../product/product.ts';

/** What a year may ask of a product. */
export type ProductAim = 'raise' | 'renew' | 'new';

/** What ended, and what may first be filed in the year of the plan (180 days before its end), is to be renewed. */
function isDue({ validUntil, revoked }: Certificate, year: number): boolean {
  return revoked !== undefined || renewalWindow(validUntil).opensOn <= `${String(year)}-12-31`;
}

/** The office's own goal for a product, unless its certificate says that it must be renewed. @see QĐ 26/2026, Điều 7.6.a */
export function productAim(
  { goal }: Pick<Product, 'goal'>,
  certificate: Certificate | null,
  year: number,
): ProductAim {
  if (certificate !== null && isDue(certificate, year)) return 'renew';
  if (goal !== null) return goal;
  return certificate === null ? 'new' : 'raise';
}
