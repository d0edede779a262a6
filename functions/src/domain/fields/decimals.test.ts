import { describe, expect, it } from 'vitest';
import { fromThousandths, sumThousandths, thousandths, thousandthsText } from './decimals.ts';

describe('numbers of fields', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['12', 12_000],
    ['12,5', 12_500],
    ['12,05', 12_050],
    ['999999999999,999', 999_999_999_999_999],
  ])('%j is %i thousandths', (text, wanted) => {
    expect(thousandths(text)).toBe(wanted);
  });

  it.each([
    [0, '0'],
    [12_000, '12'],
    [100_000, '100'],
    [12_500, '12,5'],
    [12_005, '12,005'],
  ])('%i thousandths are written %j', (amount, wanted) => {
    expect(thousandthsText(amount)).toBe(wanted);
  });

  it('add up exactly where binary fractions would not (0,1 + 0,2)', () => {
    expect(sumThousandths(['0,1', '0,2', ''])).toBe(300);
    expect(fromThousandths(300)).toBe(0.3);
  });
});
