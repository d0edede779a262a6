import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitals,
  cleanText,
  fileSize,
  glue,
  joinFilled,
  legalDate,
  legalMoment,
  orBlank,
  punctuateList,
  shortDate,
  toLines,
  twoDigits,
  viNumber,
  withEndMark,
  withFullStop,
} from './typography.ts';

describe('clean text', () => {
  it.each([
    ['decomposed dấu are composed', 'Mật ong'.normalize('NFD'), 'Mật ong'],
    ['controls that XML forbids vanish', 'Mật\u0000 \u0008ong\u001f', 'Mật ong'],
    ['half of a surrogate pair vanishes', 'a\ud83cb\udf6fc', 'abc'],
    ['a whole emoji stays', 'Mật 🍯', 'Mật 🍯'],
    ['Hebrew and Arabic stay', 'דבש عسل', 'דבש عسل'],
    ['controls that turn the direction vanish', 'a\u202eb\u2066c', 'abc'],
    ['non-characters vanish', 'a\uffffb\ufdd0c', 'abc'],
    ['line ends and tabs become one space', 'a\r\n\tb', 'a b'],
  ])('%s', (_, given, wanted) => {
    expect(cleanText(given)).toBe(wanted);
  });
});

describe('glue', () => {
  it.each([
    ['một số và đơn vị', '12.400 kg', '12.400\u00a0kg'],
    ['tiền', '1,9 tỷ đồng', '1,9\u00a0tỷ\u00a0đồng'],
    ['tiền bằng chữ', 'hai mươi lăm triệu đồng chẵn', 'hai mươi lăm triệu\u00a0đồng chẵn'],
    ['ngày tháng', 'ngày 05 tháng 02 năm 2026', 'ngày\u00a005 tháng\u00a002 năm\u00a02026'],
    ['số văn bản', 'Quyết định số 26/2026/QĐ-TTg', 'Quyết định số\u00a026/2026/QĐ-TTg'],
    ['số ở đầu văn bản', 'Số: 08/QĐ-UBND', 'Số:\u00a008/QĐ-UBND'],
    ['điểm của khoản', 'điểm đ khoản 1 Điều 8', 'điểm\u00a0đ khoản\u00a01 Điều\u00a08'],
    ['a word after "điểm" that is no letter', 'điểm bán hàng', 'điểm bán hàng'],
    ['a dash between words', 'Văn hóa - Xã hội', 'Văn hóa\u00a0- Xã hội'],
    ['a bullet', '- Như trên', '- Như trên'],
    ['quãng đường', 'cách 12 km', 'cách 12\u00a0km'],
    ['thời hạn', '15 ngày làm việc', '15\u00a0ngày làm việc'],
    ['điều khoản', 'khoản 2 Điều 6', 'khoản\u00a02 Điều\u00a06'],
    ['a word that only begins like a unit', '5 giờ, 5 giống ong', '5\u00a0giờ, 5 giống ong'],
    ['a space before a punctuation mark', 'ong ; mật .', 'ong; mật.'],
    ['a space after an opening mark', '( ví dụ )', '(ví dụ)'],
  ])('%s', (_, given, wanted) => {
    expect(glue(given)).toBe(wanted);
  });
});

describe('breaks', () => {
  it('change nothing but spaces, and leave no plain space before a mark', () => {
    const words = fc.constantFrom(
      'Mật ong',
      '12',
      'kg',
      'ngày',
      '05',
      '-',
      '–',
      ',',
      '.',
      '(',
      ')',
      'triệu',
      'đồng',
      '“',
      '”',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const given = list.join(' ');
        const glued = glue(given);
        expect(glued.replace(/[ \u00a0]/gu, '')).toBe(given.replace(/ /gu, ''));
        expect(glued).not.toMatch(/\S [,.;:!?)\]”](?:\s|$)/u);
        expect(glued.slice(1)).not.toMatch(/\S [-–] /u);
      }),
    );
  });
});

describe('endings and lists', () => {
  it.each([
    ['của xã', 'của xã./.'],
    ['của xã.', 'của xã./.'],
    ['của xã ;', 'của xã./.'],
    ['của xã./.', 'của xã./.'],
    ['của xã ./. ', 'của xã./.'],
  ])('sets the end mark at the last word of "%s"', (given, wanted) => {
    expect(withEndMark(given)).toBe(wanted);
  });

  it('ends a sentence with exactly one full stop', () => {
    expect(withFullStop(' Sở Nông nghiệp; ')).toBe('Sở Nông nghiệp.');
  });

  it('ends every line with ";" and the last with "." (NĐ 30, ô 9b)', () => {
    expect(punctuateList(['Như trên', ' ', 'Sở NN&MT;', 'Lưu: VT.'])).toEqual([
      'Như trên;',
      'Sở NN&MT;',
      'Lưu: VT.',
    ]);
  });

  it('leaves no dangling comma when a piece is missing', () => {
    expect(joinFilled(['thôn A', '', null, undefined, '  ', 'tỉnh B'])).toBe('thôn A, tỉnh B');
  });

  it('prints dots, never the word undefined', () => {
    expect([orBlank(null), orBlank(undefined), orBlank(' \u0000')]).toEqual(['………………', '………………', '………………']);
  });

  it('keeps typed lines and drops empty ones', () => {
    expect(toLines('một\n\n hai \r\nba')).toEqual(['một', 'hai', 'ba']);
  });
});

describe('dates and numbers', () => {
  // NĐ 30/2020, Phụ lục I, II.4: days below 10 and months 1, 2 carry a 0.
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-12-10', 'ngày 10 tháng 12 năm 2026'],
    [null, 'ngày …… tháng …… năm ………'],
    ['5/2/2026', 'ngày …… tháng …… năm ………'],
  ])('writes %s in full', (day, wanted) => {
    expect(legalDate(day)).toBe(wanted);
  });

  it('writes short dates and moments', () => {
    expect(shortDate('2026-02-05')).toBe('05/02/2026');
    expect(shortDate(null)).toBe('………………');
    expect(legalMoment('2026-10-27', '08:30')).toBe('08 giờ 30 phút, ngày 27 tháng 10 năm 2026');
    expect(legalMoment(null, null)).toBe('…… giờ …… phút, ngày …… tháng …… năm ………');
  });

  it.each([
    [0, 0, '0'],
    [1234567.891, 2, '1.234.567,89'],
    [-1000, 0, '−1.000'],
    [Number.NaN, 0, '………………'],
  ])('writes %d with %d decimals', (value, decimals, wanted) => {
    expect(viNumber(value, decimals)).toBe(wanted);
  });

  it('writes sizes, counts and capitals as offices do', () => {
    expect([fileSize(900), fileSize(4096), fileSize(412_300), fileSize(6_291_456)]).toEqual([
      '900 byte',
      '4,0 KB',
      '403 KB',
      '6,0 MB',
    ]);
    expect([twoDigits(0), twoDigits(5), twoDigits(12)]).toEqual(['00', '05', '12']);
    expect(capitals('xã Tân Kỳ')).toBe('XÃ TÂN KỲ');
  });
});
