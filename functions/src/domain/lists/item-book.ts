/** The items of a subject as a table: its own columns, with names and labels in the place of ids and codes. */
import { fromThousandths, thousandths } from '../fields/decimals.ts';
import type { ColumnField, DetailField } from '../fields/details.ts';
import { formatDate } from '../kernel/plain-date.ts';
import { ROLE_LABELS, Role } from '../people/roles.ts';
import type { BookValue } from '../paperwork/book.ts';
import type { Item } from '../subject/item.ts';
import type { Subject } from '../subject/subject.ts';
import { type Column, dayColumn, plainText, textColumn } from './columns.ts';

type Names = Readonly<Record<string, string>>;

function valueOf(field: ColumnField, value: string, names: Names): BookValue {
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? value;
  if (value === '') return null;
  if (field.kind === 'number') return fromThousandths(thousandths(value));
  return field.kind === 'ref' ? (names[value] ?? value) : value;
}

/** Inside a text: a day and a number as people write them. */
function printed(field: ColumnField, value: string, names: Names): string {
  if (value !== '' && field.kind === 'date') return formatDate(value);
  return field.kind === 'number' ? value : String(valueOf(field, value, names) ?? '');
}

/** Rows in one cell: a line each, their columns with a dash between. */
function rowsText(columns: readonly ColumnField[], rows: readonly Names[], names: Names): string {
  const line = (row: Names): string =>
    columns
      .map((column) => printed(column, row[column.key] ?? '', names))
      .filter((part) => part !== '')
      .join(' – ');
  return rows.map(line).join('\n');
}

function fieldColumn(field: DetailField): Column<Item> {
  const { key, kind } = field;
  const isShort = kind === 'date' || kind === 'number';
  const unit = kind === 'number' && field.unit !== undefined ? ` (${field.unit})` : '';
  return {
    label: `${field.label}${unit}`,
    kind: kind === 'date' ? 'day' : kind === 'number' ? kind : 'text',
    share: isShort ? 9 : 16,
    of: ({ values, names }) => {
      const value = values[key] ?? '';
      if (field.kind === 'rows')
        return typeof value === 'string' ? null : plainText(rowsText(field.columns, value, names));
      return typeof value === 'string' ? plainText(valueOf(field, value, names)) : null;
    },
  };
}

const leadOf = ({ lead }: Item): string => {
  const role = Role.safeParse((lead ?? '').split(':')[0]);
  return role.success ? ROLE_LABELS[role.data] : '';
};

/** The columns of a subject: what it is called where its first column does not say so, its fields, where it stands. */
export function itemColumns(subject: Subject): readonly Column<Item>[] {
  const fields = subject.columns.flatMap((key) => subject.fields.filter((field) => field.key === key));
  const named = fields[0]?.kind === 'text';
  return [
    ...(named ? [] : [textColumn<Item>('Tên gọi', 20, ({ title }) => title)]),
    ...fields.map(fieldColumn),
    textColumn('Trạng thái', 10, ({ state }) => subject.states[state] ?? state),
    textColumn('Chủ trì', 12, leadOf),
    dayColumn('Ngày', ({ on }) => on),
    dayColumn('Hạn', ({ dueOn }) => dueOn),
  ];
}
