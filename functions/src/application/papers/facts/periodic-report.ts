import {
  CERTIFICATE_STATE_LABELS,
  certificateState,
  DomainError,
  formatDate,
  parseDetails,
  partsOf,
  PERIODIC_REPORT_FIELDS,
  type PeriodicReportDetails,
  type PeriodicReportFacts,
  type PlainDate,
  reportPeriod,
  type ReportedProduct,
  type ReportPeriod,
} from '../../../domain/index.ts';
import { recognisedOn, reportFigures } from './report-figures.ts';
import { type CommuneSource, type PaperMaker, yearOf } from './source.ts';

/** The report that is due next: the year's in the last quarter's end, a half's in May and June, else the quarter's. */
function dueReport(today: PlainDate): { kind: PeriodicReportDetails['kind']; year: string; ordinal: string } {
  const [year, month, day] = partsOf(today);
  const next = month === 12 && day > 14;
  const of = (kind: PeriodicReportDetails['kind'], ordinal: number) => ({
    kind,
    year: String(next ? year + 1 : year),
    ordinal: String(ordinal),
  });
  if (next) return of('quarter', 1);
  if (month >= 11) return of('year', 1);
  if (month === 5 || (month === 6 && day <= 14)) return of('half', 1);
  // From the 15th of a quarter's last month the next quarter's period runs.
  return of('quarter', Math.ceil((day > 14 ? month + 1 : month) / 3));
}

/** @throws DomainError `invalid-argument` for a period that the year does not have, or one on request without days */
function periodOf({ kind, year, ordinal, from, to }: PeriodicReportDetails): ReportPeriod {
  if (kind !== 'request') return reportPeriod(kind, Number(year), kind === 'year' ? 1 : Number(ordinal));
  if (from === '' || to === '' || from > to)
    throw new DomainError('invalid-argument', 'Báo cáo đột xuất phải ghi từ ngày nào đến ngày nào.', {
      path: 'details.from',
    });
  return { from, to, name: `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}` };
}

const productsOf = (year: CommuneSource, day: PlainDate): ReportedProduct[] =>
  recognisedOn(year, day)
    .toSorted((a, b) => a.product.producerName.localeCompare(b.product.producerName, 'vi'))
    .map(({ product, certificate }) => ({
      name: product.name,
      producer: product.producerName,
      stars: certificate.stars,
      decision: [certificate.decisionNumber, certificate.certificateNumber]
        .filter((number) => number !== undefined)
        .join('; '),
      validUntil: certificate.validUntil,
      state: CERTIFICATE_STATE_LABELS[certificateState(certificate, day)],
    }));

/** A report whose figures are counted when it is made; what no data hold the office types. */
export const periodicReportMaker: PaperMaker<PeriodicReportFacts> = {
  suggest: ({ today }) => dueReport(today),
  facts: (source, given) => {
    const details = parseDetails(PERIODIC_REPORT_FIELDS, given);
    const period = periodOf(details);
    // A period that still runs is reported as it stands today.
    const day = period.to < source.today ? period.to : source.today;
    const year = yearOf(source);
    return {
      ...source.words,
      details,
      period,
      figures: reportFigures(year, period, day, source.rule),
      products: productsOf(year, day),
    };
  },
};
