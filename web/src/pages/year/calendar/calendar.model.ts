// A month of the commune's outreach on the screen: what is planned, what took place, what is late, by day.
import {
  addDays,
  addMonthsClamped,
  compareDays,
  type Item,
  type PlainDate,
  subjects,
  textOf,
  weekday,
} from '@ocop/functions/domain';
import type { Tone } from '../../../components/ocop-badge.ts';
import type { IconName } from '../../../styles/icon-names.ts';

/** `2026-11`. */
export type Month = string;

/** What stands in the calendar: the station's slots; trainings and meetings. */
export const OUTREACH = ['broadcasts', 'meetings'] as const;

export interface Entry {
  readonly key: string;
  readonly href: string;
  /** Hour and title: "17:00 Mật ong Tân Kỳ". */
  readonly label: string;
  readonly state: string;
  readonly kind: 'planned' | 'done' | 'late' | 'off';
}

/** How each kind looks; the word stands beside it. */
export const LOOKS: Readonly<Record<Entry['kind'], { readonly tone: Tone; readonly icon: IconName }>> = {
  planned: { tone: 'neutral', icon: 'calendar' },
  done: { tone: 'green', icon: 'circle-check' },
  late: { tone: 'red', icon: 'circle-alert' },
  off: { tone: 'neutral', icon: 'ban' },
};

/** States in which something took place. */
const DONE: readonly string[] = ['aired', 'held'];

/** The month that is asked for; without a sound one, the present month, or the first of another year. */
export function monthAt(asked: string | null, year: number, today: PlainDate): Month {
  if (asked !== null && /^20\d{2}-(?:0[1-9]|1[0-2])$/u.test(asked)) return asked;
  return today.startsWith(`${String(year)}-`) ? today.slice(0, 7) : `${String(year)}-01`;
}

export const shiftMonth = (month: Month, by: number): Month =>
  addMonthsClamped(`${month}-01`, by).slice(0, 7);

export const monthTitle = (month: Month): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`;

/** The weeks of a month from Monday on; null for days of the months beside it. */
export function weeksOf(month: Month): readonly (readonly (PlainDate | null)[])[] {
  const first = `${month}-01`;
  const next = `${shiftMonth(month, 1)}-01`;
  const weeks: (PlainDate | null)[][] = [];
  for (let monday = addDays(first, -((weekday(first) + 6) % 7)); monday < next; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map((day) =>
        day < first || day >= next ? null : day,
      ),
    );
  return weeks;
}

function entryOf({ id, subject, title, state, open, on, values }: Item, today: PlainDate): Entry {
  const isLate = open && on < today;
  const said = subjects[subject].states[state] ?? '';
  return {
    key: `${subject}/${id}`,
    href: `/trong-nam/${subject}/${id}`,
    label: [textOf(values, 'time'), title].filter((part) => part !== '').join(' '),
    state: isLate ? `Quá hạn: ${said.toLowerCase()}, chưa ghi kết quả` : said,
    kind: isLate ? 'late' : open ? 'planned' : DONE.includes(state) ? 'done' : 'off',
  };
}

/** The entries by day, those of a day by their hour; what has no hour comes first. */
export function entriesOf(
  items: readonly Item[],
  today: PlainDate,
): ReadonlyMap<PlainDate, readonly Entry[]> {
  const days = new Map<PlainDate, readonly Entry[]>();
  const inOrder = [...items].sort(
    (a, b) => compareDays(a.on, b.on) || textOf(a.values, 'time').localeCompare(textOf(b.values, 'time')),
  );
  for (const item of inOrder) days.set(item.on, [...(days.get(item.on) ?? []), entryOf(item, today)]);
  return days;
}

const COUNTED = [
  ['done', 'đã phát, đã tổ chức'],
  ['planned', 'theo lịch'],
  ['late', 'quá hạn chưa ghi kết quả'],
  ['off', 'không thực hiện'],
] as const;

/** "5 buổi: 3 đã phát, đã tổ chức; 1 theo lịch; 1 quá hạn chưa ghi kết quả." */
export function monthSummary(days: ReadonlyMap<PlainDate, readonly Entry[]>): string {
  const entries = [...days.values()].flat();
  if (entries.length === 0) return 'Chưa có buổi phát, buổi họp hay tập huấn nào trong tháng này.';
  const parts = COUNTED.map(([kind, words]) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count === 0 ? '' : `${String(count)} ${words}`;
  });
  return `${String(entries.length)} buổi: ${parts.filter((part) => part !== '').join('; ')}.`;
}
