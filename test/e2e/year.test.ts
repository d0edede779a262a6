// The commune's year in Chromium: an idea from a phone to its choice, two people on one task, every page of a subject.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SubjectName, subjects } from '../../functions/src/domain/index.ts';
import { HELD_ROUND } from '../../scripts/seed/rounds.ts';
import { pdf } from '../functions/files-fixtures.ts';
import { DESK, PHONE, shot, type Visitor } from './support/browser.ts';
import { typeDate } from './support/journey.ts';
import { COLD, enter, expectSound, openTown } from './support/town.ts';

const IDEA = 'Trà hoa vàng sấy lạnh';
const TASK = 'Rà soát sản phẩm tiềm năng';

let browser: Browser;
let producer: Visitor;
let economy: Visitor;
let colleague: Visitor;
let idea = '';

beforeAll(async () => {
  browser = await openTown();
  producer = await enter(browser, 'doanket', PHONE);
  economy = await enter(browser, 'kinhte', DESK);
  colleague = await enter(browser, 'kinhte', DESK);
}, 180_000);

afterAll(async () => {
  await browser.close();
});

const form = (page: Page) => page.locator('ocop-item-form form');
const box = (page: Page, label: string) => form(page).getByLabel(label).first();
const field = (page: Page, path: string) => form(page).locator(`[id="values.${path}"]`);

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

const stands = (page: Page, state: string) =>
  page.locator('ocop-page [slot=badge]').getByText(state, { exact: true }).waitFor();

describe('the pages of the year', () => {
  it('lead from the menu to what concerns each role', async () => {
    const { page } = producer;
    await page.getByRole('link', { name: 'Trong năm' }).click();
    await page.getByRole('heading', { name: 'Việc trong năm', level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'Đợt đánh giá tại xã' }).count()).toBe(0);
    await expectSound(page, 'year-hub-producer');
    await page.getByText('Khác', { exact: true }).click();
    await page.getByRole('link', { name: 'Thông báo' }).waitFor();
    await shot(page, 'year-more-phone');
    await page.getByRole('link', { name: 'Ý tưởng sản phẩm' }).click();
    await page.getByRole('heading', { name: /chưa có ý tưởng nào/u }).waitFor();
    await expectSound(page, 'year-list-empty');
  });

  it('say kindly what is not there', async () => {
    const { page } = economy;
    await page.goto('/trong-nam/khong-co');
    await page.getByRole('heading', { name: 'Không có mục này' }).waitFor();
    await page.goto('/trong-nam/ideas/khong-co');
    await page.getByRole('heading', { name: 'Không có ý tưởng này' }).waitFor();
  });
});

describe('the demo', () => {
  const LISTS = Object.values(subjects).filter(({ reads }) => reads.includes('economy'));
  /** What the plan of 2025 opened or closed. */
  const OF_2025: readonly SubjectName[] = ['targets', 'reports'];

  it('has something to show in the list of every subject', async () => {
    const { page } = economy;
    for (const { name } of LISTS) {
      await page.goto(`/trong-nam/${name}?nam=${OF_2025.includes(name) ? '2025' : '2026'}`);
      await page.locator('ocop-data-list tbody tr').first().waitFor();
      await expectSound(page, `year-list-${name}`);
    }
  });

  it('says a day only where somebody owes something by it, not that of a link’s next check', async () => {
    const { page } = economy;
    const days = page.getByRole('columnheader', { name: 'Hạn', exact: true });
    await page.goto('/trong-nam/inspections?nam=2026');
    await days.waitFor();
    await page.goto('/trong-nam/channels?nam=2026');
    await page.getByRole('columnheader', { name: 'Đường dẫn', exact: true }).waitFor();
    expect(await days.count()).toBe(0);
  });

  it('has a round that was held, demands that are followed, and a report that was settled', async () => {
    const { page } = economy;
    for (const path of [`rounds/${HELD_ROUND}`, 'inspections/kiem-tra-doan-ket', 'reports/bao-cao-2025']) {
      await page.goto(`/trong-nam/${path}`);
      await page.locator('ocop-item-history li').first().waitFor();
      await expectSound(page, `year-${path.replace('/', '-')}`);
    }
    await page.goto('/trong-nam?nam=2026');
    await page
      .getByRole('link', { name: /^\d+ chưa xong/u })
      .first()
      .waitFor();
    await expectSound(page, 'year-hub');
  });
});

