/** What a table shows when nobody has filled it yet: rows for the pen. */
import { cell, text } from '../../build.ts';
import type { TableRow } from '../../model.ts';

/** Rows high enough to write in, numbered in the first column. */
export const penRows = (columns: number, count = 5): TableRow[] =>
  Array.from({ length: count }, (_, at) => [
    { lines: [[text(String(at + 1))], [text('\u00a0')]] },
    ...Array.from({ length: columns - 1 }, () => cell(null)),
  ]);

/** The rows, or some for the pen when there are none. */
export const rowsOrPen = (rows: readonly TableRow[], columns: number, count = 5): readonly TableRow[] =>
  rows.length > 0 ? rows : penRows(columns, count);
