import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { PLAN_2025_VALUES } from './plan-2025.ts';
import type { PlanTaskRow } from './plan-fields.ts';
import {
  dueLeads,
  joiningTasks,
  planDetails,
  planFor,
  plannedTargets,
  plannedTasks,
  planValues,
  registerLeads,
  targetId,
  type Window,
} from './plan-items.ts';

const PLAN = { id: 'kh-2025', values: PLAN_2025_VALUES };
const EVERYBODY = { villages: ['thon-1', 'thon-2'], producers: ['linh-ngoc'] };
const enacted = (until: PlainDate): Window => ({ after: null, until });
const ids = (window: Window, plan = PLAN): string[] =>
  plannedTasks(plan, window, EVERYBODY).map(({ itemId }) => itemId);

describe('the targets of a plan', () => {
  it('are items of their own, each with its product’s producer', () => {
    const [first, ...others] = PLAN_2025_VALUES.targets;
    if (first === undefined) throw new Error('no target');
    const named = { ...first, productId: 'o-mai-deo', dueOn: '' };
    const plan = { id: 'kh', values: { ...PLAN_2025_VALUES, targets: [named, ...others] } };
    const items = plannedTargets(plan, () => 'doan-ket');
    expect(items[0]).toEqual({
      itemId: targetId(2025, '1'),
      values: {
        planId: 'kh',
        code: '1',
        goal: 'raise',
        name: 'Ô mai mơ dẻo chua ngọt',
        productId: 'o-mai-deo',
        producerId: 'doan-ket',
        dueOn: '2025-12-31',
      },
    });
    expect(items.slice(1).every(({ values }) => values['producerId'] === '')).toBe(true);
    expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(10);
  });
});

describe('the tasks of a plan', () => {
  it('that are open when it comes into force: what comes once, and what runs on that day', () => {
    expect(ids(enacted('2025-08-04')).sort()).toEqual(
      [
        ...['1', '2', '4', '5', '7', '8', '9', '13', '14'].map((code) => `t-2025-${code}-year-economy`),
        't-2025-10-h2-economy',
        't-2025-11-year-culture',
        't-2025-12-thang-m08-culture',
        't-2025-12-w32-culture',
        't-2025-15-year-front',
        't-2025-16-year-village-thon-1',
        't-2025-16-year-village-thon-2',
        't-2025-18-year-producer-linh-ngoc',
        't-2025-19-year-leader',
      ].sort(),
    );
  });

  it('that begin later open on their first day, and none twice', () => {
    expect(ids({ after: '2025-08-04', until: '2025-08-10' })).toEqual([]);
    expect(ids({ after: '2025-08-10', until: '2025-08-11' })).toEqual(['t-2025-12-w33-culture']);
  });

  it('missed for a month are caught up in their order', () => {
    expect(ids({ after: '2025-08-11', until: '2025-09-15' })).toEqual([
      't-2025-12-w34-culture',
      't-2025-12-w35-culture',
      't-2025-12-w36-culture',
      't-2025-12-thang-m09-culture',
      't-2025-12-w37-culture',
      't-2025-12-w38-culture',
    ]);
  });

  it('day by day or at once: the same tasks over the whole year', () => {
    const daily: string[] = [...ids(enacted('2025-01-01'))];
    for (let day = '2025-01-01'; day < '2025-12-31'; day = addDays(day, 1))
      daily.push(...ids({ after: day, until: addDays(day, 1) }));
    const atOnce = [...ids(enacted('2025-01-01')), ...ids({ after: '2025-01-01', until: '2025-12-31' })];
    expect(daily.sort()).toEqual(atOnce.sort());
    expect(new Set(daily).size).toBe(daily.length);
    expect(daily.filter((id) => id.startsWith('t-2025-12-w'))).toHaveLength(52);
  });

  it('of a plan for a year to come wait for it', () => {
    expect(ids(enacted('2024-12-30'))).toEqual([]);
  });

  it('that come once are asked for even when their day has passed; what recurs and is over is not', () => {
    const [first] = PLAN_2025_VALUES.tasks;
    if (first === undefined) throw new Error('no task');
    const row = (code: string, change: Partial<PlanTaskRow>): PlanTaskRow => ({ ...first, code, ...change });
    const values = {
      ...PLAN_2025_VALUES,
      tasks: [row('a', { dueOn: '2025-03-31' }), row('b', { cadence: 'quarterly' })],
    };
    expect(ids(enacted('2025-06-30'), { id: 'kh', values })).toEqual([
      't-2025-a-year-economy',
      't-2025-b-q2-economy',
    ]);
  });

  it('say who leads, who supports and what shows the end', () => {
    const task = plannedTasks(PLAN, enacted('2025-08-04'), EVERYBODY).find(({ itemId }) =>
      itemId.endsWith('village-thon-2'),
    );
    expect(task?.values).toMatchObject({
      planId: 'kh-2025',
      code: '16',
      lead: 'village',
      villageId: 'thon-2',
      producerId: '',
      support: [{ unit: 'economy' }],
      startOn: '2025-01-01',
      dueOn: '2025-12-31',
      asked: 'Danh sách ý tưởng',
    });
  });

  it('name the registers that are to be read', () => {
    expect(dueLeads(PLAN, { after: '2025-08-10', until: '2025-08-11' })).toEqual(['culture']);
    expect(new Set(dueLeads(PLAN, enacted('2025-08-04')))).toContain('village');
  });
});

