/**
 * What an import would do, row by row, before anything is written: the dry run and the import itself are the same plan.
 * Nothing is ever erased by a list: an empty cell says nothing.
 */
import type { Certificate } from '../certificate/certificate.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { searchKey } from '../kernel/text.ts';
import type { Producer, Village } from '../producer/producer.ts';
import type { Product } from '../product/product.ts';
import { IMPORT_FIELDS, IMPORT_KIND_LABELS, type ImportKind, type RowOutcome } from './fields.ts';
import { carried, columnName, type Grid, type GridCell, MAX_IMPORT_ROWS, cellText } from './grid.ts';
import { findHeadings, type Headings } from './headings.ts';
import { type CertificateEntry, certificateReader } from './read-certificate.ts';
import { type ProducerEntry, producerReader } from './read-producer.ts';
import { type ProductEntry, productReader } from './read-product.ts';
import { type Change, type ImportScene, type Judged, ListRow, type RowProblem } from './row.ts';
import { fromTcvn3, vietnameseShare } from './tcvn3.ts';

export interface PlannedRow {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  readonly title: string;
  readonly outcome: RowOutcome;
  readonly changes: readonly Change[];
  readonly problems: readonly RowProblem[];
  readonly notes: readonly string[];
}

/** The facts that an import writes, of its kind; the rows that are new or changed, in their order. */
export type ImportEntries =
  | { readonly kind: 'producers'; readonly entries: readonly ProducerEntry[] }
  | { readonly kind: 'products'; readonly entries: readonly ProductEntry[] }
  | { readonly kind: 'certificates'; readonly entries: readonly CertificateEntry[] };

export interface ImportPlan {
  readonly sheet: string;
  readonly columns: readonly { readonly column: string; readonly heading: string; readonly label: string }[];
  /** Headings that were not understood; their columns are left out. */
  readonly unread: readonly string[];
  /** Fields of this kind for which the file has no column. */
  readonly absent: readonly string[];
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<RowOutcome, number>>;
  readonly writes: ImportEntries;
}

/** What the commune has already. */
export interface KnownLists {
  readonly producers: readonly Producer[];
  readonly products: readonly Product[];
  readonly certificates: readonly Certificate[];
  readonly villages: readonly Village[];
}

/**
 * The plan of an import: the first sheet in which the headings of such a list are found, its columns, every row.
 * @throws DomainError `invalid-argument` where no sheet has such headings, or one that is needed is missing;
 *   `resource-exhausted` above 10,000 rows
 */
export function planImport(
  kind: ImportKind,
  grids: readonly Grid[],
  known: KnownLists,
  scene: ImportScene,
): ImportPlan {
  const { grid, rows, headings } = listOf(kind, grids);
  const read = { grid, rows, headings };
  switch (kind) {
    case 'producers': {
      const { planned, entries } = planRows(read, producerReader(known.producers, known.villages, scene));
      return planOf(kind, read, planned, { kind, entries });
    }
    case 'products': {
      const { planned, entries } = planRows(read, productReader(known.products, known.producers));
      return planOf(kind, read, planned, { kind, entries });
    }
    case 'certificates': {
      const { planned, entries } = planRows(read, certificateReader(known, scene));
      return planOf(kind, read, planned, { kind, entries });
    }
  }
}

type Rows = readonly (readonly GridCell[])[];

interface List {
  readonly grid: Grid;
  readonly rows: Rows;
  readonly headings: Headings;
}

/** The text of a sheet written in an old font reads as Vietnamese only after it is converted. */
function readable(rows: Rows): Rows {
  const texts = rows.slice(0, 200).flatMap((row) => row.map(cellText));
  const asIs = texts.join(' ');
  if (vietnameseShare(asIs) > 0.5 || vietnameseShare(fromTcvn3(asIs)) <= 0.5) return rows;
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? fromTcvn3(cell) : cell)));
}

function listOf(kind: ImportKind, grids: readonly Grid[]): List {
  const fields = IMPORT_FIELDS[kind];
  const needed = fields.filter(({ required }) => required === true);
  const lists = grids.flatMap((grid) => {
    const rows = readable(carried(grid));
    const headings = findHeadings(fields, rows);
    return headings === null ? [] : [{ grid, rows, headings }];
  });
  const lacking = ({ headings }: List): string[] =>
    needed
      .filter(({ key }) => headings.columns.every((column) => column.key !== key))
      .map(({ label }) => label);
  const whole = lists.find((list) => lacking(list).length === 0);
  const [nearest] = lists;
  if (whole === undefined)
    throw noList(kind, nearest === undefined ? needed.map(({ label }) => label) : lacking(nearest));
  if (whole.rows.length - whole.headings.firstRow > MAX_IMPORT_ROWS) throw tooManyRows();
  return whole;
}

