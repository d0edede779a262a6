/**
 * What people fill in: of a paper, what no data hold (the hour of a meeting, who was absent); of a subject of the
 * commune's year, all of it. Each names its fields; the form on the screen, the check of what comes in and the type of
 * what is built from it all follow from that one table.
 */
import { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import { Id } from '../kernel/ids.ts';
import { PlainDate } from '../kernel/plain-date.ts';

interface FieldBase<Key extends string> {
  readonly key: Key;
  /** Vietnamese, as it stands over the box. */
  readonly label: string;
  readonly hint?: string;
  /** Must be filled before the paper goes to be signed or numbered; a draft, and a form for the pen, may lack it. */
  readonly required?: true;
  /** Asked only while one of these fields holds one of these values (rows: in any cell); without it, always. */
  readonly when?: { readonly keys: readonly string[]; readonly among: readonly string[] };
}

/**
 * `text`: one line; `lines`: several; `number`: digits with a decimal comma; `link`: an address on the web; `ref`: the id
 * of something of the commune. All are kept as typed; '' is unknown.
 */
export interface PlainField<Key extends string = string> extends FieldBase<Key> {
  readonly kind: 'text' | 'lines' | 'date' | 'time' | 'number' | 'link' | 'ref';
  /** Of a number: "triệu đồng", "người". */
  readonly unit?: string;
  /** Of a day that is mostly the one on which it is written: an empty box is offered today. */
  readonly isToday?: true;
  /** Of a `ref`: what is pointed to. */
  readonly to?: RefTarget;
}

/** What a field may point to: each is a collection of the commune. */
export const RefTarget = z.enum([
  'products',
  'producers',
  'villages',
  'members',
  'dossiers',
  'certificates',
  'documents',
  'plans',
  'targets',
  'tasks',
  'ideas',
  'appointments',
  'rounds',
  'promotions',
  'inspections',
]);
export type RefTarget = z.infer<typeof RefTarget>;

export interface ChoiceField<Key extends string = string> extends FieldBase<Key> {
  readonly kind: 'choice';
  /** The first is what an empty form holds. */
  readonly options: readonly [Choice, ...Choice[]];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface RowsField<Key extends string = string> extends FieldBase<Key> {
  readonly kind: 'rows';
  readonly columns: readonly ColumnField[];
  /** What one row is called: "thành viên". */
  readonly rowName: string;
}

/** What one column of rows may be. */
export type ColumnField = PlainField | ChoiceField;

export type DetailField = PlainField | ChoiceField | RowsField;

type RowOf<Columns extends readonly ColumnField[]> = {
  readonly [Column in Columns[number] as Column['key']]: string;
};
type ValueOf<Field extends DetailField> = Field extends RowsField
  ? readonly RowOf<Field['columns']>[]
  : Field extends ChoiceField
    ? Field['options'][number]['value']
    : string;

/** What a table of fields comes to: each key with its value. */
export type DetailsOf<Fields extends readonly DetailField[]> = {
  readonly [Field in Fields[number] as Field['key']]: ValueOf<Field>;
};

/** Details as they are stored and sent, of any paper. */
export const Details = z.record(z.string(), z.union([z.string(), z.array(z.record(z.string(), z.string()))]));
export type Details = z.infer<typeof Details>;

export const MAX_DETAIL_ROWS = 200;

const MOMENT = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const NUMBER = /^\d{1,12}(?:,\d{1,3})?$/u;
/** Only what a browser opens as a page: no script, no file. */
const LINK = /^https?:\/\/[^\s/$.?#][^\s]{0,490}$/iu;

const optional = (schema: z.ZodType<string>): z.ZodType<string> => z.union([z.literal(''), schema]);

function plainSchema({ kind, label }: Pick<PlainField, 'kind' | 'label'>): z.ZodType<string> {
  switch (kind) {
    case 'text':
      return z.string().max(500, 'Dài tối đa 500 ký tự.');
    case 'lines':
      return z.string().max(10_000, 'Dài tối đa 10.000 ký tự.');
    case 'date':
      return optional(PlainDate);
    case 'time':
      return optional(z.string().regex(MOMENT, 'Giờ ghi dạng 08:30.'));
    case 'number':
      return optional(
        z
          .string()
          .regex(NUMBER, `${label}: chỉ ghi chữ số, không dấu chấm; dấu phẩy trước phần lẻ, ví dụ 1200,5.`),
      );
    case 'link':
      return optional(z.string().regex(LINK, 'Đường dẫn bắt đầu bằng https:// hoặc http://.'));
    case 'ref':
      return optional(Id);
  }
}

function fieldSchema(field: DetailField): z.ZodType {
  switch (field.kind) {
    case 'choice':
      return z.enum(
        field.options.map(({ value }) => value),
        { error: `Hãy chọn trong danh sách: ${field.label}.` },
      );
    case 'rows': {
      const row = z.strictObject(
        Object.fromEntries(field.columns.map((column) => [column.key, fieldSchema(column)])),
      );
      return z.array(row).max(MAX_DETAIL_ROWS, `Tối đa ${String(MAX_DETAIL_ROWS)} dòng.`);
    }
    default:
      return plainSchema(field);
  }
}

function schemaOf(fields: readonly DetailField[]): z.ZodType {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field)])));
}

