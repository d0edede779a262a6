import { describe, expect, it } from 'vitest';
import { coverageOf, coveredBytes, coveredDigest } from './coverage.ts';
import { digestOf } from './verify.ts';

const FILE = Buffer.from('%PDF-1.4 before <00aAff> after %%EOF\n more %%EOF', 'latin1');
const BEGIN = FILE.indexOf('<');
const END = FILE.indexOf('>') + 1;
const FIRST_END = FILE.indexOf('%%EOF') + 6;

const cover = (byteRange: readonly number[], contents = '00aaff', file = FILE) =>
  coverageOf(file, {
    byteRange,
    contents,
    subFilter: null,
    isTimestamp: false,
    claimedAt: null,
    damaged: false,
  });

describe('what a range covers', () => {
  it.each<[string, readonly number[], string, boolean, boolean]>([
    ['the whole file', [0, BEGIN, END, FILE.length - END], '00aaff', true, true],
    ['the version before the last', [0, BEGIN, END, FIRST_END - END], '00AAFF', true, false],
    ['that version, without its line end', [0, BEGIN, END, FIRST_END - 1 - END], '00aaff', true, false],
    ['a part of that version', [0, BEGIN, END, 4], '00aaff', false, false],
    ['not the first byte', [1, BEGIN - 1, END, FILE.length - END], '00aaff', false, false],
    ['not the bytes beside the digits', [0, BEGIN - 1, END, FILE.length - END], '00aaff', false, false],
    ['the brackets too', [0, BEGIN + 1, END - 1, FILE.length - END + 1], '00aaff', false, false],
    ['all but another signature’s digits', [0, BEGIN, END, FILE.length - END], '00aafe', false, false],
    ['the digits too', [0, FILE.length], '00aaff', false, false],
    [
      'the file in three stretches',
      [0, BEGIN, END, 1, END + 1, FILE.length - END - 1],
      '00aaff',
      false,
      false,
    ],
  ])('is %s', (_, range, contents, ownVersion, wholeFile) => {
    expect(cover(range, contents)).toMatchObject({ ownVersion, wholeFile });
  });

  it('may leave line ends between the digits out, which mean nothing there', () => {
    const spaced = Buffer.from('a <00\n aa\r\nff\0> %%EOF', 'latin1');
    const end = spaced.indexOf('>') + 1;
    expect(cover([0, 2, end, spaced.length - end], '00aaff', spaced)).toMatchObject({ wholeFile: true });
  });

  it.each<[string, readonly number[]]>([
    ['ends beyond the file', [0, 10, 20, 9_000_000]],
    ['goes back', [0, 20, 10, 5]],
    ['has an odd end', [0, 10, 20]],
    ['is empty', []],
    ['begins below zero', [-5, 10, 20, 3]],
    ['has a length below zero', [0, 10, 20, -3]],
    ['is no whole number', [0, 10.5, 20, 3]],
    ['is no number', [0, Number.NaN, 20, 3]],
    ['has a hundred stretches', Array.from({ length: 200 }, () => 0)],
  ])('is nothing when the range %s', (_, range) => {
    expect(cover(range)).toBeNull();
  });

  it('is what the digest is made of', () => {
    const coverage = cover([0, BEGIN, END, FILE.length - END]);
    if (coverage === null) throw new Error('No coverage.');
    const rest = Buffer.from('%PDF-1.4 before  after %%EOF\n more %%EOF', 'latin1');
    expect(Buffer.from(coveredBytes(FILE, coverage))).toEqual(rest);
    expect(coveredDigest(FILE, coverage, 'SHA-256')).toEqual(digestOf(rest, 'SHA-256'));
  });
});
