import { CERTIFICATES } from '../../../../../scripts/seed/certificates.ts';
import { TAN_KY, VILLAGES } from '../../../../../scripts/seed/commune.ts';
import { PRODUCERS } from '../../../../../scripts/seed/producers.ts';
import { PRODUCTS } from '../../../../../scripts/seed/products.ts';
import type { ImportKind } from '../fields.ts';
import type { Grid, GridCell, Merge } from '../grid.ts';
import { planImport, type PlannedRow } from '../plan.ts';

const here = <T extends { readonly communeId: string }>(all: readonly T[]): readonly T[] =>
  all.filter(({ communeId }) => communeId === TAN_KY);

/** What the commune has already, as it is seeded. */
export const KNOWN = {
  producers: here(PRODUCERS),
  products: here(PRODUCTS),
  certificates: here(CERTIFICATES),
  villages: here(VILLAGES),
};

/** The day and the commune of an import. */
export const SCENE = { today: '2026-11-25', commune: { name: 'Xã Tân Kỳ', provinceName: 'Thái Nguyên' } };

/** A sheet with these rows. */
export const sheet = (rows: readonly (readonly GridCell[])[], merges: readonly Merge[] = []): Grid => ({
  name: 'Sheet1',
  rows,
  merges,
});

/** What an import of these sheets would do. */
export const plan = (kind: ImportKind, ...grids: Grid[]) => planImport(kind, grids, KNOWN, SCENE);

/** The one row of a plan. */
export const only = (rows: readonly PlannedRow[]): PlannedRow => rows[0] as PlannedRow;

/** Vertical and horizontal merges by the way a spreadsheet writes them: "B3:C4". */
export function merge(area: string): Merge {
  const [, c1, r1, c2, r2] = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(area) as unknown as string[];
  const column = (letter = 'A') => letter.charCodeAt(0) - 65;
  return { left: column(c1), top: Number(r1) - 1, right: column(c2), bottom: Number(r2) - 1 };
}

/** The headings of a list of products. */
export const GOODS = ['Tên sản phẩm', 'Tên chủ thể', 'Nhóm'];

/** What an import of these products would do. */
export const goods = (...rows: GridCell[][]) => plan('products', sheet([GOODS, ...rows]));
