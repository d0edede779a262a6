// What the pages of the year show of an item in the same words: its state, its day, one of its values.
import {
  type ColumnField,
  daysBetween,
  type Item,
  type PlainDate,
  type Subject,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { type Names, textOf } from '../../components/fields/field.model.ts';
import '../../components/ocop-badge.ts';
import type { Column } from '../../components/ocop-data-list.ts';
import { leadText } from '../../services/lead-text.ts';
import { formatDay, formatDayWithWeekday } from '../../text/format.ts';
import { addressOf, isLate, lineOf, OWED_BY_A_DAY, wordsOf } from './item.model.ts';

export const renderState = ({ states }: Subject, { state, open }: Item): TemplateResult =>
  html`<ocop-badge nowrap tone=${open ? 'neutral' : 'green'} icon=${open ? 'clock' : 'check'}
    >${states[state] ?? state}</ocop-badge
  >`;

/** Until when, while somebody owes something; in a list without the weekday. */
export function renderDue(
  item: Item,
  today: PlainDate,
  dayText: (day: PlainDate) => string = formatDayWithWeekday,
): TemplateResult | typeof nothing {
  if (!item.open || item.dueOn === null || !OWED_BY_A_DAY.includes(item.subject)) return nothing;
  const late = isLate(item, today);
  const left = daysBetween(today, item.dueOn);
  const words = late ? `Quá hạn ${String(-left)} ngày` : left === 0 ? 'Hôm nay' : `Còn ${String(left)} ngày`;
  return html`<ocop-badge tone=${late ? 'red' : 'amber'} icon=${late ? 'circle-alert' : 'calendar-clock'}
    >${words} (${dayText(item.dueOn)})</ocop-badge
  >`;
}

/** One value: links lead out in a window of their own, what is pointed to leads to its page. */
export function renderValue(field: ColumnField, value: string, names: Names): unknown {
  const words = wordsOf(field, value, names);
  if (value === '') return words;
  if (field.kind === 'link')
    return html`<a href=${value} target="_blank" rel="noopener noreferrer"
      >${value}<span class="visually-hidden"> (mở trong cửa sổ mới)</span></a
    >`;
  const address = field.kind === 'ref' ? addressOf(field.to, value) : null;
  return address === null ? words : html`<a href=${address}>${words}</a>`;
}

/** Fields that stand beside each other on a screen, before state and day; an export has them all. */
const MOST_FIELDS = 7;

/** The columns of a list, from the subject's own table. The first names the row. */
export function columnsOf(subject: Subject, today: PlainDate): readonly Column<Item>[] {
  const shown = subject.columns
    .slice(0, MOST_FIELDS)
    .flatMap((key) => subject.fields.filter((field) => field.key === key));
  // A subject whose own columns say the day says it once.
  const needsDay = OWED_BY_A_DAY.includes(subject.name) && !subject.columns.includes('dueOn');
  return [
    ...shown.map((field, index) => ({
      label: field.label,
      isNumber: field.kind === 'number',
      render: (item: Item) =>
        index === 0
          ? lineOf(field, item.values[field.key], item.names) || item.title
          : cellOf(field, item, today),
    })),
    { label: 'Trạng thái', render: (item) => renderState(subject, item) },
    ...(needsDay ? [{ label: 'Hạn', render: (item: Item) => renderDue(item, today, formatDay) }] : []),
  ];
}

/** Who leads is named with its unit, a day that is owed with what is left until it. */
function cellOf(field: Subject['fields'][number], item: Item, today: PlainDate): unknown {
  const { values, names, lead, open, dueOn } = item;
  if (field.key === 'lead' && lead !== null) return leadText(lead, names);
  if (field.key === 'dueOn' && open && dueOn !== null) return renderDue(item, today, formatDay);
  if (field.kind === 'rows') return lineOf(field, values[field.key], names) || '–';
  const value = textOf(values, field.key);
  return (field.kind === 'ref' ? wordsOf(field, value, names) : renderValue(field, value, names)) || '–';
}
