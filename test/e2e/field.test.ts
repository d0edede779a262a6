// Work in the field in Chromium: an inspection with a photo on a phone, a programme of the station, the year's money.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../scripts/seed.ts';
import { jpeg } from '../functions/files-fixtures.ts';
import { clearAccounts, clearFirestore } from '../support/emulators.ts';
import {
  DESK,
  expectAccessible,
  expectFitsWidth,
  openBrowser,
  openWindow,
  PHONE,
  shot,
  type Visitor,
} from './support/browser.ts';
import { typeDate } from './support/journey.ts';

/** A function's first call wakes it up. */
const COLD = { timeout: 60_000 } as const;

let browser: Browser;
let economy: Visitor;
let culture: Visitor;
/** The legal day in Vietnam. */
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  await clearFirestore();
  await clearAccounts();
  await seed();
  browser = await openBrowser();
  economy = await enter('kinhte', PHONE);
  culture = await enter('vanhoa', DESK);
}, 180_000);

afterAll(async () => {
  await browser.close();
});

async function enter(mailbox: string, size: typeof DESK | typeof PHONE): Promise<Visitor> {
  const visitor = await openWindow(browser, size);
  await visitor.page.goto('/dang-nhap');
  await visitor.page.locator(`[data-email="${mailbox}@demo.tanky.example"]`).click();
  await visitor.page.waitForURL(({ pathname }) => pathname === '/');
  return visitor;
}

async function expectSound(page: Page, name: string): Promise<void> {
  const own = page.viewportSize() ?? DESK;
  for (const [size, suffix] of [
    [DESK, 'desk'],
    [PHONE, 'phone'],
  ] as const) {
    await page.setViewportSize(size);
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, `field-${name}-${suffix}`);
  }
  await page.setViewportSize(own);
}

const form = (page: Page) => page.locator('ocop-item-form form');
const box = (page: Page, label: string) => form(page).getByLabel(label).first();
const stands = (page: Page, state: string) =>
  page.locator('ocop-page [slot=badge]').getByText(state, { exact: true }).waitFor(COLD);

/** Opens the form of a command by its button. */
async function openForm(page: Page, label: string): Promise<void> {
  await page.locator('ocop-item-page').getByRole('button', { name: label, exact: true }).first().click();
  await form(page).waitFor();
}

/** Sends the opened form and waits until it is closed. */
async function send(page: Page, label: string): Promise<void> {
  await form(page).getByRole('button', { name: label, exact: true }).click();
  await form(page).waitFor({ state: 'detached', ...COLD });
}

