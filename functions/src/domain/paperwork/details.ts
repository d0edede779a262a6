/**
 * What the office adds to a paper because no data hold it: the hour of a meeting, who was absent. A paper names its
 * fields here; the form on the screen, the check of what comes in and the type of what the paper is built from all
 * follow from that one table.
 */
import { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import { PlainDate } from '../kernel/plain-date.ts';

interface FieldBase<Key extends string> {
  readonly key: Key;
  /** Vietnamese, as it stands over the box. */
  readonly label: string;
  readonly hint?: string;
  /** Must be filled before the paper goes to be signed or numbered; a draft, and a form for the pen, may lack it. */
  readonly required?: true;
}

/** `text`: one line; `lines`: several; `number`: digits with a decimal comma. All are kept as typed; '' is unknown. */
export interface PlainField<Key extends string = string> extends FieldBase<Key> {
  readonly kind: 'text' | 'lines' | 'date' | 'time' | 'number';
}

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
  readonly columns: readonly PlainField[];
  /** What one row is called: "thành viên". */
  readonly rowName: string;
}

export type DetailField = PlainField | ChoiceField | RowsField;

type RowOf<Columns extends readonly PlainField[]> = {
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
const NUMBER = /^\d{1,15}(?:,\d{1,3})?$/u;

const optional = (schema: z.ZodType<string>): z.ZodType<string> => z.union([z.literal(''), schema]);

function plainSchema(kind: PlainField['kind']): z.ZodType<string> {
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
      return optional(z.string().regex(NUMBER, 'Chỉ ghi chữ số, dấu phẩy trước phần lẻ.'));
  }
}

function fieldSchema(field: DetailField): z.ZodType {
  switch (field.kind) {
    case 'choice':
      return z.enum(field.options.map(({ value }) => value));
    case 'rows': {
      const row = z.strictObject(
        Object.fromEntries(field.columns.map(({ key, kind }) => [key, plainSchema(kind)])),
      );
      return z.array(row).max(MAX_DETAIL_ROWS, `Tối đa ${String(MAX_DETAIL_ROWS)} dòng.`);
    }
    default:
      return plainSchema(field.kind);
  }
}

function schemaOf(fields: readonly DetailField[]): z.ZodType {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field)])));
}

interface DetailProblem {
  readonly path: string;
  readonly message: string;
}

const problemsOf = (fields: readonly DetailField[], value: unknown): DetailProblem[] =>
  (schemaOf(fields).safeParse(value).error?.issues ?? []).map(({ path, message }) => ({
    path: ['details', ...path].join('.'),
    message,
  }));

/** A value without problems is whole: every field, no other, each of its kind. */
const isDetails = <const Fields extends readonly DetailField[]>(
  _fields: Fields,
  _value: unknown,
  problems: readonly DetailProblem[],
): _value is DetailsOf<Fields> => problems.length === 0;

/**
 * What came in as details of a paper; nothing has to be filled.
 * @throws DomainError `invalid-argument` with `{path, message}` for each thing that is wrong
 */
export function parseDetails<const Fields extends readonly DetailField[]>(
  fields: Fields,
  value: unknown,
): DetailsOf<Fields> {
  const issues = problemsOf(fields, value);
  if (isDetails(fields, value, issues)) return value;
  const [first] = issues.map(({ message }) => message);
  throw new DomainError('invalid-argument', String(first), { issues });
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

/** The required fields that are still empty, in the form's order: `details.<key>` and the label. */
export function missingDetails(
  fields: readonly DetailField[],
  details: Details,
): readonly { readonly path: string; readonly label: string }[] {
  const isEmpty = (value: Details[string] | undefined): boolean =>
    value === undefined || value.length === 0 || (typeof value === 'string' && value.trim() === '');
  return fields
    .filter(({ key, required }) => required === true && isEmpty(details[key]))
    .map(({ key, label }) => ({ path: `details.${key}`, label }));
}
