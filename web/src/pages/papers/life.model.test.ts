import type { PaperLogEntry, PaperState } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { lifeSteps, logLines } from './life.model.ts';
import { BY, paper } from './testing/paper.ts';

const entry = (action: PaperLogEntry['action'], day: string, note: string | null = null): PaperLogEntry => ({
  action,
  by: BY,
  at: `${day}T02:00:00.000Z`,
  note,
});
const LOG = [entry('made', '2026-11-03'), entry('submitted', '2026-11-04'), entry('signed', '2026-11-05')];

const statesOf = (state: PaperState): string[] =>
  lifeSteps(paper('communeReview', { state, log: LOG })).map((step) => step.state);

describe('the way of a paper', () => {
  it.each([
    ['draft', ['current', 'ahead', 'ahead', 'ahead']],
    ['submitted', ['done', 'current', 'ahead', 'ahead']],
    ['returned', ['current', 'ahead', 'ahead', 'ahead']],
    ['signed', ['done', 'done', 'current', 'ahead']],
    ['issuing', ['done', 'done', 'done', 'current']],
    ['issued', ['done', 'done', 'done', 'done']],
    ['withdrawn', ['done', 'done', 'done', 'done', 'stopped']],
  ] as const)('stands, while %s, at its own step', (state, states) => {
    expect(statesOf(state)).toEqual(states);
  });

  it('says what is waited for, and when each step was done', () => {
    const steps = lifeSteps(paper('communeReview', { state: 'signed', log: LOG }));
    expect(steps.map(({ on }) => on)).toEqual(['2026-11-03', '2026-11-04', '2026-11-05', null]);
    expect(steps[2]?.note).toBe('Chờ văn thư cấp số');
    expect(lifeSteps(paper('communeReview', { state: 'returned' }))[0]?.note).toBe('Bị trả lại, đang sửa');
  });

  it('has no signature outside for what both sides sign at the desk, and no number for a form of the producer', () => {
    expect(lifeSteps(paper('receipt')).map(({ label }) => label)).toEqual(['Dự thảo', 'Cấp số, ban hành']);
    expect(lifeSteps(paper('registrationForm')).map(({ label }) => label)).toEqual(['Bản in']);
  });
});

describe('the log of a paper', () => {
  it('tells the newest first, with days as people write them', () => {
    const lines = logLines(
      paper('receipt', {
        log: [entry('made', '2026-11-03'), entry('corrected', '2026-11-09', '02 ngày 2026-11-08')],
      }),
    );
    expect(lines.map(({ what, note }) => [what, note])).toEqual([
      ['Sửa số, ngày', '02 ngày 08/11/2026'],
      ['Lập dự thảo', null],
    ]);
    expect(lines[0]?.who).toBe('Cán bộ (Phòng Kinh tế)');
  });
});
