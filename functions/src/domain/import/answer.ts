/** A plan as it is told: counts, columns, and as many rows as a screen can use. */
import { z } from 'zod';
import { IMPORT_OUTCOMES } from './fields.ts';
import type { ImportPlan } from './plan.ts';

/** More rows are not sent back: first those with problems. */
export const MAX_SHOWN_ROWS = 500;

const Outcome = z.enum(IMPORT_OUTCOMES);

export const ImportRow = z.strictObject({
  /** As the spreadsheet counts it, from 1. */
  row: z.number().int(),
  title: z.string(),
  outcome: Outcome,
  changes: z.array(z.strictObject({ label: z.string(), from: z.string(), to: z.string() })),
  problems: z.array(z.strictObject({ column: z.string().nullable(), message: z.string() })),
  notes: z.array(z.string()),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const ImportAnswer = z.strictObject({
  /** False: a dry run, nothing was written. */
  applied: z.boolean(),
  sheet: z.string(),
  columns: z.array(z.strictObject({ column: z.string(), heading: z.string(), label: z.string() })),
  unread: z.array(z.string()),
  absent: z.array(z.string()),
  counts: z.record(Outcome, z.number().int()),
  rows: z.array(ImportRow).max(MAX_SHOWN_ROWS),
  /** How many rows there are beside those in `rows`. */
  hidden: z.number().int(),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;

/** The answer of a plan: rows with problems before the others, all in the order of the sheet. */
export function importAnswer(plan: ImportPlan, applied: boolean): ImportAnswer {
  const { rows, sheet, columns, unread, absent, counts } = plan;
  const wrong = rows.filter(({ outcome }) => outcome === 'problem').slice(0, MAX_SHOWN_ROWS);
  const others = rows.filter(({ outcome }) => outcome !== 'problem').slice(0, MAX_SHOWN_ROWS - wrong.length);
  const shown = [...wrong, ...others].sort((a, b) => a.row - b.row);
  const told = { applied, sheet, columns, unread, absent, counts };
  return ImportAnswer.parse({ ...told, rows: shown, hidden: rows.length - shown.length });
}
