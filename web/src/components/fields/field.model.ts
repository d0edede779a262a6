// The boxes of a form that is a table of fields, without a screen: what was typed, what is wrong, how rows change.
import {
  type ColumnField,
  completeDetails,
  type DetailField,
  type Details,
  DomainError,
  parseDetails,
  type PlainField,
} from '@ocop/functions/domain';
import type { AppError } from '../../gateway/errors.ts';

export interface FieldProblem {
  /** `details.team.0.name`, `values.name`. */
  readonly path: string;
  readonly message: string;
}

/** The places that the details of a refusal name. */
export function problemsIn(details: unknown): FieldProblem[] {
  const issues: unknown =
    typeof details === 'object' && details !== null ? Reflect.get(details, 'issues') : null;
  if (!Array.isArray(issues)) return [];
  return issues.flatMap((issue: unknown) => {
    if (typeof issue !== 'object' || issue === null) return [];
    const path: unknown = Reflect.get(issue, 'path');
    const message: unknown = Reflect.get(issue, 'message');
    return typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : [];
  });
}

/** What of the typed details cannot be taken, place by place; the server says the same. `root` begins every path. */
export function detailProblems(
  fields: readonly DetailField[],
  details: Details,
  root = 'details',
): FieldProblem[] {
  try {
    parseDetails(fields, details, root);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return problemsIn(error.details);
    throw error;
  }
}

/** The places that a refusal of the server names; none when it is about the whole. */
export const refusedPlaces = ({ details }: AppError): FieldProblem[] => problemsIn(details);

/** Of what was called wrong, what still is; its sentence may have changed. */
export const stillWrong = (
  called: readonly FieldProblem[],
  wrong: readonly FieldProblem[],
): readonly FieldProblem[] =>
  called.length === 0 ? called : wrong.filter(({ path }) => called.some((each) => each.path === path));

/** What was typed, or what the data suggest, in today's fields. */
export const shownDetails = (
  fields: readonly DetailField[],
  typed: Details | null,
  suggested: Details | null,
): Details => completeDetails(fields, typed ?? suggested ?? {});

/** "8:5", "8h30", "8 giờ 30" → "08:30"; what is no hour stays as typed, so that it can be called wrong. */
export function asTime(text: string): string {
  const [, hour, minute] = /^\s*(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{0,2})\s*(?:phút|p)?\s*$/iu.exec(text) ?? [];
  if (hour === undefined) return text.trim();
  return `${hour.padStart(2, '0')}:${(minute ?? '').padStart(2, '0')}`;
}

/** "1.250,5" → "1250,5", as numbers are kept. */
export const asNumber = (text: string): string => text.replaceAll(/[\s.]/gu, '');

/** "sanphamocop.vn/tra" → "https://sanphamocop.vn/tra": people copy addresses without their beginning. */
export function asLink(text: string): string {
  const address = text.trim();
  return /^[^\s/:@]+\.[^\s/:@]{2,}(?:\/\S*)?$/u.test(address) ? `https://${address}` : address;
}

/** What stands in the box after it was left. */
export function settled({ kind }: Pick<PlainField, 'kind'>, text: string): string {
  if (kind === 'time') return asTime(text);
  if (kind === 'link') return asLink(text);
  return kind === 'number' ? asNumber(text) : text;
}

/** Names of what `ref` fields point to, by id. */
export type Names = Readonly<Record<string, string>>;

export type DetailRow = Readonly<Record<string, string>>;

export function rowsOf(details: Details, key: string): readonly DetailRow[] {
  const value = details[key];
  return Array.isArray(value) ? value : [];
}

export function textOf(details: Details, key: string): string {
  const value = details[key];
  return typeof value === 'string' ? value : '';
}

/** A row with nothing in it; of a choice, what it begins with. */
export const emptyRow = (columns: readonly ColumnField[]): DetailRow =>
  Object.fromEntries(
    columns.map((column) => [column.key, column.kind === 'choice' ? column.options[0].value : '']),
  );

/** The rows with one in place of another. */
export const withRow = (rows: readonly DetailRow[], index: number, row: DetailRow): readonly DetailRow[] =>
  rows.map((known, at) => (at === index ? row : known));

export const withoutRow = (rows: readonly DetailRow[], index: number): readonly DetailRow[] =>
  rows.filter((_, at) => at !== index);

export const withRowAt = (
  rows: readonly DetailRow[],
  { index, row }: { readonly index: number; readonly row: DetailRow },
): readonly DetailRow[] => [...rows.slice(0, index), row, ...rows.slice(index)];

/** One place up (-1) or down (1); at the ends nothing moves. */
export function moved(rows: readonly DetailRow[], index: number, by: -1 | 1): readonly DetailRow[] {
  const [one, other] = [rows[index], rows[index + by]];
  if (one === undefined || other === undefined) return rows;
  return withRow(withRow(rows, index, other), index + by, one);
}

/** What a value reads as: the label of a choice, the name of what a `ref` points to, everything else as it stands. */
export function readAs(field: ColumnField, value: string, names: Names): string {
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? value;
  return field.kind === 'ref' ? (names[value] ?? value) : value;
}

/** What names a row in a list of many: the first two things that were written in it. */
export function rowTitle(columns: readonly ColumnField[], row: DetailRow, names: Names = {}): string {
  const written = columns
    .map((column) => readAs(column, row[column.key] ?? '', names))
    .filter((text) => text.trim() !== '');
  return written.length === 0 ? '(chưa ghi gì)' : written.slice(0, 2).join(' – ');
}
