/** What producers reported of a period, and where products are sold. A period counts where it ends. */
import { sumThousandths, thousandths } from '../fields/decimals.ts';
import type { Item } from '../subject/item.ts';
import { textOf } from '../year/index.ts';
import { itemsOf, type ReportFacts, type ReportScope, within } from './facts.ts';
import { counted, type Indicator, type Measure } from './indicator.ts';

/** Figures that the office took, whose period ends within this one. */
const reported = (facts: ReportFacts, scope: ReportScope): Item[] =>
  itemsOf(facts, 'figures').filter(({ state, on }) => state === 'accepted' && within(on, scope));

const total =
  (key: string): Measure =>
  (facts, scope) =>
    sumThousandths(reported(facts, scope).map(({ values }) => textOf(values, key)));

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
  (key: string): Measure =>
  (facts, scope) =>
    sumThousandths(newest(facts, scope).map(({ values }) => textOf(values, key)));

/** A share in percent, to one decimal. */
const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) * 100;

/** The mean of the shares that producers gave, to one decimal; who gave none does not count. */
const localMaterial: Measure = (facts, scope) => {
  const known = newest(facts, scope).map(({ values }) => textOf(values, 'localMaterial'));
  const given = known.filter((text) => text !== '');
  return given.length === 0 ? 0 : Math.round(sumThousandths(given) / given.length / 100) * 100;
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
  (kind: string): Measure =>
  (facts, { day }) =>
    counted(
      itemsOf(facts, 'channels').filter(
        ({ state, values }) =>
          state === 'active' && values['kind'] === kind && textOf(values, 'openedOn') <= day,
      ),
    );

export const BUSINESS_INDICATORS: readonly Indicator[] = [
  { ...money, code: 'business.revenue', label: 'Doanh thu sản phẩm OCOP', measure: total('revenue') },
  { ...money, code: 'business.exported', label: 'Trong đó xuất khẩu', measure: total('exported') },
  {
    ...figures,
    code: 'business.reporting',
    unit: 'sản phẩm',
    label: 'Sản phẩm có số liệu trong kỳ',
    measure: (facts, scope) => counted(newest(facts, scope)),
  },
  {
    ...figures,
    code: 'business.exporting',
    unit: 'sản phẩm',
    label: 'Sản phẩm có xuất khẩu',
    measure: (facts, scope) =>
      counted(newest(facts, scope).filter(({ values }) => thousandths(textOf(values, 'exported')) > 0)),
  },
  { ...people, code: 'business.labour', label: 'Lao động làm sản phẩm OCOP', measure: heads('labour') },
  {
    ...people,
    code: 'business.localLabour',
    label: 'Trong đó lao động của xã',
    measure: heads('localLabour'),
  },
  {
    ...percent,
    code: 'business.localShare',
    label: 'Tỷ lệ lao động của xã',
    measure: (facts, scope) => share(heads('localLabour')(facts, scope), heads('labour')(facts, scope)),
  },
  {
    ...percent,
    code: 'business.localMaterial',
    label: 'Tỷ lệ nguyên liệu địa phương (bình quân các sản phẩm)',
    measure: localMaterial,
  },
  ...CHANNELS.map(([kind, label]) => ({
    code: `channels.${kind}`,
    group: 'business' as const,
    unit: 'kênh',
    label,
    list: { of: 'channels', states: ['active'] } as const,
    measure: channels(kind),
  })),
];
