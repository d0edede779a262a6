/** A sheet as it was read from a file: cells, merged areas; no words of it are understood yet. */
import { nfc } from '../kernel/text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** What stands in a cell: text, a number, a day that the sheet calls one, a formula that came to nothing. */
export type GridCell = string | number | null | { readonly day: PlainDate } | { readonly error: string };

/** A merged area, counted from 0, both ends included. The first cell holds the value. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  /** Of the sheet; the file's of a CSV. */
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
}

/** More rows than this are refused as a whole: such a list is not a commune's. */
export const MAX_IMPORT_ROWS = 10_000;
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;
/** Columns beyond are not looked at. */
export const MAX_IMPORT_COLUMNS = 100;

/** Signs that a spreadsheet may take for the beginning of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe before it. */
export function withoutFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text of a cell on one line, without the apostrophe that `withoutFormula` puts; a number without grouping. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.error;
  const line = nfc(cell)
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim();
  return line.startsWith("'") && FORMULA_START.test(line.slice(1)) ? line.slice(1) : line;
}

/** The rows with every merged value carried down and to the right. */
export function carried({ rows, merges }: Grid): readonly (readonly GridCell[])[] {
  if (merges.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top]?.[left] ?? null;
    for (const row of filled.slice(top, bottom + 1))
      for (let at = left; at <= Math.min(right, MAX_IMPORT_COLUMNS); at += 1) row[at] = value;
  }
  return filled.map((row) => Array.from(row, (cell) => cell ?? null));
}

/** "A", "B", …, "AA": how a spreadsheet calls a column, counted from 0. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}
