import { describe, expect, it } from 'vitest';
import { EXAMPLE_ASSESSMENT_TEAM } from '../examples/assessment-team-decision.ts';
import { UNISSUED } from '../office-wording.ts';
import { plainLines } from '../plain-text.ts';
import { assessmentTeamDecision, blankAssessmentTeam } from './assessment-team-decision.ts';
import type { AssessmentTeamFacts } from './assessment-team-decision.ts';

const lines = (facts: AssessmentTeamFacts): string[] =>
  plainLines(assessmentTeamDecision(facts)).map((line) => line.replaceAll('\u00a0', ' '));
const decision = (override: Partial<AssessmentTeamFacts['details']>): string[] =>
  lines({ ...EXAMPLE_ASSESSMENT_TEAM, details: { ...EXAMPLE_ASSESSMENT_TEAM.details, ...override } });

describe('the decision on the team (NĐ 30/2020/NĐ-CP, Mẫu 1.2)', () => {
  it('is the chair’s act: their line of authority, căn cứ, "Theo đề nghị" last, then "QUYẾT ĐỊNH:"', () => {
    const text = lines(EXAMPLE_ASSESSMENT_TEAM);
    const from = text.indexOf('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN KỲ');
    expect(text.slice(from, from + 6)).toEqual([
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN KỲ',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Nghị quyết số 257/2025/QH15 của Quốc hội;',
      expect.stringMatching(/^Căn cứ Quyết định số 26\/2026\/QĐ-TTg .*;$/u),
      'Theo đề nghị của Trưởng phòng Kinh tế.',
      'QUYẾT ĐỊNH:',
    ]);
    expect(text).not.toContain('TM. ỦY BAN NHÂN DÂN');
    expect(text).toContain('KT. CHỦ TỊCH');
  });

  it('has three articles and counts its members in figures and words', () => {
    const text = lines(EXAMPLE_ASSESSMENT_TEAM);
    expect(text.filter((line) => line.startsWith('Điều ')).map((line) => line.slice(0, 7))).toEqual([
      'Điều 1.',
      'Điều 2.',
      'Điều 3.',
    ]);
    expect(text.join('\n')).toContain('gồm 07 (bảy) thành viên, có tên sau đây:');
    expect(text).toContain('Hoàng Văn Chủ (ví dụ)');
    expect(text.join('\n')).toMatch(/chịu trách nhiệm thi hành Quyết định này\.\/\.\n/u);
  });

  it('gives neither points nor stars (QĐ 26/2026, Điều 7.2), and keeps who has an interest from judging', () => {
    const text = lines(EXAMPLE_ASSESSMENT_TEAM).join('\n');
    expect(text).toContain('không chấm điểm, không xếp hạng sao');
    expect(text).toContain('lợi ích liên quan với chủ thể thì báo Tổ trưởng');
  });

  it('letters the points in the Vietnamese order', () => {
    const text = decision({ tasks: ['A', 'B', 'C', 'D', 'E', 'G'].join('\n') });
    expect(text).toEqual(expect.arrayContaining(['d) D;', 'đ) E;', 'e) G.']));
  });

  it('may list the members in an annex of the chair’s', () => {
    const text = decision({ list: 'annex' });
    expect(text.join('\n')).toContain('gồm 07 (bảy) thành viên (có danh sách tại Phụ lục kèm theo).');
    expect(text).toContain(
      '(Kèm theo Quyết định số 21/QĐ-UBND ngày 05 tháng 10 năm 2026 của Chủ tịch Ủy ban nhân dân xã Tân Kỳ)',
    );
    expect(text.indexOf('Hoàng Văn Chủ (ví dụ)')).toBeGreaterThan(text.indexOf('Phụ lục'));
  });

  it.each([
    ['rules and a term', { rules: 'Một', term: 'Hết năm' }, ['2. Nguyên tắc làm việc:', '3. Hết năm.']],
    ['a term alone', { rules: '', term: 'Hết năm' }, ['2. Hết năm.']],
    ['neither', { rules: '', term: '' }, []],
  ])('numbers the clauses of Điều 2 with %s', (_, override, wanted) => {
    expect(decision(override).filter((line) => /^[23]\. /u.test(line))).toEqual(wanted);
  });

  it('names the decision that it replaces', () => {
    expect(decision({ replaces: 'Quyết định số 12/QĐ-UBND ngày 05/3/2026.' }).join('\n')).toContain(
      'có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-UBND ngày 05/3/2026. Chánh Văn phòng',
    );
  });

  it('keeps Điều 3 where the office words its own closing lines', () => {
    const wording = { ...EXAMPLE_ASSESSMENT_TEAM.wording, closing: ['Giao Phòng Kinh tế theo dõi'] };
    const text = lines({ ...EXAMPLE_ASSESSMENT_TEAM, wording });
    expect(text.find((line) => line.startsWith('Điều 3.'))).toMatch(/thi hành Quyết định này\.$/u);
    expect(text).toContain('Giao Phòng Kinh tế theo dõi./.');
  });

  it('as a sheet for the pen has seven empty rows', () => {
    const paper = assessmentTeamDecision(
      blankAssessmentTeam({ ...EXAMPLE_ASSESSMENT_TEAM, issuance: UNISSUED }),
    );
    const table = paper.body.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ rows: { length: 7 } });
    expect(plainLines(paper).join('\n')).toContain('gồm …… thành viên');
  });
});
