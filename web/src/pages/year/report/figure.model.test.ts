import { describe, expect, it } from 'vitest';
import { areOnes, changeSince, columnOf, figureTabs, indicatorCalled, thingHref } from './figure.model.ts';

const report = {
  id: 'r1',
  values: {
    to: '2027-12-14',
    indicators: [
      { code: 'promotions.sales', value: '1200,5', planned: '', before: '40' },
      { code: 'promotions.fairs', value: '2', planned: '3', before: '0' },
      { code: 'business.localShare', value: '80', planned: '', before: '0' },
    ],
  },
};
const row = (amount: string) =>
  ({ of: 'promotions', id: `p${amount}`, name: 'Hội chợ', whose: '', note: '', amount }) as const;

const sales = indicatorCalled('promotions.sales');
const share = indicatorCalled('business.localShare');
if (sales === undefined || share === undefined) throw new Error('The table of indicators has changed.');

describe('the figures of a line', () => {
  it('have a page each; what nobody plans has none', () => {
    expect(figureTabs(report, 'promotions.sales')).toEqual([
      {
        column: 'value',
        label: 'Thực hiện',
        value: '1.200,5',
        href: '/trong-nam/reports/r1/so-lieu/promotions.sales',
      },
      {
        column: 'before',
        label: 'Kỳ trước',
        value: '40',
        href: '/trong-nam/reports/r1/so-lieu/promotions.sales?cot=before',
      },
    ]);
    expect(figureTabs(report, 'promotions.fairs').map(({ label, value }) => [label, value])).toEqual([
      ['Thực hiện', '2'],
      ['Kế hoạch', '3'],
      ['Kỳ trước', '0'],
    ]);
    expect(figureTabs(report, 'gone')).toEqual([]);
  });

  it.each([
    ['', 'value'],
    ['cot=before', 'before'],
    ['cot=planned', 'planned'],
    ['cot=khac', 'value'],
  ])('by the address “%s” the column is %s', (query, column) => {
    expect(columnOf(new URLSearchParams(query))).toBe(column);
  });
});

describe('a thing', () => {
  it.each([
    ['products', 'a', '/san-pham/a'],
    ['producers', 'a', '/san-pham?tim=HTX+Linh+Ng%E1%BB%8Dc'],
    ['dossiers', 'a', '/ho-so/a'],
    ['meetings', 'a', '/trong-nam/meetings/a'],
    ['tasks', 'a', '/trong-nam/tasks/a'],
  ] as const)('of %s is at its own page', (of, id, href) => {
    expect(thingHref({ of, id, name: 'HTX Linh Ngọc' })).toBe(href);
  });

  it('that counts as one needs no column of amounts', () => {
    expect(areOnes([row('1'), row('1')])).toBe(true);
    expect(areOnes([row('1'), row('2,5')])).toBe(false);
  });
});

describe('a list that moved on', () => {
  it.each([
    ['as it was', sales, 'value', ['1000', '200,5'], null],
    ['with another one', sales, 'value', ['1000', '300'], { kept: '1.200,5', now: '1.300' }],
    ['of the period before', sales, 'before', [], { kept: '40', now: '0' }],
    ['of a share, which is no sum', share, 'value', ['80', '60'], null],
  ] as const)('%s', (_, indicator, column, amounts, change) => {
    expect(changeSince(report, indicator, column, amounts.map(row))).toEqual(change);
  });

  it('is not told of a report that was not counted', () => {
    expect(changeSince({ id: 'r1', values: {} }, sales, 'value', [row('1')])).toBeNull();
  });
});
