import { describe, expect, it } from 'vitest';
import { loadCriteriaSet } from '../criteria/load.ts';
import { criteriaOf } from '../criteria/criteria-set.ts';
import { criterionKey, type Draft } from './draft.ts';
import { choicesOf, missingBeforeSending, rehearse } from './rehearsal.ts';

describe('the producer’s own points', async () => {
  const set = await loadCriteriaSet('qd26-2026/04');
  const best: Draft = Object.fromEntries(
    criteriaOf(set).map(({ number, options }) => {
      const top = options.reduce((a, b) => (b.points > a.points ? b : a));
      return [criterionKey(number), { option: top.id }];
    }),
  );

  it('are read from the draft, without sections, notes and empty choices', () => {
    expect(
      choicesOf({
        plan: { text: 'x' },
        c1_1: { option: '1.1-1' },
        c1_2: { option: '' },
        c1_3: { note: 'y' },
      }),
    ).toEqual({
      '1.1': '1.1-1',
    });
  });

  it('reach 100 and five stars with the best option everywhere', () => {
    const { rating, unanswered } = rehearse(set, best);
    expect(rating).toMatchObject({ total: 100, stars: 5, cappedBy: [] });
    expect(unanswered).toEqual([]);
  });

  it('name what is still open, and what sending needs beside it', () => {
    const rehearsal = rehearse(set, {});
    expect(rehearsal.unanswered.length).toBeGreaterThan(20);
    const missing = missingBeforeSending({ kind: 'first', setNo: 4, draft: {}, files: [] }, rehearsal);
    expect(missing.map(({ key }) => key)).toContain('files:E01');
    expect(missing.map(({ key }) => key)).toContain('c1_2');
  });

  it('are not counted under a set that does not add up in its source, but the open criteria are named', async () => {
    const shown = await loadCriteriaSet('qd148-2023/11');
    const first = criteriaOf(shown)[0];
    const answered: Draft = { [criterionKey(first?.number ?? '')]: { option: first?.options[0]?.id ?? '' } };
    const { rating, unanswered } = rehearse(shown, answered);
    expect(rating).toBeNull();
    expect(unanswered).toHaveLength(criteriaOf(shown).length - 1);
  });
});
