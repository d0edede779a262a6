// The plan of 2025 in Chromium: its progress at a glance, one task of every unit done on the screen with something to
// show, every other task and target by its own unit through the same command, and the plan that goes on from it.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import {
  type Item,
  PLAN_2025_TASKS,
  PLAN_2025_VALUES,
  plainDateOf,
  type SubjectName,
  textOf,
} from '../../functions/src/domain/index.ts';
import { TAN_KY } from '../../scripts/seed/commune.ts';
import { DEMO_ACCOUNTS } from '../../scripts/seed/people.ts';
import { PLAN_2025, PLAN_2026 } from '../../scripts/seed/year.ts';
import { pdf } from '../functions/files-fixtures.ts';
import { type Person, signIn } from '../support/accounts.ts';
import { call } from '../support/callable.ts';
import { enrol, testStore } from '../support/commune-world.ts';
import { fireSchedule } from '../support/schedule.ts';
import { DESK, expectFitsWidth, PHONE, shot } from './support/browser.ts';
import { typeDate } from './support/journey.ts';
import { COLD, enter, expectSound, openTown } from './support/town.ts';

/** What is first asked after the data are loaded wakes the emulators up. */
const TODAY = plainDateOf(new Date().toISOString());
const store = testStore();
let browser: Browser;

beforeAll(async () => {
  browser = await openTown();
}, 180_000);

afterAll(async () => {
  await browser.close();
});

const all = async (subject: SubjectName): Promise<Item[]> =>
  (await store.list(queries.items(TAN_KY, subject))).filter(({ values }) => values['planId'] === PLAN_2025);
const read = (subject: SubjectName, id: string): Promise<Item | null> =>
  store.read(documents.item(TAN_KY, subject, id));

const form = (page: Page) => page.locator('ocop-item-form form');
const field = (page: Page, path: string) => form(page).locator(`[id="values.${path}"]`);

/** Reports a task as done on its page, with a link or with a file. */
async function finishOnScreen(page: Page, id: string, shown: 'link' | 'file'): Promise<void> {
  await page.goto(`/trong-nam/tasks/${id}`);
  await page.locator('ocop-item-page').getByRole('button', { name: 'Báo hoàn thành' }).first().click();
  await form(page).waitFor();
  if (shown === 'link') await form(page).getByLabel('Đường dẫn tới kết quả').fill(`https://xa.example/${id}`);
  else {
    const file = { name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer: pdf(1) };
    await form(page).locator('input[type=file]').setInputFiles(file);
    await form(page).getByText('Đã nhận').waitFor(COLD);
  }
  await typeDate(field(page, 'doneOn'), TODAY);
  await form(page).getByRole('button', { name: 'Báo hoàn thành', exact: true }).click();
  await form(page).waitFor({ state: 'detached', ...COLD });
  await page.locator('ocop-page [slot=badge]').getByText('Hoàn thành', { exact: true }).waitFor();
}

/** Somebody of each unit with their own account; villages whose head has no demo account are given one. */
async function everyUnit(): Promise<ReadonlyMap<string, Person>> {
  const units = new Map<string, Person>();
  for (const { email, claims } of DEMO_ACCOUNTS)
    if (claims?.commune === TAN_KY)
      units.set(
        [claims.role, claims.unit].filter((part) => part !== undefined).join(':'),
        await signIn(email),
      );
  for (const unit of ['thon-3', 'thon-4'])
    units.set(`village:${unit}`, await enrol(store, TAN_KY, 'village', unit));
  return units;
}