/** The refusal of a list that no commune has. */
export function tooManyRows(): DomainError {
  return new DomainError(
    'resource-exhausted',
    'Danh sách dài hơn 10.000 dòng; hãy chia thành nhiều tệp rồi nhập từng tệp.',
    { path: 'file' },
  );
}

function noList(kind: ImportKind, missing: readonly string[]): DomainError {
  const names = missing.map((label) => `“${label}”`).join(', ');
  return new DomainError(
    'invalid-argument',
    `Không tìm thấy cột ${names} của danh sách “${IMPORT_KIND_LABELS[kind]}”; hãy xem lại dòng tiêu đề hoặc dùng tệp mẫu.`,
    { path: 'file', missing },
  );
}

/** Rows that begin with these words are no entries. "Công ty" and "Tổng công ty" are. */
const NO_ENTRY =
  /^(?:(?:tong|cong)(?:\s*[:(\d].*)?$|tong (?:cong|so)(?! ty)|ghi chu|luu y|nguoi lap|nguoi ky|lap bieu|noi nhan|tm\. |kt\. |chu tich|pho chu tich|.{0,30}, ?ngay .{0,12}thang )/u;

/** A row that is no entry: a total, a note, a title over a part of the list. */
function isPassed({ grid, headings }: List, cells: readonly GridCell[], at: number, first: string): boolean {
  const { columns, serialAt } = headings;
  const filled = columns.filter((column) => cellText(cells[column.at]) !== '');
  if (filled.length === 0 || NO_ENTRY.test(searchKey(first))) return true;
  const wide = grid.merges.some(
    ({ top, bottom, left, right }) =>
      top <= at &&
      at <= bottom &&
      columns.filter((column) => left <= column.at && column.at <= right).length > 1,
  );
  if (wide) return true;
  // In a list with a serial number, a lone text without one is a title: "I. Hợp tác xã".
  const numbered = serialAt === null || /^\d+(?:[.)]|[.,]0+)?$/u.test(cellText(cells[serialAt]));
  return filled.length === 1 && !numbered;
}

interface Planned<Entry> {
  readonly planned: readonly PlannedRow[];
  readonly entries: readonly Entry[];
}

function planRows<Entry>(list: List, read: (row: ListRow) => Judged<Entry>): Planned<Entry> {
  const seen = new Map<string, { readonly row: number; readonly facts: string }>();
  const planned: PlannedRow[] = [];
  const entries: Entry[] = [];
  for (const [at, cells] of list.rows.entries()) {
    const title = cells.map(cellText).find((text) => text !== '');
    if (at < list.headings.firstRow || title === undefined) continue;
    const row = at + 1;
    if (isPassed(list, cells, at, title)) {
      planned.push({ row, title, outcome: 'passed', changes: [], problems: [], notes: [] });
      continue;
    }
    const listRow = new ListRow(list.headings.columns, cells);
    const judged = read(listRow);
    const outcome = outcomeOf(listRow, judged, seen, row);
    if (outcome === 'new' || outcome === 'change') entries.push(judged.entry);
    const { problems, notes } = listRow;
    planned.push({ row, title: judged.title, outcome, changes: judged.changes, problems, notes });
  }
  return { planned, entries };
}

/** A thing told twice in one file is taken once; told differently, the second time is a problem. */
function outcomeOf<Entry>(
  row: ListRow,
  { key, entry, known, changes }: Judged<Entry>,
  seen: Map<string, { readonly row: number; readonly facts: string }>,
  at: number,
): RowOutcome {
  if (row.problems.length > 0) return 'problem';
  const facts = JSON.stringify(entry);
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, { row: at, facts });
    return !known ? 'new' : changes.length > 0 ? 'change' : 'same';
  }
  if (before.facts === facts) {
    row.notes.push(`Trùng với dòng ${String(before.row)}; chỉ nhập một lần.`);
    return 'same';
  }
  row.refuse(null, `Trùng với dòng ${String(before.row)} nhưng thông tin khác; hãy giữ lại một dòng đúng.`);
  return 'problem';
}

function planOf(
  kind: ImportKind,
  { grid, headings }: List,
  rows: readonly PlannedRow[],
  writes: ImportEntries,
): ImportPlan {
  const counts: Record<RowOutcome, number> = { new: 0, change: 0, same: 0, problem: 0, passed: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  const mapped = new Set(headings.columns.map(({ key }) => key));
  return {
    sheet: grid.name,
    columns: headings.columns.map(({ at, heading, label }) => ({ column: columnName(at), heading, label })),
    unread: headings.unread,
    absent: IMPORT_FIELDS[kind].filter(({ key }) => !mapped.has(key)).map(({ label }) => label),
    rows,
    counts,
    writes,
  };
}
