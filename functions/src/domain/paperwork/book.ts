/** A book of the office (sổ): one table that is read on a sheet, printed across a page, or worked with as a spreadsheet. */
import { formatDate, type PlainDate } from '../kernel/plain-date.ts';
import { cell, headerCell } from './build.ts';
import { finishPaper } from './finish.ts';
import type { PaperModel, TableCell } from './model.ts';
import { placeAndDate } from './office-wording.ts';
import { capitals } from './typography.ts';
import type { OfficeIdentity } from './wording.ts';

/** `day`: `YYYY-MM-DD`, a real date in a spreadsheet. */
export interface BookColumn {
  readonly label: string;
  readonly kind: 'text' | 'day' | 'number';
  /** Share of the width; the shares of a book are relative to their sum. */
  readonly share: number;
}

export type BookValue = string | number | null;

export interface Book {
  /** "SỔ ĐĂNG KÝ VĂN BẢN ĐI". */
  readonly title: string;
  /** "Năm 2026". */
  readonly period: string;
  readonly columns: readonly BookColumn[];
  /** As many values as columns; null where nothing is known. */
  readonly rows: readonly (readonly BookValue[])[];
}

const printed = ({ kind }: BookColumn, value: BookValue): string =>
  value === null ? '' : kind === 'day' ? formatDate(String(value)) : String(value);

const printedCell = (column: BookColumn, value: BookValue): TableCell =>
  cell(printed(column, value), { align: column.kind === 'text' ? 'left' : 'center' });

/** The book as a paper that lies across the sheet, on the day it is drawn. @see NĐ 30/2020/NĐ-CP, Phụ lục IV */
export function bookPaper(book: Book, office: OfficeIdentity, today: PlainDate): PaperModel {
  const { title, period, columns, rows } = book;
  const row = (values: readonly BookValue[]): TableCell[] =>
    columns.map((column, at) => printedCell(column, values[at] ?? null));
  return finishPaper({
    type: 'book',
    documentTitle: `${title} ${period}`,
    landscape: true,
    letterhead: {
      kind: 'office',
      parent: [],
      issuer: office.issuer.map(capitals),
      number: null,
      about: null,
      placeAndDate: placeAndDate(office.place, today),
    },
    title: { name: title, subject: [period], notes: [], ruled: false },
    authorityLine: null,
    addressees: [],
    grounds: [],
    body: [
      {
        kind: 'table',
        columns: columns.map(({ share, kind }) => ({ share, align: kind === 'text' ? 'left' : 'center' })),
        header: [columns.map(({ label }) => headerCell(label))],
        rows: rows.map(row),
        footer: [],
      },
    ],
  });
}
