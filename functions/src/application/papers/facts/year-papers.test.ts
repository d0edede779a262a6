import { describe, expect, it } from 'vitest';
import {
  ANNUAL_PLAN_FIELDS,
  ASSESSMENT_TEAM_FIELDS,
  completeDetails,
  missingDetails,
  parseDetails,
} from '../../../domain/index.ts';
import { commune } from '../../testing/commune.ts';
import { certificate, member, product, village, yearSource } from '../../testing/commune-year.ts';
import { annualPlanMaker } from './annual-plan.ts';
import { assessmentTeamDecisionMaker } from './assessment-team-decision.ts';
import type { CommuneSource, PaperSource } from './source.ts';

describe('the plan of the coming year', () => {
  const plan = (year: Partial<CommuneSource>, today?: string) =>
    parseDetails(
      ANNUAL_PLAN_FIELDS,
      completeDetails(ANNUAL_PLAN_FIELDS, annualPlanMaker.suggest(yearSource(year, today))),
    );

  it.each([
    ['2026-09-30', '2026'],
    ['2026-10-01', '2027'],
    ['2027-02-10', '2027'],
  ])('written on %s is that of %s', (today, year) => {
    expect(plan({}, today).year).toBe(year);
  });

  it('is whole as it is suggested: nothing that is required is left to type', () => {
    const suggested = completeDetails(ANNUAL_PLAN_FIELDS, annualPlanMaker.suggest(yearSource({})));
    expect(missingDetails(ANNUAL_PLAN_FIELDS, suggested)).toEqual([]);
  });

  it('renews what ended or may be filed in its year, with the window (Điều 7.6.a), and raises the rest', () => {
    const products = ['ended', 'ending', 'late', 'revoked', 'edge', 'sound', 'none'].map((id) => product(id));
    const revoked = {
      on: '2026-06-01',
      ground: 'd',
      decisionNumber: '9',
      conclusionOn: '2026-05-20',
    } as const;
    const found = plan({
      products,
      certificates: [
        certificate('ended', '2022-01-01', '2025-01-01'),
        certificate('ending', '2024-08-12', '2027-08-12'),
        certificate('late', '2024-01-15', '2027-01-15'),
        certificate('revoked', '2025-01-01', '2028-01-01', { revoked }),
        certificate('edge', '2025-06-28', '2028-06-28'),
        certificate('sound', '2025-06-29', '2028-06-29'),
        certificate('sound', '2022-06-29', '2025-06-29'),
      ],
    });
    expect(found.renew.map((each) => [each.product, each.note])).toEqual([
      ['Sản phẩm ended', 'giấy chứng nhận đã hết hạn từ ngày 01/01/2025'],
      [
        'Sản phẩm ending',
        'giấy chứng nhận hết hạn ngày 12/08/2027, nộp hồ sơ từ ngày 13/02/2027 đến ngày 14/04/2027',
      ],
      ['Sản phẩm late', 'giấy chứng nhận hết hạn ngày 15/01/2027, đã quá thời gian nộp hồ sơ đánh giá lại'],
      ['Sản phẩm revoked', 'giấy chứng nhận đã bị thu hồi'],
      [
        'Sản phẩm edge',
        'giấy chứng nhận hết hạn ngày 28/06/2028, nộp hồ sơ từ ngày 31/12/2027 đến ngày 29/02/2028',
      ],
    ]);
    expect(found.raise.map((each) => each.product)).toEqual(['Sản phẩm sound']);
    expect(found.fresh.map((each) => each.product)).toEqual(['Sản phẩm none']);
  });

  it('keeps the goals that the office set, makers of several products together', () => {
    const found = plan({
      products: [
        product('c', { goal: 'raise', producerName: 'HTX B' }),
        product('a', { goal: 'raise', producerName: 'HTX A' }),
        product('b', { goal: 'renew', producerName: 'HTX B' }),
        product('d', { goal: 'raise', producerName: 'HTX B' }),
        product('e', { goal: 'new' }),
      ],
    });
    expect(found.raise.map(({ product: name }) => name)).toEqual(['Sản phẩm a', 'Sản phẩm c', 'Sản phẩm d']);
    expect(found.renew).toEqual([{ product: 'Sản phẩm b', producer: 'HTX B', note: '' }]);
    expect(found.fresh.map(({ product: name }) => name)).toEqual(['Sản phẩm e']);
  });

  it('is built from what the office made of it, and from nothing else', async () => {
    const given = completeDetails(ANNUAL_PLAN_FIELDS, { year: '2030' });
    const facts = await annualPlanMaker.facts(yearSource({}), given);
    expect(facts).toMatchObject({ details: { year: '2030', raise: [] }, office: { commune: 'xã Tân Kỳ' } });
  });
});

describe('the team', () => {
  const team = (year: Partial<CommuneSource>, override: Partial<PaperSource> = {}) =>
    parseDetails(
      ASSESSMENT_TEAM_FIELDS,
      completeDetails(
        ASSESSMENT_TEAM_FIELDS,
        assessmentTeamDecisionMaker.suggest({ ...yearSource(year), ...override }),
      ),
    );

  it('has its usual offices, with the names that the commune’s data know', () => {
    const found = team(
      {
        villages: [village, { ...village, id: 'thon-9', name: 'thôn 9' }],
        members: [
          member('economy', 'Đã nghỉ', false),
          member('economy', 'Người thụ lý'),
          member('leader', 'Lãnh đạo'),
          member('front', 'Mặt trận'),
        ],
      },
      { commune: { ...commune, signers: [] } },
    );
    expect(found.members.map(({ name, role }) => [name, role])).toEqual([
      ['Lãnh đạo', 'Tổ trưởng'],
      ['', 'Tổ phó'],
      ['Người thụ lý', 'Thư ký'],
      ['', 'Thành viên'],
      ['', 'Thành viên'],
      ['Mặt trận', 'Thành viên'],
      ['', 'Thành viên'],
      ['Trưởng thôn (ví dụ)', 'Thành viên'],
    ]);
    expect(found.members.at(-1)?.position).toBe('Trưởng thôn 1');
    expect(found).toMatchObject({
      year: 'năm 2026',
      term: 'Tổ đánh giá tự giải thể sau khi hoàn thành nhiệm vụ của năm 2026',
    });
  });

  it('takes a deputy chair and a head of section from the commune’s signers', () => {
    const signers = [
      { id: 'a', name: 'Chủ', position: 'Chủ tịch', authority: 'TM' },
      { id: 'b', name: 'Phó', position: 'Phó Chủ tịch', authority: 'KT' },
      { id: 'c', name: 'Trưởng', position: 'Trưởng phòng Kinh tế', authority: 'TL' },
    ] as const;
    const found = team({}, { commune: { ...commune, signers: [...signers] } });
    expect(found.members.slice(0, 2).map(({ name }) => name)).toEqual(['Phó', 'Trưởng']);
  });

  it('is built from the office’s own list', async () => {
    const given = completeDetails(ASSESSMENT_TEAM_FIELDS, { list: 'annex' });
    expect(await assessmentTeamDecisionMaker.facts(yearSource({}), given)).toMatchObject({
      details: { list: 'annex', members: [] },
    });
  });
});
