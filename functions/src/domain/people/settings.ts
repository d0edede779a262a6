/** What people of the commune decide for it: each setting by its key, what may be chosen, what was changed. */
import { z } from 'zod';
import { DEFAULT_UPLOAD_LIMITS } from '../dossier/files.ts';
import { HOLIDAY_YEARS, vietnamHolidays } from '../kernel/holidays.ts';
import { formatDate, isWeekend, partsOf, PlainDate } from '../kernel/plain-date.ts';
import { type Commune, DEFAULT_ROUND_SETTINGS } from './commune.ts';

export const SettingKey = z.enum([
  'pauseWhileSupplementing',
  'holidaySwaps',
  'supplementDays',
  'findingDays',
  'confirmationDays',
  'numbering',
  'uploadLimits',
  'rounds',
]);
export type SettingKey = z.infer<typeof SettingKey>;

/** A whole number of something, within what the system can keep to; every refusal says the whole range. */
const whole = (from: number, to: number, unit: string) => {
  const message = `Hãy ghi số nguyên từ ${String(from)} đến ${String(to)} ${unit}.`;
  return z.number(message).int(message).min(from, message).max(to, message);
};

const MB = 1024 * 1024;
/** Bytes in whole megabytes. The upper end is what the system was built and measured for. */
const megabytes = (most: number) => {
  const message = `Hãy ghi số nguyên từ 1 đến ${String(most / MB)} MB.`;
  return z.number(message).min(MB, message).max(most, message).multipleOf(MB, message);
};

const Days = z.array(PlainDate).max(60, 'Ghi tối đa 60 ngày.');

/** As a form sends them: whole, nothing left to a default. */
export const DecidedSettings = z.object({
  pauseWhileSupplementing: z.boolean(),
  holidaySwaps: z.object({ off: Days, work: Days }),
  supplementDays: whole(1, 60, 'ngày làm việc'),
  findingDays: whole(1, 15, 'ngày làm việc'),
  confirmationDays: whole(1, 15, 'ngày làm việc'),
  numbering: z.enum(['perType', 'single']),
  uploadLimits: z.object({
    file: megabytes(DEFAULT_UPLOAD_LIMITS.file),
    dossier: megabytes(DEFAULT_UPLOAD_LIMITS.dossier),
  }),
  rounds: z.object({
    quorum: z.enum(['majority', 'twoThirds']),
    spread: whole(0, 100, 'điểm'),
    criterionSpread: whole(0, 40, 'điểm'),
  }),
});
export type DecidedSettings = z.infer<typeof DecidedSettings>;

/** What holds now, with the default where the commune has decided nothing. */
export function decidedSettings({ settings }: Pick<Commune, 'settings'>): DecidedSettings {
  const { pauseWhileSupplementing, holidaySwaps, supplementDays, findingDays, confirmationDays } = settings;
  const { numbering, uploadLimits, rounds = DEFAULT_ROUND_SETTINGS } = settings;
  const days = { supplementDays, findingDays, confirmationDays };
  return { pauseWhileSupplementing, holidaySwaps, ...days, numbering, uploadLimits, rounds };
}

interface SettingProblem {
  /** `holidaySwaps.off.2`, `uploadLimits.dossier`. */
  readonly path: string;
  readonly message: string;
}

/** What must hold between settings and of single days; nothing when they can be saved. */
export function settingsProblems({ holidaySwaps, uploadLimits }: DecidedSettings): readonly SettingProblem[] {
  const { off, work } = holidaySwaps;
  return [
    ...dayProblems(off, 'off', (day) => (isRestDay(day) ? 'vốn là ngày nghỉ' : null)),
    ...dayProblems(work, 'work', (day) => (isRestDay(day) ? null : 'vốn là ngày làm việc')),
    ...(uploadLimits.dossier < uploadLimits.file
      ? [{ path: 'uploadLimits.dossier', message: 'Cả hồ sơ phải chứa được ít nhất một tệp lớn nhất.' }]
      : []),
  ];
}

const isKnownYear = (day: PlainDate): boolean => HOLIDAY_YEARS.includes(partsOf(day)[0]);

/** Off by the week or by the law, before anything is swapped. @see Bộ luật Lao động 2019, Điều 111.3 and Điều 112 */
const isRestDay = (day: PlainDate): boolean =>
  isKnownYear(day) && (isWeekend(day) || vietnamHolidays(partsOf(day)[0]).includes(day));

/** @param idle why a day need not be written, if it need not */
function dayProblems(
  days: readonly PlainDate[],
  list: 'off' | 'work',
  idle: (day: PlainDate) => string | null,
): SettingProblem[] {
  return days.flatMap((day, at) => {
    const path = `holidaySwaps.${list}.${String(at)}`;
    const say = (message: string): SettingProblem[] => [{ path, message: `${formatDate(day)} ${message}` }];
    const [first, last] = [HOLIDAY_YEARS[0], HOLIDAY_YEARS.at(-1)];
    if (!isKnownYear(day)) return say(`ở ngoài các năm có lịch nghỉ (${String(first)}–${String(last)}).`);
    if (days.indexOf(day) !== at) return say('ghi hai lần; hãy bỏ bớt.');
    const why = idle(day);
    return why === null ? [] : say(`${why}; không cần ghi.`);
  });
}

/** Which settings the one has otherwise than the other; the order of days does not count. */
export function changedSettings(before: DecidedSettings, after: DecidedSettings): readonly SettingKey[] {
  const [was, is] = [inOrder(before), inOrder(after)];
  return SettingKey.options.filter((key) => settingText(was, key) !== settingText(is, key));
}

/** Days sorted, as they are kept. */
export const inOrder = (settings: DecidedSettings): DecidedSettings => ({
  ...settings,
  holidaySwaps: {
    off: [...settings.holidaySwaps.off].sort(),
    work: [...settings.holidaySwaps.work].sort(),
  },
});

/** One setting as the audit log keeps it. */
export function settingText(settings: DecidedSettings, key: SettingKey): string {
  const { [key]: value } = settings;
  return typeof value === 'object'
    ? JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))
    : String(value);
}
