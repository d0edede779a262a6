// A chart as data: the same figures are drawn as bars and written as a table.

/** How a series is drawn: colour and pattern together, so that neither speaks alone. */
export type ChartLook = 'green' | 'amber' | 'red' | 'neutral' | 'gold';

export interface ChartSeries {
  readonly label: string;
  readonly look: ChartLook;
}

export interface ChartRow {
  readonly label: string;
  /** One for each series, in their order. */
  readonly parts: readonly ChartPart[];
}

export interface ChartPart {
  readonly count: number;
  /** The list behind the figure; null where there is none. */
  readonly href: string | null;
  /** Where the rows of one series differ in look. */
  readonly look?: ChartLook;
}

export interface Chart {
  readonly title: string;
  /** What is counted, when that is not plain. */
  readonly note: string;
  /** What the rows are: the head of the table's first column. */
  readonly rowName: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  /** `months`: a strip of months, whose rows are labelled `MM/YYYY`. */
  readonly layout: 'bars' | 'months';
  /** What stands there when there is nothing to count. */
  readonly empty: string;
}

export const totalOf = ({ parts }: ChartRow): number => parts.reduce((sum, { count }) => sum + count, 0);

/** The sum of each series over all rows. */
export const sumsOf = ({ series, rows }: Pick<Chart, 'series' | 'rows'>): readonly number[] =>
  series.map((_, at) => rows.reduce((sum, { parts }) => sum + (parts[at]?.count ?? 0), 0));

/** The longest row, by which the others are measured; at least 1, so that nothing is divided by nothing. */
export const longestOf = (rows: readonly ChartRow[]): number => Math.max(1, ...rows.map(totalOf));

/** Rows of a strip of months by their year, in their order. */
export function byYear(
  rows: readonly ChartRow[],
): readonly (readonly [year: string, rows: readonly ChartRow[]])[] {
  const years = [...new Set(rows.map(({ label }) => label.slice(3)))];
  return years.map((year) => [year, rows.filter(({ label }) => label.endsWith(`/${year}`))]);
}
