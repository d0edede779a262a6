// The list behind a figure of a report without a screen: where each thing is, whether it still adds up to the figure.
import {
  FIGURE_COLUMN_LABELS,
  FigureColumn,
  type FigureRow,
  figureText,
  INDICATORS,
  type Indicator,
  type Item,
  keptRows,
  sumThousandths,
  thousandthsText,
} from '@ocop/functions/domain';

/** The page of the list behind one figure. */
export const figureHref = (report: string, code: string, column: FigureColumn = 'value'): string =>
  `/trong-nam/reports/${report}/so-lieu/${code}${column === 'value' ? '' : `?cot=${column}`}`;

export const indicatorCalled = (code: string): Indicator | undefined =>
  INDICATORS.find((indicator) => indicator.code === code);

/** As the address says it; what is no column is the figure itself. */
export const columnOf = (query: URLSearchParams): FigureColumn =>
  FigureColumn.safeParse(query.get('cot')).data ?? 'value';

/** One figure of the line, with the page of its own list. */
export interface FigureTab {
  readonly column: FigureColumn;
  readonly label: string;
  /** As the report keeps it. */
  readonly value: string;
  readonly href: string;
}

/** The figures of an indicator's line; one that nobody plans has no plan. Empty before it was counted. */
export function figureTabs({ id, values }: Pick<Item, 'id' | 'values'>, code: string): readonly FigureTab[] {
  const kept = keptRows(values).find(({ indicator }) => indicator.code === code)?.row;
  if (kept === undefined) return [];
  return FigureColumn.options
    .filter((column) => kept[column] !== '')
    .map((column) => ({
      column,
      label: FIGURE_COLUMN_LABELS[column],
      value: figureText(kept[column]),
      href: figureHref(id, code, column),
    }));
}

/** Where one thing is looked at. A producer has no page of its own: its products are found by its name. */
export function thingHref({ of, id, name }: Pick<FigureRow, 'of' | 'id' | 'name'>): string {
  switch (of) {
    case 'products':
      return `/san-pham/${id}`;
    case 'producers':
      return `/san-pham?${new URLSearchParams({ tim: name }).toString()}`;
    case 'dossiers':
      return `/ho-so/${id}`;
    default:
      return `/trong-nam/${of}/${id}`;
  }
}

/** The figure as kept and as its things add up today, where the two differ; a share or a mean is no sum. */
export function changeSince(
  report: Pick<Item, 'id' | 'values'>,
  { code, measure }: Pick<Indicator, 'code' | 'measure'>,
  column: FigureColumn,
  rows: readonly FigureRow[],
): { readonly kept: string; readonly now: string } | null {
  const kept = figureTabs(report, code).find((tab) => tab.column === column)?.value;
  if (kept === undefined || (measure !== undefined && column !== 'planned')) return null;
  const now = figureText(thousandthsText(sumThousandths(rows.map(({ amount }) => amount))));
  return kept === now ? null : { kept, now };
}

/** Whether each thing counts as one, so that a column of amounts would say nothing. */
export const areOnes = (rows: readonly FigureRow[]): boolean => rows.every(({ amount }) => amount === '1');
