import { describe, expect, it } from 'vitest';
import {
  ANNUAL_PLAN_FIELDS,
  annualPlan,
  ASSESSMENT_TEAM_FIELDS,
  completeDetails,
  type Item,
  missingDetails,
  parseDetails,
  PLAN_2025_VALUES,
  planDetails,
  rowsOf,
} from '../../../domain/index.ts';
import { PLAN_2025, PLAN_2025_FACTS } from '../../../domain/paperwork/testing/plan-2025.ts';
import { PRODUCTS } from '../../../../../scripts/seed/products.ts';
import { certificate, yearSource } from '../../testing/commune-year.ts';
import { PlanOffice } from '../../testing/plan-office.ts';
import { annualPlanMaker } from './annual-plan.ts';
import { assessmentTeamDecisionMaker } from './assessment-team-decision.ts';
import type { PaperSource } from './source.ts';

/** The plan of 2025 as the commune has it, with its products known. */
async function plan2025(): Promise<Item> {
  const office = new PlanOffice();
  await office.enact2025();
  const item = await office.read('plans', 'kh-2025');
  const targets = rowsOf(planDetails(PLAN_2025_VALUES), 'targets').map((row) => ({
    ...row,
    productId: PRODUCTS.find(({ name }) => name === row['name'])?.id ?? '',
  }));
  return { ...item, values: { ...item.values, targets } };
}

const suggested = (source: PaperSource) =>
  parseDetails(ANNUAL_PLAN_FIELDS, completeDetails(ANNUAL_PLAN_FIELDS, annualPlanMaker.suggest(source)));

describe('the document of a plan', () => {
  it('of 2025 comes out of the plan’s item word for word, with its tasks as an annex', async () => {
    const item = await plan2025();
    const source = { ...yearSource({ products: PRODUCTS, plans: [item] }), item };
    const details = suggested(source);
    const { tasks } = details;
    expect({ ...details, tasks: [] }).toEqual(PLAN_2025);
    expect(tasks).toHaveLength(20);
    expect(tasks[2]).toMatchObject({ lead: 'Phòng Kinh tế', cadence: 'Theo từng hồ sơ; trước 30/4, 30/10' });
    expect(tasks.find(({ task }) => task.includes('hằng tuần'))).toMatchObject({ cadence: 'Hằng tuần' });
    const facts = await annualPlanMaker.facts(source, { ...details, tasks: [] } as never);
    const { grounds, recipients } = facts.wording;
    expect({ grounds, recipients }).toEqual({
      grounds: PLAN_2025_FACTS.wording.grounds,
      recipients: PLAN_2025_FACTS.wording.recipients,
    });
    expect(JSON.stringify(annualPlan(facts))).toContain('Nếp nương Đáyzang');
  });

  it('of a year under the law in force names the days of each renewal, and no lapsed act', async () => {
    const office = new PlanOffice('2026-11-01');
    await office.give('plans', 'kh-2027', 'start', { year: '2027' });
    const item = await office.read('plans', 'kh-2027');
    const products = PRODUCTS.filter(({ id }) => id === 'nep-nuong').map((each) => ({ ...each, id: 'nep' }));
    const source = yearSource({
      products,
      plans: [item],
      certificates: [certificate('nep', '2022-01-01', '2025-03-10')],
    });
    const details = suggested(source);
    expect(details.year).toBe('2027');
    expect(details.renew.map(({ producer, note }) => `${producer}: ${note}`)).toEqual([
      // No product and certificate of it in the paper's data: the plan's own name stands alone.
      ': ',
      'Hợp tác xã nông nghiệp sạch Tân Sơn: giấy chứng nhận đã hết hạn từ ngày 10/03/2025',
    ]);
    expect(details.otherGoals).toContain('15 ngày làm việc');
    expect(missingDetails(ANNUAL_PLAN_FIELDS, details as never)).toEqual([]);
    const facts = await annualPlanMaker.facts(source, details as never);
    expect(JSON.stringify(annualPlan(facts))).not.toMatch(/148\/QĐ-TTg|1489/u);
  });

  it('is that of the draft being written, else of the coming year; without a plan it goes by the certificates', async () => {
    const item = await plan2025();
    const of = (year: number, state: string): Item => ({
      ...item,
      id: `kh-${String(year)}`,
      year,
      state,
      values: { ...item.values, year: String(year), law: '', electronic: '', paper: '' },
    });
    const year = (...plans: Item[]) => suggested(yearSource({ plans })).year;
    expect(year(of(2026, 'inForce'), of(2028, 'draft'), of(2027, 'draft'))).toBe('2028');
    expect(year(of(2026, 'inForce'), of(2027, 'inForce'))).toBe('2027');
    expect(year(of(2025, 'inForce'))).toBe('2027');
    const source = yearSource({ plans: [of(2027, 'draft')] });
    const facts = await annualPlanMaker.facts(source, suggested(source) as never);
    expect(facts.wording).toEqual(source.words.wording);
  });
});

describe('the decision on the assessment team', () => {
  it('names who serves in it, heads first', async () => {
    const office = new PlanOffice('2026-11-01');
    const appoint = (id: string, person: string, position: string, body = 'assessmentTeam') =>
      office.give('appointments', id, 'appoint', {
        ...{ body, person, position, post: `Đơn vị ${id}`, decisionNumber: '1/QĐ-UBND' },
        ...{ decisionOn: '2026-01-05', from: '2026-01-05' },
      });
    await appoint('a', 'Ông A', 'Thành viên');
    await appoint('b', 'Bà B', 'Thư ký');
    await appoint('c', 'Ông C', 'Tổ trưởng');
    await appoint('d', 'Bà D', 'Phó Tổ trưởng');
    await appoint('e', 'Ông E', 'Trưởng ban', 'steering');
    const appointments = await office.all('appointments');
    const { members } = parseDetails(
      ASSESSMENT_TEAM_FIELDS,
      completeDetails(
        ASSESSMENT_TEAM_FIELDS,
        assessmentTeamDecisionMaker.suggest(yearSource({ appointments })),
      ),
    );
    expect(members.map(({ name, position, role }) => `${name}, ${position}: ${role}`)).toEqual([
      'Ông C, Đơn vị c: Tổ trưởng',
      'Bà D, Đơn vị d: Phó Tổ trưởng',
      'Bà B, Đơn vị b: Thư ký',
      'Ông A, Đơn vị a: Thành viên',
    ]);
  });
});
