/** What the columns of every exported list are made of. */
import { withoutFormula } from '../import/grid.ts';
import { formatDate, type PlainDate } from '../kernel/plain-date.ts';
import type { Book, BookColumn, BookValue } from '../paperwork/book.ts';

/** A column and what it says of one thing. */
export interface Column<T> extends BookColumn {
  readonly of: (thing: T) => BookValue;
}

/** A text that no spreadsheet takes for a formula; a number stays one. */
export const plainText = (value: BookValue): BookValue =>
  typeof value === 'string' ? withoutFormula(value) : value;

export const textColumn = <T>(label: string, share: number, of: (thing: T) => string): Column<T> => ({
  label,
  kind: 'text',
  share,
  of: (thing) => plainText(of(thing)),
});

export const dayColumn = <T>(label: string, of: (thing: T) => PlainDate | null): Column<T> => ({
  label,
  kind: 'day',
  share: 9,
  of,
});

export const numberColumn = <T>(label: string, of: (thing: T) => number | null): Column<T> => ({
  label,
  kind: 'number',
  share: 8,
  of,
});

/** A list as a book, of a year or as it stands on a day. */
export function listBook<T>(
  title: string,
  columns: readonly Column<T>[],
  things: readonly T[],
  of: { readonly year: number | null; readonly today: PlainDate },
): Book {
  return {
    title: title.toLocaleUpperCase('vi'),
    // A sheet is called by it, and its name holds no slash.
    period: of.year === null ? `Ngày ${formatDate(of.today).replaceAll('/', '.')}` : `Năm ${String(of.year)}`,
    columns: columns.map(({ label, kind, share }) => ({ label, kind, share })),
    rows: things.map((thing) => columns.map((column) => column.of(thing))),
  };
}
