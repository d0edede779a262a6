// Work in the field in Chromium: who is to be inspected, an inspection with a photo on a phone, a month of the station and
// of meetings, the year's money. What the browser adds nothing to is given through the same commands.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonthsClamped, plainDateOf } from '../../functions/src/domain/index.ts';
import { jpeg } from '../functions/files-fixtures.ts';
import { type Person, signIn } from '../support/accounts.ts';
import { call } from '../support/callable.ts';
import { warmUp } from '../support/warm-up.ts';
import { PHONE, type Visitor } from './support/browser.ts';
import { typeDate } from './support/journey.ts';
import { COLD, enter, expectSound, openTown } from './support/town.ts';

const TODAY = plainDateOf(new Date().toISOString());

let browser: Browser;
let economy: Visitor;
let culture: Visitor;
let people: { readonly economy: Person; readonly culture: Person };

beforeAll(async () => {
  [browser] = await Promise.all([openTown(), warmUp(['changeItem', 'startItemUpload', 'downloadFile'])]);
  economy = await enter(browser, 'kinhte', PHONE);
  culture = await enter(browser, 'vanhoa');
  people = { economy: await signIn(mail('kinhte')), culture: await signIn(mail('vanhoa')) };
}, 180_000);

afterAll(async () => {
  await browser.close();
});

const mail = (mailbox: string): string => `${mailbox}@demo.tanky.example`;

interface Order {
  readonly subject: string;
  readonly itemId: string;
  readonly version: number | null;
  readonly values: object;
}
const give = (by: Person, command: string, order: Order): Promise<unknown> =>
  call('changeItem', { commandId: randomUUID(), command, ...order }, by);

const form = (page: Page) => page.locator('ocop-item-form form');
const box = (page: Page, label: string) => form(page).getByLabel(label).first();
const field = (page: Page, path: string) => form(page).locator(`[id="values.${path}"]`);
const press = (page: Page, label: string) =>
  form(page).getByRole('button', { name: label, exact: true }).click();

