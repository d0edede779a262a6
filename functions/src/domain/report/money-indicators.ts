/** Money by source, used beside planned, in million đồng. */
import { sumThousandths, thousandths } from '../fields/decimals.ts';
import type { Item } from '../subject/item.ts';
import { rowsOf, textOf } from '../year/index.ts';
import { itemsOf, type ReportFacts, type ReportScope, within } from './facts.ts';
import { type Counted, type Indicator, summed } from './indicator.ts';

const SOURCES = [
  ['own', 'Vốn tự có của chủ thể'],
  ['loan', 'Vốn vay tín dụng'],
  ['fund', 'Quỹ đầu tư, quỹ phát triển'],
  ['support', 'Hỗ trợ khác (khuyến công, khuyến nông…)'],
  ['budget', 'Ngân sách nhà nước'],
] as const;

type Source = (typeof SOURCES)[number][0];

const ofSource = (facts: ReportFacts, source: Source | null): Item[] =>
  itemsOf(facts, 'funding').filter(({ values }) => source === null || values['source'] === source);

/** What was spent on days of the period, whenever it had been planned for. */
const used = (items: readonly Item[], scope: ReportScope): readonly Counted[] =>
  summed('funding', items, ({ values }) =>
    sumThousandths(
      rowsOf(values, 'uses')
        .filter(({ on }) => within(on, scope))
        .map(({ amount = '' }) => amount),
    ),
  );

/** What was planned for days of the period and not called off. */
const planned = (items: readonly Item[], scope: ReportScope): readonly Counted[] =>
  summed(
    'funding',
    items.filter(({ on, state }) => within(on, scope) && state !== 'cancelled'),
    ({ values }) => thousandths(textOf(values, 'planned')),
  );

const indicator = (source: Source | null, code: string, label: string): Indicator => ({
  code,
  group: 'money',
  unit: 'triệu đồng',
  label,
  list: { of: 'funding' },
  counts: (facts, scope) => used(ofSource(facts, source), scope),
  planned: (facts, scope) => planned(ofSource(facts, source), scope),
});

export const MONEY_INDICATORS: readonly Indicator[] = [
  indicator(null, 'money.total', 'Kinh phí đã thực hiện'),
  ...SOURCES.map(([source, label]) => indicator(source, `money.${source}`, `Trong đó: ${label}`)),
];
