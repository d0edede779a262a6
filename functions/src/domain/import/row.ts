/** One row of a list while it is read: its cells by field, and what is wrong with them. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { type GridCell, cellText } from './grid.ts';
import type { MappedColumn } from './headings.ts';
import type { Read } from './values.ts';

/** What is wrong, and in which column of the file; null where it is the row as a whole. */
export interface RowProblem {
  readonly column: string | null;
  readonly message: string;
}

const BROKEN =
  'Ô này là công thức bị lỗi hoặc chưa được tính; hãy mở tệp bằng Excel, sửa rồi lưu lại. Công thức không được chạy ở đây.';

/** A cell may hold a whole page; a sentence that quotes it stays a sentence. */
const LONGEST_MESSAGE = 400;

export class ListRow {
  readonly problems: RowProblem[] = [];
  /** What the office should know and nothing prevents. */
  readonly notes: string[] = [];
  readonly #columns: ReadonlyMap<string, MappedColumn>;
  readonly #cells: readonly GridCell[];

  constructor(columns: readonly MappedColumn[], cells: readonly GridCell[]) {
    this.#columns = new Map(columns.map((column) => [column.key, column]));
    this.#cells = cells;
    for (const { key, at } of columns) {
      const cell = cells[at];
      if (typeof cell === 'object' && cell !== null && 'error' in cell) this.refuse(key, BROKEN);
    }
  }

  cell(key: string): GridCell | undefined {
    const column = this.#columns.get(key);
    return column === undefined ? undefined : this.#cells[column.at];
  }

  /** '' where the cell, or the whole column, is missing. */
  text(key: string): string {
    return cellText(this.cell(key));
  }

  refuse(key: string | null, message: string): void {
    const heading = key === null ? undefined : this.#columns.get(key)?.heading;
    this.problems.push({ column: heading ?? null, message: message.slice(0, LONGEST_MESSAGE) });
  }

  /** What was read, or null after its problem is noted. */
  taken<T>(key: string, read: Read<T>): T | null {
    if ('value' in read) return read.value;
    this.refuse(key, read.problem);
    return null;
  }

  /** A text that must be there and fit a line of 200 characters. */
  name(key: string, what: string): string {
    const text = this.text(key);
    if (text === '') this.refuse(key, `Chưa ghi ${what}.`);
    if (Array.from(text).length > 200) this.refuse(key, `${what} dài quá 200 ký tự; hãy rút gọn.`);
    return text;
  }

  /** The first of these columns in which something stands. */
  firstFilled(keys: readonly string[]): string | undefined {
    return keys.find((key) => this.text(key) !== '');
  }
}

/** One fact of something known that the file tells otherwise. */
export interface Change {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The difference of a fact; nothing where the file says nothing or the same. */
export function changeOf(label: string, from: string, to: string): Change[] {
  return to === '' || to === from ? [] : [{ label, from, to }];
}

/** What a row comes to: its facts as they would be kept, and how they stand to what is known. */
export interface Judged<Entry> {
  readonly title: string;
  /** The same key is the same thing, in this file and the next. */
  readonly key: string;
  readonly entry: Entry;
  readonly known: boolean;
  readonly changes: readonly Change[];
}

/** The day of the import and whose list it is. */
export interface ImportScene {
  readonly today: PlainDate;
  readonly commune: { readonly name: string; readonly provinceName: string };
}
