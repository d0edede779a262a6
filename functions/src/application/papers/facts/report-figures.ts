import {
  type IndicatorRow,
  indicatorRows,
  PRODUCER_KIND_LABELS,
  ProducerKind,
  PRODUCT_SETS,
  type ReportFacts,
  type ReportFigures,
  scopeOf,
  type ReportPeriod,
  type PlainDate,
} from '../../../domain/index.ts';

const SECTORS = [...new Map(PRODUCT_SETS.map(({ sector }) => [sector.code, sector.name]))];

/** The figures that the paper's sentences speak of, out of the rows of its table. */
export function figuresOf(rows: readonly Pick<IndicatorRow, 'code' | 'value'>[]): ReportFigures {
  const values = new Map(rows.map(({ code, value }) => [code, Number(value.replace(',', '.'))]));
  const of = (code: string): number => values.get(code) ?? 0;
  return {
    byStars: [3, 4, 5].map((stars) => ({
      name: `${String(stars)} sao`,
      count: of(`products.stars${String(stars)}`),
    })),
    byGroup: SECTORS.map(([code, name]) => ({ name, count: of(`products.sector${code}`) })),
    byProducerKind: ProducerKind.options.map((kind) => ({
      name: PRODUCER_KIND_LABELS[kind],
      count: of(`makers.${kind}`),
    })),
    inForce: of('products.inForce'),
    endingIn6Months: of('products.ending6'),
    endingIn12Months: of('products.ending12'),
    expired: of('products.expired'),
    renewing: of('products.renewing'),
    received: of('dossiers.received'),
    returned: of('dossiers.returned'),
    rejected: of('dossiers.rejected'),
    sentInTime: of('dossiers.inTime'),
    sentLate: of('dossiers.late'),
    firstRecognised: of('products.first'),
    upgraded: of('products.upgraded'),
    renewed: of('products.renewed'),
    notPassed: of('products.notPassed'),
    revoked: of('products.revoked'),
  };
}

/** The same counted now, where no report of the period was settled. */
export function countedFigures(
  facts: Omit<ReportFacts, 'items' | 'leaders' | 'plan'>,
  period: ReportPeriod,
  today: PlainDate,
): ReportFigures {
  const scope = scopeOf(period, today);
  const unread = { items: {}, leaders: [], plan: { tasks: [], targets: [] } };
  return figuresOf(indicatorRows({ ...facts, ...unread }, scope, scope));
}
