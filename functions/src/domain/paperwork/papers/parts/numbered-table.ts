/** A table whose rows are counted in a first column "TT". */
import { cell, headerCell } from '../../build.ts';
import type { TableBlock, TableColumn } from '../../model.ts';
import { rowsOrPen } from './pen.ts';

interface Column {
  readonly name: string;
  readonly share: number;
  /** Words begin at the left; days, numbers and short marks stand in the middle. */
  readonly left?: true;
}

/** Of the width of the other columns: "TT" in bold stands on one line, in Word too. */
const COUNT_SHARE = 0.075;

/** One list of texts for each row, without its number; `pen` empty rows when there are none. */
export function numberedTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  pen: number,
): TableBlock {
  const numbered = rows.map((row, at) => [String(at + 1), ...row].map((value) => cell(value)));
  return {
    kind: 'table',
    columns: [
      { share: COUNT_SHARE * columns.reduce((sum, { share }) => sum + share, 0), align: 'center' },
      ...columns.map(({ share, left }): TableColumn => ({ share, align: left === true ? 'left' : 'center' })),
    ],
    header: [['TT', ...columns.map(({ name }) => name)].map((name) => headerCell(name))],
    rows: rowsOrPen(numbered, columns.length + 1, pen),
    footer: [],
  };
}
