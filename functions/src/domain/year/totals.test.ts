import { describe, expect, it } from 'vitest';
import { MONEY_SOURCES, moneyTable, promotionTotals } from './totals.ts';

const entry = (activity: string, source: string, planned: string, used: string, state = 'using') => ({
  state,
  values: { activity, source, planned, used },
});

describe('money by activity and source (million đồng)', () => {
  it('puts own capital first and the budget last', () => {
    expect(MONEY_SOURCES).toEqual(['own', 'loan', 'fund', 'support', 'budget']);
  });

  it('adds exactly, one row for each activity, without what was called off', () => {
    const { rows, total } = moneyTable([
      entry('In bao bì', 'own', '0,1', '0,1'),
      entry('Hội chợ', 'budget', '20', ''),
      entry('In bao bì', 'own', '0,2', '0,2'),
      entry('In bao bì', 'loan', '5', '1,005'),
      entry('Hội chợ', 'own', '999', '999', 'cancelled'),
    ]);
    expect(rows.map(({ activity, planned, used }) => [activity, planned, used])).toEqual([
      ['Hội chợ', 20, 0],
      ['In bao bì', 5.3, 1.305],
    ]);
    expect(rows[1]?.bySource.own).toEqual({ planned: 0.3, used: 0.3 });
    expect(total).toMatchObject({
      planned: 25.3,
      used: 1.305,
      bySource: { budget: { planned: 20, used: 0 } },
    });
  });

  it('is nothing of nothing', () => {
    expect(moneyTable([])).toMatchObject({ rows: [], total: { planned: 0, used: 0 } });
  });
});

describe('what came of a fair', () => {
  it('adds sales, contracts and their value over those that took part', () => {
    const participants = [
      { producerId: 'a', products: '', sales: '12,5', contracts: '2', value: '100,25' },
      { producerId: 'b', products: '', sales: '', contracts: '1', value: '0,75' },
      { producerId: 'c' },
    ];
    expect(promotionTotals({ participants })).toEqual({
      participants: 3,
      sales: 12.5,
      contracts: 3,
      value: 101,
    });
    expect(promotionTotals({})).toEqual({ participants: 0, sales: 0, contracts: 0, value: 0 });
  });
});
