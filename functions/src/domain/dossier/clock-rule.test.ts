import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../kernel/working-days.ts';
import { DEFAULT_COMMUNE_SETTINGS } from '../people/commune.ts';
import { clockRule } from './clock-rule.ts';

describe('a commune’s working days', () => {
  it('leave out the public holidays of the years around', () => {
    const { calendar } = clockRule({ settings: DEFAULT_COMMUNE_SETTINGS }, '2026-12-20');
    expect(isWorkingDay('2026-04-30', calendar)).toBe(false);
    expect(isWorkingDay('2027-01-01', calendar)).toBe(false);
    expect(isWorkingDay('2026-12-21', calendar)).toBe(true);
  });

  it('follow the year’s announced swaps both ways', () => {
    const holidaySwaps = { off: ['2026-12-21'], work: ['2026-12-19', '2026-04-30'] };
    const { calendar } = clockRule({ settings: { ...DEFAULT_COMMUNE_SETTINGS, holidaySwaps } }, '2026-12-20');
    expect(isWorkingDay('2026-12-21', calendar)).toBe(false);
    expect(isWorkingDay('2026-12-19', calendar)).toBe(true);
    expect(isWorkingDay('2026-04-30', calendar)).toBe(true);
  });
});
