/** The periods of regular reports. */
import type { Details } from '../fields/details.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { addDays, addMonthsClamped, daysBetween, formatDate, type PlainDate } from '../kernel/plain-date.ts';

export const REPORT_PERIOD_KINDS = ['month', 'quarter', 'half', 'year'] as const;
export type RegularReport = (typeof REPORT_PERIOD_KINDS)[number];

/** What kind of report its values say. */
export const reportKindOf = (values: Details): RegularReport | 'request' =>
  REPORT_PERIOD_KINDS.find((kind) => kind === values['kind']) ?? 'request';

/** Both days belong to it. */
export interface ReportPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** As it stands in a title: "tháng 11 năm 2026", "quý IV năm 2026", "6 tháng đầu năm 2026", "năm 2026". */
  readonly name: string;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** How many months a period has, how many of them a year has, and what the one is called. */
const PERIODS: Readonly<
  Record<RegularReport, { readonly months: number; readonly name: (ordinal: number, year: string) => string }>
> = {
  month: { months: 1, name: (ordinal, year) => `tháng ${String(ordinal).padStart(2, '0')} năm ${year}` },
  quarter: { months: 3, name: (ordinal, year) => `quý ${String(QUARTERS[ordinal - 1])} năm ${year}` },
  half: { months: 6, name: (ordinal, year) => `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}` },
  year: { months: 12, name: (_, year) => `năm ${year}` },
};

/**
 * From the 15th of the month before the period to the 14th of its last month: a month's report from 15 of the month
 * before, a quarter's from 15 of the last quarter's last month, a half's and a year's from 15 December or 15 June.
 * @param ordinal which of the year, from 1; a year has one
 * @throws DomainError `invalid-argument` for a thirteenth month and the like
 * @see NĐ 09/2019/NĐ-CP, Điều 12
 */
export function reportPeriod(kind: RegularReport, year: number, ordinal: number): ReportPeriod {
  const { months, name } = PERIODS[kind];
  const most = 12 / months;
  const isCounted = Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= most;
  const issues = [
    ...(isCounted ? [] : [{ path: 'values.ordinal', message: `Hãy ghi một số từ 1 đến ${String(most)}.` }]),
    ...(year >= 2000 && year <= 2200
      ? []
      : [{ path: 'values.year', message: 'Năm ghi bốn chữ số, ví dụ 2027.' }]),
  ];
  if (issues.length > 0)
    throw new DomainError('invalid-argument', `Kỳ báo cáo không đúng: năm có ${String(most)} kỳ loại này.`, {
      path: 'details.ordinal',
      issues,
    });
  const lastMonth = String(ordinal * months).padStart(2, '0');
  return {
    from: addMonthsClamped(`${String(year)}-${lastMonth}-15`, -months),
    to: `${String(year)}-${lastMonth}-14`,
    name: name(ordinal, String(year)),
  };
}

/** A report on request runs over any days; both belong to it. */
export function requestedPeriod(from: PlainDate, to: PlainDate): ReportPeriod {
  return { from, to, name: `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}` };
}

/**
 * The period that a report is compared with: the one of its kind before it; of a report on request, as many days before
 * its first one.
 */
export function periodBefore(
  kind: RegularReport | 'request',
  { from, to }: Pick<ReportPeriod, 'from' | 'to'>,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const end = addDays(from, -1);
  return {
    from:
      kind === 'request'
        ? addDays(end, -daysBetween(from, to))
        : addMonthsClamped(from, -PERIODS[kind].months),
    to: end,
  };
}