/** What is wrong with one field: where (`details.place`, `values.team.0.name`) and what, in Vietnamese. */
export interface DetailProblem {
  readonly path: string;
  readonly message: string;
}

const problemsOf = (fields: readonly DetailField[], value: unknown, root: string): DetailProblem[] =>
  (schemaOf(fields).safeParse(value).error?.issues ?? []).map(({ path, message }) => ({
    path: [root, ...path].join('.'),
    message,
  }));

/** A value without problems is whole: every field, no other, each of its kind. */
const isDetails = <const Fields extends readonly DetailField[]>(
  _fields: Fields,
  _value: unknown,
  problems: readonly DetailProblem[],
): _value is DetailsOf<Fields> => problems.length === 0;

/**
 * What came in as details; nothing has to be filled.
 * @param root what the paths of problems begin with
 * @throws DomainError `invalid-argument` with `{path, message}` for each thing that is wrong
 */
export function parseDetails<const Fields extends readonly DetailField[]>(
  fields: Fields,
  value: unknown,
  root = 'details',
): DetailsOf<Fields> {
  const issues = problemsOf(fields, value, root);
  if (isDetails(fields, value, issues)) return value;
  throw refusedDetails(issues);
}

/** The refusal of details: the first problem is the sentence, all of them are in `issues`. */
export function refusedDetails(issues: readonly DetailProblem[]): DomainError {
  return new DomainError('invalid-argument', String(issues[0]?.message), { issues });
}

const emptyValue = (field: DetailField): Details[string] =>
  field.kind === 'rows' ? [] : field.kind === 'choice' ? field.options[0].value : '';

/** Known values in today's fields: what a field of an earlier version is missing comes empty, what is gone is left out. */
export function completeDetails(fields: readonly DetailField[], known: Details = {}): Details {
  return Object.fromEntries(fields.map((field) => [field.key, known[field.key] ?? emptyValue(field)]));
}

/** Details with nothing filled: a form for the pen. */
export const emptyDetails = <const Fields extends readonly DetailField[]>(
  fields: Fields,
): DetailsOf<Fields> => parseDetails(fields, completeDetails(fields));

/**
 * Whether a form asks for a field, as the others stand in it. One in which something is stored is always asked: what is
 * kept must not be out of sight.
 */
export function isAsked({ key, when }: DetailField, values: Details, stored: Details): boolean {
  if (when === undefined || !isEmptyDetail(stored[key])) return true;
  const cells = when.keys.flatMap((each) => {
    const value = values[each] ?? '';
    return typeof value === 'string' ? [value] : value.flatMap((row) => Object.values(row));
  });
  return cells.some((cell) => when.among.includes(cell));
}

/** Whether nothing stands in a field. */
export const isEmptyDetail = (value: Details[string] | undefined): boolean =>
  value === undefined || value.length === 0 || (typeof value === 'string' && value.trim() === '');

/** The required fields that are still empty, in the form's order: `details.<key>` and the label. */
export function missingDetails(
  fields: readonly DetailField[],
  details: Details,
): readonly { readonly path: string; readonly label: string }[] {
  return fields
    .filter(({ key, required }) => required === true && isEmptyDetail(details[key]))
    .map(({ key, label }) => ({ path: `details.${key}`, label }));
}
