import { describe, expect, it } from 'vitest';
import { overlapProblem, successorProblem } from './terms.ts';

const term = (id: string, values: Readonly<Record<string, string>>, state = 'serving') => ({
  id,
  state,
  values: { body: 'assessmentTeam', person: 'Nguyễn Văn An', from: '2026-01-01', ...values },
});
const AN = term('a', { to: '2026-06-30' });

describe('terms in the apparatus', () => {
  it.each([
    ['begins inside it', { from: '2026-06-30' }, true],
    ['begins the day after', { from: '2026-07-01' }, false],
    ['lies around it', { from: '2025-01-01' }, true],
    ['ended before it', { from: '2025-01-01', to: '2025-12-31' }, false],
    ['is in another body', { body: 'steering' }, false],
    ['is another person’s', { person: 'Trần Thị Bình' }, false],
    ['is the same name typed otherwise', { person: ' nguyen van  an ' }, true],
    ['is the same account under another name', { person: 'Ông An', memberUid: 'uid-an' }, true],
  ])('one that %s: clashes %s', (_, values, clashes) => {
    const others = [
      term('a', { to: '2026-06-30', ...('memberUid' in values ? { memberUid: 'uid-an' } : {}) }),
    ];
    expect(overlapProblem('b', term('b', values).values, others) !== null).toBe(clashes);
  });

  it('people of one name with accounts of their own are two', () => {
    const other = term('b', { memberUid: 'uid-2' }).values;
    expect(overlapProblem('b', other, [term('a', { memberUid: 'uid-1' })])).toBeNull();
  });

  it('does not clash with itself, and names the time of the other', () => {
    expect(overlapProblem('a', AN.values, [AN])).toBeNull();
    expect(overlapProblem('b', AN.values, [AN])).toContain('từ 01/01/2026 đến 30/06/2026');
    expect(overlapProblem('b', AN.values, [term('a', {})])).toContain('từ 01/01/2026;');
  });

  const binh = (values: Readonly<Record<string, string>>, state?: string) =>
    term('b', { person: 'Trần Thị Bình', ...values }, state);
  it.each([
    ['serves all the time', binh({}), null],
    ['begins on the day after', binh({ from: '2026-07-01' }), null],
    ['begins later', binh({ from: '2026-07-02' }), 'không đảm nhiệm'],
    ['ends before', binh({ to: '2026-06-29' }), 'không đảm nhiệm'],
    ['has ended', binh({}, 'ended'), 'không đảm nhiệm'],
    ['is the same term', AN, 'chính người thôi đảm nhiệm'],
    ['is the same person in another body', term('c', { body: 'official' }), 'chính người thôi đảm nhiệm'],
  ])('a successor who %s', (_, successor, problem) => {
    const found = successorProblem(AN, '2026-06-30', successor);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });

  it('hand-overs never go round: who has handed over serves no longer', () => {
    const ended = term('a', { to: '2026-06-30', successorId: 'b' }, 'ended');
    expect(successorProblem(binh({}), '2026-08-31', ended)).toContain('không đảm nhiệm');
  });
});
