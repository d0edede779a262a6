import { describe, expect, it } from 'vitest';
import { UNISSUED } from '../office-wording.ts';
import { plainLines } from '../plain-text.ts';
import { EXAMPLE_ANNUAL_PLAN } from '../examples/annual-plan.ts';
import { annualPlan, blankAnnualPlan } from './annual-plan.ts';
import type { AnnualPlanFacts } from './annual-plan.ts';
import { PLAN_TASKS } from './annual-plan-tasks.ts';
import { PLAN_TEXT } from './annual-plan-text.ts';

const lines = (facts: AnnualPlanFacts): string[] =>
  plainLines(annualPlan(facts)).map((line) => line.replaceAll('\u00a0', ' '));
const plan = (override: Partial<AnnualPlanFacts['details']>): string[] =>
  lines({ ...EXAMPLE_ANNUAL_PLAN, details: { ...EXAMPLE_ANNUAL_PLAN.details, ...override } });
const product = (name: string, producer: string, note = '') => ({ product: name, producer, note });

describe('the annual plan (NĐ 30/2020/NĐ-CP, Mẫu 1.4)', () => {
  it('has the five parts of the commune’s own plan, in order', () => {
    expect(lines(EXAMPLE_ANNUAL_PLAN).filter((line) => /^[IV]+\. /u.test(line))).toEqual([
      'I. MỤC TIÊU',
      'II. ĐỐI TƯỢNG VÀ YÊU CẦU THỰC HIỆN',
      'III. NỘI DUNG',
      'IV. KINH PHÍ THỰC HIỆN',
      'V. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  it('stands on the law in force, not on the Decisions that lapsed (148, 1489)', () => {
    const text = lines(EXAMPLE_ANNUAL_PLAN).join('\n');
    expect(text).toContain('Căn cứ Quyết định số 26/2026/QĐ-TTg');
    expect(text).toContain('giai đoạn 2026-2035');
    expect(text).not.toMatch(/148\/QĐ-TTg|1489\/QĐ-TTg|919\/QĐ-TTg/u);
  });

  it('names the six sectors as Phụ lục I does, counted', () => {
    const text = plan({});
    expect(text).toContain('Sản phẩm hàng hóa và dịch vụ được phân theo 6 nhóm, gồm:');
    expect(text).toContain('(2) Sản phẩm đồ uống, gồm: Đồ uống có cồn; Đồ uống không cồn.');
    expect(text).toContain('(6) Sản phẩm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch.');
    expect(plan({ groups: '' }).join('\n')).not.toContain('được phân theo');
  });

  it.each([
    [
      'makers of several once',
      [product('A', 'X'), product('B', 'X'), product('C', 'Y')],
      'A, B của X, C của Y.',
    ],
    ['no maker at all', [product('A', '')], 'A.'],
    [
      'a note, and then parts them by ";"',
      [product('A', 'X', 'hết hạn'), product('B', 'X')],
      'A của X (hết hạn); B của X.',
    ],
  ])('names %s', (_, raise, wanted) => {
    expect(plan({ raiseLead: 'Nâng hạng', raise })).toContain(`- Nâng hạng: ${wanted}`);
  });

  it('leaves a goal without products out, and keeps dots for a lead that is missing', () => {
    expect(plan({ fresh: [product(' ', 'X')] }).join('\n')).not.toContain(PLAN_TEXT.newLead);
    expect(plan({ raiseLead: '', raise: [product('A', 'X')] })).toContain('- ………………: A của X.');
  });

  it('opens without "Thực hiện" where căn cứ stand above, and says what it carries out where none do', () => {
    const wording = { ...EXAMPLE_ANNUAL_PLAN.wording, grounds: [] };
    expect(lines(EXAMPLE_ANNUAL_PLAN).join('\n')).toContain('\nUBND xã Tân Kỳ ban hành Kế hoạch');
    expect(lines({ ...EXAMPLE_ANNUAL_PLAN, wording }).join('\n')).toContain(
      'Thực hiện Chương trình OCOP, UBND xã Tân Kỳ ban hành',
    );
  });

  it('carries its tasks in an annex with its own number, or no annex', () => {
    const text = plan({});
    expect(text).toContain(
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2027 của Ủy ban nhân dân xã Tân Kỳ)',
    );
    for (const { task, lead } of PLAN_TASKS) {
      expect(text).toContain(task.replaceAll('\u00a0', ' '));
      expect(text).toContain(lead);
    }
    expect(plan({ tasks: [] })).not.toContain('Phụ lục');
  });

  it('ends in the office’s own closing lines where it has some, "./." at the last word', () => {
    const wording = {
      ...EXAMPLE_ANNUAL_PLAN.wording,
      closing: ['Yêu cầu các đơn vị thực hiện.', 'Có vướng mắc thì báo.'],
    };
    const text = lines({ ...EXAMPLE_ANNUAL_PLAN, wording });
    expect(text).toContain('Yêu cầu các đơn vị thực hiện.');
    expect(text).toContain('Có vướng mắc thì báo./.');
    expect(text.join('\n')).not.toContain('Trên đây là Kế hoạch');
  });

  it('as a sheet for the pen keeps the law’s words and leaves the year and the products open', () => {
    const office = { ...EXAMPLE_ANNUAL_PLAN, issuance: UNISSUED };
    const text = lines(blankAnnualPlan(office));
    expect(text[1]).toBe('xã Tân Kỳ'.toLocaleUpperCase('vi'));
    expect(text).toContain(`- ${PLAN_TEXT.renewLead}:`);
    expect(text.join('\n')).toContain('xã Tân Kỳ năm ………');
    expect(text).toContain('Phụ lục');
  });
});
