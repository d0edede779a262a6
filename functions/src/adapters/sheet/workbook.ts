import { unzipSync } from 'fflate';
import {
  addDays,
  DomainError,
  type Grid,
  type GridCell,
  MAX_IMPORT_COLUMNS,
  MAX_IMPORT_ROWS,
  type Merge,
  type PlainDate,
  tooManyRows,
} from '../../domain/index.ts';
import { dayStyles } from './styles.ts';
import { readXml } from './xml.ts';

/** Unpacked; a list of 10,000 rows takes some five million bytes, a bomb takes more than this. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
/** Titles, headings, notes and blank rows stand beside the entries. */
const MOST_ROWS = MAX_IMPORT_ROWS + 200;
/** Where entries stand further down than this, the sheet is no list. */
const LAST_ROW = 50_000;
const MOST_MERGES = 20_000;

type Parts = Readonly<Record<string, Uint8Array>>;

function brokenFile(): DomainError {
  return new DomainError(
    'invalid-argument',
    'Không mở được tệp Excel này; hãy mở bằng Excel, lưu lại dạng .xlsx rồi nhập.',
    { path: 'file' },
  );
}

function unpacked(bytes: Uint8Array): Parts {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^\/?xl\/(?:workbook|sharedStrings|styles|worksheets\/|_rels\/).*/u.test(name)) return false;
      size += originalSize;
      if (size > UNPACKED_LIMIT) throw tooManyRows();
      return true;
    },
  });
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replace(/^\//u, ''), part]));
}

const textOf = (parts: Parts, name: string): string | null => {
  const part = parts[name];
  return part === undefined ? null : new TextDecoder().decode(part);
};

interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** The visible sheets in their order, and whether days are counted from 1904. */
function sheetsOf(parts: Parts): { readonly sheets: readonly Sheet[]; readonly from1904: boolean } {
  const workbook = textOf(parts, 'xl/workbook.xml');
  if (workbook === null)
    throw new DomainError(
      'invalid-argument',
      'Tệp này không phải bảng tính Excel (.xlsx) hay CSV; hãy chọn tệp khác.',
      { path: 'file' },
    );
  const targets = new Map<string, string>();
  readXml(textOf(parts, 'xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  let from1904 = false;
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', part: targets.get(id) ?? '' });
    },
  });
  return { sheets, from1904 };
}

/** Every shared text; formatted ones in one piece, without their readings (`rPh`). */
function sharedTexts(xml: string | null): string[] {
  const texts: string[] = [];
  let inText = false;
  let inReading = false;
  if (xml === null) return texts;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 'rPh') inReading = false;
      if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText && !inReading) texts.push(`${texts.pop() ?? ''}${text}`);
    },
  });
  return texts;
}

/** "BC12" as column and row, from 0; null for what is no cell. */
function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column: column - 1, row: Number(row) - 1 };
}

interface Book {
  readonly texts: readonly string[];
  readonly dayStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** 30/12/1899, or 01/01/1904 in workbooks of old Macintoshes. */
function dayOf(serial: number, { from1904 }: Book): PlainDate {
  return addDays(from1904 ? '1904-01-01' : '1899-12-30', Math.floor(serial));
}

interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  /** What stands in `v`, or in the text of an inline string. */
  readonly value: string | null;
}

const FURTHEST_SERIAL = 2_958_465;

/** A formula is never run: what the workbook holds as its result is taken. */
function cellOf({ type, style, formula, value }: RawCell, book: Book): GridCell {
  if (value === null) return formula ? { error: '(công thức)' } : null;
  switch (type) {
    case 's':
      return book.texts[Number(value)] ?? null;
    case 'e':
      return { error: value };
    case 'b':
      return value === '1' ? 'Có' : 'Không';
    case 'd':
      return { day: value.slice(0, 10) };
    case 'str':
    case 'inlineStr':
      return value;
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const isDay = book.dayStyles.has(style) && number >= 1 && number <= FURTHEST_SERIAL;
  return isDay ? { day: dayOf(number, book) } : number;
}

/** Collects the cells of one sheet while its XML goes by. */
class SheetReading {
  readonly rows: GridCell[][] = [];
  readonly merges: Merge[] = [];
  readonly #book: Book;
  #filled = 0;
  #row = -1;
  #column = -1;
  #cell: { type: string; style: number; formula: boolean; value: string | null } | null = null;
  #taking = false;

  constructor(book: Book) {
    this.#book = book;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = Number(attributes['r'] ?? this.#row + 2) - 1;
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = placeOf(attributes['r'] ?? '')?.column ?? this.#column + 1;
      const { t: type = 'n', s: style = '0' } = attributes;
      this.#cell = { type, style: Number(style), formula: false, value: null };
    } else if (name === 'f' && this.#cell !== null) this.#cell.formula = true;
    else if (name === 'v' || name === 't') this.#taking = true;
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#taking = false;
    if (name !== 'c' || this.#cell === null) return;
    this.#place(cellOf(this.#cell, this.#book));
    this.#cell = null;
  }

  text(text: string): void {
    if (this.#taking && this.#cell !== null) this.#cell.value = `${this.#cell.value ?? ''}${text}`;
  }

  #place(cell: GridCell): void {
    if (cell === null || this.#column >= MAX_IMPORT_COLUMNS) return;
    if (this.#row >= LAST_ROW) throw tooManyRows();
    while (this.rows.length <= this.#row) this.rows.push([]);
    const row = this.rows[this.#row];
    if (row === undefined) return;
    if (row.length === 0 && (this.#filled += 1) > MOST_ROWS) throw tooManyRows();
    while (row.length < this.#column) row.push(null);
    row[this.#column] = cell;
  }

  #merge(reference: string): void {
    const [from = '', to = ''] = reference.split(':');
    const start = placeOf(from);
    const end = placeOf(to);
    if (start === null || end === null || this.merges.length >= MOST_MERGES) return;
    this.merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }
}

function gridOf(name: string, xml: string, book: Book): Grid {
  const reading = new SheetReading(book);
  readXml(xml, {
    open: (tag, attributes) => reading.open(tag, attributes),
    close: (tag) => reading.close(tag),
    text: (text) => reading.text(text),
  });
  return { name, rows: reading.rows, merges: reading.merges };
}

/**
 * The visible sheets of a workbook (.xlsx).
 * @throws DomainError `invalid-argument` for a file that cannot be opened, `resource-exhausted` for one that is too long
 */
export function readWorkbook(bytes: Uint8Array): Grid[] {
  try {
    const parts = unpacked(bytes);
    const { sheets, from1904 } = sheetsOf(parts);
    const book: Book = {
      texts: sharedTexts(textOf(parts, 'xl/sharedStrings.xml')),
      dayStyles: dayStyles(textOf(parts, 'xl/styles.xml')),
      from1904,
    };
    return sheets.flatMap(({ name, part }) => {
      const xml = textOf(parts, part);
      return xml === null ? [] : [gridOf(name, xml, book)];
    });
  } catch (error) {
    throw error instanceof DomainError ? error : brokenFile();
  }
}
