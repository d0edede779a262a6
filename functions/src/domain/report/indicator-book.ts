/** The table of indicators as a spreadsheet: numbers are numbers, parts of the table stand in their own column. */
import { fromThousandths, thousandths } from '../fields/decimals.ts';
import type { Details } from '../fields/details.ts';
import { formatDate } from '../kernel/plain-date.ts';
import type { Book, BookColumn, BookValue } from '../paperwork/book.ts';
import { textOf } from '../year/index.ts';
import { INDICATOR_GROUPS } from './indicator.ts';
import { keptRows } from './settled.ts';

/** Together as wide as a page of A4 across: the table is printed as one. */
const COLUMNS: readonly BookColumn[] = [
  { label: 'Phần', kind: 'text', share: 10 },
  { label: 'Chỉ tiêu', kind: 'text', share: 22 },
  { label: 'Đơn vị', kind: 'text', share: 7 },
  { label: 'Kế hoạch', kind: 'number', share: 5 },
  { label: 'Thực hiện', kind: 'number', share: 5 },
  { label: 'Kỳ trước', kind: 'number', share: 5 },
  { label: 'So kỳ trước', kind: 'number', share: 5 },
  // For machines that read the table again; people have no use for it, so it stands last.
  { label: 'Mã', kind: 'text', share: 13 },
];

const number = (value: string): BookValue => (value === '' ? null : fromThousandths(thousandths(value)));

/** The figures of a report as they were counted last. */
export function indicatorBook(values: Details): Book {
  return {
    title: textOf(values, 'name').toLocaleUpperCase('vi'),
    period: `Từ ${formatDate(textOf(values, 'from'))} đến ${formatDate(textOf(values, 'to'))}`,
    columns: COLUMNS,
    rows: keptRows(values).map(({ indicator, row }) => [
      INDICATOR_GROUPS[indicator.group],
      indicator.label,
      indicator.unit,
      number(row.planned),
      number(row.value),
      number(row.before),
      fromThousandths(thousandths(row.value) - thousandths(row.before)),
      indicator.code,
    ]),
  };
}
