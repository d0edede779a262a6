import { z } from 'zod';
import type { ProductKind } from './criteria-set.ts';
import data from './data/evidence-catalog.json' with { type: 'json' };
import { productSetOf } from './product-sets.ts';

/** How much a kind of product needs a paper; derived from the score sheets and food law, not printed in the decree. */
export const EvidenceNeed = z.enum(['required', 'supporting', 'notApplicable']);
export type EvidenceNeed = z.infer<typeof EvidenceNeed>;

/** A row of the evidence list of Mẫu số 02. @see QĐ 26/2026, Phụ lục III, Mẫu số 02, Phần III */
export const EvidencePaper = z.strictObject({
  code: z.string().regex(/^E\d{2}$/u),
  name: z.string().min(1),
  requirement: z.string().min(1),
  need: z.strictObject({
    food: EvidenceNeed,
    drink: EvidenceNeed,
    herbal: EvidenceNeed,
    craft: EvidenceNeed,
    ornamental: EvidenceNeed,
    tourism: EvidenceNeed,
  } satisfies Record<ProductKind, typeof EvidenceNeed>),
  /** Usual validity in months, to pre-fill a day; null: none or too varied. The day printed on the paper wins. */
  defaultMonths: z.number().int().min(1).nullable(),
  validityNote: z.string().nullable(),
});
export type EvidencePaper = z.infer<typeof EvidencePaper>;

const File = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.string(),
  items: z.array(EvidencePaper).length(15),
});

/** The fifteen rows, E01 to E15. */
export const EVIDENCE_CATALOG: readonly EvidencePaper[] = File.parse(data).items;

export interface ChecklistItem {
  readonly code: string;
  readonly name: string;
  readonly requirement: string;
  readonly need: 'required' | 'supporting';
  readonly defaultMonths: number | null;
  readonly validityNote: string | null;
}

/** Phụ lục II marks a floor at the market criterion for flowers alone among the ornamental sets (23; not 24, 25). */
const FLOWER_SET_NO = 23;

function needOf(item: EvidencePaper, setNo: number, kind: ProductKind): EvidenceNeed {
  if (item.code === 'E08' && kind === 'ornamental' && setNo !== FLOWER_SET_NO) return 'supporting';
  return item.need[kind];
}

/**
 * The papers that apply to a product set, each required or supporting, in the order of the list.
 * @throws DomainError `invalid-argument` outside 1..26
 */
export function checklistFor(productSetNo: number): ChecklistItem[] {
  const { kind } = productSetOf(productSetNo);
  return EVIDENCE_CATALOG.flatMap((item) => {
    const need = needOf(item, productSetNo, kind);
    const { code, name, requirement, defaultMonths, validityNote } = item;
    return need === 'notApplicable' ? [] : [{ code, name, requirement, need, defaultMonths, validityNote }];
  });
}