describe('who joins in the course of the year', () => {
  const joining = (today: PlainDate, tasks = PLAN_2025_VALUES.tasks): string[] =>
    joiningTasks({ id: 'kh', values: { ...PLAN_2025_VALUES, tasks } }, today, {
      villages: ['thon-9'],
      producers: ['moi'],
    }).map(({ itemId }) => itemId);

  it('is asked for what villages or producers are doing, and for nothing of the office', () => {
    expect(joining('2025-08-11')).toEqual(['t-2025-16-year-village-thon-9', 't-2025-18-year-producer-moi']);
    expect(joining('2026-01-01')).toEqual([]);
  });

  it('is not asked for what was over before', () => {
    const village = PLAN_2025_VALUES.tasks.find(({ lead }) => lead === 'village');
    if (village === undefined) throw new Error('no task of the villages');
    const tasks = [
      { ...village, code: 'a', dueOn: '2025-03-31' },
      { ...village, code: 'b', cadence: 'monthly' as const },
    ];
    expect(joining('2025-04-01', tasks)).toEqual(['t-2025-b-m04-village-thon-9']);
    expect(joining('2025-03-31', tasks)).toEqual([
      't-2025-a-year-village-thon-9',
      't-2025-b-m03-village-thon-9',
    ]);
  });

  it('is looked for only in the registers that the plan follows', () => {
    expect([...new Set(registerLeads(PLAN))].sort()).toEqual(['producer', 'village']);
    const tasks = PLAN_2025_VALUES.tasks.filter(({ lead }) => lead === 'economy');
    expect(registerLeads({ id: 'kh', values: { ...PLAN_2025_VALUES, tasks } })).toEqual([]);
  });
});

describe('plans as they are stored', () => {
  it('get what a later version of the fields added', () => {
    const older = planDetails(PLAN_2025_VALUES);
    delete older['law'];
    expect(planValues(older)).toEqual({ ...PLAN_2025_VALUES, law: '' });
  });

  it('a dossier’s year finds its plan, or the last before it', () => {
    const plans = [{ year: 2025 }, { year: 2027 }, { year: 2026 }];
    expect([2024, 2025, 2026, 2029].map((year) => planFor(plans, year)?.year)).toEqual([
      undefined,
      2025,
      2026,
      2027,
    ]);
  });
});
