import { addDays, isWeekend, type PlainDate } from './plain-date.ts';

/** Days off and announced swaps; a plain list of days off will do too. */
export interface WorkingCalendarDays {
  readonly daysOff: ReadonlySet<PlainDate>;
  /** Saturdays or Sundays on which offices work, by an announced swap. */
  readonly workingWeekends?: ReadonlySet<PlainDate>;
}
export type WorkingCalendar = WorkingCalendarDays | Iterable<PlainDate>;

function calendarOf(calendar: WorkingCalendar): WorkingCalendarDays {
  return 'daysOff' in calendar ? calendar : { daysOff: new Set(calendar) };
}

/** Whether offices work on a day: not a weekend (unless swapped), not a day off. */
export function isWorkingDay(day: PlainDate, calendar: WorkingCalendar): boolean {
  const { daysOff, workingWeekends } = calendarOf(calendar);
  if (daysOff.has(day)) return false;
  return !isWeekend(day) || (workingWeekends?.has(day) ?? false);
}

/**
 * The day on which so many working days have passed; `from` is day 0 and counts for nothing, whatever day it is.
 * With 0 the answer is `from` itself, even on a day off.
 * @throws RangeError when `days` is not a whole number from 0 to 10 000
 * @see QĐ 26/2026, Điều 7.2 (15 ngày làm việc kể từ ngày tiếp nhận); Bộ luật Dân sự 2015, Điều 147.2
 */
export function addWorkingDays(from: PlainDate, days: number, calendar: WorkingCalendar): PlainDate {
  if (!Number.isInteger(days) || days < 0 || days > 10_000) {
    throw new RangeError(`Working days must be a whole number from 0 to 10000, not ${String(days)}`);
  }
  const known = calendarOf(calendar);
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, known)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  const known = calendarOf(calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, known)) count += 1;
  return count;
}