describe('the plan of 2025', () => {
  it('shows how far it has come, by unit and by target, as bars and as a table', async () => {
    const { page, faults } = await enter(browser, 'kinhte', DESK);
    await page.goto(`/trong-nam/plans/${PLAN_2025}`);
    await page.getByRole('heading', { name: 'Tiến độ thực hiện' }).waitFor(COLD);
    const chart = page.locator('ocop-chart').first();
    await chart.getByText('Phòng Văn hóa - Xã hội', { exact: true }).first().waitFor();
    await chart.getByRole('button', { name: /^Xem dạng bảng/u }).click();
    await chart.getByRole('columnheader', { name: 'Quá hạn' }).waitFor();
    await expectSound(page, 'plan-progress');
    await page.getByRole('link', { name: 'Nếp nương Đáyzang' }).click();
    await page.waitForURL(/\/trong-nam\/targets\/m-2025-7$/u);
    await page.locator('ocop-item-page').getByRole('button', { name: 'Ghi nhận đạt' }).first().click();
    await form(page).getByLabel('Kết quả').fill('Đã nộp hồ sơ đánh giá lại.');
    await form(page).getByRole('button', { name: 'Ghi nhận đạt', exact: true }).click();
    await page.locator('ocop-page [slot=badge]').getByText('Đạt', { exact: true }).waitFor(COLD);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['kinhte', DESK, 't-2025-2-year-economy', 'link'],
    ['vanhoa', DESK, 't-2025-12-w32-culture', 'link'],
    ['mattran', DESK, 't-2025-15-year-front', 'link'],
    ['lanhdao', DESK, 't-2025-19-year-leader', 'link'],
    ['truongthon1', PHONE, 't-2025-16-year-village-thon-1', 'file'],
    ['linhngoc', PHONE, 't-2025-18-year-producer-linh-ngoc', 'file'],
  ] as const)('%s does a task of their unit on the screen', async (mailbox, size, id, shown) => {
    const { page, faults } = await enter(browser, mailbox, size);
    await finishOnScreen(page, id, shown);
    await expectFitsWidth(page);
    await shot(page, `plan-done-${mailbox}`);
    expect((await read('tasks', id))?.state).toBe('done');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('every other task and target is carried out by its own unit, those that recur when they are due', async () => {
    await fireSchedule('dailySweep');
    const units = await everyUnit();
    const give = (by: Person | undefined, item: Item, command: string, values: Record<string, string>) =>
      call('changeItem', { ...of(item), command, values }, by);
    const of = ({ subject, id, version }: Item) => ({
      commandId: randomUUID(),
      subject,
      itemId: id,
      version,
    });
    for (const task of (await all('tasks')).filter(({ open }) => open)) {
      const values = { link: `https://xa.example/${task.id}`, doneOn: TODAY };
      await give(units.get(String(task.lead)), task, 'finish', values);
    }
    for (const target of (await all('targets')).filter(({ open }) => open))
      await give(units.get('economy'), target, 'reach', { result: 'Đã thực hiện.' });

    const tasks = await all('tasks');
    expect(tasks.filter(({ state }) => state !== 'done')).toEqual([]);
    expect(new Set(tasks.map(({ values }) => textOf(values, 'code')))).toEqual(
      new Set(PLAN_2025_TASKS.map(({ code }) => code)),
    );
    expect(tasks.filter(({ values }) => textOf(values, 'code') === '12')).toHaveLength(21);
    for (const task of tasks) {
      const unit = DEMO_ACCOUNTS.find(({ uid }) => uid === task.changedBy.uid)?.claims?.role ?? 'village';
      expect([task.id, unit]).toEqual([task.id, task.lead?.split(':')[0]]);
    }
    const targets = await all('targets');
    expect(targets.map(({ state }) => state)).toEqual(PLAN_2025_VALUES.targets.map(() => 'reached'));
  }, 240_000);

  it('is done, and goes on to a plan under the law in force, with its document', async () => {
    const { page, faults } = await enter(browser, 'kinhte', DESK);
    await page.goto(`/trong-nam/plans/${PLAN_2025}`);
    await page.getByText(/việc đã xong \(100%\)/u).waitFor(COLD);
    await page.getByRole('link', { name: 'Mở kế hoạch năm 2026' }).click();
    await page.waitForURL(({ pathname }) => pathname === `/trong-nam/plans/${PLAN_2026}`);
    await page.getByText('Quyết định số 26/2026/QĐ-TTg').first().waitFor();
    await expectSound(page, 'plan-draft');
    expect(await page.getByText(/148\/QĐ-TTg/u).count()).toBe(0);
    await page.getByRole('link', { name: 'Lập văn bản kế hoạch' }).click();
    await page.locator('ocop-paper-preview').getByText('Quyết định số 26/2026/QĐ-TTg').first().waitFor(COLD);
    await shot(page, 'plan-document');
    expect(faults).toEqual([]);
  });
});