describe('an inspection on a phone', () => {
  const lines = (page: Page) => page.locator('ocop-inspection-notes fieldset');

  it('is planned, and the system lays out what to look at', async () => {
    const { page } = economy;
    await page.goto(`/trong-nam/inspections/moi?lenh=plan&producerId=linh-ngoc&on=${today}`);
    await form(page).getByRole('button', { name: 'Lên kế hoạch kiểm tra', exact: true }).click();
    await page.waitForURL(/\/trong-nam\/inspections\/(?!moi)/u, COLD);
    await stands(page, 'Đã lên kế hoạch');
    await page.getByRole('heading', { name: 'Duy trì tiêu chí' }).waitFor();
    await expectSound(page, 'inspection-planned');
  });

  it('is noted line by line with a photo; what was pressed outlives a reload', async () => {
    const { page } = economy;
    await lines(page).first().getByText('Đạt', { exact: true }).click();
    await lines(page).nth(1).getByText('Chưa đạt', { exact: true }).click();
    await lines(page).nth(1).getByLabel('Ghi rõ').fill('Chưa có hợp đồng mua nguyên liệu');
    await page.reload();
    await page.getByText(/^2\/\d+ nội dung đã kiểm tra, 1 chưa đạt$/u).waitFor();
    const photo = { name: 'nhan.jpg', mimeType: 'image/jpeg', buffer: jpeg() };
    await page.locator('ocop-inspection-notes input[type=file]').setInputFiles(photo);
    await page.locator('ocop-inspection-notes').getByText('Đã nhận').waitFor(COLD);
    await expectSound(page, 'inspection-noted');
    await page.getByRole('button', { name: 'Lưu tại chỗ' }).click();
    await page.locator('ocop-item-files').getByText('nhan.jpg').waitFor(COLD);
  });

  it('is concluded, with a demand that is followed until it is done', async () => {
    const { page } = economy;
    await openForm(page, 'Ghi kết quả kiểm tra');
    await form(page).getByRole('button', { name: 'Thêm người' }).click();
    await box(page, 'Họ và tên').fill('Nông Thị Hoa');
    await box(page, 'Kết luận').fill('Cơ bản đạt, thiếu hợp đồng nguyên liệu.');
    await send(page, 'Ghi kết quả kiểm tra');
    await stands(page, 'Đã kiểm tra');
    await page.getByRole('link', { name: 'Lập biên bản kiểm tra' }).waitFor();
    await openForm(page, 'Yêu cầu khắc phục');
    await form(page).getByRole('button', { name: 'Thêm yêu cầu' }).click();
    await box(page, 'Yêu cầu').fill('Ký hợp đồng mua nguyên liệu');
    await typeDate(form(page).locator('[id="values.demands.0.dueOn"]'), today);
    await send(page, 'Yêu cầu khắc phục');
    await page.getByText('Chưa khắc phục', { exact: true }).waitFor();
    await expectSound(page, 'inspection-following');
  });

  it('gives its words to the minutes', async () => {
    const { page } = economy;
    await page.getByRole('link', { name: 'Lập biên bản kiểm tra' }).click();
    // On a phone the sheet stands behind a button; its words are there all the same.
    const words = page.locator('ocop-paper-making').getByText('Cơ bản đạt, thiếu hợp đồng nguyên liệu.');
    await words.first().waitFor({ state: 'attached', ...COLD });
    await page.goBack();
  });

  it('is not planned twice in a year, and says who planned the first', async () => {
    const { page } = economy;
    await page.goto(`/trong-nam/inspections/moi?lenh=plan&producerId=linh-ngoc&on=${today}`);
    await form(page).getByRole('button', { name: 'Lên kế hoạch kiểm tra', exact: true }).click();
    await page
      .getByText(/không bị kiểm tra quá 01 lần trong năm/u)
      .first()
      .waitFor(COLD);
    await expectSound(page, 'inspection-second');
  });
});

describe('the station’s weekly slots', () => {
  it('are planned for a month at once by Phòng Văn hóa - Xã hội', async () => {
    const { page } = culture;
    const until = new Date(Date.parse(today) + 21 * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/trong-nam/broadcasts/moi?lenh=plan&on=${today}&time=17:00&until=${until}`);
    await box(page, 'Chủ đề').fill('Mật ong Tân Kỳ');
    await box(page, 'Bài phát thanh').fill('Kính thưa bà con…');
    await form(page).getByRole('button', { name: 'Lên lịch phát', exact: true }).click();
    await page.waitForURL(/\/trong-nam\/broadcasts\/(?!moi)/u, COLD);
    await openForm(page, 'Duyệt bài');
    await send(page, 'Duyệt bài');
    await openForm(page, 'Ghi đã phát');
    await typeDate(form(page).locator('[id="values.airedOn"]'), today);
    await box(page, 'Thời lượng').fill('15');
    await send(page, 'Ghi đã phát');
    await stands(page, 'Đã phát');
    await expectSound(page, 'broadcast');
    await page.goto(`/trong-nam/broadcasts?nam=${until.slice(0, 4)}`);
    await page.getByRole('link', { name: 'Mật ong Tân Kỳ' }).first().waitFor();
  });
});

describe('the year’s money', () => {
  it('is added up by source and activity when somebody asks', async () => {
    const { page } = economy;
    await page.goto(`/trong-nam/funding/moi?lenh=plan&activity=In%20bao%20b%C3%AC&on=${today}&planned=12,5`);
    await form(page).getByRole('button', { name: 'Thêm khoản', exact: true }).click();
    await page.waitForURL(/\/trong-nam\/funding\/(?!moi)/u, COLD);
    await page.goto('/trong-nam/funding');
    await page.getByRole('button', { name: /^Tổng hợp kinh phí năm/u }).click();
    await page
      .locator('ocop-money-panel')
      .getByText('Vốn tự có của chủ thể', { exact: true })
      .first()
      .waitFor();
    await expectSound(page, 'money');
  });
});

it('no page broke', () => {
  expect([economy, culture].flatMap(({ faults }) => faults)).toEqual([]);
});
