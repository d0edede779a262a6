/** Sums over items of the year, exact in thousandths until they are shown. */
import { fromThousandths, sumThousandths, thousandths } from '../fields/decimals.ts';
import type { Details } from '../fields/details.ts';
import type { Item } from '../subject/item.ts';
import { rows, text } from './common.ts';
import { SOURCE_CHOICES } from './funding.ts';

export type MoneySource = (typeof SOURCE_CHOICES)[number]['value'];

/** Million đồng. */
interface Amounts {
  readonly planned: number;
  readonly used: number;
}

export interface MoneyRow extends Amounts {
  readonly activity: string;
  readonly bySource: Readonly<Record<MoneySource, Amounts>>;
}

export interface MoneyTable {
  /** In the alphabet's order; entries of one name are one activity. */
  readonly rows: readonly MoneyRow[];
  readonly total: MoneyRow;
}

type Entry = Pick<Item, 'state' | 'values'>;

/** Own capital first, the budget (“nếu có”) last, as the plan has it. */
export const MONEY_SOURCES: readonly MoneySource[] = SOURCE_CHOICES.map(({ value }) => value);

const amountsOf = (entries: readonly Entry[]): Amounts => {
  const sum = (key: string): number =>
    fromThousandths(sumThousandths(entries.map(({ values }) => text(values, key))));
  return { planned: sum('planned'), used: sum('used') };
};

function rowOf(activity: string, entries: readonly Entry[]): MoneyRow {
  const from = (source: MoneySource): Amounts =>
    amountsOf(entries.filter(({ values }) => text(values, 'source') === source));
  return {
    activity,
    ...amountsOf(entries),
    bySource: {
      own: from('own'),
      loan: from('loan'),
      fund: from('fund'),
      support: from('support'),
      budget: from('budget'),
    },
  };
}

/** Planned and used money by activity and source, in million đồng; what was called off is left out. */
export function moneyTable(items: readonly Entry[]): MoneyTable {
  const standing = items.filter(({ state }) => state !== 'cancelled');
  const names = [...new Set(standing.map(({ values }) => text(values, 'activity')))];
  return {
    rows: names
      .sort((a, b) => a.localeCompare(b, 'vi'))
      .map((name) =>
        rowOf(
          name,
          standing.filter(({ values }) => text(values, 'activity') === name),
        ),
      ),
    total: rowOf('Cộng', standing),
  };
}

/** What came of one fair or meeting, over all that took part: sales and values in million đồng. */
export function promotionTotals(values: Details): {
  readonly participants: number;
  readonly sales: number;
  readonly contracts: number;
  readonly value: number;
} {
  const participants = rows(values, 'participants');
  const sum = (key: string): number =>
    fromThousandths(participants.reduce((total, row) => total + thousandths(row[key] ?? ''), 0));
  return {
    participants: participants.length,
    sales: sum('sales'),
    contracts: sum('contracts'),
    value: sum('value'),
  };
}
