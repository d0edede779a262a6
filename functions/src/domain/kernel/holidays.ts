import { addDays, compareDays, isWeekend, type PlainDate, weekday } from './plain-date.ts';
import type { WorkingCalendarDays } from './working-days.ts';

/** Changes that the authorities announce each year: a swap, the other choice for Tết or 2/9, a new day off. */
export interface HolidaySwaps {
  /** Days off beside the default ones. */
  readonly off: readonly PlainDate[];
  /** Days on which offices work after all: a default day off, or the weekend day of a swap. */
  readonly work: readonly PlainDate[];
}

/**
 * `[year, Tết Nguyên đán (1/1 lunar), Giỗ Tổ Hùng Vương (10/3 lunar)]` as month-day, in Vietnam's own lunar calendar,
 * reckoned at UTC+7. It can differ from the Chinese one by a day: Tết 2030 is 2 February here, 3 February there.
 */
const LUNAR_FEASTS: readonly (readonly [number, string, string])[] = [
  [2023, '01-22', '04-29'],
  [2024, '02-10', '04-18'],
  [2025, '01-29', '04-07'],
  [2026, '02-17', '04-26'],
  [2027, '02-06', '04-16'],
  [2028, '01-26', '04-04'],
  [2029, '02-13', '04-23'],
  [2030, '02-02', '04-12'],
  [2031, '01-23', '04-01'],
  [2032, '02-11', '04-19'],
  [2033, '01-31', '04-09'],
  [2034, '02-19', '04-28'],
  [2035, '02-08', '04-17'],
  [2036, '01-28', '04-06'],
  [2037, '02-15', '04-24'],
  [2038, '02-04', '04-13'],
  [2039, '01-24', '04-03'],
  [2040, '02-12', '04-20'],
];

/** The years whose holidays are known. */
export const HOLIDAY_YEARS: readonly number[] = LUNAR_FEASTS.map(([year]) => year);

/**
 * Tết and Giỗ Tổ of a year as solar days.
 * @throws RangeError outside the table
 */
export function lunarFeasts(year: number): { readonly tet: PlainDate; readonly hungKings: PlainDate } {
  const row = LUNAR_FEASTS.find(([known]) => known === year);
  if (row === undefined) {
    throw new RangeError(
      `No lunar feasts for ${String(year)}: extend LUNAR_FEASTS in kernel/holidays.ts (2023 to 2040 so far)`,
    );
  }
  return { tet: `${String(year)}-${row[1]}`, hungKings: `${String(year)}-${row[2]}` };
}

/**
 * The day beside 2/9 that is off by default: the one that joins the weekly rest, 1/9 where both or neither would.
 * Each year's choice is announced; another one is a swap.
 */
function besideNationalDay(year: number): PlainDate {
  const nationalDay = `${String(year)}-09-02`;
  const joinsFollowingRest = [0, 1, 4].includes(weekday(nationalDay));
  return addDays(nationalDay, joinsFollowingRest ? 1 : -1);
}

/** The eleven days of Điều 112.1. Tết by default: the last day of the old year and the first four of the new. */
function statutoryDays(year: number): PlainDate[] {
  const { tet, hungKings } = lunarFeasts(year);
  const fixed = ['01-01', '04-30', '05-01', '09-02'].map((day) => `${String(year)}-${day}`);
  const tetDays = [-1, 0, 1, 2, 3].map((offset) => addDays(tet, offset));
  return [...new Set([...fixed, ...tetDays, hungKings, besideNationalDay(year)])].sort(compareDays);
}

/** For each holiday on a weekly rest day, the next working day that is not yet off. @see Bộ luật Lao động, Điều 111.3 */
function withCompensation(holidays: readonly PlainDate[]): Set<PlainDate> {
  const off = new Set(holidays);
  for (const holiday of holidays.filter(isWeekend)) {
    let day = holiday;
    while (isWeekend(day) || off.has(day)) day = addDays(day, 1);
    off.add(day);
  }
  return off;
}

/**
 * Days off of a year beside the weekly rest, sorted: the holidays (also those on a weekend) and their compensating
 * days, with the announced changes applied last. Swaps of other years are ignored.
 * @throws RangeError for a year outside the lunar table
 * @see Bộ luật Lao động 2019, Điều 111.3 and Điều 112
 */
export function vietnamHolidays(year: number, swaps: HolidaySwaps = { off: [], work: [] }): PlainDate[] {
  const ofYear = (day: PlainDate) => day.startsWith(`${String(year)}-`);
  const off = withCompensation(statutoryDays(year));
  for (const day of swaps.off.filter(ofYear)) off.add(day);
  for (const day of swaps.work) off.delete(day);
  return [...off].sort(compareDays);
}

/** The working calendar of several years, with announced swaps: what `addWorkingDays` takes. */
export function vietnamCalendar(
  years: Iterable<number>,
  swaps: HolidaySwaps = { off: [], work: [] },
): WorkingCalendarDays {
  const daysOff = new Set([...years].flatMap((year) => vietnamHolidays(year, swaps)));
  return { daysOff, workingWeekends: new Set(swaps.work.filter(isWeekend)) };
}
