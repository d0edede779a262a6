import {
  CERTIFICATE_STATE_LABELS,
  type CertificateState,
  type Details,
  DomainError,
  type Item,
  keptRows,
  parseDetails,
  partsOf,
  PERIODIC_REPORT_FIELDS,
  type PeriodicReportDetails,
  type PeriodicReportFacts,
  type PlainDate,
  recognisedOn,
  reportPeriod,
  type ReportedProduct,
  type ReportPeriod,
  requestedPeriod,
  shownIndicators,
  sumThousandths,
  textOf,
  thousandthsText,
} from '../../../domain/index.ts';
import { countedFigures, figuresOf } from './report-figures.ts';
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
  return requestedPeriod(from, to);
}

/** The province asks first whether a certificate holds: "Còn hiệu lực (quá hạn nộp hồ sơ đánh giá lại)". */
function stateWords(state: CertificateState, inForce: boolean): string {
  const words = CERTIFICATE_STATE_LABELS[state];
  if (!inForce || state === 'valid') return words;
  return `${CERTIFICATE_STATE_LABELS.valid} (${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)})`;
}

const productsOf = (year: CommuneSource, day: PlainDate): ReportedProduct[] =>
  recognisedOn(year, day)
    .toSorted((a, b) => a.product.producerName.localeCompare(b.product.producerName, 'vi'))
    .map(({ product, certificate, state, inForce }) => ({
      name: product.name,
      producer: product.producerName,
      stars: certificate.stars,
      decision: [certificate.decisionNumber, certificate.certificateNumber]
        .filter((number) => number !== undefined)
        .join('; '),
      validUntil: certificate.validUntil,
      state: stateWords(state, inForce),
    }));

/** Fields of the paper that settled figures answer, added up where the field speaks of several. */
const FIGURE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  trainings: ['meetings.training', 'meetings.guidance'],
  broadcasts: ['broadcasts.aired'],
  fairs: ['promotions.fairs', 'promotions.others'],
  ideas: ['ideas.registered'],
  inspections: ['inspections.done'],
  revenue: ['business.revenue'],
  budget: ['money.budget'],
  capital: ['money.own', 'money.loan', 'money.fund', 'money.support'],
};

/** What a report item says of the paper's own fields. */
function saidBy({ values }: Item): Details {
  const known = new Map(keptRows(values).map(({ row }) => [row.code, row.value]));
  const of = (codes: readonly string[]): string => {
    const figures = codes.flatMap((code) => known.get(code) ?? []);
    return figures.length === 0 ? '' : thousandthsText(sumThousandths(figures));
  };
  const kept = (key: string): Details => ({ [key]: textOf(values, key) });
  return {
    ...Object.fromEntries(Object.entries(FIGURE_FIELDS).map(([key, codes]) => [key, of(codes)])),
    ...kept('kind'),
    ...kept('year'),
    ...kept('ordinal'),
    ...(values['kind'] === 'request' ? { ...kept('from'), ...kept('to') } : {}),
    ...kept('request'),
    ...kept('direction'),
    ...kept('results'),
    ...kept('difficulties'),
    ...kept('causes'),
    directions: textOf(values, 'next'),
    ...kept('proposals'),
  };
}

/** The report of the commune's year that was settled for this period. */
const settledFor = (year: CommuneSource, kind: string, { from, to }: ReportPeriod): Item | null =>
  year.reports.find(
    ({ values }) => values['kind'] === kind && values['from'] === from && values['to'] === to,
  ) ?? null;

/** A report whose figures are those of the settled report of its period; without one they are counted when it is made. */
export const periodicReportMaker: PaperMaker<PeriodicReportFacts> = {
  suggest: ({ today, item }) => (item?.subject === 'reports' ? saidBy(item) : dueReport(today)),
  facts: (source, given) => {
    const details = parseDetails(PERIODIC_REPORT_FIELDS, given);
    const period = periodOf(details);
    const year = yearOf(source);
    const settled = settledFor(year, details.kind, period);
    // A period that still runs is reported as it stands on the day it was counted.
    const countedOn = settled === null ? source.today : textOf(settled.values, 'countedOn');
    const day = period.to < countedOn ? period.to : countedOn;
    return {
      ...source.words,
      details,
      period,
      figures:
        settled === null
          ? countedFigures({ ...year, rule: source.rule }, period, day)
          : figuresOf(keptRows(settled.values).map(({ row }) => row)),
      products: productsOf(year, day),
      indicators: settled === null ? [] : shownIndicators(settled.values),
    };
  },
};
