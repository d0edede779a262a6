import {
  addMonthsClamped,
  type Certificate,
  certificateState,
  type ClockRule,
  type Counted,
  type Dossier,
  type DossierState,
  isInForce,
  plainDateOf,
  type PlainDate,
  PRODUCER_KIND_LABELS,
  ProducerKind,
  type Product,
  PRODUCT_SETS,
  productSetOf,
  type ReportFigures,
  type ReportPeriod,
  reviewDueOn,
} from '../../../domain/index.ts';
import { certificateOn } from './certificates-of.ts';
import type { CommuneSource } from './source.ts';

/** States in which a renewal is on its way: from its receipt to the province's answer. */
const UNDER_WAY: readonly DossierState[] = [
  'submitted',
  'received',
  'supplement',
  'resubmitted',
  'eligible',
  'assessing',
  'reportDraft',
  'signing',
  'sent',
  'provinceSupplement',
  'provinceAssessing',
  'central',
];

/** A product with its newest certificate, on the day of the report. */
export interface Recognised {
  readonly product: Product;
  readonly certificate: Certificate;
  readonly inForce: boolean;
}

export function recognisedOn({ products, certificates }: CommuneSource, day: PlainDate): Recognised[] {
  return products.flatMap((product) => {
    const certificate = certificateOn(certificates, product, day);
    if (certificate === null) return [];
    return [{ product, certificate, inForce: isInForce(certificateState(certificate, day)) }];
  });
}

const within = (day: PlainDate | null | undefined, { from, to }: ReportPeriod): boolean =>
  typeof day === 'string' && day >= from && day <= to;

function counted(names: readonly string[], values: readonly string[]): Counted[] {
  return names.map((name) => ({ name, count: values.filter((value) => value === name).length }));
}

function byKind({ producers }: CommuneSource, inForce: readonly Recognised[]): Counted[] {
  const makers = new Set(inForce.map(({ product }) => product.producerId));
  const kinds = producers.filter(({ id }) => makers.has(id)).map(({ kind }) => PRODUCER_KIND_LABELS[kind]);
  return counted(
    ProducerKind.options.map((kind) => PRODUCER_KIND_LABELS[kind]),
    kinds,
  );
}

/** In force on the day and ended so many months later. */
const endingIn = (months: number, inForce: readonly Recognised[], day: PlainDate): number =>
  inForce.filter(({ certificate }) => certificate.validUntil <= addMonthsClamped(day, months)).length;

function sentCounts(dossiers: readonly Dossier[], period: ReportPeriod, rule: ClockRule): [number, number] {
  const sent = dossiers.flatMap((dossier) => {
    const day = dossier.referral?.sentOn;
    const dueOn = reviewDueOn(dossier, day ?? period.to, rule);
    return day !== undefined && within(day, period) ? [dueOn === null || day <= dueOn] : [];
  });
  return [sent.filter((inTime) => inTime).length, sent.filter((inTime) => !inTime).length];
}

function dossierCounts(dossiers: readonly Dossier[], period: ReportPeriod, rule: ClockRule) {
  const count = (holds: (dossier: Dossier) => boolean): number => dossiers.filter(holds).length;
  const recognised = (kind: Dossier['kind']): number =>
    count(
      (each) =>
        each.kind === kind && within(each.result?.decidedOn, period) && Number(each.result?.stars) >= 3,
    );
  const [sentInTime, sentLate] = sentCounts(dossiers, period, rule);
  return {
    renewing: count(({ kind, state }) => kind === 'renewal' && UNDER_WAY.includes(state)),
    received: count(({ receipt }) => within(receipt?.on, period)),
    returned: count(({ pauses }) => pauses.some(({ from }) => within(from, period))),
    rejected: count(({ state, changedAt }) => state === 'rejected' && within(plainDateOf(changedAt), period)),
    sentInTime,
    sentLate,
    firstRecognised: recognised('first'),
    upgraded: recognised('upgrade'),
    renewed: recognised('renewal'),
    notPassed: count(({ result }) => within(result?.decidedOn, period) && Number(result?.stars) < 3),
  };
}

/**
 * The commune's figures: what holds on `day` (the period's end, or today while it runs), what happened in the period.
 * A dossier sent back twice in a period counts once.
 */
export function reportFigures(
  year: CommuneSource,
  period: ReportPeriod,
  day: PlainDate,
  rule: ClockRule,
): ReportFigures {
  const known = recognisedOn(year, day);
  const inForce = known.filter((each) => each.inForce);
  const sectors = [...new Set(PRODUCT_SETS.map(({ sector }) => sector.name))];
  return {
    byStars: counted(
      ['3 sao', '4 sao', '5 sao'],
      inForce.map(({ certificate }) => `${String(certificate.stars)} sao`),
    ),
    byGroup: counted(
      sectors,
      inForce.map(({ product }) => productSetOf(product.setNo).sector.name),
    ),
    byProducerKind: byKind(year, inForce),
    inForce: inForce.length,
    endingIn6Months: endingIn(6, inForce, day),
    endingIn12Months: endingIn(12, inForce, day),
    expired: known.filter(({ certificate }) => certificateState(certificate, day) === 'expired').length,
    revoked: year.certificates.filter(({ revoked }) => within(revoked?.on, period)).length,
    ...dossierCounts(year.dossiers, period, rule),
  };
}
