import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLines } from './plain-text.ts';
import { examplePaper } from './examples.ts';
import { points } from './build.ts';
import {
  dongOfMillions,
  moneyInWords,
  MOST_IN_WORDS,
  numberInWords,
  POINT_LETTERS,
  pointMark,
} from './vietnamese-words.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const AFTER_TENS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6 };

/** Reads words back to the number, by another way than they are made: one word at a time. */
function read(words: string): number {
  let [billions, whole, group, unit] = [0, 0, 0, 0];
  for (const word of words.split(' ')) {
    if (word === 'tỷ') [billions, whole, group, unit] = [(whole + group + unit) * 1e9, 0, 0, 0];
    else if (word in SCALES) [whole, group, unit] = [whole + (group + unit) * Number(SCALES[word]), 0, 0];
    else if (word === 'trăm') [group, unit] = [unit * 100, 0];
    else if (word === 'mươi') [group, unit] = [group + unit * 10, 0];
    else if (word === 'mười') [group, unit] = [group + 10, 0];
    else if (word !== 'linh') unit = AFTER_TENS[word] ?? DIGITS.indexOf(word);
  }
  return billions + whole + group + unit;
}

describe('numbers in words', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1015, 'một nghìn không trăm mười lăm'],
    [12_400, 'mười hai nghìn bốn trăm'],
    [1_000_000, 'một triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [25_500_000, 'hai mươi lăm triệu năm trăm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_001, 'một tỷ không trăm linh một'],
    [2_003_000_040, 'hai tỷ không trăm linh ba triệu không trăm bốn mươi'],
    [5_600_000_000, 'năm tỷ sáu trăm triệu'],
    [1_234_000_000_000, 'một nghìn hai trăm ba mươi tư tỷ'],
    [MOST_IN_WORDS, 'một triệu tỷ'],
  ])('%d is “%s”', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it.each([[-1], [1.5], [Number.NaN], [MOST_IN_WORDS + 1]])('%d is given back in figures', (value) => {
    expect(numberInWords(value)).toBe(String(value));
  });

  it('read back give the number again', () => {
    const any = fc.oneof(fc.nat(2_000_000), fc.integer({ min: 0, max: MOST_IN_WORDS }));
    fc.assert(
      fc.property(any, (value) => {
        const words = numberInWords(value);
        expect(read(words)).toBe(value);
        expect(words).toBe(words.normalize('NFC'));
        expect(words).not.toMatch(/ {2}|^ | $|mươi một|mươi năm|mười năm$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('money', () => {
  it.each([
    [25_000_000, 'Hai mươi lăm triệu đồng chẵn'],
    [1000, 'Một nghìn đồng chẵn'],
    [25_000_500, 'Hai mươi lăm triệu năm trăm đồng'],
    [0, 'Không đồng'],
    [99.5, '99.5 đồng'],
  ])('%d đồng: %s', (dong, words) => {
    expect(moneyInWords(dong)).toBe(words);
  });

  it.each([
    ['25,5', 25_500_000],
    ['5600', 5_600_000_000],
    ['0,000001', 1],
    [' 1,25 ', 1_250_000],
    ['', null],
    ['1.000', null],
    ['1,', null],
  ])('“%s” triệu đồng are %s đồng, to the last đồng', (typed, dong) => {
    expect(dongOfMillions(typed)).toBe(dong);
  });
});

describe('points', () => {
  // NĐ 30/2020/NĐ-CP, Phụ lục I: "sử dụng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt".
  it('go a, b, c, d, đ, e, g, h, i, k, l … y, without f, j, w, z', () => {
    expect(POINT_LETTERS.join('')).toBe('abcdđeghiklmnopqrstuvxy');
    expect([0, 4, 5, 6, 22, 23, 24].map(pointMark)).toEqual(['a)', 'đ)', 'e)', 'g)', 'y)', 'aa)', 'ab)']);
  });

  it('stand before the lines of a list', () => {
    const list = points(['Một', 'Hai', 'Ba', 'Bốn', 'Năm']);
    expect(plainLines({ ...examplePaper('invitation'), grounds: [], body: list }).slice(-5)).toEqual([
      'a) Một',
      'b) Hai',
      'c) Ba',
      'd) Bốn',
      'đ) Năm',
    ]);
  });
});
