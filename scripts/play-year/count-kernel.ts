// What the plain counting of a year's logs has in common.
import { type LoggedDossier, type LoggedItem, type Logs, text } from './log.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

export type Counts = Record<string, number>;

export const number = (value: string): number => (value === '' ? 0 : Number(value.replace(',', '.')));
/** The sum, to three decimals. */
export const add = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, each) => sum + each, 0) * 1000) / 1000;
export const inside = (day: string, { from, to }: Period): boolean => day !== '' && day >= from && day <= to;

export const eventOf = ({ events }: LoggedDossier, type: string) =>
  events.filter((each) => text(each, 'type') === type);
export function rows(item: LoggedItem, key: string): readonly unknown[] {
  const value = item.values[key];
  return Array.isArray(value) ? value : [];
}

export const value = (item: LoggedItem, key: string): string => text(item.values, key);
export const total = (items: readonly LoggedItem[], key: string): number =>
  add(items.map((item) => number(value(item, key))));

/** Items of the period by the day that their fields say. */
export const dayed = ({ items }: Logs, subject: string, key: string, period: Period): LoggedItem[] =>
  (items[subject] ?? []).filter((item) => inside(value(item, key), period));