describe('inspections on a phone', () => {
  const lines = (page: Page) => page.locator('ocop-inspection-notes fieldset');
  let itemId = '';

  it('show who was not visited yet this year, and open the plan filled in', async () => {
    const { page } = economy;
    await page.goto('/trong-nam/inspections');
    await page.getByRole('button', { name: /^Chủ thể chưa được kiểm tra năm/u }).click();
    const plan = page
      .locator('ocop-inspection-year')
      .getByRole('link', { name: /^Lên kế hoạch.*Linh Ngọc/u });
    await plan.waitFor();
    await expectSound(page, 'field-inspection-year');
    await plan.click();
    await form(page).waitFor();
    await typeDate(field(page, 'on'), TODAY);
    await press(page, 'Lên kế hoạch kiểm tra');
    await page.waitForURL(/\/trong-nam\/inspections\/(?!moi)/u, COLD);
    await page.getByRole('heading', { name: 'Duy trì tiêu chí' }).waitFor(COLD);
    itemId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  it('are noted line by line with a photo that stands there as a picture; what was pressed outlives a reload', async () => {
    const { page } = economy;
    await lines(page).first().getByText('Đạt', { exact: true }).click();
    await lines(page).nth(1).getByText('Chưa đạt', { exact: true }).click();
    await lines(page).nth(1).getByLabel('Ghi rõ').fill('Chưa có hợp đồng mua nguyên liệu');
    await page.reload();
    await page.getByText(/^2\/\d+ nội dung đã kiểm tra, 1 chưa đạt$/u).waitFor();
    const photo = { name: 'nhan.jpg', mimeType: 'image/jpeg', buffer: jpeg() };
    await page.locator('ocop-inspection-notes input[type=file]').setInputFiles(photo);
    await page.locator('ocop-inspection-notes').getByText('Đã nhận').waitFor(COLD);
    await page.getByRole('button', { name: 'Lưu tại chỗ' }).click();
    const picture = page.locator('ocop-item-files').getByRole('button', { name: 'nhan.jpg' });
    await picture.waitFor(COLD);
    await picture.scrollIntoViewIfNeeded();
    await picture.locator('img, wa-icon[name=eye-off]').first().waitFor(COLD);
  });

  it('end in demands that are followed, and give their words to the minutes', async () => {
    const { page } = economy;
    const visit = {
      team: [{ name: 'Nông Thị Hoa', position: '' }],
      conclusion: 'Cơ bản đạt, thiếu hợp đồng nguyên liệu.',
    };
    await give(people.economy, 'visit', { subject: 'inspections', itemId, version: 2, values: visit });
    await page.locator('ocop-item-page').getByRole('button', { name: 'Yêu cầu khắc phục' }).first().click();
    await press(page, 'Thêm yêu cầu');
    await box(page, 'Yêu cầu').fill('Ký hợp đồng mua nguyên liệu');
    await typeDate(field(page, 'demands.0.dueOn'), TODAY);
    await press(page, 'Yêu cầu khắc phục');
    await form(page).waitFor({ state: 'detached', ...COLD });
    await page.getByText('Chưa khắc phục', { exact: true }).waitFor();
    await expectSound(page, 'field-inspection-following', [PHONE]);
    await page.getByRole('link', { name: 'Lập biên bản kiểm tra' }).click();
    // On a phone the sheet stands behind a button; its words are there all the same.
    const words = page.locator('ocop-paper-making').getByText(visit.conclusion);
    await words.first().waitFor({ state: 'attached', ...COLD });
  });

  it('are not planned twice in a year, and say who planned the first', async () => {
    const { page } = economy;
    await page.goto(`/trong-nam/inspections/moi?lenh=plan&producerId=linh-ngoc&on=${TODAY}`);
    await press(page, 'Lên kế hoạch kiểm tra');
    const refusal = page.getByText(/không bị kiểm tra quá 01 lần trong năm/u);
    await refusal.first().waitFor(COLD);
    await expectSound(page, 'field-inspection-second', [PHONE]);
  });
});

describe('the month of the station and of meetings', () => {
  it('shows what was aired and what is planned, a month back what is late, and leads there by the keyboard', async () => {
    const { page } = culture;
    const slot = { topic: 'Mật ong Tân Kỳ', slot: 'weekly', time: '17:00', script: 'Kính thưa bà con…' };
    const of = { subject: 'broadcasts', itemId: randomUUID() };
    const lastMonth = `${addMonthsClamped(TODAY, -1).slice(0, 7)}-10`;
    const late = { ...slot, topic: 'Nếp vải', slot: 'special', on: lastMonth };
    await give(people.culture, 'plan', { ...of, version: null, values: { ...slot, on: TODAY, until: '' } });
    await give(people.culture, 'approve', { ...of, version: 1, values: {} });
    await give(people.culture, 'air', { ...of, version: 2, values: { airedOn: TODAY, minutes: '15' } });
    await give(people.culture, 'plan', {
      ...{ subject: 'broadcasts', itemId: randomUUID(), version: null },
      values: late,
    });
    await page.goto('/trong-nam/broadcasts');
    const calendar = page.locator('ocop-outreach-calendar');
    const cell = (day: string) =>
      calendar.locator('td').filter({ has: page.locator(`time[datetime="${day}"]`) });
    // The demo's own programmes may stand on the same day.
    const programme = (day: string, topic: string) => cell(day).locator('li').filter({ hasText: topic });
    await programme(TODAY, slot.topic).getByText('Đã phát').waitFor(COLD);
    await expectSound(page, 'field-calendar');
    await calendar.getByRole('button', { name: 'Tháng trước' }).press('Enter');
    await programme(lastMonth, late.topic).getByText('Quá hạn').waitFor();
    expect(new URL(page.url()).searchParams.get('thang')).toBe(lastMonth.slice(0, 7));
    await cell(lastMonth)
      .getByRole('link', { name: /Nếp vải/u })
      .press('Enter');
    await page.locator('ocop-page [slot=badge]').getByText('Đã lên lịch', { exact: true }).waitFor();
  });
});

describe('the year’s money', () => {
  it('says what is wrong with a number, and is added up by source and activity', async () => {
    const { page } = economy;
    await page.goto(
      `/trong-nam/funding/moi?lenh=plan&activity=In%20bao%20b%C3%AC&on=${TODAY}&planned=1.200,5`,
    );
    await press(page, 'Thêm khoản');
    await form(page)
      .getByText('Dự kiến: chỉ ghi chữ số, không dấu chấm; dấu phẩy trước phần lẻ, ví dụ 1200,5.')
      .first()
      .waitFor(COLD);
    await field(page, 'planned').locator('input').fill('1200,5');
    await press(page, 'Thêm khoản');
    await page.waitForURL(/\/trong-nam\/funding\/(?!moi)/u, COLD);
    await page.getByText('1.200,5 triệu đồng').first().waitFor();
    await page.getByRole('link', { name: 'Kinh phí' }).first().click();
    await page.getByRole('button', { name: /^Tổng hợp kinh phí năm/u }).click();
    const own = page.locator('ocop-money-panel').getByText('Vốn tự có của chủ thể', { exact: true });
    await own.first().waitFor();
    await expectSound(page, 'field-money');
  });
});

it('no page broke', () => {
  expect([economy, culture].flatMap(({ faults }) => faults)).toEqual([]);
});
