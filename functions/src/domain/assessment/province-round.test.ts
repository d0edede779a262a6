import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamCalendar } from '../kernel/holidays.ts';
import { addDays } from '../kernel/plain-date.ts';
import { addWorkingDays } from '../kernel/working-days.ts';
import { lastReceiptFor, provinceRound } from './province-round.ts';

const calendar = vietnamCalendar([2026, 2027, 2028]);

describe('the province’s rounds (QĐ 26/2026, Điều 5.1)', () => {
  it.each([
    ['2026-01-01', 1, 2026, '2026-04-30', '2026-06-30'],
    ['2026-04-29', 1, 2026, '2026-04-30', '2026-06-30'],
    ['2026-04-30', 2, 2026, '2026-10-30', '2026-12-30'],
    ['2026-10-29', 2, 2026, '2026-10-30', '2026-12-30'],
    ['2026-10-30', 1, 2027, '2027-04-30', '2027-06-30'],
    ['2026-12-31', 1, 2027, '2027-04-30', '2027-06-30'],
  ])('a request sent on %s comes into round %i of %i', (sentOn, round, year, sendBefore, assessBefore) => {
    expect(provinceRound(sentOn)).toEqual({ round, year, sendBefore, assessBefore });
  });

  it.each([
    ['2026-01-01', '2026-04-07'],
    ['2026-05-01', '2026-10-08'],
    ['2026-11-01', '2027-04-07'],
  ])('the round after %s takes dossiers received by %s with all 15 working days', (from, last) => {
    expect(lastReceiptFor(provinceRound(from), calendar)).toBe(last);
  });

  it('leaves no later working day that would still do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (days) => {
        const round = provinceRound(addDays('2026-01-01', days));
        const last = lastReceiptFor(round, calendar);
        expect(addWorkingDays(last, 15, calendar) < round.sendBefore).toBe(true);
        const next = addWorkingDays(last, 1, calendar);
        expect(addWorkingDays(next, 15, calendar) < round.sendBefore).toBe(false);
      }),
    );
  });
});
