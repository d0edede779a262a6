import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../kernel/plain-date.ts';
import { type Occurrence, occurrences, taskId } from './recurrence.ts';
import { CADENCE_CHOICES } from './units.ts';

const times = (cadence: string, year: number, dueOn = ''): readonly Occurrence[] =>
  occurrences({ cadence, dueOn }, year);
const span = ({ period, startOn, dueOn }: Occurrence): string => `${period} ${startOn}–${dueOn}`;

describe('how often a task comes in a year', () => {
  it.each([
    ['weekly', 52],
    ['monthly', 12],
    ['quarterly', 4],
    ['halfYearly', 2],
    ['yearly', 1],
    ['continuous', 1],
    ['event', 0],
    ['dossier', 0],
    ['nonsense', 0],
  ])('%s: %i times in 2025', (cadence, count) => {
    expect(times(cadence, 2025)).toHaveLength(count);
  });

  it('every cadence that an office may choose is known', () => {
    for (const { value } of CADENCE_CHOICES) expect(Array.isArray(times(value, 2026))).toBe(true);
  });

  it.each([
    // ISO 8601: the week of the year's first Thursday is its first.
    [2025, 52, 'w01 2025-01-01–2025-01-05', 'w52 2025-12-22–2025-12-28'],
    [2026, 53, 'w01 2026-01-01–2026-01-04', 'w53 2026-12-28–2026-12-31'],
    [2027, 52, 'w01 2027-01-04–2027-01-10', 'w52 2027-12-27–2027-12-31'],
    [2020, 53, 'w01 2020-01-01–2020-01-05', 'w53 2020-12-28–2020-12-31'],
  ])('the ISO weeks of %i are %i and stay inside it', (year, count, first, last) => {
    const weeks = times('weekly', year);
    expect(weeks).toHaveLength(count);
    expect([weeks[0], weeks.at(-1)].map((week) => week && span(week))).toEqual([first, last]);
    expect(weeks.slice(1).every(({ startOn }) => weekday(startOn) === 1)).toBe(true);
  });

  it.each(['weekly', 'monthly', 'quarterly', 'halfYearly'])('%s leaves no gap and no overlap', (cadence) => {
    const all = times(cadence, 2028);
    for (const [at, { dueOn }] of all.entries()) {
      const next = all[at + 1];
      if (next !== undefined) expect(next.startOn).toBe(addDays(dueOn, 1));
    }
    expect(new Set(all.map(({ period }) => period)).size).toBe(all.length);
  });

  it('months, quarters and halves end on their last day, in a leap year too', () => {
    expect(times('monthly', 2028).slice(1, 2).map(span)).toEqual(['m02 2028-02-01–2028-02-29']);
    expect(times('quarterly', 2027).map(span)).toEqual([
      'q1 2027-01-01–2027-03-31',
      'q2 2027-04-01–2027-06-30',
      'q3 2027-07-01–2027-09-30',
      'q4 2027-10-01–2027-12-31',
    ]);
    expect(times('halfYearly', 2027).map(({ label }) => label)).toEqual(['6 tháng, kỳ 1', '6 tháng, kỳ 2']);
  });

  it('what comes once is owed at the year’s end, or on its own day', () => {
    expect(times('yearly', 2027).map(span)).toEqual(['year 2027-01-01–2027-12-31']);
    expect(times('continuous', 2027, '2027-06-30').map(span)).toEqual(['year 2027-01-01–2027-06-30']);
  });

  it('each task has an id of its own that follows from what it is', () => {
    expect(taskId(2025, '12', 'w07', 'culture')).toBe('t-2025-12-w07-culture');
    expect(taskId(2025, '16', 'year', 'village:thon-1')).toBe('t-2025-16-year-village-thon-1');
  });
});
