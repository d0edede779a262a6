import { describe, expect, it } from 'vitest';
import type { Paper } from '@ocop/functions/domain';
import { paper } from '../papers/testing/paper.ts';
import { idea } from '../year/testing/items.ts';
import { paperTasks, planTasks } from './home.model.ts';

const BY = { uid: 'u', role: 'leader', unit: null, name: 'Phó Chủ tịch' } as const;
const PLAN = paper('annualPlan', { id: 'plan', title: 'Kế hoạch' });
const at = (state: Paper['state']): Paper => ({ ...PLAN, state });
const ids = (papers: readonly Paper[], role: 'leader' | 'clerk' | 'economy' | 'culture'): string[] =>
  paperTasks(papers, { role }).map(({ href }) => href);

describe('papers that wait at home', () => {
  it.each([
    ['leader', 'submitted', 'Ký văn bản'],
    ['clerk', 'signed', 'Cấp số, ban hành'],
    ['economy', 'returned', 'Sửa rồi trình ký lại'],
  ] as const)('show the %s what is %s', (role, state, what) => {
    expect(paperTasks([at(state)], { role })).toMatchObject([
      { href: '/van-ban/plan', title: 'Kế hoạch', what },
    ]);
  });

  it('leave a draft that was never submitted to its maker, and what is issued to nobody', () => {
    expect(ids([at('draft'), at('issued')], 'economy')).toEqual([]);
    expect(ids([at('draft'), at('issued')], 'leader')).toEqual([]);
    expect(ids([at('draft')], 'clerk')).toEqual([]);
    expect(ids([at('submitted')], 'culture')).toEqual([]);
  });

  it('give the clerk a desk paper as soon as it is drafted', () => {
    expect(ids([paper('receipt')], 'clerk')).toEqual(['/van-ban/hs-1_receipt']);
  });

  it('show Mẫu số 03 to the leader with its dossier alone', () => {
    const review = paper('communeReview', { state: 'submitted' });
    expect(ids([review], 'leader')).toEqual([]);
    expect(ids([{ ...review, state: 'signed' }], 'clerk')).toHaveLength(1);
  });

  it('say why a paper was sent back', () => {
    const log: Paper['log'] = [
      { action: 'returned', by: BY, at: '2026-11-20T02:00:00.000Z', note: 'Thiếu căn cứ' },
    ];
    expect(paperTasks([{ ...at('returned'), log }], { role: 'economy' })[0]?.note).toBe('Thiếu căn cứ');
    expect(paperTasks([at('returned')], { role: 'economy' })[0]?.note).toBe('Trả lại');
  });
});

it('shows tasks of the plan with who leads them and until when', () => {
  const task = idea({ id: 't', lead: 'village:thon-1', names: { 'thon-1': 'Thôn 1' }, dueOn: '2026-11-30' });
  expect(planTasks([task])).toMatchObject([
    { href: '/trong-nam/tasks/t', who: 'Trưởng thôn (Thôn 1)', until: '2026-11-30' },
  ]);
  expect(planTasks([idea({ lead: null })])[0]?.who).toBe('Phòng Kinh tế');
});
