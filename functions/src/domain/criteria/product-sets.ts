import { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import { ProductKind } from './criteria-set.ts';
import data from './data/product-sets.json' with { type: 'json' };

const Named = z.strictObject({ no: z.number().int().min(1), name: z.string().min(1) });

/** One of the 26 product sets (bộ sản phẩm). @see QĐ 26/2026, Phụ lục I, II */
export const ProductSet = z.strictObject({
  no: z.number().int().min(1).max(26),
  slug: z.string().regex(/^[a-z0-9-]+$/u),
  name: z.string().min(1),
  kind: ProductKind,
  /** Ngành. */
  sector: z.strictObject({ code: z.enum(['I', 'II', 'III', 'IV', 'V', 'VI']), name: z.string().min(1) }),
  /** Nhóm. */
  group: Named,
  /** Phân nhóm; null where the group has none. */
  subgroup: z.strictObject({ letter: z.string().length(1), name: z.string().min(1) }).nullable(),
  managingMinistries: z.array(z.string().min(1)).min(1),
  /** Sample units that go with the commune's request: 5, tourism 0. @see QĐ 26/2026, Điều 6.2.d */
  samples: z.union([z.literal(0), z.literal(5)]),
});
export type ProductSet = z.infer<typeof ProductSet>;

const File = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.string(),
  productSets: z.array(ProductSet).length(26),
});

/** The 26 sets in the order of the decree. */
export const PRODUCT_SETS: readonly ProductSet[] = File.parse(data).productSets;

/**
 * The product set of a number.
 * @throws DomainError `invalid-argument` outside 1..26
 */
export function productSetOf(no: number): ProductSet {
  const found = PRODUCT_SETS.find((set) => set.no === no);
  if (found === undefined) {
    throw new DomainError('invalid-argument', 'Bộ sản phẩm phải là một số từ 1 đến 26.', { path: 'setNo' });
  }
  return found;
}

/** Every sector of products by its code, `I`. @see QĐ 26/2026, Phụ lục I */
export const PRODUCT_SECTORS: ReadonlyMap<string, string> = new Map(
  PRODUCT_SETS.map(({ sector }) => [sector.code, sector.name]),
);
