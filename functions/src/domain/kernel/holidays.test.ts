import { describe, expect, it } from 'vitest';
import { HOLIDAY_YEARS, lunarFeasts, vietnamCalendar, vietnamHolidays } from './holidays.ts';
import { lunarToSolar } from './testing/lunar-calendar.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

describe('the table of lunar feasts', () => {
  it.each(HOLIDAY_YEARS.map((year) => [year]))('agrees with the astronomy of UTC+7 in %i', (year) => {
    expect(lunarFeasts(year)).toEqual({
      tet: lunarToSolar({ day: 1, month: 1, year }),
      hungKings: lunarToSolar({ day: 10, month: 3, year }),
    });
  });

  it('reaches from 2023 to at least 2035 without a gap', () => {
    expect(HOLIDAY_YEARS[0]).toBe(2023);
    expect(HOLIDAY_YEARS).toEqual(HOLIDAY_YEARS.map((_, index) => 2023 + index));
    expect(HOLIDAY_YEARS.at(-1)).toBeGreaterThanOrEqual(2035);
  });

  it('keeps Vietnam apart from China in 2030, when the new moon falls between the two midnights', () => {
    expect(lunarFeasts(2030).tet).toBe('2030-02-02');
  });

  it.each([[2022], [2041]])('says how to go on beyond its end (%i)', (year) => {
    expect(() => vietnamHolidays(year)).toThrow(RangeError);
    expect(() => vietnamHolidays(year)).toThrow(/extend LUNAR_FEASTS/u);
  });
});

describe('days off under Bộ luật Lao động 2019, Điều 112', () => {
  it('are eleven in 2026 with one compensating day, as announced', () => {
    expect(vietnamHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-09-01',
      '2026-09-02',
    ]);
  });

  it.each([
    [
      'Giỗ Tổ, 30/4 and 1/5 in a row over a weekend',
      2023,
      ['2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03'],
    ],
    [
      'Tết over a weekend',
      2027,
      ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
    ],
  ])('compensate %s (Điều 111.3)', (_, year, expected) => {
    expect(vietnamHolidays(year)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [2023, '2023-09-01'],
    [2024, '2024-09-03'],
    [2025, '2025-09-01'],
    [2027, '2027-09-03'],
    [2029, '2029-09-03'],
  ])('give the day beside 2/9 of %i that joins the weekly rest: %s', (year, beside) => {
    expect(vietnamHolidays(year)).toContain(beside);
  });

  it.each(HOLIDAY_YEARS.map((year) => [year]))('leave at least ten working days fewer in %i', (year) => {
    const days = vietnamHolidays(year);
    expect(days).toEqual([...new Set(days)].sort());
    const onWorkdays = days.filter((day) => isWorkingDay(day, []));
    // Feasts that coincide (Giỗ Tổ on 30/4, say) give one day together: the law compensates weekly rest only.
    expect(onWorkdays.length).toBeGreaterThanOrEqual(10);
    expect(onWorkdays.length).toBeLessThanOrEqual(11);
  });
});

describe('announced swaps', () => {
  const swaps = { off: ['2026-01-02', '2026-08-31'], work: ['2026-01-10', '2026-08-22'] };

  it('move a working Monday to a Saturday', () => {
    const calendar = vietnamCalendar([2026], swaps);
    expect(isWorkingDay('2026-08-31', calendar)).toBe(false);
    expect(isWorkingDay('2026-08-22', calendar)).toBe(true);
    expect(addWorkingDays('2026-08-21', 1, calendar)).toBe('2026-08-22');
  });

  it('choose another pattern of Tết: 2025 had two days before and three after', () => {
    const days = vietnamHolidays(2025, { off: ['2025-01-27'], work: ['2025-02-03'] });
    expect(days).toEqual(expect.arrayContaining(['2025-01-27', '2025-01-31']));
    expect(days).not.toContain('2025-02-03');
  });

  it('of another year change nothing', () => {
    expect(vietnamHolidays(2027, swaps)).toEqual(vietnamHolidays(2027));
  });

  it('are none by default, and a calendar spans years', () => {
    const calendar = vietnamCalendar([2026, 2027]);
    expect(isWorkingDay('2027-01-01', calendar)).toBe(false);
    expect(addWorkingDays('2026-02-13', 1, calendar)).toBe('2026-02-23');
  });
});
