// Making papers in Chromium: the choice, the form with its sheet, what survives a reload, what cannot be taken.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { Paper, paths } from '../../functions/src/domain/index.ts';
import { DEMO_DOSSIERS } from '../../scripts/seed/dossiers.ts';
import { DESK, expectAccessible, expectFitsWidth, PHONE, shot, type Visitor } from './support/browser.ts';
import { COLD, enter, expectSound, openTown } from './support/town.ts';

const COMMUNE = '02104';
const { assessing: ASSESSING } = DEMO_DOSSIERS;

let browser: Browser;
let economy: Visitor;

beforeAll(async () => {
  browser = await openTown();
  economy = await enter(browser, 'kinhte');
}, 120_000);

afterAll(async () => {
  await browser.close();
});

async function madePaper(page: Page): Promise<Paper> {
  await page.waitForURL(/\/van-ban\/(?!lap)/u, COLD);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { db } = connectFirebase();
  const stored = (await db.doc(paths.document(COMMUNE, 'documents', id)).get()).data();
  // Instants are Timestamps in the store; what is asked of it here has none.
  return Paper.pick({ type: true, details: true, dossierIds: true, state: true, revision: true })
    .strip()
    .parse(stored) as Paper;
}

const sheet = (page: Page) => page.locator('ocop-paper-preview article');
const box = (page: Page, label: string) => page.getByLabel(label, { exact: true });

describe('Phòng Kinh tế makes an invitation', () => {
  it('chooses the paper from the list, by what it is about', async () => {
    const { page } = economy;
    await page.goto('/van-ban');
    await page.getByRole('link', { name: 'Lập văn bản' }).click();
    await page.getByRole('heading', { name: 'Của cả xã' }).waitFor();
    await expectSound(page, 'making-chon');
    await page.getByRole('link', { name: 'Giấy mời', exact: true }).click();
    await page.getByRole('heading', { name: 'Lập giấy mời' }).waitFor();
  });

  it('shows the sheet beside the form, follows what is typed, and says what is missing', async () => {
    const { page } = economy;
    await sheet(page).getByText('GIẤY MỜI').waitFor(COLD);
    await page.getByRole('heading', { name: /Còn thiếu \d+ mục/u }).waitFor();
    await box(page, 'Địa điểm').fill('Nhà văn hóa thôn Nà Roòng');
    await sheet(page).getByText('Nhà văn hóa thôn Nà Roòng').waitFor(COLD);
    await expectSound(page, 'making-giay-moi');
  });

  it('keeps the typing over a reload', async () => {
    const { page } = economy;
    await page.reload();
    await page.getByText(/Đây là nội dung ông\/bà nhập lúc/u).waitFor(COLD);
    expect(await box(page, 'Địa điểm').inputValue()).toBe('Nhà văn hóa thôn Nà Roòng');
  });

  it('mends an hour, and refuses what is none at its box', async () => {
    const { page } = economy;
    const hour = box(page, 'Giờ bắt đầu');
    await hour.fill('8h30');
    await hour.blur();
    expect(await hour.inputValue()).toBe('08:30');
    await hour.fill('sáng');
    await page.getByRole('button', { name: 'Lập văn bản' }).click();
    await page.getByRole('link', { name: 'Giờ ghi dạng 08:30.' }).waitFor();
    await expectSound(page, 'making-cho-sai');
    await hour.fill('08:30');
  });

  it('chooses dossiers, makes the paper with what was typed, and forgets the copy', async () => {
    const { page, faults } = economy;
    await page.getByRole('checkbox').first().check();
    await page.getByText('đã chọn 1').waitFor();
    await page.getByRole('button', { name: 'Lập văn bản' }).click();
    const made = await madePaper(page);
    expect(made).toMatchObject({ type: 'invitation', state: 'draft', revision: 1 });
    expect(made.details).toMatchObject({ place: 'Nhà văn hóa thôn Nà Roòng', time: '08:30' });
    expect(made.dossierIds).toHaveLength(1);
    await page.goto('/van-ban/lap?loai=invitation');
    await sheet(page).waitFor(COLD);
    expect(await box(page, 'Địa điểm').inputValue()).not.toBe('Nhà văn hóa thôn Nà Roòng');
    expect(faults).toEqual([]);
  });
});

describe('papers with rows, and papers without fields', () => {
  it('adds, moves, takes out and brings back rows', async () => {
    const { page } = economy;
    await page.goto(`/van-ban/lap?loai=meetingMinutes&ho-so=${ASSESSING}`);
    await sheet(page).waitFor(COLD);
    const group = page.getByRole('group', { name: /^Có mặt|Thành phần có mặt|dự họp/u }).first();
    await group.getByRole('button', { name: /^Thêm/u }).click();
    await group.getByLabel('Họ và tên').last().fill('Nông Thị Nhàn');
    await sheet(page).getByText('Nông Thị Nhàn').first().waitFor(COLD);
    await expectSound(page, 'making-bien-ban');
    await group.getByRole('button', { name: /^Bỏ/u }).last().click();
    await group.getByRole('button', { name: 'Lấy lại dòng vừa bỏ' }).click();
    expect(await group.getByLabel('Họ và tên').last().inputValue()).toBe('Nông Thị Nhàn');
  });

  it('makes Mẫu số 01 of a dossier in one press, and offers to make it anew', async () => {
    const { page, faults } = economy;
    await page.goto(`/ho-so/${ASSESSING}`);
    await page.getByRole('link', { name: 'Lập phiếu đăng ký (Mẫu số 01)' }).click();
    await page.getByText('ông/bà không phải nhập thêm gì').waitFor(COLD);
    await sheet(page).getByText('PHIẾU ĐĂNG KÝ').first().waitFor(COLD);
    await expectSound(page, 'making-mau-01');
    await page.getByRole('button', { name: 'Lập văn bản' }).click();
    expect(await madePaper(page)).toMatchObject({ type: 'registrationForm', dossierIds: [ASSESSING] });
    await page.goto(`/van-ban/lap?loai=registrationForm&ho-so=${ASSESSING}`);
    await page.getByRole('button', { name: 'Lập lại văn bản' }).waitFor(COLD);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Phiếu trống (Word)' }).click();
    expect((await downloading).suggestedFilename()).toContain('mẫu trống');
    expect(faults).toEqual([]);
  });

  it('builds the plan of the year, wide tables and all', async () => {
    const { page } = economy;
    await page.goto('/van-ban/lap?loai=annualPlan');
    await sheet(page).getByText('KẾ HOẠCH').first().waitFor(COLD);
    await expectSound(page, 'making-ke-hoach');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Xem trước văn bản' }).click();
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, 'making-ke-hoach-xem-truoc-phone');
    await page.setViewportSize(DESK);
  });

  it('says of a dossier that is not that far why the paper cannot be made', async () => {
    const { page } = economy;
    await page.goto('/van-ban/lap?loai=provinceRequest');
    await page
      .getByText(/chưa được ban hành/u)
      .first()
      .waitFor();
    await expectSound(page, 'making-van-ban-de-nghi');
  });
});
