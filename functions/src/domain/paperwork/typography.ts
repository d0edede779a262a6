/** How words are set in Vietnamese office papers: clean text, glued units, dates and numbers in the legal form. */

const NBSP = '\u00a0';

/** What a form prints where nothing is known. */
export const BLANK = '………………';

type Range = readonly [from: number, to: number];

/** What XML 1.0 forbids (controls, lone surrogates, non-characters), tab and line ends apart. */
const FORBIDDEN: readonly Range[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfffe, 0xffff],
];

/** Controls that turn the direction of all text after them: a name may not rearrange the sentence it stands in. */
const TURNING: readonly Range[] = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

const UNPRINTABLE = [...FORBIDDEN, ...TURNING];

function isPrintable(character: string): boolean {
  const code = Number(character.codePointAt(0));
  return !UNPRINTABLE.some(([from, to]) => code >= from && code <= to);
}

/** NFC, on one line, without what XML forbids or what turns the direction of the text. Never throws. */
export function cleanText(text: string): string {
  // Iterating goes by code point, so that a whole surrogate pair (an emoji) stays and a lone half goes.
  return Array.from(text)
    .filter(isPrintable)
    .join('')
    .normalize('NFC')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ');
}

const UNIT =
  '(?:%|kg|mg|g|tấn|tạ|yến|ml|lít|km|cm|mm|m²|m|ha|đồng|nghìn|triệu|tỷ|điểm|sao|KB|MB|GB|byte|ngày|giờ|phút|trang|bộ|mẫu|người|sản phẩm)';
const NUMBER_AND_UNIT = new RegExp(`(\\d) (?=${UNIT}(?![\\p{L}\\p{N}]))`, 'gu');
const WORD_AND_NUMBER =
  /(?<![\p{L}])((?:Điều|khoản|Mẫu số|Mẫu|Phụ lục|tiêu chí|[Nn]gày|tháng|[Nn]ăm|[Qq]uý|đợt|[Ss]ố:?|[Tt]hôn|[Tt]rang)) (?=[\dIVX])/gu;
/** "điểm đ khoản 1": the letter of a point, which stands alone. */
const POINT_AND_LETTER = /(?<![\p{L}])(điểm) (?=[a-zđ](?![\p{L}\p{N}]))/gu;
const MONEY = /(?<![\p{L}])(nghìn|triệu|tỷ) (?=đồng(?![\p{L}]))/gu;
/** A dash between words goes with the word before it: a line never begins with one. */
const DASH = /(?<=\S) (?=[-–—] )/gu;

/**
 * Keeps a number with its unit ("35 triệu đồng"), a word with its number ("Điều 7", "ngày 05") and a punctuation mark
 * with the word before it. Only spaces change, so that the text is found and read as before.
 */
export function glue(text: string): string {
  return text
    .replace(NUMBER_AND_UNIT, `$1${NBSP}`)
    .replace(WORD_AND_NUMBER, `$1${NBSP}`)
    .replace(POINT_AND_LETTER, `$1${NBSP}`)
    .replace(MONEY, `$1${NBSP}`)
    .replace(DASH, NBSP)
    .replace(/ +(?=[,.;:!?)\]”])/gu, '')
    .replace(/(?<=[(\[“]) +/gu, '');
}

/** True when there is something to print. */
export function isFilled(text: string | null | undefined): text is string {
  return typeof text === 'string' && cleanText(text).trim() !== '';
}

/** The text, or the form's dots when it is empty or unknown. */
export function orBlank(text: string | null | undefined, blank: string = BLANK): string {
  return isFilled(text) ? cleanText(text).trim() : blank;
}

/** Joins what is filled: no dangling comma when a piece is missing. */
export function joinFilled(pieces: readonly (string | null | undefined)[], separator = ', '): string {
  return pieces
    .filter(isFilled)
    .map((piece) => cleanText(piece).trim())
    .join(separator);
}

/** Paragraphs of a text typed over several lines; empty lines vanish. */
export function toLines(text: string | null | undefined): string[] {
  if (!isFilled(text)) return [];
  return text
    .split(/[\n\r\u0085\u2028\u2029]+/u)
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '');
}

/** Ends a sentence with one full stop, whatever mark it had before. */
export function withFullStop(text: string): string {
  return `${text.trim().replace(/[\s.;,:]+$/u, '')}.`;
}

/** The end mark of an office paper stands at the last word: "…của Ủy ban nhân dân xã./." (NĐ 30, Phụ lục I). */
export function withEndMark(text: string): string {
  return `${text.trim().replace(/(?:\s*\.\/\.|[\s.;,:])+$/u, '')}./.`;
}

/** Lines of a list: "…;" and a full stop after the last. */
export function punctuateList(lines: readonly string[]): string[] {
  const filled = lines.filter(isFilled).map((line) =>
    cleanText(line)
      .trim()
      .replace(/[\s.;,]+$/u, ''),
  );
  return filled.map((line, at) => line + (at === filled.length - 1 ? '.' : ';'));
}

/** Capitals of the Vietnamese alphabet. */
export function capitals(text: string): string {
  return cleanText(text).trim().toLocaleUpperCase('vi-VN');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const isDay = (day: string | null): day is string => day !== null && DAY.test(day);

/** "05/02/2026" of a `YYYY-MM-DD`; the dots of a form when the day is unknown or is not a day. */
export function shortDate(day: string | null): string {
  return isDay(day) ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : BLANK;
}

/**
 * "ngày 05 tháng 02 năm 2026": days below 10 and months 1 and 2 carry a 0, the other months do not.
 * Unknown day: "ngày … tháng … năm …" to be filled by pen.
 * @see NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4
 */
export function legalDate(day: string | null): string {
  if (!isDay(day)) return 'ngày …… tháng …… năm ………';
  const month = day.slice(5, 7);
  const monthText = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day.slice(8)} tháng ${monthText} năm ${day.slice(0, 4)}`;
}

/** "08 giờ 30 phút"; `time` is `HH:MM`, null gives dots. */
export function legalClock(time: string | null): string {
  const known = time !== null && /^\d{2}:\d{2}/u.test(time);
  return known ? `${time.slice(0, 2)} giờ ${time.slice(3, 5)} phút` : '…… giờ …… phút';
}

/** "08 giờ 30 phút, ngày 05 tháng 02 năm 2026". */
export const legalMoment = (day: string | null, time: string | null): string =>
  `${legalClock(time)}, ${legalDate(day)}`;

/** Number with thousands "." and decimals "," as Vietnamese papers write it. */
export function viNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return BLANK;
  const digits = Math.abs(value).toFixed(decimals);
  const whole = digits.replace(/\..*$/u, '');
  const fraction = digits.slice(whole.length).replace('.', ',');
  return `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/gu, '.')}${fraction}`;
}

/** Two digits below ten: "05 mẫu" (the habit of office papers against later alteration). */
export function twoDigits(count: number): string {
  return Number.isInteger(count) && count >= 0 && count < 10 ? `0${String(count)}` : viNumber(count);
}

/** Bytes as people say them: "1,2 MB". Units of 1024. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${viNumber(bytes)} byte`;
  if (bytes < 1024 * 1024) return `${viNumber(bytes / 1024, bytes < 10 * 1024 ? 1 : 0)} KB`;
  return `${viNumber(bytes / (1024 * 1024), 1)} MB`;
}
