/** When the tasks of a plan come round in its year, as pure days: the same plan gives the same tasks on every machine. */
import { addDays, addMonthsClamped, type PlainDate, weekday } from '../kernel/plain-date.ts';
import type { Cadence } from './units.ts';

/** A row of a plan's tasks, as far as the calendar needs it. */
export interface PlannedTask {
  /** One of `Cadence`. */
  readonly cadence: string;
  /** The last day of a task that comes once; '' is the end of the year. */
  readonly dueOn: PlainDate;
}

/** One time that a task comes. */
export interface Occurrence {
  /** Part of the task's id: `w07`, `m12`, `q2`, `h1`, `year`. */
  readonly period: string;
  /** "tuần 7", as lists show it; '' for what comes once. */
  readonly label: string;
  readonly startOn: PlainDate;
  readonly dueOn: PlainDate;
}

const two = (count: number): string => String(count).padStart(2, '0');

/** Parts of a year of so many months each. */
function parts(year: number, months: number, period: string, label: string, width = 1): Occurrence[] {
  return Array.from({ length: 12 / months }, (_, at) => {
    const startOn = addMonthsClamped(`${String(year)}-01-01`, at * months);
    return {
      period: `${period}${String(at + 1).padStart(width, '0')}`,
      label: `${label} ${String(at + 1)}`,
      startOn,
      dueOn: addDays(addMonthsClamped(startOn, months), -1),
    };
  });
}

/** The Monday of the week in which the year's first Thursday lies (ISO 8601). */
function firstMonday(year: number): PlainDate {
  const fourth = `${String(year)}-01-04`;
  return addDays(fourth, -((weekday(fourth) + 6) % 7));
}

/** The ISO weeks of a year, Monday to Sunday; the first and the last are cut at the year's ends, so that no day is two years'. */
function weeks(year: number): Occurrence[] {
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const found: Occurrence[] = [];
  for (let monday = firstMonday(year); monday < firstMonday(year + 1); monday = addDays(monday, 7)) {
    const number = found.length + 1;
    const sunday = addDays(monday, 6);
    found.push({
      period: `w${two(number)}`,
      label: `tuần ${String(number)}`,
      startOn: monday < first ? first : monday,
      dueOn: sunday > last ? last : sunday,
    });
  }
  return found;
}

const onceInYear = (year: number, dueOn: PlainDate): Occurrence[] => [
  {
    period: 'year',
    label: '',
    startOn: `${String(year)}-01-01`,
    dueOn: dueOn === '' ? `${String(year)}-12-31` : dueOn,
  },
];

const OCCURS: Readonly<Record<Cadence, (year: number, dueOn: PlainDate) => readonly Occurrence[]>> = {
  weekly: weeks,
  monthly: (year) => parts(year, 1, 'm', 'tháng', 2),
  quarterly: (year) => parts(year, 3, 'q', 'quý'),
  halfYearly: (year) => parts(year, 6, 'h', '6 tháng, kỳ'),
  yearly: onceInYear,
  continuous: onceInYear,
  event: () => [],
  dossier: () => [],
};

const isCadence = (value: string): value is Cadence => Object.hasOwn(OCCURS, value);

/** The times that a task comes in a year, in order. None for what an event or a dossier calls for: those are opened then. */
export function occurrences({ cadence, dueOn }: PlannedTask, year: number): readonly Occurrence[] {
  return isCadence(cadence) ? OCCURS[cadence](year, dueOn) : [];
}

/** The id of one task: `t-2025-12-w07-culture`, `t-2025-16-year-village-thon-1`. The same task never gets another. */
export function taskId(year: number, code: string, period: string, lead: string): string {
  return `t-${String(year)}-${code}-${period}-${lead.replace(':', '-')}`;
}
