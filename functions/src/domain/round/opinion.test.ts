import { describe, expect, it } from 'vitest';
import { best, chooseAll } from '../assessment/testing/choices.ts';
import { loadCriteriaSet } from '../criteria/load.ts';
import { memberOpinion, opinionProblems, rehearsalPoints } from './opinion.ts';
import { AGREES } from './testing/rounds.ts';

const honey = await loadCriteriaSet('qd26-2026/04');
const rowsOf = (choices: Readonly<Record<string, string | null | undefined>>) =>
  Object.entries(choices).map(([criterion, option]) => ({ criterion, option: option ?? '' }));
const whole = rowsOf(chooseAll(honey, best));
const AN = { uid: 'an', name: 'An', isPresent: true };

describe('a sheet that is sent', () => {
  it('says something of each of the four contents', () => {
    expect(opinionProblems({}).map(({ path }) => path)).toEqual([
      'values.materialsVerdict',
      'values.labourVerdict',
      'values.originVerdict',
      'values.identityVerdict',
    ]);
    expect(opinionProblems(AGREES)).toEqual([]);
  });

  it('says why where it does not agree', () => {
    const values = {
      ...AGREES,
      labourVerdict: 'partly',
      originVerdict: 'disagree',
      origin: 'Làng bên cũng có',
    };
    expect(opinionProblems(values)).toEqual([
      {
        path: 'values.labour',
        message: 'Hãy ghi lý do chưa đồng ý: Về sử dụng lao động địa phương.',
      },
    ]);
  });
});

describe('rehearsed points', () => {
  it('are those of the set, whatever else was sent', () => {
    expect(rehearsalPoints(honey, { sheet: whole, points: '7' }, true)).toBe('100');
  });

  it('are none where nothing is chosen', () => {
    expect(rehearsalPoints(honey, {}, true)).toBe('');
    expect(rehearsalPoints(honey, { sheet: [{ criterion: '1.1', option: '' }, {}] }, true)).toBe('');
  });

  it('are counted of half a sheet while it is written, and refused when it is sent', () => {
    const values = { sheet: whole.slice(0, 3) };
    expect(Number(rehearsalPoints(honey, values, false))).toBeGreaterThan(0);
    expect(() => rehearsalPoints(honey, values, true)).toThrow(/còn \d+ tiêu chí chưa chấm/u);
  });

  it.each([
    ['a criterion twice', [...whole, ...whole.slice(0, 1)], /chấm hai lần/u],
    ['an option of another criterion', [{ criterion: '1.1', option: '3.5-1' }], /không thuộc tiêu chí/u],
    ['an option without its criterion', [{ option: '3.5-1' }], /không thuộc tiêu chí/u],
  ])('refuse %s', (_, sheet, message) => {
    expect(() => rehearsalPoints(honey, { sheet }, false)).toThrow(message);
  });
});

describe('a member’s opinion', () => {
  it('is read with its points by criterion', () => {
    const read = memberOpinion(
      { ...AGREES, labour: 'Đủ', note: 'Tốt', sheet: whole, points: '100' },
      honey,
      AN,
    );
    expect(read).toMatchObject({ ...AN, note: 'Tốt', points: 100 });
    expect(read.contents.labour).toEqual({ verdict: 'agree', words: 'Đủ' });
    expect([...read.criteria.values()].reduce((sum, each) => sum + each, 0)).toBe(100);
  });

  it.each([
    ['without a sheet', {}, honey],
    ['of a set that cannot be scored', { points: '50', sheet: whole }, null],
  ])('%s has no points by criterion', (_, values, set) => {
    expect(memberOpinion(values, set, AN).criteria.size).toBe(0);
  });

  it('that says nothing has no verdict and no points', () => {
    expect(memberOpinion({ materialsVerdict: '' }, honey, AN)).toMatchObject({
      points: null,
      contents: { materials: { verdict: null, words: '' } },
    });
  });
});
