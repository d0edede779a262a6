import { describe, expect, it } from 'vitest';
import { amountText, countInWords, percentText, shareText } from './figures.ts';

describe('counted figures', () => {
  it.each([
    [12_400, '12.400'],
    [0, '0'],
    [310.5, '310,50'],
  ])('%d is printed %s', (value, text) => {
    expect(amountText(value)).toBe(text);
  });

  it.each([
    [0.875, '87,5%'],
    [1, '100%'],
    [0, '0%'],
    [2 / 3, '66,7%'],
    [null, '–'],
  ])('the share %s is printed %s', (share, text) => {
    expect(percentText(share)).toBe(text);
  });

  it('a part of nothing is a dash, not a division by nought', () => {
    expect(shareText(0, 0)).toBe('–');
    expect(shareText(9, 16)).toBe('56,3%');
  });

  it('a count stands in figures and in words, so that nobody can alter it', () => {
    expect(countInWords(5, 'mẫu')).toBe('05 (năm) mẫu');
    expect(countInWords(10, 'mẫu')).toBe('10 (mười) mẫu');
  });
});
