import { describe, expect, it } from 'vitest';
import { indicatorBook } from './indicator-book.ts';
import { ministryCsv, ministryJson, ministryProductCode, ministryRows } from './ministry.ts';
import { differenceText, figureText, keptRows, reachedText, shownIndicators } from './settled.ts';
import { certificate, facts, item, product, SCOPE } from '../../../../test/support/report-facts.ts';

const VALUES = {
  name: 'Báo cáo năm 2026',
  from: '2025-12-15',
  to: '2026-12-14',
  indicators: [
    { code: 'business.revenue', value: '1200,5', planned: '', before: '1500' },
    { code: 'products.inForce', value: '4', planned: '', before: '4' },
    { code: 'broadcasts.aired', value: '45', planned: '48' },
    { code: 'gone.long.ago', value: '1' },
  ],
};

describe('the figures that a report keeps', () => {
  it('come in the order of the table, without a code that is known no more', () => {
    expect(keptRows(VALUES).map(({ row }) => row)).toEqual([
      { code: 'products.inForce', value: '4', planned: '', before: '4' },
      { code: 'business.revenue', value: '1200,5', planned: '', before: '1500' },
      { code: 'broadcasts.aired', value: '45', planned: '48', before: '' },
    ]);
    expect(keptRows({ indicators: [{ code: 'products.inForce' }] })[0]?.row).toEqual({
      code: 'products.inForce',
      value: '',
      planned: '',
      before: '',
    });
  });

  it('are shown as people write numbers', () => {
    expect(shownIndicators(VALUES)[1]).toEqual({
      group: 'Sản xuất kinh doanh',
      label: 'Doanh thu sản phẩm OCOP',
      unit: 'triệu đồng',
      planned: '',
      value: '1.200,5',
      reached: '',
      before: '1.500',
      difference: '−299,5',
    });
  });

  it.each([
    ['', ''],
    ['0', '0'],
    ['999', '999'],
    ['1234567,125', '1.234.567,125'],
  ])('%s reads %s', (value, expected) => {
    expect(figureText(value)).toBe(expected);
  });

  it.each([
    ['5', '3', '+2'],
    ['3', '5', '−2'],
    ['3', '3', '0'],
    ['1000,5', '0', '+1.000,5'],
  ])('%s after %s is %s', (value, before, expected) => {
    expect(differenceText({ value, before })).toBe(expected);
  });

  it.each([
    ['3', '4', '75%'],
    ['5', '4', '125%'],
    ['3', '', ''],
    ['3', '0', ''],
  ])('%s of %s planned is “%s”', (value, planned, expected) => {
    expect(reachedText({ value, planned })).toBe(expected);
  });

  it('stand in a spreadsheet as numbers, under the parts of the table', () => {
    const book = indicatorBook(VALUES);
    expect(book).toMatchObject({
      title: 'BÁO CÁO NĂM 2026',
      period: 'Từ 15/12/2025 đến 14/12/2026',
    });
    expect(book.rows[1]).toEqual([
      'Sản xuất kinh doanh',
      'Doanh thu sản phẩm OCOP',
      'triệu đồng',
      null,
      1200.5,
      1500,
      -299.5,
      'business.revenue',
    ]);
    expect(book.columns).toHaveLength(book.rows[0]?.length ?? 0);
  });
});

describe('the ministry’s table (Quyết định 5277/QĐ-BNNMT, PTNT_OCOP)', () => {
  const known = facts({
    products: [
      product('b', { name: '=Ớt "muối"' }),
      product('a', { name: 'Bún khô' }),
      product('c'),
      product('d'),
    ],
    certificates: [
      certificate('a', '2025-05-01', '2028-05-01', { stars: 4 }),
      certificate('b', '2022-05-01', '2025-05-01'),
      certificate('c', '2025-01-01', '2028-01-01', {
        revoked: { on: '2026-03-01', ground: 'đ', decisionNumber: '9', conclusionOn: '2026-02-20' },
      }),
    ],
    items: {
      figures: [
        item('figures', 'accepted', { productId: 'a', to: '2026-06-14', revenue: '1200,505' }),
        item('figures', 'accepted', { productId: 'a', to: '2026-12-14', revenue: '0,1' }),
        item('figures', 'sent', { productId: 'a', to: '2026-12-14', revenue: '9' }),
        item('figures', 'accepted', { productId: 'a', to: '2025-06-14', revenue: '7' }),
      ],
    },
  });
  const rows = ministryRows(known, SCOPE, { commune: '02104', year: 2026 });

  it('has a line for every product that was ever recognised', () => {
    expect(rows).toEqual([
      {
        MA_OCOP: 1,
        Ma_DonViHanhChinh: '02104',
        Ma_ThoiGian: '2026',
        Ma_SanPham: ministryProductCode('b'),
        TenSanPham: '=Ớt "muối"',
        XepHang: '3*',
        ChuTheSXKD: 'HTX Linh Ngọc',
        DoanhThuNam: 0,
        TrangThai: 'Hết hạn',
      },
      expect.objectContaining({ MA_OCOP: 2, XepHang: '4*', DoanhThuNam: 1200.61, TrangThai: 'Còn hạn' }),
      expect.objectContaining({ MA_OCOP: 3, TrangThai: 'Thu hồi' }),
    ]);
  });

  it('gives codes and states of at most ten characters, the same every year', () => {
    for (const { Ma_SanPham, TrangThai, Ma_DonViHanhChinh } of rows)
      for (const code of [Ma_SanPham, TrangThai, Ma_DonViHanhChinh])
        expect(String(code).length).toBeLessThanOrEqual(10);
    expect(ministryProductCode('mat-ong')).toBe(ministryProductCode('mat-ong'));
    expect(ministryProductCode('mat-ong')).toMatch(/^SP[0-9A-F]{8}$/u);
    expect(ministryProductCode('mat-ong')).not.toBe(ministryProductCode('mat-onh'));
  });

  it('is CSV with a byte order mark, in which no text is a formula', () => {
    const [head, first, second] = ministryCsv(rows).split('\r\n');
    expect(head).toBe(
      '\uFEFFMA_OCOP,Ma_DonViHanhChinh,Ma_ThoiGian,Ma_SanPham,TenSanPham,XepHang,ChuTheSXKD,DoanhThuNam,TrangThai',
    );
    expect(first).toContain(`,"'=Ớt ""muối""",`);
    expect(first).toMatch(/^1,"02104","2026",/u);
    expect(second).toContain(',1200.61,"Còn hạn"');
  });

  it('is JSON under the table’s name', () => {
    expect(JSON.parse(ministryJson(rows))).toEqual({ PTNT_OCOP: rows });
  });
});
