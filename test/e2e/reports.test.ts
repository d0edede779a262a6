// A report in Chromium: started, counted, each figure leading to its list, settled, and its paper begun from it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedRegisters } from '../../scripts/seed.ts';
import { clearAccounts, clearFirestore } from '../support/emulators.ts';
import {
  DESK,
  expectAccessible,
  expectFitsWidth,
  openBrowser,
  PHONE,
  shot,
  type Visitor,
} from './support/browser.ts';
import { COLD, enter, expectSound } from './support/town.ts';

let browser: Browser;
let economy: Visitor;
beforeAll(async () => {
  await clearFirestore();
  await clearAccounts();
  await seedRegisters();
  browser = await openBrowser();
  economy = await enter(browser, 'kinhte');
}, 180_000);

afterAll(async () => {
  await browser.close();
});

/** The list behind a figure that counts something is as long as the figure says; each thing leads to its page. */
async function expectList(page: Page): Promise<void> {
  const report = new URL(page.url()).pathname;
  await page.goto(`${report}/so-lieu/products.inForce`);
  await page
    .getByRole('heading', { name: 'Sản phẩm có giấy chứng nhận còn hiệu lực', level: 1 })
    .waitFor(COLD);
  const kept = page.getByRole('navigation', { name: 'Số liệu trong báo cáo' });
  const [count] = /\d+/u.exec(await kept.getByRole('link', { name: 'Thực hiện' }).innerText()) ?? [];
  await page.getByText(`${String(count)} mục được tính`).waitFor(COLD);
  expect(Number(count)).toBeGreaterThan(0);
  expect(await page.locator('ocop-data-list').getByRole('link').count()).toBe(Number(count));
  await expectSound(page, 'figure');
  await kept.getByRole('link', { name: 'Kỳ trước' }).click();
  await page.waitForURL(/\?cot=before$/u);
  await page.getByText('từ 15/12/2024 đến 14/12/2025').first().waitFor(COLD);
  await page.goto(report);
}

describe('a report', () => {
  it('counts itself, shows the list behind a figure, and becomes its paper once settled', async () => {
    const { page } = economy;
    const form = page.locator('ocop-item-form form');
    await page.goto('/trong-nam/reports/moi?lenh=start&kind=year&year=2026');
    await form.getByRole('button', { name: 'Lập báo cáo', exact: true }).click();
    const panel = page.locator('ocop-report-panel');
    await panel.getByRole('heading', { name: 'Chỉ tiêu' }).waitFor(COLD);
    await page.getByRole('heading', { name: /Chương trình OCOP năm 2026/u, level: 1 }).waitFor();
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      await expectFitsWidth(page);
      await expectAccessible(page);
      await shot(page, `report-${size === PHONE ? 'phone' : 'desk'}`);
    }
    // Nothing came of it yet: it is folded away with what else is nil.
    for (const fold of await panel.locator('summary').all()) await fold.click();
    const figure = panel.getByRole('link', { name: 'Hội chợ, triển lãm đã tham gia' });
    const own = await figure.getAttribute('href');
    expect(own).toMatch(/^\/trong-nam\/reports\/[^/]+\/so-lieu\/promotions\.fairs$/u);
    await expectList(page);
    await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).first().click();
    await form.getByRole('button', { name: 'Chốt số liệu', exact: true }).click();
    await panel.getByRole('link', { name: 'Lập văn bản báo cáo' }).click(COLD);
    await page.waitForURL(/loai=periodicReport&muc=reports/u);
    await page.getByText('BIỂU CHỈ TIÊU THỰC HIỆN CHƯƠNG TRÌNH OCOP').first().waitFor(COLD);
    expect(economy.faults).toEqual([]);
  });
});
