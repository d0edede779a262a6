import { describe, expect, it } from 'vitest';
import { type ReportFacts } from './facts.ts';
import { indicatorRows } from './indicators.ts';
import { items, planned, shown } from './testing/shown.ts';
import { BEFORE, facts, item } from '../../../../test/support/report-facts.ts';

describe('producers’ figures', () => {
  const figure = (productId: string, to: string, given: object, state = 'accepted') =>
    item('figures', state, { productId, to, ...given });
  const known = {
    items: {
      figures: [
        figure('a', '2026-06-14', {
          revenue: '100,5',
          exported: '10',
          labour: '8',
          localLabour: '6',
          localMaterial: '80',
        }),
        figure('a', '2026-12-14', {
          revenue: '200',
          exported: '',
          labour: '10',
          localLabour: '7',
          localMaterial: '75,5',
        }),
        figure('a', '2026-03-14', { revenue: '1', labour: '99', localLabour: '99' }),
        figure('b', '2026-12-14', { revenue: '50', exported: '5', labour: '2', localLabour: '1' }),
        figure('c', '2026-12-14', { revenue: '900' }, 'sent'),
        figure('a', '2025-12-14', { revenue: '70', labour: '4', localLabour: '4' }),
      ],
    },
  };

  it.each([
    ['business.revenue', '351,5 70'],
    ['business.exported', '15 0'],
    ['business.reporting', '2 1'],
    ['business.exporting', '1 0'],
    // Heads and shares of the newest period of each product: 10 + 2, of them 7 + 1.
    ['business.labour', '12 4'],
    ['business.localLabour', '8 4'],
    ['business.localShare', '66,7 100'],
    ['business.localMaterial', '75,5 0'],
  ])('%s: %s', (code, expected) => {
    expect(shown(known, code)).toEqual({ [code]: expected });
  });

  it('counts the channels that are open on the last day, an undated one always', () => {
    const channel = (state: string, openedOn: string) =>
      ['channels', state, { kind: 'website', openedOn }] as const;
    const list = items(
      'channels',
      [...channel('active', '2026-06-01')],
      [...channel('active', '')],
      [...channel('active', '2026-12-15')],
      [...channel('closed', '2026-06-01')],
    );
    expect(shown(list, 'channels.website', 'channels.social')).toEqual({
      'channels.website': '2 1',
      'channels.social': '0 0',
    });
  });
});

describe('what the units did', () => {
  it.each<[code: string, expected: string, given: Partial<ReportFacts>]>([
    [
      'broadcasts.aired',
      '1 (3) 0',
      items(
        'broadcasts',
        ['broadcasts', 'aired', { on: '2026-02-01', minutes: '7,5' }],
        ['broadcasts', 'missed', { on: '2026-02-02' }],
        ['broadcasts', 'planned', { on: '2026-02-03' }],
        ['broadcasts', 'aired', { on: '2026-12-15' }],
      ),
    ],
    [
      'broadcasts.minutes',
      '7,5 0',
      items('broadcasts', ['broadcasts', 'aired', { on: '2026-02-01', minutes: '7,5' }]),
    ],
    [
      'meetings.training',
      '1 (2) 1',
      items(
        'meetings',
        ['meetings', 'held', { kind: 'training', on: '2026-02-01' }],
        ['meetings', 'planned', { kind: 'training', on: '2026-02-02' }],
        ['meetings', 'cancelled', { kind: 'training', on: '2026-02-03' }],
        ['meetings', 'held', { kind: 'training', on: '2025-02-03' }],
        ['meetings', 'held', { kind: 'village', on: '2026-02-01' }],
      ),
    ],
    [
      'meetings.attended',
      '40 0',
      items(
        'meetings',
        ['meetings', 'held', { on: '2026-02-01', attended: '40' }],
        ['meetings', 'planned', { on: '2026-02-01', attended: '9' }],
      ),
    ],
    ['meetings.women', '22 0', items('meetings', ['meetings', 'held', { on: '2026-02-01', women: '22' }])],
    [
      'promotions.fairs',
      '1 (1) 0',
      items(
        'promotions',
        ['promotions', 'held', { kind: 'fair', from: '2026-02-01' }],
        ['promotions', 'held', { kind: 'survey', from: '2026-02-01' }],
      ),
    ],
    [
      'promotions.others',
      '1 (2) 0',
      items(
        'promotions',
        ['promotions', 'held', { kind: 'survey', from: '2026-02-01' }],
        ['promotions', 'planned', { kind: 'event', from: '2026-02-01' }],
      ),
    ],
    [
      'promotions.sales',
      '130,5 0',
      items('promotions', [
        'promotions',
        'held',
        { from: '2026-02-01', participants: [{ sales: '120,5' }, { sales: '10' }, {}] },
      ]),
    ],
    [
      'promotions.contracts',
      '2 0',
      items('promotions', ['promotions', 'held', { from: '2026-02-01', participants: [{ contracts: '2' }] }]),
    ],
    [
      'promotions.value',
      '80 0',
      items('promotions', ['promotions', 'held', { from: '2026-02-01', participants: [{ value: '80' }] }]),
    ],
    [
      'tours.running',
      '1 0',
      items(
        'tours',
        ['tours', 'running', { openedOn: '2026-02-01' }],
        ['tours', 'running', { openedOn: '2026-12-20' }],
        ['tours', 'planned', {}],
      ),
    ],
  ])('%s: %s', (code, expected, given) => {
    expect(shown(given, code)).toEqual({ [code]: expected });
  });

  it('counts a visit once it has a conclusion, whatever followed', () => {
    const on = '2026-05-05';
    const checklist = [{ finding: 'no' }, { finding: 'yes' }];
    const demands = [{ doneOn: on }, { doneOn: '' }, {}];
    const known = items(
      'inspections',
      ['inspections', 'revoking', { kind: 'foodSafety', on, conclusion: 'Vi phạm', checklist, demands }],
      ['inspections', 'closed', { kind: 'periodic', on, conclusion: 'Đạt' }],
      ['inspections', 'planned', { kind: 'periodic', on }],
      ['inspections', 'cancelled', { kind: 'periodic', on }],
    );
    const codes = ['done', 'foodSafety', 'failed', 'demands', 'mended'].map((code) => `inspections.${code}`);
    expect(shown(known, ...codes)).toEqual({
      'inspections.done': '2 (3) 0',
      'inspections.foodSafety': '1 (1) 0',
      'inspections.failed': '1 0',
      'inspections.demands': '3 0',
      'inspections.mended': '1 0',
    });
  });

  it('adds up money on the days it was spent, beside what was planned for the period', () => {
    const use = (on: string, amount: string) => ({ on, amount });
    const known = items(
      'funding',
      [
        'funding',
        'used',
        {
          source: 'budget',
          on: '2026-03-01',
          planned: '25,5',
          uses: [use('2026-03-02', '20,25'), use('2025-01-01', '1')],
        },
      ],
      ['funding', 'cancelled', { source: 'own', on: '2026-03-01', planned: '900' }],
      [
        'funding',
        'using',
        { source: 'own', on: '2025-03-01', planned: '10', uses: [use('2026-04-01', '4'), {}] },
      ],
    );
    expect(shown(known, 'money.total', 'money.budget', 'money.own', 'money.loan')).toEqual({
      'money.total': '24,25 (25,5) 1',
      'money.budget': '20,25 (25,5) 1',
      'money.own': '4 (0) 0',
      'money.loan': '0 (0) 0',
    });
  });
});

