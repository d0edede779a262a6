import { describe, expect, it } from 'vitest';
import type { Details } from '../fields/details.ts';
import { PLAN_2025_VALUES } from './plan-2025.ts';
import { planDetails } from './plan-items.ts';
import { plans } from './plans.ts';

const PLAN = planDetails(PLAN_2025_VALUES);
const [TARGET] = PLAN_2025_VALUES.targets;
const [TASK] = PLAN_2025_VALUES.tasks;
if (TARGET === undefined || TASK === undefined) throw new Error('the plan is empty');

const problems = (change: Details): string[] =>
  plans.problems({ ...PLAN, ...change }).map(({ path, message }) => `${path} ${message}`);

describe('a plan', () => {
  it.each([
    ['25', 'values.year'],
    ['3025', 'values.year'],
    ['', 'values.year'],
  ])('of the year “%s” is none', (year, path) => {
    expect(problems({ year, targets: [], tasks: [] })[0]).toContain(path);
    expect(plans.place({ year }).on).toBe(year === '3025' ? '3025-01-01' : '');
  });

  it.each([
    ['2025', 'Căn cứ Quyết định số 148/QĐ-TTg', []],
    ['2026', 'Căn cứ Quyết định số 148/QĐ-TTg', ['hết hiệu lực']],
    ['2027', 'Căn cứ Quyết định số 1489/QĐ-TTg', ['hết hiệu lực']],
    ['2026', 'Căn cứ Quyết định số 919/QĐ-TTg', ['2021-2025']],
    ['2026', 'Căn cứ 148/QĐ-TTg\nCăn cứ 919/QĐ-TTg', ['hết hiệu lực', '2021-2025']],
    ['2026', 'Căn cứ Quyết định số 26/2026/QĐ-TTg; Quyết định số 2148/QĐ-TTg', []],
  ])('of %s on “%s”: %j', (year, law, expected) => {
    const found = problems({ year, law, targets: [], tasks: [] });
    expect(found).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) expect(found[at]).toContain(words);
  });

  it('names each row without words, with a code that no id may have, or with one of another row', () => {
    const tasks = [
      { ...TASK, code: 'Mục 1', name: ' ' },
      { ...TASK, code: 'a' },
      { ...TASK, code: ' a ' },
      { ...TASK, code: '-b' },
      { ...TASK, code: '' },
    ];
    expect(problems({ tasks, targets: [] }).map((line) => line.split(' ')[0])).toEqual([
      'values.tasks.0.name',
      'values.tasks.0.code',
      'values.tasks.2.code',
      'values.tasks.3.code',
      'values.tasks.4.code',
    ]);
    expect(problems({ tasks: [{}], targets: [] })).toHaveLength(2);
  });

  it('keeps its days in its year', () => {
    const targets = [TARGET, { ...TARGET, code: '2', dueOn: '2026-01-01' }];
    expect(problems({ targets, tasks: [] })).toEqual([
      'values.targets.1.dueOn Hạn phải trong năm 2025 của kế hoạch.',
    ]);
  });
});
