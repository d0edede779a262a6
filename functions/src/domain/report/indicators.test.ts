import { describe, expect, it } from 'vitest';
import { planRow } from '../board/index.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Details } from '../fields/details.ts';
import type { Item } from '../subject/item.ts';
import { type CountedSubject, type ReportFacts, scopeOf } from './facts.ts';
import { INDICATORS, indicatorRows } from './indicators.ts';
import {
  BEFORE,
  certificate,
  dossier,
  facts,
  item,
  producer,
  product,
  SCOPE,
} from '../../../../test/support/report-facts.ts';

/** Value, plan and the year before of some codes: `'4 (5) 3'`; without a plan `'4 3'`. */
function shown(given: Partial<ReportFacts>, ...codes: readonly string[]): Record<string, string> {
  const rows = indicatorRows(facts(given), SCOPE, BEFORE);
  return Object.fromEntries(
    codes.map((code) => {
      const row = rows.find((each) => each.code === code);
      if (row === undefined) throw new Error(`no indicator ${code}`);
      const plan = row.planned === '' ? '' : ` (${row.planned})`;
      return [code, `${row.value}${plan} ${row.before}`];
    }),
  );
}

const items = (
  subject: CountedSubject,
  ...list: readonly Parameters<typeof item>[]
): Partial<ReportFacts> => ({
  items: { [subject]: list.map((each) => item(...each)) },
});

const planned = (
  subject: 'tasks' | 'targets',
  ...list: readonly (readonly [state: string, given: Details, override?: Partial<Item>])[]
): Partial<ReportFacts> => ({
  plan: {
    tasks: [],
    targets: [],
    [subject]: list.map(([state, given, override]) => {
      const task = item(subject, state, given, override);
      return { id: task.id, ...planRow(task) };
    }),
  },
});

describe('the table of indicators', () => {
  it('names each figure once, in words that differ', () => {
    const codes = INDICATORS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const labels = INDICATORS.map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    expect(codes.length).toBeLessThan(200);
  });

  it('counts nothing in a commune where nothing happened', () => {
    for (const { code, value, before } of indicatorRows(facts(), SCOPE, BEFORE))
      expect({ code, value, before }).toEqual({ code, value: '0', before: '0' });
  });

  it('looks at a period that still runs on today, at one that is over on its last day', () => {
    expect(scopeOf(SCOPE, '2026-06-01')).toEqual({ ...SCOPE, day: '2026-06-01' });
    expect(scopeOf(SCOPE, '2027-06-01')).toEqual(SCOPE);
  });
});

describe('products and who makes them', () => {
  const known = facts({
    products: [
      product('a'),
      product('b', { producerId: 'sang', setNo: 15 }),
      product('c'),
      product('d'),
      product('e'),
    ],
    producers: [producer('linh-ngoc'), producer('sang', 'household')],
    leaders: [
      { producerId: 'linh-ngoc', woman: true, minority: false },
      { producerId: 'sang', woman: false, minority: true },
      { producerId: 'gone', woman: true, minority: true },
    ],
    certificates: [
      certificate('a', '2026-05-01', '2029-05-01', { stars: 4 }),
      // Raised to four stars in the year; the year before its old certificate stood.
      certificate('a', '2024-03-01', '2027-03-01', { replacedBy: 'a-2026-05-01' }),
      certificate('b', '2024-01-10', '2027-01-10'),
      certificate('c', '2022-06-01', '2025-06-01'),
      certificate('d', '2025-01-01', '2028-01-01', {
        revoked: { on: '2026-03-01', ground: 'đ', decisionNumber: '9', conclusionOn: '2026-02-20' },
      }),
    ],
  });

  it.each([
    ['products.inForce', '2 3'],
    ['products.stars3', '1 3'],
    ['products.stars4', '1 0'],
    ['products.sectorI', '1 2'],
    ['products.sectorII', '1 1'],
    ['products.ending6', '1 0'],
    ['products.expired', '1 1'],
    ['products.revoked', '1 0'],
    ['makers.total', '2 2'],
    ['makers.cooperative', '1 1'],
    ['makers.household', '1 1'],
    ['makers.women', '1 1'],
    ['makers.minority', '1 1'],
  ])('%s: this year and the one before %s', (code, expected) => {
    expect(shown(known, code)).toEqual({ [code]: expected });
  });

  it('keeps the day of an extension over the change-over (QĐ 26/2026, Điều 12.3)', () => {
    const extended = certificate('a', '2023-06-15', '2026-06-15', {
      extension: { renewalFiledOn: '2026-06-10' },
    });
    const day = (to: string) =>
      indicatorRows(
        facts({ products: [product('a')], certificates: [extended] }),
        { ...SCOPE, to, day: to },
        BEFORE,
      ).find(({ code }) => code === 'products.inForce')?.value;
    expect([day('2026-12-12'), day('2026-12-13')]).toEqual(['1', '0']);
  });
});

