/** Products, certificates and who makes them: what stands on the last day, what was decided in the period. */
import { PRODUCT_SECTORS, productSetOf } from '../criteria/product-sets.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type DossierKind, UNDER_WAY_STATES } from '../dossier/state.ts';
import { addMonthsClamped } from '../kernel/plain-date.ts';
import { PRODUCER_KIND_LABELS, ProducerKind } from '../producer/producer.ts';
import { type Recognised, recognisedOn, type ReportFacts, type ReportScope, within } from './facts.ts';
import { counted, type Counts, type Indicator } from './indicator.ts';
import { plannedTargets } from './plan-indicators.ts';

const standing = (facts: ReportFacts, { day }: ReportScope): Recognised[] =>
  recognisedOn(facts, day).filter(({ inForce }) => inForce);

const products = { group: 'products', unit: 'sản phẩm', list: { of: 'products' } } as const;

/** The products themselves, of recognised ones. */
const countedProducts = (list: readonly Recognised[]) =>
  counted(
    'products',
    list.map(({ product }) => product),
  );

const inForce = (holds: (each: Recognised, scope: ReportScope) => boolean): Counts => {
  return (facts, scope) => countedProducts(standing(facts, scope).filter((each) => holds(each, scope)));
};

const endingIn = (months: number): Counts =>
  inForce(({ certificate }, { day }) => certificate.validUntil <= addMonthsClamped(day, months));

const ofDossiers =
  (holds: (dossier: Dossier, scope: ReportScope) => boolean): Counts =>
  ({ dossiers }, scope) =>
    counted(
      'dossiers',
      dossiers.filter((dossier) => holds(dossier, scope)),
    );

const recognised = (kind: DossierKind): Counts =>
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
    counts: inForce(() => true),
  },
  ...([3, 4, 5] as const).map((stars) => ({
    ...products,
    code: `products.stars${String(stars)}`,
    list: { ...HELD, stars },
    label: `Trong đó hạng ${String(stars)} sao`,
    counts: inForce(({ certificate }) => certificate.stars === stars),
  })),
  ...[...PRODUCT_SECTORS].map(([code, name]) => ({
    ...products,
    code: `products.sector${code}`,
    list: { ...HELD, sector: code },
    label: `Trong đó: ${name}`,
    counts: inForce(({ product }) => productSetOf(product.setNo).sector.code === code),
  })),
  ...[6, 12].map((months) => ({
    ...products,
    code: `products.ending${String(months)}`,
    list: { ...HELD, endingIn: months },
    label: `Hết hạn trong ${String(months)} tháng tới`,
    counts: endingIn(months),
  })),
  {
    ...products,
    code: 'products.expired',
    list: { of: 'products', states: ['expired'] },
    label: 'Đã hết hạn',
    counts: (facts, { day }) =>
      countedProducts(recognisedOn(facts, day).filter(({ state }) => state === 'expired')),
  },
  {
    ...products,
    code: 'products.renewing',
    label: 'Đang đánh giá lại',
    list: { of: 'dossiers' },
    counts: ofDossiers(({ kind, state }) => kind === 'renewal' && UNDER_WAY_STATES.includes(state)),
  },
];

const DECIDED: readonly Indicator[] = [
  {
    ...products,
    code: 'products.first',
    label: 'Công nhận lần đầu',
    counts: recognised('first'),
    planned: plannedTargets('new'),
  },
  {
    ...products,
    code: 'products.upgraded',
    label: 'Nâng hạng',
    counts: recognised('upgrade'),
    planned: plannedTargets('raise'),
  },
  {
    ...products,
    code: 'products.renewed',
    label: 'Công nhận lại',
    counts: recognised('renewal'),
    planned: plannedTargets('renew'),
  },
  {
    ...products,
    code: 'products.notPassed',
    label: 'Không đạt (dưới 3 sao)',
    list: { of: 'dossiers', states: ['notPassed'] },
    counts: ofDossiers(
      ({ result }, scope) => result !== null && within(result.decidedOn, scope) && result.stars < 3,
    ),
  },
  {
    ...products,
    code: 'products.revoked',
    list: { of: 'products', states: ['revoked'] },
    label: 'Bị thu hồi giấy chứng nhận',
    counts: ({ certificates }, scope) =>
      counted(
        'products',
        certificates.filter(({ revoked }) => within(revoked?.on, scope)).map(({ productId: id }) => ({ id })),
      ),
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
    counts: (facts, scope) =>
      counted(
        'producers',
        [...makersOf(facts, scope)].map((id) => ({ id })),
      ),
  },
  ...ProducerKind.options.map((kind) => ({
    ...makers,
    code: `makers.${kind}`,
    list: { ...makers.list, producerKind: kind },
    label: `Trong đó: ${PRODUCER_KIND_LABELS[kind]}`,
    counts: (facts: ReportFacts, scope: ReportScope) => {
      const known = makersOf(facts, scope);
      return counted(
        'producers',
        facts.producers.filter((each) => known.has(each.id) && each.kind === kind),
      );
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
    counts: (facts: ReportFacts, scope: ReportScope) => {
      const known = makersOf(facts, scope);
      return counted(
        'producers',
        facts.leaders
          .filter((leader) => known.has(leader.producerId) && leader[key])
          .map(({ producerId: id }) => ({ id })),
      );
    },
  })),
];

export const PRODUCT_INDICATORS: readonly Indicator[] = [...STANDING, ...DECIDED, ...MAKERS];
