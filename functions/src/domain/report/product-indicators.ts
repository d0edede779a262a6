/** Products, certificates and who makes them: what stands on the last day, what was decided in the period. */
import { PRODUCT_SECTORS, productSetOf } from '../criteria/product-sets.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { DossierKind, DossierState } from '../dossier/state.ts';
import { addMonthsClamped } from '../kernel/plain-date.ts';
import { PRODUCER_KIND_LABELS, ProducerKind } from '../producer/producer.ts';
import { type Recognised, recognisedOn, type ReportFacts, type ReportScope, within } from './facts.ts';
import { counted, type Indicator, type Measure } from './indicator.ts';
import { plannedTargets } from './plan-indicators.ts';

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

const standing = (facts: ReportFacts, { day }: ReportScope): Recognised[] =>
  recognisedOn(facts, day).filter(({ inForce }) => inForce);

const products = { group: 'products', unit: 'sản phẩm', list: { of: 'products' } } as const;

const inForce = (holds: (each: Recognised, scope: ReportScope) => boolean): Measure => {
  return (facts, scope) => counted(standing(facts, scope).filter((each) => holds(each, scope)));
};

const endingIn = (months: number): Measure =>
  inForce(({ certificate }, { day }) => certificate.validUntil <= addMonthsClamped(day, months));

const ofDossiers =
  (holds: (dossier: Dossier, scope: ReportScope) => boolean): Measure =>
  ({ dossiers }, scope) =>
    counted(dossiers.filter((dossier) => holds(dossier, scope)));

const recognised = (kind: DossierKind): Measure =>
  ofDossiers(
    ({ kind: own, result }, scope) =>
      own === kind && result !== null && within(result.decidedOn, scope) && result.stars >= 3,
  );

/** Products whose certificate is in force today. */
const HELD = { of: 'products', states: ['held'] } as const;

const STANDING: readonly Indicator[] = [
  {
    ...products,
    code: 'products.inForce',
    list: HELD,
    label: 'Sản phẩm có giấy chứng nhận còn hiệu lực',
    measure: inForce(() => true),
  },
  ...([3, 4, 5] as const).map((stars) => ({
    ...products,
    code: `products.stars${String(stars)}`,
    list: { ...HELD, stars },
    label: `Trong đó hạng ${String(stars)} sao`,
    measure: inForce(({ certificate }) => certificate.stars === stars),
  })),
  ...[...PRODUCT_SECTORS].map(([code, name]) => ({
    ...products,
    code: `products.sector${code}`,
    list: { ...HELD, sector: code },
    label: `Trong đó: ${name}`,
    measure: inForce(({ product }) => productSetOf(product.setNo).sector.code === code),
  })),
  ...[6, 12].map((months) => ({
    ...products,
    code: `products.ending${String(months)}`,
    list: { ...HELD, endingIn: months },
    label: `Hết hạn trong ${String(months)} tháng tới`,
    measure: endingIn(months),
  })),
  {
    ...products,
    code: 'products.expired',
    list: { of: 'products', states: ['expired'] },
    label: 'Đã hết hạn',
    measure: (facts, { day }) => counted(recognisedOn(facts, day).filter(({ state }) => state === 'expired')),
  },
  {
    ...products,
    code: 'products.renewing',
    label: 'Đang đánh giá lại',
    list: { of: 'dossiers' },
    measure: ofDossiers(({ kind, state }) => kind === 'renewal' && UNDER_WAY.includes(state)),
  },
];

const DECIDED: readonly Indicator[] = [
  {
    ...products,
    code: 'products.first',
    label: 'Công nhận lần đầu',
    measure: recognised('first'),
    planned: plannedTargets('new'),
  },
  {
    ...products,
    code: 'products.upgraded',
    label: 'Nâng hạng',
    measure: recognised('upgrade'),
    planned: plannedTargets('raise'),
  },
  {
    ...products,
    code: 'products.renewed',
    label: 'Công nhận lại',
    measure: recognised('renewal'),
    planned: plannedTargets('renew'),
  },
  {
    ...products,
    code: 'products.notPassed',
    label: 'Không đạt (dưới 3 sao)',
    list: { of: 'dossiers', states: ['notPassed'] },
    measure: ofDossiers(
      ({ result }, scope) => result !== null && within(result.decidedOn, scope) && result.stars < 3,
    ),
  },
  {
    ...products,
    code: 'products.revoked',
    list: { of: 'products', states: ['revoked'] },
    label: 'Bị thu hồi giấy chứng nhận',
    measure: ({ certificates }, scope) =>
      counted(certificates.filter(({ revoked }) => within(revoked?.on, scope))),
  },
];

const makers = { group: 'makers', unit: 'chủ thể', list: { of: 'producers', states: ['held'] } } as const;

/** Producers with a product in force. */
const makersOf = (facts: ReportFacts, scope: ReportScope): ReadonlySet<string> =>
  new Set(standing(facts, scope).map(({ product }) => product.producerId));

const MAKERS: readonly Indicator[] = [
  {
    ...makers,
    code: 'makers.total',
    label: 'Chủ thể có sản phẩm còn hiệu lực',
    measure: (facts, scope) => counted([...makersOf(facts, scope)]),
  },
  ...ProducerKind.options.map((kind) => ({
    ...makers,
    code: `makers.${kind}`,
    list: { ...makers.list, producerKind: kind },
    label: `Trong đó: ${PRODUCER_KIND_LABELS[kind]}`,
    measure: (facts: ReportFacts, scope: ReportScope) => {
      const known = makersOf(facts, scope);
      return counted(facts.producers.filter((each) => known.has(each.id) && each.kind === kind));
    },
  })),
  ...(
    [
      ['woman', 'makers.women', 'Chủ thể do phụ nữ đại diện'],
      ['minority', 'makers.minority', 'Chủ thể do người dân tộc thiểu số đại diện'],
    ] as const
  ).map(([key, code, label]) => ({
    ...makers,
    code,
    label,
    measure: (facts: ReportFacts, scope: ReportScope) => {
      const known = makersOf(facts, scope);
      return counted(facts.leaders.filter((leader) => known.has(leader.producerId) && leader[key]));
    },
  })),
];

export const PRODUCT_INDICATORS: readonly Indicator[] = [...STANDING, ...DECIDED, ...MAKERS];
