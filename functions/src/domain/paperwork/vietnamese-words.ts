/** Numbers and money in words, and the letters of points, as Vietnamese papers write them. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000;
/** The greatest number that is read: một triệu tỷ. */
export const MOST_IN_WORDS = 1_000_000_000_000_000;

const digit = (value: number): string => String(DIGITS[value]);

/** The unit after "mươi": mốt, tư, lăm; after "mười" only lăm changes. */
function unitAfterTens(unit: number, tens: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  return tens > 1 && unit === 4 ? 'tư' : digit(unit);
}

function tensAndUnit(tens: number, unit: number): string[] {
  if (tens === 0) return unit === 0 ? [] : ['linh', digit(unit)];
  const head = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return unit === 0 ? head : [...head, unitAfterTens(unit, tens)];
}

/** 0 … 999; `whole` says its hundreds even when they are none, as after a greater group: "không trăm linh năm". */
function group(value: number, whole: boolean): string[] {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value === 0) return [];
  if (hundreds === 0 && !whole) return tens === 0 ? [digit(unit)] : tensAndUnit(tens, unit);
  return [digit(hundreds), 'trăm', ...tensAndUnit(tens, unit)];
}

/** 0 … 10⁹ − 1; a group of three noughts is not said. */
function belowBillion(value: number, whole: boolean): string[] {
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1000) % 1000;
  const said = (count: number, name: string, after: boolean): string[] =>
    count === 0 ? [] : [...group(count, after), name];
  return [
    ...said(millions, 'triệu', whole),
    ...said(thousands, 'nghìn', whole || millions > 0),
    ...group(value % 1000, whole || value >= 1000),
  ];
}

/**
 * "một trăm linh năm": with mốt, tư, lăm after the tens, "linh" for a missing ten and "nghìn", as the north reads.
 * Whole numbers from 0 to 10¹⁵ (một triệu tỷ); any other is given back in figures, never read wrongly.
 */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > MOST_IN_WORDS) return String(value);
  if (value === 0) return digit(0);
  const billions = Math.floor(value / BILLION);
  const high = billions === 0 ? [] : [...belowBillion(billions, false), 'tỷ'];
  return [...high, ...belowBillion(value % BILLION, billions > 0)].join(' ');
}

const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('vi-VN') + words.slice(1);

/**
 * An amount in đồng as vouchers word it: "Hai mươi lăm triệu đồng chẵn". "Chẵn" closes an amount of whole thousands, so
 * that nothing can be written behind it; other amounts end in "đồng".
 */
export function moneyInWords(dong: number): string {
  const whole = Number.isInteger(dong) && dong > 0 && dong % 1000 === 0;
  return `${capitalised(numberInWords(dong))} đồng${whole ? ' chẵn' : ''}`;
}

/** đồng of a figure in triệu đồng typed with a decimal comma, exactly: "25,5" → 25500000; null for no such figure. */
export function dongOfMillions(millions: string): number | null {
  const parts = /^(\d{1,9})(?:,(\d{1,6}))?$/u.exec(millions.trim());
  if (parts === null) return null;
  const [, whole = '', fraction = ''] = parts;
  return Number(whole + fraction.padEnd(6, '0'));
}

/** The letters of points (điểm): the Vietnamese alphabet without its marked vowels but with đ; no f, j, w, z. */
export const POINT_LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
] as const;

/**
 * "a)", "đ)": the mark of a point by its place from 0. After y) it goes on with aa), ab) …: no list of a law is so long.
 * @see NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục II.6: points in the order of the Vietnamese alphabet
 */
export function pointMark(at: number): string {
  const letter = (place: number): string => String(POINT_LETTERS[place % POINT_LETTERS.length]);
  const round = Math.floor(at / POINT_LETTERS.length);
  return `${round === 0 ? '' : letter(round - 1)}${letter(at)})`;
}
