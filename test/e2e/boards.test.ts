// The dashboard in Chromium: charts that are tables too, figures that open their lists, and what all homes read.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedBigCommune } from '../support/big-commune.ts';
import { testStore } from '../support/commune-world.ts';
import { expectAccessible, expectFitsWidth, PHONE, shot } from './support/browser.ts';
import { delivered } from './support/delivered.ts';
import { enterCounted, openTown } from './support/town.ts';

const COMMUNE = '02104';
/** @see issue: "at most 30 documents for any home or dashboard" */
const MOST = 30;

let browser: Browser;
beforeAll(async () => {
  browser = await openTown();
}, 120_000);
afterAll(() => browser.close());

const chart = (page: Page, title: string) => page.getByRole('figure', { name: title });

describe('the dashboard', () => {
  it('opens from home, shows each chart as a table too, and leads from a figure to its list', async () => {
    const { page, faults } = await enterCounted(browser, 'lanhdao');
    await page.locator('ocop-home-page').getByRole('link', { name: 'Tổng quan' }).click();
    await page.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
    const states = chart(page, 'Giấy chứng nhận theo trạng thái');
    await states.waitFor();
    await expectAccessible(page);
    await shot(page, 'tong-quan-desk');
    const toggles = page.getByRole('button', { name: 'Xem dạng bảng' });
    for (let left = await toggles.count(); left > 0; left -= 1) await toggles.first().click();
    await page.getByRole('table', { name: 'Hồ sơ theo bước' }).waitFor();
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectFitsWidth(page);
    await shot(page, 'tong-quan-bang-phone');
    const expired = states.getByRole('row', { name: 'Hết hạn' }).getByRole('link');
    const count = Number.parseInt((await expired.textContent()) ?? '', 10);
    expect(count).toBe(3);
    await states.getByRole('button', { name: 'Xem dạng biểu đồ' }).click();
    await page.reload();
    await chart(page, 'Hết hạn theo tháng').waitFor();
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, 'tong-quan-phone');
    await chart(page, 'Giấy chứng nhận theo trạng thái')
      .getByRole('link', { name: /Hết hạn/u })
      .click();
    await page.getByText(`${String(count)} sản phẩm`, { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  it('lets Phòng Kinh tế count anew, and finds nothing wrong after the seeds', async () => {
    const { page } = await enterCounted(browser, 'kinhte');
    await page.goto('/tong-quan');
    await page.getByRole('button', { name: 'Tính lại số liệu' }).click();
    await page
      .getByText(/^Đã tính lại \d+ dòng: không có gì sai\.$/u)
      .first()
      .waitFor();
  });
});

/** What the year at a glance reads: documents, and one for each count. */
async function readsOfYear(page: Page): Promise<number> {
  let counted = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes(':runAggregationQuery')) counted += 1;
  });
  await page.goto('/trong-nam');
  await page
    .getByRole('link', { name: /^\d+ chưa xong/u })
    .first()
    .waitFor();
  await expectFitsWidth(page);
  await expectAccessible(page);
  await shot(page, 'trong-nam-phone');
  const documents = await delivered(page);
  expect(counted).toBeGreaterThan(10);
  return documents + counted;
}

describe('with a year’s worth in the commune', () => {
  const PEOPLE = ['linhngoc', 'truongthon1', 'kinhte', 'vanhoa', 'mattran', 'lanhdao', 'vanthu', 'quantri'];
  beforeAll(
    () =>
      seedBigCommune(testStore(), COMMUNE, {
        products: 120,
        history: 2,
        dossiers: 190,
        tasks: 400,
        villages: 24,
        notices: 60,
        papers: 120,
      }),
    120_000,
  );

  it(`reads at most ${String(MOST)} documents at any home, on the dashboard, and of the year`, async () => {
    const reads: Record<string, number> = {};
    for (const mailbox of PEOPLE) {
      const { page, context } = await enterCounted(browser, mailbox);
      reads[mailbox] = await delivered(page);
      if (mailbox === 'kinhte') {
        await page.goto('/tong-quan');
        await chart(page, 'Theo thôn').waitFor();
        reads['tong-quan'] = await delivered(page);
        await shot(page, 'tong-quan-big-desk');
        await page.setViewportSize(PHONE);
        await expectFitsWidth(page);
        await shot(page, 'tong-quan-big-phone');
        reads['trong-nam'] = await readsOfYear(page);
      }
      await context.close();
    }
    expect(Object.entries(reads).filter(([, count]) => count > MOST)).toEqual([]);
    expect(Object.keys(reads)).toHaveLength(PEOPLE.length + 2);
    if (process.env['OCOP_SHOTS'] !== undefined) console.info(reads);
  });

  it(`reads at most ${String(MOST)} documents for any list, and for "Xem thêm" only what comes next`, async () => {
    const { page, faults } = await enterCounted(browser, 'kinhte');
    const rows = () => page.locator('ocop-data-list tbody tr').count();
    const reads: Record<string, number> = {};
    for (const path of [
      '/ho-so',
      '/ho-so?xem=ended',
      '/san-pham',
      '/van-ban',
      '/thong-bao',
      '/trong-nam/tasks?nam=2026&chu-tri=front&trang-thai=todo',
      '/trong-nam/tasks?nam=2026',
    ]) {
      await page.goto(path);
      reads[path] = await delivered(page);
      await shot(page, `danh-sach${path.replaceAll(/[^a-z]+/gu, '-')}`);
    }
    expect(Object.entries(reads).filter(([, count]) => count > MOST)).toEqual([]);
    const shown = await rows();
    const press = page.getByRole('button', { name: 'Xem thêm' });
    await press.click();
    await expect.poll(rows).toBe(2 * shown);
    expect(await delivered(page)).toBeLessThanOrEqual(2 * MOST);
    expect(faults).toEqual([]);
  });
});