describe('an idea', () => {
  it('is registered on a phone, with what is missing said beside its box, and a file', async () => {
    const { page } = producer;
    await page.getByRole('link', { name: 'Đăng ký ý tưởng' }).click();
    await form(page).waitFor();
    await form(page).getByRole('button', { name: 'Đăng ký ý tưởng' }).click();
    await page.getByRole('heading', { name: 'Chưa gửi được' }).waitFor();
    await expectSound(page, 'year-idea-wrong');
    await box(page, 'Tên sản phẩm dự kiến').fill(IDEA);
    // Who proposes is known, and what is mended leaves the summary.
    expect(await box(page, 'Người hoặc nhóm đề xuất').inputValue()).toContain('Hợp tác xã Đoàn Kết');
    await form(page)
      .locator('ocop-error-summary')
      .getByText('Hãy ghi: Tên sản phẩm dự kiến.')
      .waitFor({ state: 'detached' });
    await box(page, 'Thôn').fill('thon 1');
    await field(page, 'villageId')
      .getByRole('button', { name: /^Thôn 1/u })
      .click();
    await typeDate(field(page, 'registeredOn'), '2026-11-20');
    await box(page, 'Mô tả sản phẩm').fill('Hoa trà vàng của bản, sấy ở nhiệt độ thấp để giữ màu.');
  });

  it('keeps what was typed over a reload', async () => {
    const { page } = producer;
    await page.reload();
    await page.getByText('chưa gửi.').waitFor();
    expect(await box(page, 'Tên sản phẩm dự kiến').inputValue()).toBe(IDEA);
  });

  it('goes with its file, and is read as a sheet', async () => {
    const { page } = producer;
    const file = { name: 'phuong-an.pdf', mimeType: 'application/pdf', buffer: pdf(2) };
    await form(page).locator('input[type=file]').setInputFiles(file);
    await form(page).getByText('Đã nhận').waitFor(COLD);
    await shot(page, 'year-idea-file-phone');
    await form(page).getByRole('button', { name: 'Đăng ký ý tưởng' }).click();
    await page.waitForURL(/\/trong-nam\/ideas\/(?!moi)/u, COLD);
    await page.getByText('Đã ghi nhận: Đăng ký ý tưởng.').waitFor();
    await page.getByText('Đang chờ Phòng Kinh tế; hiện ông/bà chưa phải làm gì thêm.').waitFor();
    await page.getByRole('heading', { name: IDEA, level: 1 }).waitFor();
    idea = new URL(page.url()).pathname;
    await stands(page, 'Mới đăng ký');
    await page.locator('ocop-item-files').getByText('phuong-an.pdf').waitFor();
    await expectSound(page, 'year-idea');
  });

  it('is looked at, sent back with a reason, completed and chosen', async () => {
    const { page } = economy;
    await page.goto('/trong-nam/ideas');
    await page.getByLabel('Tìm theo tên').fill('tra hoa');
    await page.getByRole('link', { name: IDEA }).waitFor();
    await expectSound(page, 'year-list');
    await page.getByRole('link', { name: IDEA }).click();
    await openForm(page, 'Bắt đầu xem xét');
    await send(page, 'Bắt đầu xem xét');
    await openForm(page, 'Đề nghị hoàn thiện');
    await form(page).getByLabel('Lý do').fill('Bổ sung nguồn nguyên liệu.');
    await expectSound(page, 'year-idea-reason');
    await send(page, 'Đề nghị hoàn thiện');
    await stands(producer.page, 'Cần hoàn thiện');
    await openForm(producer.page, 'Gửi bản đã hoàn thiện');
    await box(producer.page, 'Nguyên liệu').fill('Hai héc-ta trà hoa vàng của mười hộ.');
    await send(producer.page, 'Gửi bản đã hoàn thiện');
    await openForm(page, 'Chọn ý tưởng');
    await box(page, 'Ý kiến của thôn').fill('Thôn đồng ý.');
    await send(page, 'Chọn ý tưởng');
    await stands(producer.page, 'Được chọn');
    const told = page
      .locator('ocop-item-history li')
      .filter({ hasText: 'Lý do: Bổ sung nguồn nguyên liệu.' });
    expect(await told.count()).toBe(1);
    expect(idea).toContain('/trong-nam/ideas/');
  });
});

describe('a task that two people amend', () => {
  it('shows what the other wrote beside what was typed, and loses neither', async () => {
    const { page } = economy;
    await page.goto(`/trong-nam/tasks/moi?name=${encodeURIComponent(TASK)}&dueOn=2020-01-06`);
    await form(page).getByRole('button', { name: 'Giao việc' }).click();
    await page.getByRole('heading', { name: TASK, level: 1 }).waitFor(COLD);
    await colleague.page.goto(new URL(page.url()).pathname);
    for (const each of [page, colleague.page]) await openForm(each, 'Sửa');
    await box(colleague.page, 'Kết quả phải có').fill('Danh sách mười sản phẩm');
    await box(page, 'Kết quả phải có').fill('Biên bản rà soát');
    await send(page, 'Sửa');
    await colleague.page.getByRole('heading', { name: 'Hai người cùng sửa' }).waitFor();
    await expectSound(colleague.page, 'year-conflict');
    expect(await box(colleague.page, 'Kết quả phải có').inputValue()).toBe('Danh sách mười sản phẩm');
    await form(colleague.page).getByRole('button', { name: 'Sửa', exact: true }).click();
    await colleague.page.getByText('Hãy chọn nội dung giữ lại ở mục hai người cùng sửa.').waitFor();
    await colleague.page.getByRole('button', { name: /^Giữ của tôi/u }).click();
    await send(colleague.page, 'Sửa');
    await page.locator('ocop-item-sheet').getByText('Danh sách mười sản phẩm').waitFor();
    await expectSound(page, 'year-task');
  });

  it('stands at home for its unit, and as late for the leader', async () => {
    const { page } = economy;
    await page.goto('/');
    const card = page.locator('ocop-home-tasks li').filter({ hasText: TASK });
    await card.getByText(/^Quá hạn/u).waitFor();
    await expectSound(page, 'year-home');
    const leader = await enter(browser, 'lanhdao', DESK);
    await leader.page.getByRole('heading', { name: 'Việc quá hạn của các đơn vị' }).waitFor();
    await leader.page.locator('ocop-home-tasks').getByRole('link', { name: TASK }).waitFor();
    await expectSound(leader.page, 'year-home-leader');
  });
});

it('no page broke', () => {
  expect([producer, economy, colleague].flatMap(({ faults }) => faults)).toEqual([]);
});
