import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsClamped,
  compareDays,
  daysBetween,
  formatDate,
  formatDateLong,
  formatDateWithWeekday,
  Instant,
  isWeekend,
  partsOf,
  PlainDate,
  plainDateOf,
  weekday,
} from './plain-date.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));

describe('a legal day', () => {
  it.each(['2026-05-22', '2028-02-29', '2000-02-29', '9999-12-31'])('%s is one', (day) => {
    expect(PlainDate.safeParse(day).success).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '22/05/2026',
    '',
    'hôm nay',
    '0000-00-00',
  ])('%j is refused, not thrown', (day) => {
    expect(PlainDate.safeParse(day).success).toBe(false);
  });

  it('adds days and counts them back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('knows its parts and its order', () => {
    expect(partsOf('2026-05-22')).toEqual([2026, 5, 22]);
    expect(['2026-05-22', '2026-01-02', '2026-05-22'].sort(compareDays)[0]).toBe('2026-01-02');
    expect(compareDays('2026-01-02', '2026-01-01')).toBe(1);
    expect(compareDays('2026-01-02', '2026-01-02')).toBe(0);
  });
});

describe('months clamped at their end (Bộ luật Dân sự 2015, Điều 148.3)', () => {
  it.each([
    ['2026-08-31', 36, '2029-08-31'],
    ['2028-02-29', 36, '2031-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months give %s', (day, months, expected) => {
    expect(addMonthsClamped(day, months)).toBe(expected);
  });
});

describe('weekdays', () => {
  it.each([
    ['2026-05-04', 1, 'thứ Hai 04/05/2026'],
    ['2026-05-09', 6, 'thứ Bảy 09/05/2026'],
    ['2026-05-10', 0, 'Chủ nhật 10/05/2026'],
    ['1969-12-31', 3, 'thứ Tư 31/12/1969'],
  ])('%s is day %i of the week: %s', (day, number, text) => {
    expect(weekday(day)).toBe(number);
    expect(formatDateWithWeekday(day)).toBe(text);
    expect(isWeekend(day)).toBe(number === 0 || number === 6);
  });
});

describe('a moment in Vietnam', () => {
  it.each([
    ['2026-05-21T16:59:59.999Z', '2026-05-21'],
    ['2026-05-21T17:00:00.000Z', '2026-05-22'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2026-05-22T00:30:00+07:00', '2026-05-22'],
  ])('%s is %s', (instant, day) => {
    expect(plainDateOf(instant)).toBe(day);
  });

  it('is kept in UTC only', () => {
    expect(Instant.safeParse('2026-05-21T17:00:00Z').success).toBe(true);
    expect(Instant.safeParse('2026-05-22T00:00:00+07:00').success).toBe(false);
  });
});

describe('days on paper (NĐ 30/2020, Phụ lục I)', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-15', 'ngày 15 tháng 01 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
  ])('%s reads %s', (day, text) => {
    expect(formatDateLong(day)).toBe(text);
  });

  it('are short as dd/mm/yyyy', () => {
    expect(formatDate('2026-02-05')).toBe('05/02/2026');
  });
});
