// The year's money on the screen: by source, and by activity with the sources it comes from.
import {
  formatNumber,
  labelOf,
  MONEY_SOURCES,
  type MoneyRow,
  type MoneySource,
  SOURCE_CHOICES,
} from '@ocop/functions/domain';

export interface SourceLine {
  readonly source: string;
  readonly planned: string;
  readonly used: string;
}

export interface ActivityLine extends SourceLine {
  readonly activity: string;
}

const named = (source: MoneySource): string => labelOf(SOURCE_CHOICES, source);

/** A total by source, own capital first; sources without any money are left out. */
export function sourceLines({ bySource, planned, used }: MoneyRow): readonly SourceLine[] {
  const lines = MONEY_SOURCES.map((source) => ({ source: named(source), ...bySource[source] }));
  return [
    ...lines.filter((line) => line.planned > 0 || line.used > 0),
    { source: 'Cộng', planned, used },
  ].map((line) => ({
    source: line.source,
    planned: formatNumber(line.planned),
    used: formatNumber(line.used),
  }));
}

/** Each activity with the sources it comes from: "Vốn tự có 10 (đã chi 4)". */
export function activityLines(rows: readonly MoneyRow[]): readonly ActivityLine[] {
  return rows.map(({ activity, bySource, planned, used }) => ({
    activity,
    planned: formatNumber(planned),
    used: formatNumber(used),
    source: MONEY_SOURCES.filter((source) => bySource[source].planned > 0 || bySource[source].used > 0)
      .map(
        (source) =>
          `${named(source)}: ${formatNumber(bySource[source].planned)} (đã chi ${formatNumber(bySource[source].used)})`,
      )
      .join('; '),
  }));
}