describe('the plan', () => {
  it('says which targets were reached, and plans recognitions by goal', () => {
    const target = (goal: string, state: string, dueOn: string) => [state, { goal, dueOn }] as const;
    const known = planned(
      'targets',
      [...target('new', 'reached', '2026-12-01')],
      [...target('raise', 'open', '2026-12-01')],
      [...target('raise', 'missed', '2026-11-01')],
      [...target('renew', 'carried', '2025-11-01')],
    );
    expect(
      shown(known, 'targets.reached', 'products.first', 'products.upgraded', 'products.renewed'),
    ).toEqual({
      'targets.reached': '1 (3) 0',
      'products.first': '0 (1) 0',
      'products.upgraded': '0 (2) 0',
      'products.renewed': '0 (0) 0',
    });
  });

  it('counts tasks that were due: done, and late on the last day', () => {
    const task = (state: string, dueOn: string) => [state, { name: 'x', lead: 'economy', dueOn }] as const;
    const known = planned(
      'tasks',
      [...task('done', '2026-03-01')],
      [...task('doing', '2026-03-01')],
      [...task('dropped', '2026-03-01')],
      [...task('todo', '2026-12-14')],
    );
    expect(shown(known, 'tasks.done', 'tasks.late')).toEqual({
      'tasks.done': '1 (3) 0',
      'tasks.late': '1 0',
    });
  });

  it.each([
    ['a year', '2025-12-15', '2026-12-14', ['2026-01-01', '2026-12-31'], ['2025-12-31', '2027-01-01']],
    ['a month', '2026-01-15', '2026-02-14', ['2026-02-01', '2026-02-28'], ['2026-01-31', '2026-03-01']],
    ['days on request', '2026-01-10', '2026-02-14', ['2026-01-10', '2026-02-14'], ['2026-02-15']],
  ] as const)(
    'of %s speaks of what is due from its first day to its last',
    (_, from, to, inside, outside) => {
      const days = [...inside, ...outside];
      const known = planned('targets', ...days.map((dueOn) => ['open', { goal: 'new', dueOn }] as const));
      const scope = { from, to, day: to };
      const row = indicatorRows(facts(known), scope, BEFORE).find(({ code }) => code === 'targets.reached');
      expect(row?.planned).toBe(String(inside.length));
    },
  );

  it('has no late task where nothing is due', () => {
    const undated = planned('tasks', ['todo', { lead: 'economy' }, { dueOn: null }]);
    expect(shown(undated, 'tasks.late')).toEqual({ 'tasks.late': '0 0' });
  });
});
