import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareVietnamese,
  formatNumber,
  matchesSearch,
  nfc,
  PersonName,
  searchKey,
  searchToken,
  searchTokens,
  ShortText,
} from './text.ts';

describe('the search key', () => {
  it.each([
    ['Đáyzang', 'dayzang'],
    ['Mật ong  hoa\u00a0núi', 'mat ong hoa nui'],
    ['ĐƯỜNG thốt nốt', 'duong thot not'],
    ['  Trà hoa hồng ', 'tra hoa hong'],
  ])('of %j is %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
    expect(searchKey(text.normalize('NFD'))).toBe(key);
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });
});

describe('searching', () => {
  it.each([
    ['Mật ong hoa núi', 'mat ong', true],
    ['Mật ong hoa núi', 'MẬT', true],
    ['Mật ong hoa núi', 'mât', false],
    ['Mật ong hoa núi', 'nui mat', true],
    ['Mật ong hoa núi', 'mật nui', true],
    ['Mật ong hoa núi', 'mật nuí', false],
    ['Nếp nương Đáyzang', 'da', true],
    ['Nếp nương Đáyzang', 'đá', true],
    ['Nếp nương Đáyzang', 'dá', false],
    ['Nếp nương Đáyzang', 'cơm', false],
    ['Nếp nương Đáyzang', '  ', true],
  ])('%j for %j: %s', (text, query, found) => {
    expect(matchesSearch(text, query)).toBe(found);
    expect(matchesSearch(text.normalize('NFD'), query.normalize('NFD'))).toBe(found);
  });

  it('makes sorted prefixes of every word for an index', () => {
    expect(searchTokens('Ô mai, (mơ)')).toEqual(['m', 'ma', 'mai', 'mo', 'mơ', 'o', 'ô']);
    expect(searchTokens('abcdefghijklmnop')).toHaveLength(12);
    expect(searchTokens(' - ')).toEqual([]);
  });

  it.each([
    ['mat', ['Mật ong', 'Mắt lưới']],
    ['MẬT', ['Mật ong']],
    ['ong mật', ['Mật ong']],
    ['đá', ['Nếp Đáyzang']],
    ['da', ['Nếp Đáyzang']],
    ['hoa-hong', ['Trà hoa hồng']],
  ])('asks the index for one word of %j, and finds %j', (query, found) => {
    const names = ['Mật ong', 'Mắt lưới', 'Nếp Đáyzang', 'Trà hoa hồng'];
    const token = searchToken(query.normalize('NFD'));
    expect(names.filter((name) => searchTokens(name).includes(token))).toEqual(found);
  });

  it('has no word to ask for where nothing is typed', () => {
    expect(searchToken(' - ')).toBe('');
    expect(searchToken('abcdefghijklmnop')).toHaveLength(12);
  });
});

describe('names', () => {
  it.each([
    ['Ma Thị Ở', 'Ma Thị Ở'],
    ['  H’Hen Niê ', 'H’Hen Niê'],
    ['Nguyê\u0303n', 'Nguyễn'],
    ['王小明', '王小明'],
    ['🌾'.repeat(200), '🌾'.repeat(200)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(PersonName.parse(typed)).toBe(kept);
    expect(ShortText.parse(typed)).toBe(kept);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \u00a0\t'],
    ['zero-width characters alone', '\u200b\u200d'],
    ['a line break', 'Ma Thị\nỞ'],
    ['a line separator', 'Ma\u2028Thị'],
    ['a control character', 'Ma\u0000Thị'],
    ['half a surrogate pair', 'Ma \ud83c'],
    ['201 characters', 'ế'.repeat(201)],
  ])('refuse %s', (_, typed) => {
    expect(PersonName.safeParse(typed).success).toBe(false);
  });

  it('count composed characters: 200 in NFD are 200', () => {
    expect(ShortText.parse('ế'.repeat(200).normalize('NFD'))).toBe('ế'.repeat(200));
  });
});

describe('Vietnamese order and numbers', () => {
  it('follow a ă â … d đ e ê and the value of numbers', () => {
    const sorted = ['đá', 'Thôn 10', 'âm', 'da', 'Thôn 2', 'ăn', 'an', 'ê', 'e'].sort(compareVietnamese);
    expect(sorted).toEqual(['an', 'ăn', 'âm', 'da', 'đá', 'e', 'ê', 'Thôn 2', 'Thôn 10']);
    expect(compareVietnamese('ế', nfc('ế').normalize('NFD'))).toBe(0);
  });

  it.each([
    [1234.5, '1.234,5'],
    [89.99, '89,99'],
    [89.9999, '89,9999'],
    [0, '0'],
    [3321, '3.321'],
    [-7.25, '-7,25'],
  ])('print %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
