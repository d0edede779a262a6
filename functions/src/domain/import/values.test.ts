import { describe, expect, it } from 'vitest';
import { cellText, columnName, type GridCell, withoutFormula } from './grid.ts';
import { nameKey, NameIndex, plainKey } from './names.ts';
import { fromTcvn3, vietnameseShare } from './tcvn3.ts';
import { phoneOf, producerKindOf, readDay, readStars, readWhole, withoutDay } from './values.ts';

describe('readDay', () => {
  it.each<[GridCell, string]>([
    [{ day: '2024-08-12' }, '2024-08-12'],
    ['12/8/2024', '2024-08-12'],
    ['12-08-24', '2024-08-12'],
    ['12.08.2024', '2024-08-12'],
    ['12/08/2024 00:00:00', '2024-08-12'],
    ['2024-08-12', '2024-08-12'],
    ['ngày 12 tháng 8 năm 2024', '2024-08-12'],
    ['Ngày 01 tháng 02 năm 2023', '2023-02-01'],
    ['123/QĐ-UBND ngày 12/8/2024', '2024-08-12'],
    [45516, '2024-08-12'],
    ['45516', '2024-08-12'],
    // The leap day that the spreadsheet's 1900 did not have is long past.
    [45351, '2024-02-29'],
  ])('reads %j as %s', (cell, day) => {
    expect(readDay(cell)).toEqual({ value: day });
  });

  it.each<[GridCell, string]>([
    ['8/25/2024', 'không có trong lịch'],
    ['31/02/2024', 'không có trong lịch'],
    ['8/2024', 'không phải một ngày đầy đủ'],
    ['2024', 'không phải một ngày đầy đủ'],
    [2024, 'không phải một ngày đầy đủ'],
    ['', 'không phải một ngày đầy đủ'],
    [123_456, 'không phải một ngày đầy đủ'],
  ])('refuses %j: %s', (cell, words) => {
    expect(readDay(cell)).toEqual({ problem: expect.stringContaining(words) as unknown });
  });
});

describe('readStars', () => {
  it.each([
    ['3', 3],
    ['3 sao', 3],
    ['***', 3],
    ['★★★★', 4],
    ['OCOP 4 sao', 4],
    ['4*', 4],
    ['3.0', 3],
    ['Hạng 5 sao', 5],
    ['Ba sao', 3],
    ['Đạt hạng năm sao', 5],
  ])('reads %j as %i', (text, stars) => {
    expect(readStars(text)).toEqual({ value: stars });
  });

  it.each(['2 sao', 'một sao', '6', '', 'đạt', '34'])('refuses %j', (text) => {
    expect(readStars(text)).toHaveProperty('problem');
  });
});

describe('readWhole', () => {
  it.each([
    ['1.200', 1200],
    ['1,200', 1200],
    ['1.234.567', 1_234_567],
    ['12,0', 12],
    ['12.', 12],
    ['007', 7],
    ['36', 36],
    [' 3 6 ', 36],
    ['12,5', null],
    ['mười', null],
    ['', null],
  ])('reads %j as %j', (text, value) => {
    expect(readWhole(text)).toBe(value);
  });
});

describe('the number of a decision', () => {
  it.each([
    ['Quyết định số 123/QĐ-UBND ngày 12/8/2024', '123/QĐ-UBND'],
    ['Số: 45/QĐ-UBND, ngày 12 tháng 8 năm 2024', '45/QĐ-UBND'],
    ['123/QĐ-UBND (12/8/2024)', '123/QĐ-UBND ()'],
    ['123/QĐ-UBND', '123/QĐ-UBND'],
  ])('%j is %j', (text, number) => {
    expect(withoutDay(text)).toBe(number);
  });
});

describe('the kind of a producer', () => {
  it.each([
    ['HTX Nông nghiệp', 'cooperative'],
    ['Hợp tác xã Linh Ngọc', 'cooperative'],
    ['Tổ hợp tác chè', 'cooperativeGroup'],
    ['Công ty TNHH A', 'enterprise'],
    ['Cty CP B', 'enterprise'],
    ['Hộ SXKD', 'household'],
    ['HKD: Hà Ngọc Sáng', 'household'],
    ['Trang trại', 'farm'],
    ['Hội nông dân', 'association'],
    ['Trung tâm điều hành', 'operatingCentre'],
    ['Sáng Lê', null],
    ['', null],
  ])('of %j is %j', (text, kind) => {
    expect(producerKindOf(text)).toBe(kind);
  });
});

describe('phoneOf', () => {
  it.each<[GridCell, string]>([
    [912_345_678, '0912345678'],
    ['0912.345.678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['+1 6502530000', '+16502530000'],
    ['(0209) 3 888 999', '02093888999'],
    ['không có', 'không có'],
    [null, ''],
  ])('%j is %j', (cell, phone) => {
    expect(phoneOf(cell)).toBe(phone);
  });
});

describe('names', () => {
  it.each([
    ['HTX Linh Ngọc', 'Hợp tác xã  LINH NGỌC', true],
    ['Hoà Mục', 'Hòa Mục', true],
    ['Hộ Hà', 'Hộ Hạ', false],
    ['Sáng - Lê', 'Sáng Lê', true],
  ])('%j and %j are the same name: %j', (a, b, same) => {
    expect(nameKey(a) === nameKey(b)).toBe(same);
    expect(plainKey(a) === plainKey(b)).toBe(true);
  });

  const index = new NameIndex(
    [{ name: 'Hộ Hà' }, { name: 'Hộ Hạ' }, { name: 'Trà hoa' }],
    ({ name }) => name,
  );
  it.each([
    ['hộ hà', 'Hộ Hà'],
    ['TRA HOA', 'Trà hoa'],
    ['Trá hoa', undefined],
    ['ho ha', undefined],
    ['khác', undefined],
  ])('%j finds %j', (name, found) => {
    expect(index.find(name)?.name).toBe(found);
  });
});

describe('cells', () => {
  it.each<[GridCell | undefined, string]>([
    [' a \n b ', 'a b'],
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'tên", "'tên"],
    [{ error: '#REF!' }, '#REF!'],
    [{ day: '2024-08-12' }, '2024-08-12'],
    [1.5, '1.5'],
    [undefined, ''],
    [null, ''],
  ])('the text of %j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it.each(['=1+1', '+84', '-5', '@a', '\tx', '\rx'])('%j never starts a formula', (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
    expect(withoutFormula('Mật ong')).toBe('Mật ong');
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
  ])('column %i is %s', (at, name) => {
    expect(columnName(at)).toBe(name);
  });
});

describe('text of the years before Unicode', () => {
  it('is read as TCVN3', () => {
    expect(fromTcvn3('S¶n phÈm OCOP x· T©n Kú, ®ît ®Çu')).toBe('Sản phẩm OCOP xã Tân Kỳ, đợt đầu');
  });

  it.each([
    ['Sản phẩm của hợp tác xã, đợt đầu, Nguyễn', 1],
    ['San pham OCOP', 1],
    ['“Mật ong” – 3★', 1],
    ['S¶n phÈm cña hîp t¸c x·', 1 / 6],
    ['Sáº£n pháº©m', 0],
  ])('%j reads as Vietnamese: %f', (text, share) => {
    expect(vietnameseShare(text)).toBe(share);
  });
});
