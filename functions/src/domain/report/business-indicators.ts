/** What producers reported of a period, and where products are sold. A period counts where it ends. */
import { thousandths } from '../fields/decimals.ts';
import type { Item } from '../subject/item.ts';
import { textOf } from '../year/index.ts';
import { itemsOf, type ReportFacts, type ReportScope, within } from './facts.ts';
import {
  type Counted,
  counted,
  type Counts,
  type Indicator,
  type Measure,
  summed,
  total,
} from './indicator.ts';

/** Figures that the office took, whose period ends within this one. */
const reported = (facts: ReportFacts, scope: ReportScope): Item[] =>
  itemsOf(facts, 'figures').filter(({ state, on }) => state === 'accepted' && within(on, scope));

const told = (items: readonly Item[], key: string): readonly Counted[] =>
  summed('figures', items, ({ values }) => thousandths(textOf(values, key)));

const sums =
  (key: string): Counts =>
  (facts, scope) =>
    told(reported(facts, scope), key);

/** Of each product the newest figures: heads and shares are not added up over periods. */
function newest(facts: ReportFacts, scope: ReportScope): Item[] {
  const byProduct = new Map<string, Item>();
  for (const item of reported(facts, scope)) {
    const product = textOf(item.values, 'productId');
    const known = byProduct.get(product);
    if (known === undefined || known.on < item.on) byProduct.set(product, item);
  }
  return [...byProduct.values()];
}

const heads =
  (key: string): Counts =>
  (facts, scope) =>
    told(newest(facts, scope), key);

/** A share in percent, to one decimal. */
const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) * 100;

/** Of each product the share of its labour that is the commune's, in percent. */
const localShares: Counts = (facts, scope) =>
  newest(facts, scope)
    .map(({ id, values }) => ({ id, local: textOf(values, 'localLabour'), all: textOf(values, 'labour') }))
    .filter(({ all }) => thousandths(all) > 0)
    .map(({ id, local, all }) => ({
      of: 'figures',
      id,
      amount: share(thousandths(local), thousandths(all)),
    }));

/** The share of all labour: a mean of shares would let the smallest maker weigh as much as the largest. */
const localShare: Measure = (facts, scope) =>
  share(total(heads('localLabour')(facts, scope)), total(heads('labour')(facts, scope)));

/** The shares that producers gave; who gave none does not count. */
const localMaterials: Counts = (facts, scope) =>
  newest(facts, scope)
    .map(({ id, values }) => ({ id, given: textOf(values, 'localMaterial') }))
    .filter(({ given }) => given !== '')
    .map(({ id, given }) => ({ of: 'figures', id, amount: thousandths(given) }));

/** The mean of what is counted, to one decimal. */
const meanOf =
  (counts: Counts): Measure =>
  (facts, scope) => {
    const list = counts(facts, scope);
    return list.length === 0 ? 0 : Math.round(total(list) / list.length / 100) * 100;
  };

const figures = { group: 'business', list: { of: 'figures', states: ['accepted'] } } as const;
const money = { ...figures, unit: 'triệu đồng' } as const;
const people = { ...figures, unit: 'người' } as const;
const percent = { ...figures, unit: '%' } as const;

const CHANNELS = [
  ['pointOfSale', 'Điểm giới thiệu, bán sản phẩm đang hoạt động'],
  ['marketplace', 'Gian hàng trên sàn thương mại điện tử'],
  ['website', 'Trang web bán hàng'],
  ['social', 'Trang mạng xã hội bán hàng'],
] as const;

/** Open on the last day. A channel that has no day of opening was there before. */
const channels =
  (kind: string): Counts =>
  (facts, { day }) =>
    counted(
      'channels',
      itemsOf(facts, 'channels').filter(
        ({ state, values }) =>
          state === 'active' && values['kind'] === kind && textOf(values, 'openedOn') <= day,
      ),
    );

export const BUSINESS_INDICATORS: readonly Indicator[] = [
  { ...money, code: 'business.revenue', label: 'Doanh thu sản phẩm OCOP', counts: sums('revenue') },
  { ...money, code: 'business.exported', label: 'Trong đó xuất khẩu', counts: sums('exported') },
  {
    ...figures,
    code: 'business.reporting',
    unit: 'sản phẩm',
    label: 'Sản phẩm có số liệu trong kỳ',
    counts: (facts, scope) => counted('figures', newest(facts, scope)),
  },
  {
    ...figures,
    code: 'business.exporting',
    unit: 'sản phẩm',
    label: 'Sản phẩm có xuất khẩu',
    counts: (facts, scope) =>
      counted(
        'figures',
        newest(facts, scope).filter(({ values }) => thousandths(textOf(values, 'exported')) > 0),
      ),
  },
  { ...people, code: 'business.labour', label: 'Lao động làm sản phẩm OCOP', counts: heads('labour') },
  {
    ...people,
    code: 'business.localLabour',
    label: 'Trong đó lao động của xã',
    counts: heads('localLabour'),
  },
  {
    ...percent,
    code: 'business.localShare',
    label: 'Tỷ lệ lao động của xã',
    counts: localShares,
    measure: localShare,
  },
  {
    ...percent,
    code: 'business.localMaterial',
    label: 'Tỷ lệ nguyên liệu địa phương (bình quân các sản phẩm)',
    counts: localMaterials,
    measure: meanOf(localMaterials),
  },
  ...CHANNELS.map(([kind, label]) => ({
    code: `channels.${kind}`,
    group: 'business' as const,
    unit: 'kênh',
    label,
    list: { of: 'channels', states: ['active'] } as const,
    counts: channels(kind),
  })),
];
