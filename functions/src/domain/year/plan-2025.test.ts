import { describe, expect, it } from 'vitest';
import { parseDetails } from '../fields/details.ts';
import { PLAN_2025_TASKS, PLAN_2025_VALUES } from './plan-2025.ts';
import { PLAN_FIELDS } from './plan-fields.ts';
import { planDetails } from './plan-items.ts';
import { plans } from './plans.ts';
import { supportKinds } from './units.ts';

describe('the plan of 2025 as data', () => {
  it('is a plan without a fault: it could be enacted as it is', () => {
    expect(parseDetails(PLAN_FIELDS, PLAN_2025_VALUES, 'values')).toBe(PLAN_2025_VALUES);
    expect(plans.problems(planDetails(PLAN_2025_VALUES))).toEqual([]);
  });

  it('has all nineteen tasks, each with who leads, how often, and what shows its end', () => {
    const numbers = PLAN_2025_TASKS.map(({ code }) => Number.parseInt(code, 10));
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
    for (const { code, name, lead, cadence, evidence } of PLAN_2025_TASKS)
      for (const word of [name, lead, cadence, evidence]) expect(word, code).not.toBe('');
  });

  // Kế hoạch OCOP xã Tân Kỳ 2025, V: who leads (chủ trì), who supports (phối hợp).
  it.each([
    ['economy', '1 2 3 4 5 6 7 8 9 10 13 14'],
    ['culture', '11 12 12-thang'],
    ['front', '15'],
    ['village', '16 17'],
    ['producer', '18'],
    ['leader', '19'],
  ])('%s leads the tasks %s', (unit, codes) => {
    const led = PLAN_2025_TASKS.filter(({ lead }) => lead === unit).map(({ code }) => code);
    expect(led).toEqual(codes.split(' '));
  });

  it.each([
    ['3', 'dossier', ['culture']],
    ['6', 'event', ['culture']],
    ['9', 'continuous', ['village']],
    ['10', 'halfYearly', ['culture', 'front']],
    ['12', 'weekly', ['village']],
    ['12-thang', 'monthly', ['village']],
    ['17', 'dossier', ['producer']],
  ])('task %s comes %s with %j', (code, cadence, support) => {
    const row = PLAN_2025_TASKS.find((task) => task.code === code);
    expect(row?.cadence).toBe(cadence);
    expect(supportKinds(row?.support ?? '', row?.lead ?? '')).toEqual(support);
  });

  // I.2: four products of three stars to raise, three expired ones to register anew, three aims beside them.
  it('has the ten targets of part I.2', () => {
    const count = (wanted: string): number =>
      PLAN_2025_VALUES.targets.filter(({ goal }) => goal === wanted).length;
    expect(['raise', 'renew', 'cooperative', 'apparatus', 'promotion'].map(count)).toEqual([4, 3, 1, 1, 1]);
    expect(PLAN_2025_VALUES.targets).toHaveLength(10);
  });
});
