import { criteriaOf, loadCriteriaSet } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import {
  chosenOption,
  criteriaChoices,
  opinionKey,
  rehearsed,
  sheetProblems,
  sheetValues,
  withOption,
} from './opinion.model.ts';

const set = await loadCriteriaSet('qd26-2026/04');
const [first, second] = criteriaOf(set);
const option = (criterion: typeof first) => criterion?.options.at(-1)?.id ?? '';
const number = first?.number ?? '';
const agrees = {
  materialsVerdict: 'agree',
  labourVerdict: 'agree',
  originVerdict: 'agree',
  identityVerdict: 'agree',
};

describe('a sheet of opinion on the screen', () => {
  it('holds what is typed, without the points that the server counts', () => {
    expect(sheetValues(null, undefined)).toMatchObject({ materialsVerdict: '', sheet: [], note: '' });
    expect(sheetValues({ note: 'Tốt' }, undefined)['note']).toBe('Tốt');
    expect(sheetValues(null, undefined)).not.toHaveProperty('points');
    expect(sheetValues(null, undefined)).not.toHaveProperty('roundId');
  });

  it('keeps one option for each criterion, which can be taken back', () => {
    const chosen = withOption(withOption({}, number, 'x'), number, option(first));
    expect(chosenOption(chosen, number)).toBe(option(first));
    expect(chosen['sheet']).toHaveLength(1);
    expect(withOption(chosen, number, '')['sheet']).toEqual([]);
    expect(chosenOption({}, number)).toBe('');
  });

  it('counts the rehearsal as it grows', () => {
    expect(rehearsed(set, {})).toBeNull();
    const one = withOption({}, number, option(first));
    const two = withOption(one, second?.number ?? '', option(second));
    expect(rehearsed(set, one)?.total).toBeGreaterThan(0);
    expect(rehearsed(set, two)?.open).toBe((rehearsed(set, one)?.open ?? 0) - 1);
  });

  it('is not sent with half a rehearsal, nor without its four answers', () => {
    expect(sheetProblems({}, set)).toHaveLength(4);
    expect(sheetProblems(agrees, set)).toEqual([]);
    expect(sheetProblems(withOption(agrees, number, option(first)), set)[0]?.path).toBe('values.sheet');
    expect(sheetProblems(withOption(agrees, number, option(first)), undefined)).toEqual([]);
  });

  it('offers every option with its points, and none', () => {
    const [choice] = criteriaChoices(set);
    expect(choice?.label).toBe(`${number}. ${first?.title ?? ''}`);
    expect(choice?.options[0]).toEqual(['', 'Chưa chấm']);
    expect(choice?.options[1]?.[1]).toMatch(/^\d+ điểm: /u);
  });

  it('is kept under its member, round and dossier', () => {
    expect(opinionKey('an', 'r1', 'd1')).toBe('an/phieu-y-kien/r1/d1');
  });
});
