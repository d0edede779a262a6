import { describe, expect, it } from 'vitest';
import { parseDetails } from '../fields/details.ts';
import { PLAN_2025_TASKS, PLAN_2025_VALUES } from './plan-2025.ts';
import { PLAN_FIELDS, type PlanValues } from './plan-fields.ts';
import { planDetails } from './plan-items.ts';
import { type AimedProduct, nextPlan, type NextPlan, type OpenTarget } from './plan-next.ts';
import { planTemplate } from './plan-template.ts';
import { plans } from './plans.ts';

const TEMPLATE = planTemplate([
  { label: 'Gửi bản điện tử:', lines: ['Chi cục'] },
  { label: 'Gửi bản giấy:', lines: ['Các trưởng thôn'] },
  { label: null, lines: ['Lưu: VT'] },
]);
const PRODUCTS: readonly AimedProduct[] = [
  { productId: 'mat-ong', name: 'Mật ong hoa núi', aim: 'raise' },
  { productId: 'nep-nuong', name: 'Nếp nương', aim: 'renew' },
  { productId: 'tra-moi', name: 'Trà mới', aim: 'new' },
];
const OF_2025 = { id: 'kh-2025', values: PLAN_2025_VALUES };
const next = (given: Partial<NextPlan> = {}): PlanValues =>
  nextPlan({
    year: 2026,
    previous: OF_2025,
    openTargets: [],
    products: PRODUCTS,
    lawInForce: TEMPLATE,
    ...given,
  });
const named = ({ targets }: PlanValues): string[] => targets.map(({ goal, name }) => `${goal} ${name}`);
const open = (goal: string, name: string, productId = ''): OpenTarget => ({ goal, name, productId });

/** What stands in a plan, as one text. */
const everything = (plan: PlanValues): string => JSON.stringify(plan);

describe('a new year’s plan', () => {
  it('is whole, of its year, and may be enacted', () => {
    for (const plan of [next(), next({ previous: null }), next({ year: 2031 })]) {
      expect(parseDetails(PLAN_FIELDS, plan, 'values')).toBe(plan);
      expect(plans.problems(planDetails(plan))).toEqual([]);
    }
    expect(next()).toMatchObject({ year: '2026', previousId: 'kh-2025', documentId: '' });
    expect(next({ previous: null }).previousId).toBe('');
  });

  // QĐ 26/2026/QĐ-TTg, Điều 11.2: Quyết định 148 and 1489 lapsed with it.
  it.each([2026, 2027, 2030])('of %i rests on the law in force and names none that lapsed', (year) => {
    const after2025 = next({ year });
    for (const plan of [after2025, next({ year, previous: { id: 'kh', values: after2025 } })]) {
      expect(everything(plan)).not.toMatch(/148|1489|919\/QĐ/u);
      expect(plan.law).toContain('Quyết định số 26/2026/QĐ-TTg');
    }
  });

  it('keeps the words that the office gave itself while the law is the same', () => {
    const of2026 = { ...next(), goals: 'Mục tiêu riêng của xã', law: 'Căn cứ Kế hoạch của tỉnh' };
    const plan = next({ year: 2027, previous: { id: 'kh-2026', values: of2026 } });
    expect(plan.goals).toBe('Mục tiêu riêng của xã');
    expect(plan.law.split('\n').at(-1)).toBe('Căn cứ Kế hoạch của tỉnh');
    expect(plan.law.split('\n')).toHaveLength(TEMPLATE.text.law.split('\n').length + 1);
    expect(plan).toMatchObject({ electronic: PLAN_2025_VALUES.electronic, paper: PLAN_2025_VALUES.paper });
  });

  it('takes the commune’s recipients where there is no plan before', () => {
    expect(next({ previous: null })).toMatchObject({ electronic: 'Chi cục', paper: 'Các trưởng thôn' });
  });

  it('carries over targets that were not reached, and the aims of every year', () => {
    const plan = next({
      products: [],
      openTargets: [
        open('renew', 'Trà hoa hồng', 'tra-hoa-hong'),
        open('promotion', String(PLAN_2025_VALUES.targets.at(-1)?.name)),
        open('cooperative', 'Thành lập một tổ hợp tác'),
      ],
    });
    expect(named(plan)).toEqual([
      'renew Trà hoa hồng',
      ...PLAN_2025_VALUES.targets.slice(7).map(({ goal, name }) => `${goal} ${name}`),
      'cooperative Thành lập một tổ hợp tác',
      `dossiers ${String(TEMPLATE.aims[0]?.name)}`,
    ]);
    expect(plan.targets.every(({ dueOn }) => dueOn === '2026-12-31')).toBe(true);
    expect(plan.targets.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('adds what falls due and what is new; what falls due comes before raising the same product', () => {
    const plan = next({
      openTargets: [open('raise', 'Nếp nương', 'nep-nuong'), open('raise', 'Mật ong', 'mat-ong')],
    });
    expect(named(plan).slice(0, 4)).toEqual([
      'raise Mật ong',
      'renew Nếp nương',
      'new Trà mới',
      expect.stringMatching(/^cooperative/u),
    ]);
  });

  it('from the template asks all that products ask, and each aim once', () => {
    expect(named(next({ previous: null })).map((line) => line.split(' ')[0])).toEqual([
      'raise',
      'renew',
      'new',
      'dossiers',
      'cooperative',
      'apparatus',
      'promotion',
    ]);
  });

  it('takes the tasks over, with the one that the law adds, and their days moved', () => {
    const plan = next();
    expect(plan.tasks.map(({ code }) => code)).toEqual([
      ...PLAN_2025_TASKS.map(({ code }) => code),
      'danh-gia-lai',
    ]);
    const [first, ...others] = PLAN_2025_VALUES.tasks;
    if (first === undefined) throw new Error('no task');
    const dated = {
      ...PLAN_2025_VALUES,
      year: '2028',
      tasks: [{ ...first, dueOn: '2028-02-29' }, ...others],
    };
    expect(next({ year: 2029, previous: { id: 'kh', values: dated } }).tasks[0]?.dueOn).toBe('2029-02-28');
    expect(next({ year: 2032, previous: { id: 'kh', values: dated } }).tasks[0]?.dueOn).toBe('2032-02-29');
  });

  it('does not bring back a task that the office struck out', () => {
    const fewer = { ...PLAN_2025_VALUES, tasks: PLAN_2025_TASKS.slice(0, 3) };
    expect(next({ previous: { id: 'kh', values: fewer } }).tasks.map(({ code }) => code)).toEqual([
      '1',
      '2',
      '3',
      'danh-gia-lai',
    ]);
  });
});
