import { z } from 'zod';

/** A legal day (ngày), `YYYY-MM-DD`, without time and zone. Compared as text. */
export const PlainDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'Ngày phải ghi đủ ngày, tháng, năm.')
  .refine(isRealDay, 'Ngày này không có trong lịch.');
export type PlainDate = string;

/** A moment, ISO 8601 in UTC. */
export const Instant = z.iso.datetime({ offset: false });
export type Instant = string;

const DAY_MS = 86_400_000;
/** Vietnam keeps UTC+7 all year, without summer time. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

function toEpochDay(day: PlainDate): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

function fromEpochMs(ms: number): PlainDate {
  return new Date(ms).toISOString().slice(0, 10);
}

/** False, never an exception, for text that is no day at all: zod runs this even after the pattern failed. */
function isRealDay(day: string): boolean {
  const epochDay = toEpochDay(day);
  return Number.isFinite(epochDay) && fromEpochMs(epochDay * DAY_MS) === day;
}

/** `[year, month 1..12, day 1..31]` of a legal day. */
export function partsOf(day: PlainDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** The day so many days later (earlier when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return fromEpochMs((toEpochDay(day) + days) * DAY_MS);
}

/**
 * The same day of the month so many months later; the last day of that month where it has no such day.
 * @see Bộ luật Dân sự 2015, Điều 148.3
 */
export function addMonthsClamped(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return fromEpochMs(Date.UTC(Math.floor(count / 12), count % 12, Math.min(date, lastDay)));
}

/** Days from `from` to `to`: 1 for tomorrow, negative for the past. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Below zero when `a` is earlier, zero when equal. */
export function compareDays(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(day: PlainDate): number {
  return (((toEpochDay(day) + 4) % 7) + 7) % 7;
}

/** Saturday or Sunday: the weekly rest of public offices. */
export function isWeekend(day: PlainDate): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

/** The legal day of a moment in Vietnam (UTC+7), the same on a machine in any time zone. */
export function plainDateOf(instant: Instant): PlainDate {
  return fromEpochMs(new Date(instant).getTime() + VIETNAM_OFFSET_MS);
}

/** `05/02/2026`. */
export function formatDate(day: PlainDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `ngày 05 tháng 02 năm 2026`: days below 10 and the months 1 and 2 carry a zero. @see NĐ 30/2020, Phụ lục I */
export function formatDateLong(day: PlainDate): string {
  const [year, month] = partsOf(day);
  const monthText = month < 3 ? `0${String(month)}` : String(month);
  return `ngày ${day.slice(8, 10)} tháng ${monthText} năm ${String(year)}`;
}

/** From Sunday (0) to Saturday (6), as they stand inside a sentence. */
const WEEKDAYS = 'Chủ nhật,thứ Hai,thứ Ba,thứ Tư,thứ Năm,thứ Sáu,thứ Bảy'.split(',');

/** `thứ Hai`, `Chủ nhật`. */
export function weekdayName(day: PlainDate): string {
  return String(WEEKDAYS[weekday(day)]);
}

/** `thứ Hai 04/05/2026`. */
export function formatDateWithWeekday(day: PlainDate): string {
  return `${weekdayName(day)} ${formatDate(day)}`;
}
