/** Counted figures as papers print them. */
import { twoDigits, viNumber } from './typography.ts';
import { numberInWords } from './vietnamese-words.ts';

/** Whole amounts without decimals, others with two: "12.400", "0,75". */
export const amountText = (value: number): string => viNumber(value, Number.isInteger(value) ? 0 : 2);

/** "87,5%" of a share between 0 and 1, rounded to one decimal; a dash where nothing was counted. */
export function percentText(share: number | null): string {
  if (share === null) return '–';
  const value = Math.round(share * 1000) / 10;
  return `${viNumber(value, Number.isInteger(value) ? 0 : 1)}%`;
}

/** The percentage of a part; a dash of nothing. */
export const shareText = (part: number, whole: number): string =>
  percentText(whole === 0 ? null : part / whole);

/** "05 (năm) mẫu": a count that nobody can alter afterwards. */
export const countInWords = (count: number, unit: string): string =>
  `${twoDigits(count)} (${numberInWords(count)}) ${unit}`;
