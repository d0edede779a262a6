import { z } from 'zod';

/** Precomposed form: TCVN 6909:2001 is composed Unicode. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Control characters, halves of a surrogate pair and line separators: none belongs in one line of text. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
/** At least one character that a reader sees: zero-width and combining characters alone are an empty name. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** One line of any script, 1 to `max` characters after NFC and trimming; a character is one code point. */
function lineOf(max: number) {
  return z
    .string()
    .transform((text) => nfc(text).trim())
    .refine((text) => !UNPRINTABLE.test(text), 'Không được chứa ký tự điều khiển hoặc xuống dòng.')
    .refine((text) => VISIBLE.test(text), 'Không được để trống.')
    .refine((text) => Array.from(text).length <= max, `Dài tối đa ${String(max)} ký tự.`);
}

/** A name or title of anything, 1 to 200 characters of any script; comes out in NFC and trimmed. */
export const ShortText = lineOf(200);
/** A person's name: the same bounds, because names follow no alphabet. */
export const PersonName = lineOf(200);

/** Lower case, composed, single spaces: what a query typed with dấu is compared with. */
function foldedCase(text: string): string {
  return nfc(text).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Lower case, without dấu, đ as d, single spaces: what search compares. `Đáyzang` becomes `dayzang`. */
export function searchKey(text: string): string {
  return foldedCase(text.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll('đ', 'd');
}

/** A prefix longer than this adds nothing to a search and costs index entries. */
const LONGEST_PREFIX = 12;

const wordsOf = (text: string): string[] => foldedCase(text).split(/[^\p{L}\p{M}\p{N}]+/u);
const beginning = (word: string): string[] => Array.from(word).slice(0, LONGEST_PREFIX);

/**
 * Sorted prefixes of every word, without dấu and, where it has some, with: for an `array-contains` on one typed word
 * (`searchToken`), which finds any dấu where none are typed, and only the same where some are.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const word of wordsOf(text))
    for (const form of [searchKey(word), word]) {
      const characters = beginning(form);
      characters.forEach((_, index) => tokens.add(characters.slice(0, index + 1).join('')));
    }
  return [...tokens].sort();
}

/** The typed word that an index of `searchTokens` is asked for: the longest. '' where nothing is typed. */
export function searchToken(query: string): string {
  const [longest = ''] = wordsOf(query).sort((a, b) => b.length - a.length);
  return beginning(longest).join('');
}

/**
 * Whether every word of the query occurs in the text. A word typed without dấu matches any dấu (`mat` finds `mật`);
 * a word typed with dấu matches only itself. An empty query matches everything.
 */
export function matchesSearch(text: string, query: string): boolean {
  const folded = foldedCase(text);
  const key = searchKey(text);
  return foldedCase(query)
    .split(' ')
    .every((word) => (word === searchKey(word) ? key : folded).includes(word));
}

const COLLATOR = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order (a ă â … đ … ê), numbers by value: `Thôn 2` before `Thôn 10`. */
export function compareVietnamese(a: string, b: string): number {
  return COLLATOR.compare(nfc(a), nfc(b));
}

/** `1.234,5`: dots between thousands, a decimal comma; at most six decimals so that 89,99 stays below 90. */
const NUMBER_FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A number as Vietnamese papers print it. */
export function formatNumber(value: number): string {
  return NUMBER_FORMAT.format(value);
}
