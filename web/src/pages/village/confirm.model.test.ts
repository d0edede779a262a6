import { describe, expect, it } from 'vitest';
import { COUNTS } from '../../../../test/support/dossier-builders.ts';
import { checkAnswer, numberOf, ratioLines, withLabour, withMaterial } from './confirm.model.ts';

const answer = { agrees: 'yes', counts: COUNTS, method: 'Đến xem', comment: '' } as const;

describe('the village head’s answer', () => {
  it('reads figures as people write them', () => {
    expect(['1.200', '12,5', ' 7 ', '', 'bảy'].map(numberOf)).toEqual([
      1200,
      12.5,
      7,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('is whole, or says what is missing', () => {
    expect(checkAnswer(answer)).toEqual([]);
    expect(checkAnswer({ ...answer, agrees: '', method: ' ' })).toHaveLength(2);
    expect(checkAnswer({ ...answer, agrees: 'no' })).toMatchObject([{ field: 'comment' }]);
    expect(checkAnswer({ ...answer, counts: withLabour(COUNTS, 'labourTotal', 'x') })).toHaveLength(1);
  });

  it('follows the counts with the ratios', () => {
    expect(ratioLines(COUNTS)).toEqual([
      'Lao động ở xã: 80 %',
      'Lao động ở thôn: 50 %',
      'Nguyên liệu từ xã: 80 %',
      'Nguyên liệu từ tỉnh: 100 %',
    ]);
    expect(ratioLines(withMaterial(COUNTS, 0, 'fromCommune', '500'))[2]).toBe('Nguyên liệu từ xã: 50 %');
    expect(ratioLines({ ...COUNTS, materials: [] })[2]).toBe('Nguyên liệu từ xã: chưa tính được');
  });
});
