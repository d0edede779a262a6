import type { Book, BookValue } from '../paperwork/book.ts';

/**
 * The table of a book as CSV by RFC 4180: commas, line ends CR LF, UTF-8 with a mark, so that Excel shows the dấu. A comma
 * is the list separator of Windows for English and for Vietnamese. Days are written `2026-05-22`, which Excel takes for
 * days whatever its language, and numbers with a point: in a region with decimal commas the .xlsx of the same list is
 * the one to calculate with.
 */
export function bookCsv({ columns, rows }: Book): string {
  const lines = [columns.map(({ label }) => label), ...rows];
  return `\ufeff${lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(value: BookValue): string {
  const text = String(value ?? '');
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
