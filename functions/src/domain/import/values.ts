/** What people write into cells, read as what it means. */
import { addDays, PlainDate } from '../kernel/plain-date.ts';
import { searchKey } from '../kernel/text.ts';
import type { ProducerKind } from '../producer/producer.ts';
import { type GridCell, cellText } from './grid.ts';

/** Understood, or why not: a whole Vietnamese sentence. */
export type Read<T> = { readonly value: T } | { readonly problem: string };

const read = <T>(value: T): Read<T> => ({ value });
const refused = (problem: string): Read<never> => ({ problem });

/** Day 1 of a spreadsheet is 01/01/1900; the day before the 30th of December 1899 allows for its leap year of 1900. */
const SERIAL_START: PlainDate = '1899-12-30';
/** 01/01/1955 to 13/10/2173: numbers outside are no days that anybody means. */
const SERIALS = { first: 20_090, last: 99_999 } as const;

const DAY_FIRST = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/u;
const IN_WORDS = /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/u;

const dayOf = (year: string, month: string, date: string): string =>
  `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/** The first day that stands in a text, day before month; null where there is none. */
function writtenDay(text: string): string | null {
  const [, year, month, date] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, String(month), String(date));
  const [, day, of, in4] = IN_WORDS.exec(searchKey(text)) ?? DAY_FIRST.exec(text) ?? [];
  return day === undefined ? null : dayOf(String(in4), String(of), day);
}

/** A day: the sheet's own, the number of one, or written (`12/8/2024`, `12-08-24`, `ngày 12 tháng 8 năm 2024`). */
export function readDay(cell: GridCell | undefined): Read<PlainDate> {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return read(cell.day);
  const text = cellText(cell);
  const serial = Number(text);
  if (Number.isInteger(serial) && serial >= SERIALS.first && serial <= SERIALS.last)
    return read(addDays(SERIAL_START, serial));
  const day = writtenDay(text);
  if (day === null)
    return refused(`“${text}” không phải một ngày đầy đủ; hãy ghi ngày/tháng/năm, ví dụ 12/08/2024.`);
  if (PlainDate.safeParse(day).success) return read(day);
  return refused(`“${text}” không có trong lịch; hãy ghi ngày trước, tháng sau, ví dụ 25/08/2024.`);
}

/** Whether a text holds a day somewhere: "123/QĐ-UBND ngày 12/8/2024". */
export const holdsDay = (text: string): boolean => writtenDay(text) !== null;

/** A text without the day in it and the word before: the number of the decision alone. */
export function withoutDay(text: string): string {
  return text
    .replace(/[\s,;(]*ngày\s.*$/iu, '')
    .replace(DAY_FIRST, '')
    .replace(/^(?:quyết định|qđ)\s+(?=số)/iu, '')
    .replace(/^số[\s:.]*/iu, '')
    .replace(/[\s,;]+$/u, '')
    .trim();
}

/** A whole number in Vietnamese or foreign writing: `1.200`, `1,200`, `12,0`, `007`. */
export function readWhole(text: string): number | null {
  const digits = text.replaceAll(/\s/gu, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)) return Number(digits.replaceAll(/[.,]/gu, ''));
  const [, whole] = /^(\d{1,9})(?:[.,]0*)?$/u.exec(digits) ?? [];
  return whole === undefined ? null : Number(whole);
}

const STAR_WORDS = ['mot', 'hai', 'ba', 'bon', 'nam'];

function starCount(text: string): number | null {
  const signs = text.match(/[*★⭐]/gu)?.length ?? 0;
  const [, digit] = /(?:^|\D)([1-5])(?:[.,]0+)?(?!\d)/u.exec(text) ?? [];
  if (digit !== undefined) return Number(digit);
  if (signs > 0) return signs;
  const at = STAR_WORDS.findIndex((word) => new RegExp(`(?:^| )${word} sao`, 'u').test(searchKey(text)));
  return at < 0 ? null : at + 1;
}

/** Stars of a certificate: `3 sao`, `***`, `OCOP 4 sao`. One and two have none. @see QĐ 26/2026, Điều 4.1 */
export function readStars(text: string): Read<3 | 4 | 5> {
  const stars = starCount(text);
  if (stars === 3 || stars === 4 || stars === 5) return read(stars);
  if (stars === 1 || stars === 2)
    return refused(`Hạng ${String(stars)} sao không có giấy chứng nhận; chỉ nhập sản phẩm từ 3 sao trở lên.`);
  return refused(`Không đọc được số sao “${text}”; hãy ghi 3, 4 hoặc 5.`);
}

/** How a kind of producer is written, the longer before the shorter that stands in it. */
const KINDS: readonly (readonly [word: string, kind: ProducerKind])[] = [
  ['to hop tac', 'cooperativeGroup'],
  ['tht', 'cooperativeGroup'],
  ['hop tac xa', 'cooperative'],
  ['htx', 'cooperative'],
  ['trung tam', 'operatingCentre'],
  ['hiep hoi', 'association'],
  ['trang trai', 'farm'],
  ['ho', 'household'],
  ['hkd', 'household'],
  ['cong ty', 'enterprise'],
  ['tong cong ty', 'enterprise'],
  ['cty', 'enterprise'],
  ['doanh nghiep', 'enterprise'],
  ['dntn', 'enterprise'],
  ['dn', 'enterprise'],
  ['hoi', 'association'],
];

/** The kind that a text begins with or is: "HTX", "Hộ sản xuất", "Công ty TNHH …"; null where it says none. */
export function producerKindOf(text: string): ProducerKind | null {
  const key = searchKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return KINDS.find(([word]) => key === word || key.startsWith(`${word} `))?.[1] ?? null;
}

/** A telephone number as dialled: a number cell has lost the zero before it. */
export function phoneOf(cell: GridCell | undefined): string {
  const text = cellText(cell);
  const digits = text.replaceAll(/[\s.()-]/gu, '');
  if (!/^\+?\d{8,12}$/u.test(digits)) return text.slice(0, 40);
  if (digits.startsWith('+84')) return `0${digits.slice(3)}`;
  return digits.startsWith('0') || digits.startsWith('+') ? digits : `0${digits}`;
}
