import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamCalendar } from './holidays.ts';
import { addDays } from './plain-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const calendar = vietnamCalendar([2025, 2026, 2027, 2028]);
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-06-01', days));

describe('15 working days from receipt (QĐ 26/2026, Điều 7.2)', () => {
  it.each([
    ['an ordinary Monday', '2026-06-01', '2026-06-22'],
    ['a Friday', '2026-06-05', '2026-06-26'],
    ['a Saturday counts as day 0 and for nothing', '2026-06-06', '2026-06-26'],
    ['over Tết 2026', '2026-02-10', '2026-03-10'],
    ['over Giỗ Tổ, 30/4 and 1/5', '2026-04-20', '2026-05-14'],
    ['over 2/9', '2026-08-24', '2026-09-16'],
    ['over the new year', '2026-12-28', '2027-01-19'],
  ])('%s: %s ends on %s', (_, from, expected) => {
    expect(addWorkingDays(from, 15, calendar)).toBe(expected);
  });

  it('end where the count between the two days says 15', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, days) => {
        const end = addWorkingDays(from, days, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(workingDaysBetween(from, end, calendar)).toBe(days);
      }),
    );
  });

  it('stay on the day itself for none', () => {
    expect(addWorkingDays('2026-06-06', 0, calendar)).toBe('2026-06-06');
    expect(workingDaysBetween('2026-06-06', '2026-06-06', calendar)).toBe(0);
    expect(workingDaysBetween('2026-06-06', '2026-06-01', calendar)).toBe(0);
  });

  it.each([[-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [10_001]])('refuse %d days', (days) => {
    expect(() => addWorkingDays('2026-06-01', days, calendar)).toThrow(RangeError);
  });
});

describe('a working day', () => {
  it('takes a plain list or a set of days off', () => {
    expect(isWorkingDay('2026-06-01', ['2026-06-01'])).toBe(false);
    expect(isWorkingDay('2026-06-01', new Set(['2026-06-02']))).toBe(true);
    expect(isWorkingDay('2026-06-06', [])).toBe(false);
  });

  it('takes an announced working Saturday, which a day off still beats', () => {
    const workingWeekends = new Set(['2026-06-06']);
    expect(isWorkingDay('2026-06-06', { daysOff: new Set(), workingWeekends })).toBe(true);
    expect(isWorkingDay('2026-06-06', { daysOff: workingWeekends, workingWeekends })).toBe(false);
    expect(isWorkingDay('2026-06-06', { daysOff: new Set() })).toBe(false);
  });
});