describe('dossiers', () => {
  const result = (kind: Dossier['kind'], stars: number, decidedOn: string): Dossier =>
    dossier({
      kind,
      result: { authority: 'province', average: 70, stars, decisionNumber: '1', decidedOn, forwarded: false },
    });
  const receipt = (on: string): Dossier['receipt'] => ({
    number: '1',
    on,
    at: `${on}T01:00:00Z`,
    by: { uid: 'u', role: 'economy', unit: null, name: '' },
    paperCopy: false,
  });
  const sent = (receivedOn: string, sentOn: string): Dossier =>
    dossier({
      receipt: receipt(receivedOn),
      referral: { documentId: 'p', number: '1', sentOn, round: 1, year: 2026 },
    });

  it.each<[code: string, expected: string, dossiers: readonly Dossier[]]>([
    [
      'products.first',
      '1 (0) 1',
      [result('first', 3, '2026-12-14'), result('first', 3, '2025-12-14'), result('first', 2, '2026-02-01')],
    ],
    ['products.upgraded', '1 (0) 0', [result('upgrade', 4, '2025-12-15'), dossier({ kind: 'upgrade' })]],
    ['products.renewed', '1 (0) 0', [result('renewal', 3, '2026-02-01'), result('renewal', 3, '2026-12-15')]],
    ['products.notPassed', '1 0', [result('first', 2, '2026-02-01'), dossier({})]],
    [
      'products.renewing',
      '1 1',
      [
        dossier({ kind: 'renewal', state: 'sent' }),
        dossier({ kind: 'renewal', state: 'recognised' }),
        dossier({ kind: 'first', state: 'sent' }),
      ],
    ],
    [
      'dossiers.received',
      '1 1',
      [dossier({ receipt: receipt('2025-12-15') }), dossier({ receipt: receipt('2025-12-14') }), dossier({})],
    ],
    [
      'dossiers.returned',
      '1 0',
      [
        dossier({
          pauses: [
            { from: '2026-01-05', until: null },
            { from: '2026-02-05', until: null },
          ],
        }),
        dossier({}),
      ],
    ],
    [
      'dossiers.rejected',
      '1 0',
      [dossier({ state: 'rejected', changedAt: '2026-05-05T02:00:00Z' }), dossier({})],
    ],
    // 15 working days from 01/06/2026: 22/06/2026 (QĐ 26/2026, Điều 7.2).
    [
      'dossiers.inTime',
      '1 0',
      [sent('2026-06-01', '2026-06-22'), sent('2026-06-01', '2026-06-23'), dossier({})],
    ],
    ['dossiers.late', '1 0', [sent('2026-06-01', '2026-06-22'), sent('2026-06-01', '2026-06-23')]],
    [
      'dossiers.inTime',
      '1 0',
      [dossier({ referral: { documentId: 'p', number: '1', sentOn: '2026-06-22', round: 1, year: 2026 } })],
    ],
  ])('%s: %s', (code, expected, dossiers) => {
    expect(shown({ dossiers }, code)).toEqual({ [code]: expected });
  });

  it('counts ideas by the day of their registration and what became of them', () => {
    const idea = (state: string, registeredOn: string) => ['ideas', state, { registeredOn }] as const;
    const known = items(
      'ideas',
      [...idea('new', '2026-01-01')],
      [...idea('chosen', '2026-01-02')],
      [...idea('converted', '2026-01-03')],
      [...idea('converted', '2025-01-03')],
    );
    expect(shown(known, 'ideas.registered', 'ideas.chosen', 'ideas.converted')).toEqual({
      'ideas.registered': '3 1',
      'ideas.chosen': '2 1',
      'ideas.converted': '1 1',
    });
  });
});

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
