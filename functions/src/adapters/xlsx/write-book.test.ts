import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../domain/index.ts';
import { writeBook } from './write-book.ts';

const book = (rows: Book['rows']): Book => ({
  title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
  period: 'Năm 2026',
  columns: [
    { label: 'Số, ký hiệu', kind: 'text', share: 12 },
    { label: 'Ngày', kind: 'day', share: 9 },
    { label: 'Số lượng bản', kind: 'number', share: 2 },
  ],
  rows,
});

async function parts(rows: Book['rows']): Promise<{ sheet: string; strings: string; styles: string }> {
  const files = unzipSync(await writeBook(book(rows)));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    sheet: text('xl/worksheets/sheet1.xml'),
    strings: text('xl/sharedStrings.xml'),
    styles: text('xl/styles.xml'),
  };
}

describe('a book as a spreadsheet', () => {
  it('carries its title, period, header and texts as they are written', async () => {
    const { strings } = await parts([['08/QĐ-UBND', '2026-11-17', 3]]);
    for (const text of ['SỔ ĐĂNG KÝ VĂN BẢN ĐI', 'Năm 2026', 'Số lượng bản', '08/QĐ-UBND'])
      expect(strings).toContain(text);
  });

  it('keeps a day as a date that can be sorted, shown as day, month, year', async () => {
    const { sheet, styles } = await parts([['08/QĐ-UBND', '2026-11-17', 3]]);
    // 17 November 2026 is day 46343 of the spreadsheet's calendar.
    expect(sheet).toMatch(/<c r="B5"[^>]*>(?:<v>)46343(?:<\/v>)/u);
    expect(styles).toContain('dd/mm/yyyy');
    expect(sheet).toMatch(/<c r="C5"[^>]*><v>3<\/v>/u);
  });

  it.each(['=1+1', '+CMD|calc', '@SUM(A1)', '=HYPERLINK("http://x")'])('leaves %s a text', async (text) => {
    const { sheet, strings } = await parts([[text, null, null]]);
    expect(sheet).not.toContain('<f>');
    expect(strings).toContain(`<t>${text}</t>`);
  });

  it('drops what XML forbids and leaves empty what is not known', async () => {
    const { strings, sheet } = await parts([['a\u0000b', null, null]]);
    expect(strings).toContain('>ab<');
    expect(sheet).not.toContain('undefined');
  });

  it('names its sheet without the signs that a name may not have, in 31 characters', async () => {
    const period = 'Từ 15/12/2025 đến 14/12/2026 [tạm]';
    const workbook = unzipSync(await writeBook({ ...book([]), period }))['xl/workbook.xml'];
    expect(strFromU8(workbook ?? new Uint8Array())).toContain('name="Từ 15-12-2025 đến 14-12-2026 -t"');
  });

  it.each([
    ['Năm 2026', "'Năm 2026'!$4:$4"],
    ["Quý I & 'nháp' <1>", "'Quý I &amp; ''nháp'' &lt;1&gt;'!$4:$4"],
  ])('prints the header on each sheet of "%s"', async (period, rows) => {
    const workbook = strFromU8(
      unzipSync(await writeBook({ ...book([]), period }))['xl/workbook.xml'] ?? new Uint8Array(),
    );
    expect(workbook).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${rows}</definedName></definedNames>`,
    );
  });

  it('narrows its columns to the width of the page, and leaves narrow tables as they are', async () => {
    const widths = async (shares: readonly number[]): Promise<number[]> => {
      const columns = shares.map((share) => ({ label: 'x', kind: 'text', share }) as const);
      const { 'xl/worksheets/sheet1.xml': sheet } = unzipSync(await writeBook({ ...book([]), columns }));
      return [...strFromU8(sheet ?? new Uint8Array()).matchAll(/<col [^>]*width="([\d.]+)"/gu)].map(
        ([, width]) => Math.floor(Number(width)),
      );
    };
    const wide = await widths([60, 60, 60, 60]);
    expect(wide.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(136);
    expect(await widths([10, 20])).toEqual([16, 32]);
  });

  it('makes a row as high as its longest text is wrapped, the header too', async () => {
    const { sheet } = await parts([
      ['08/QĐ-UBND', '2026-11-17', 3],
      ['Quyết định của Chủ tịch Ủy ban nhân dân xã', '2026-11-17', 3],
    ]);
    const heights = [...sheet.matchAll(/<row r="(\d+)" ht="(\d+)"/gu)].map(([, row, height]) => [
      row,
      height,
    ]);
    // "Số lượng bản" stands in a column of six characters.
    expect(heights).toEqual([
      ['4', '48'],
      ['5', '16'],
      ['6', '48'],
    ]);
  });

  it('keeps the header in sight and lies across the page', async () => {
    const { sheet } = await parts([]);
    expect(sheet).toContain('ySplit="4"');
    expect(sheet).toContain('orientation="landscape"');
  });
});
