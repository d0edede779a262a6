import { vietnamHolidays } from '../kernel/holidays.ts';
import { partsOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Commune } from '../people/commune.ts';
import type { ClockRule } from './clock.ts';

/** The working days of a commune around a day, with each year's announced swaps, and its word on pauses. */
export function clockRule(commune: Pick<Commune, 'settings'>, on: PlainDate): ClockRule {
  const [year] = partsOf(on);
  const { holidaySwaps, pauseWhileSupplementing } = commune.settings;
  const holidays = [year - 1, year, year + 1].flatMap((each) => [...vietnamHolidays(each)]);
  return {
    calendar: {
      daysOff: new Set([...holidays.filter((day) => !holidaySwaps.work.includes(day)), ...holidaySwaps.off]),
      workingWeekends: new Set(holidaySwaps.work),
    },
    pauseWhileSupplementing,
  };
}
