// A list in and out in Chromium: a messy file is tried, taken, found by the search, and comes out again as Excel.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSheets } from '../../functions/src/adapters/sheet/read-sheets.ts';
import { DESK, expectAccessible, expectFitsWidth, PHONE, shot, type Visitor } from './support/browser.ts';
import { delivered } from './support/delivered.ts';
import { COLD, enterCounted, openTown } from './support/town.ts';

/** Titles above, an odd separator, no dấu mark of any program, a total below. */
const MESSY = [
  'UBND XÃ TÂN KỲ;;;',
  'DANH SÁCH CHỦ THỂ OCOP;;;',
  'STT;Tên HTX, hộ;Loại hình tổ chức;Xã (cũ)',
  '1;HTX Nà Cà;HTX;Cao Kỳ',
  '2;=HTX lạ;HTX;Hòa Mục',
  '3;Sáng;;Thanh Vận',
  'Tổng cộng: 3;;;',
].join('\r\n');

let browser: Browser;
let economy: Visitor;

beforeAll(async () => {
  browser = await openTown();
  economy = await enterCounted(browser, 'kinhte');
}, 180_000);

afterAll(() => browser.close());

it('tries a messy list, shows each problem with its row, takes the rest, and a second time changes nothing', async () => {
  const { page } = economy;
  await page.goto('/nhap-du-lieu');
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await page.getByText('Hãy chọn tệp danh sách.').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'chu-the.csv', mimeType: 'text/csv', buffer: Buffer.from(MESSY) });
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await page.getByText('Nếu nhập: thêm mới 2, cập nhật 0, không đổi 0, có lỗi 1 dòng.').waitFor(COLD);
  await page.getByText('nay thuộc xã Thanh Mai').waitFor();
  await page.getByText('Cột B “Tên HTX, hộ” → Tên chủ thể').waitFor();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectFitsWidth(page);
  await shot(page, 'nhap-du-lieu-phone');
  await page.setViewportSize(DESK);
  await page.getByRole('button', { name: 'Nhập 2 dòng' }).click();
  await page.getByText('Đã nhập: thêm mới 2').waitFor(COLD);
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await page.getByText('Nếu nhập: thêm mới 0, cập nhật 0, không đổi 2, có lỗi 1 dòng.').waitFor(COLD);
  await page.getByText('Không có dòng nào để nhập.').waitFor();
});

it('finds what was taken, with dấu and without, and reads at most 30 documents for it', async () => {
  const { page } = economy;
  await page.goto('/tim-kiem?tim=na%20ca');
  await page.getByRole('link', { name: /HTX Nà Cà/u }).waitFor();
  await expectAccessible(page);
  expect(await delivered(page)).toBeLessThanOrEqual(30);
  await page.getByRole('searchbox').fill('nà cà');
  await page.getByText('1 kết quả').waitFor();
  await page.getByRole('searchbox').fill('ná cà');
  await page.getByText('Không tìm thấy “ná cà”').waitFor();
  await page.getByRole('searchbox').fill('mat ong');
  await page.getByRole('heading', { name: 'Hồ sơ', exact: true }).waitFor();
});

it('takes the list out again as Excel, in which nothing is a formula', async () => {
  const { page, faults } = economy;
  await page.goto('/nhap-du-lieu');
  const lists = page.locator('ocop-list-export');
  await lists.locator('wa-select').first().click();
  await page.getByRole('option', { name: 'Chủ thể OCOP' }).last().click();
  const [download] = await Promise.all([
    page.waitForEvent('download', COLD),
    lists.getByRole('button', { name: 'Tải Excel (.xlsx)' }).click(),
  ]);
  const [grid] = readSheets(await readFile(await download.path()), 'x.xlsx');
  const names = (grid?.rows ?? []).map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(['Hợp tác xã Linh Ngọc', 'HTX Nà Cà', "'=HTX lạ"]));
  expect(faults).toEqual([]);
});
