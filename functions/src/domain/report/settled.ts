/** The figures that a report keeps, as they are shown: on the screen, in the paper's annex, in a spreadsheet. */
import { fromThousandths, thousandths } from '../fields/decimals.ts';
import type { Details } from '../fields/details.ts';
import { rowsOf } from '../year/index.ts';
import { type Indicator, INDICATOR_GROUPS } from './indicator.ts';
import { INDICATORS, type IndicatorRow } from './indicators.ts';

/** The rows of a report item, in the order of the table; a code that is known no more is left out. */
export function keptRows(
  values: Details,
): readonly { readonly indicator: Indicator; readonly row: IndicatorRow }[] {
  const rows = new Map(rowsOf(values, 'indicators').map((row) => [row['code'], row]));
  return INDICATORS.flatMap((indicator) => {
    const row = rows.get(indicator.code);
    if (row === undefined) return [];
    const { value = '', planned = '', before = '' } = row;
    return [{ indicator, row: { code: indicator.code, value, planned, before } }];
  });
}

/** "1200,5" as it is read: "1.200,5"; '' stays ''. */
export function figureText(value: string): string {
  const [whole = '', part] = value.split(',');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

/** What a figure comes to beside another one, with its sign: "+1,5", "−2", "0". */
export function differenceText({ value, before }: Pick<IndicatorRow, 'value' | 'before'>): string {
  const difference = thousandths(value) - thousandths(before);
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${figureText(String(fromThousandths(Math.abs(difference))).replace('.', ','))}`;
}

/** How much of the plan was reached: "75%"; '' where nothing was planned. */
export function reachedText({ value, planned }: Pick<IndicatorRow, 'value' | 'planned'>): string {
  const whole = thousandths(planned);
  return whole === 0 ? '' : `${String(Math.round((thousandths(value) / whole) * 100))}%`;
}

/** One line of the table of indicators, in words. */
export interface ShownIndicator {
  /** The part of the table, in words. */
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly planned: string;
  readonly value: string;
  readonly reached: string;
  readonly before: string;
  readonly difference: string;
}

export function shownIndicators(values: Details): ShownIndicator[] {
  return keptRows(values).map(({ indicator: { group, label, unit }, row }) => ({
    group: INDICATOR_GROUPS[group],
    label,
    unit,
    planned: figureText(row.planned),
    value: figureText(row.value),
    reached: reachedText(row),
    before: figureText(row.before),
    difference: differenceText(row),
  }));
}
