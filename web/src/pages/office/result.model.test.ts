import { describe, expect, it } from 'vitest';
import { averageOf, bandSentence, resultEffects, resultErrors, type ResultFields } from './result.model.ts';

const TODAY = '2026-11-24';
function fields(changes: Partial<ResultFields> = {}): ResultFields {
  return {
    average: '76,5',
    stars: '4',
    decisionNumber: '1520/QĐ-UBND',
    decidedOn: '2026-11-20',
    forwarded: false,
    ...changes,
  };
}
const wrong = (changes: Partial<ResultFields>, authority: 'province' | 'ministry' = 'province') =>
  resultErrors(fields(changes), authority, TODAY).map(({ field }) => field);

describe('averageOf', () => {
  it.each([
    ['76,5', 76.5],
    ['76.5', 76.5],
    [' 100 ', 100],
    ['89,99', 89.99],
    ['100,1', null],
    ['-1', null],
    ['7 6', null],
    ['', null],
    ['1e2', null],
  ])('reads %j as %j', (text, average) => {
    expect(averageOf(text)).toBe(average);
  });
});

describe('bandSentence (Điều 3.3)', () => {
  it.each([
    ['29,99', '1 sao'],
    ['30', '2 sao'],
    ['49,99', '2 sao'],
    ['50', '3 sao'],
    ['69,99', '3 sao'],
    ['70', '4 sao'],
    ['89,999', '4 sao'],
    ['90', '5 sao'],
  ])('%s is in the band of %s', (text, band) => {
    expect(bandSentence(text)).toContain(band);
  });

  it('shows the average as it was typed, figure by figure', () => {
    expect(bandSentence('69.99')).toContain('69,99 điểm');
    expect(bandSentence('89,999')).toContain('89,999 điểm');
  });

  it('says nothing before there is a number', () => {
    expect(bandSentence('abc')).toBe('');
  });
});

describe('resultErrors', () => {
  it('accepts four stars with a decision, and two stars without one', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ average: '40', stars: '2', decisionNumber: '' })).toEqual([]);
  });

  it.each([
    ['Điều 3.3: more stars than the points give', { average: '69,99', stars: '4' }, ['stars']],
    ['Điều 4.1.a: three stars and more need a decision', { decisionNumber: ' ' }, ['decisionNumber']],
    ['Điều 4.1.a: two stars have none', { average: '40', stars: '2' }, ['decisionNumber']],
    ['Điều 4.1.b: five stars are the ministry’s', { average: '92', stars: '5' }, ['stars']],
    [
      'Điều 7.3.e: only 90 points go on to the ministry',
      { forwarded: true, decisionNumber: '' },
      ['forwarded'],
    ],
    ['a day to come', { decidedOn: '2026-11-25' }, ['decidedOn']],
    ['nothing at all', { average: '', stars: '', decidedOn: '' }, ['average', 'stars', 'decidedOn']],
  ])('refuses %s', (_, changes, expected) => {
    expect(wrong(changes)).toEqual(expected);
  });

  it('accepts five stars forwarded by the province, and decided by the ministry', () => {
    expect(wrong({ average: '92', stars: '5', forwarded: true, decisionNumber: '' })).toEqual([]);
    expect(wrong({ average: '92', stars: '5' }, 'ministry')).toEqual([]);
  });
});

describe('resultEffects', () => {
  const words = (changes: Partial<ResultFields>, authority: 'province' | 'ministry' = 'province') =>
    resultEffects(fields(changes), { authority, product: 'Mật ong hoa núi' }).join(' ');

  it('names product, points, stars, decision and day as they will stand', () => {
    expect(words({})).toContain(
      '“Mật ong hoa núi”: Tỉnh đánh giá 76,5 điểm, 4 sao, Quyết định số 1520/QĐ-UBND, thứ Sáu 20/11/2026.',
    );
  });

  it.each([
    [{}, 'province', 'Được công nhận'],
    [{ average: '92', stars: '5', forwarded: true }, 'province', 'cấp trung ương'],
    [{ average: '40', stars: '2', decisionNumber: '' }, 'province', 'Không đạt'],
    [{ average: '40', stars: '2', decisionNumber: '' }, 'ministry', 'Tỉnh đang đánh giá'],
  ] as const)('%j by the %s leads to “%s”', (changes, authority, state) => {
    expect(words(changes, authority)).toContain(state);
  });

  it('says nothing while something is missing', () => {
    expect(words({ stars: '' })).toBe('');
  });
});
