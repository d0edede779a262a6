// The frame around every page, in Chromium: each role's way in, the menu, the keyboard, the guards, the four looks.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../functions/src/domain/index.ts';
import { DEMO_ACCOUNTS } from '../../scripts/seed/people.ts';
import {
  DESK,
  expectAccessible,
  expectFitsWidth,
  openWindow,
  PHONE,
  shot,
  type Visitor,
} from './support/browser.ts';
import { openTown } from './support/town.ts';

const COMMUNE = '02104';
const EDITOR = '/ho-so/hs-mat-ong/soan?phan=ket-qua';
/** The four looks that must not be taken for one another, by the element that makes each. */
const LOOKS = ['ocop-skeleton', 'ocop-empty', 'ocop-problem', 'ocop-denied'] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openTown();
});
afterAll(() => browser.close());

function addressOf(role: Role): string {
  const account = DEMO_ACCOUNTS.find(({ claims }) => claims?.commune === COMMUNE && claims.role === role);
  if (account === undefined) throw new Error(`No demo account for ${role}`);
  return account.email;
}

/** One press on the account with this address; the page stays where it is or goes home. */
async function press(page: Page, email: string): Promise<void> {
  await page.locator(`[data-email="${email}"]`).click();
}

async function enter(role: Role, viewport: { width: number; height: number } = DESK): Promise<Visitor> {
  const visitor = await openWindow(browser, viewport);
  await visitor.page.goto('/dang-nhap');
  await press(visitor.page, addressOf(role));
  await visitor.page.waitForURL((url) => url.pathname === '/');
  return visitor;
}

/** Which of the four looks stand on the page now. */
async function looksOf(page: Page): Promise<string[]> {
  const counts = await Promise.all(LOOKS.map((look) => page.locator(`main ${look}`).count()));
  return LOOKS.filter((_, index) => (counts[index] ?? 0) > 0);
}

async function expectSound(page: Page): Promise<void> {
  await expectFitsWidth(page);
  await expectAccessible(page);
}

describe('the way in', () => {
  it.each([PHONE, DESK])('groups the accounts by role, on a screen of $width px', async (viewport) => {
    const { page, context, faults } = await openWindow(browser, viewport);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Chủ thể OCOP' }).waitFor();
    expect(await page.locator('[data-email]').count()).toBe(DEMO_ACCOUNTS.length);
    expect(await page.title()).toBe('Đăng nhập · Hồ sơ OCOP');
    await expectSound(page);
    await shot(page, `sign-in-${String(viewport.width)}`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each(Role.options)('brings %s home with one press, on a phone and at a desk', async (role) => {
    const { page, context, faults } = await enter(role, PHONE);
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await page.locator('main ocop-skeleton').first().waitFor({ state: 'detached' });
    expect(await page.title()).toBe('Việc của tôi · Hồ sơ OCOP');
    expect(await looksOf(page)).not.toContain('ocop-denied');
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      await expectSound(page);
      await shot(page, `home-${role}-${String(viewport.width)}`);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the four looks of a list', () => {
  it('shows loading while nothing has come, empty when there is nothing, each alone', async () => {
    const { page, context } = await openWindow(browser, PHONE);
    await page.goto('/dang-nhap');
    await press(page, 'trahanhphuc@demo.tanky.example');
    await page.waitForURL((url) => url.pathname === '/');
    await page.route(/Firestore\/Listen/u, () => undefined);
    await page.goto('/ho-so');
    await page.locator('ocop-dossier-list-page ocop-skeleton').waitFor();
    expect(await looksOf(page)).toEqual(['ocop-skeleton']);
    await page.unroute(/Firestore\/Listen/u);
    await page.reload();
    await page.locator('ocop-dossier-list-page ocop-empty').waitFor();
    expect(await looksOf(page)).toEqual(['ocop-empty']);
    await expectSound(page);
    await context.close();
  });

  it('shows a failure with a way to try again, and it helps', async () => {
    const { page, context } = await enter('economy', PHONE);
    await page.route(/\/assets\/dossier-list-page/u, (route) => route.abort());
    await page.getByRole('link', { name: 'Hồ sơ', exact: true }).click();
    await page.locator('main ocop-problem').waitFor();
    expect(await looksOf(page)).toEqual(['ocop-problem']);
    await expectSound(page);
    await page.unroute(/\/assets\/dossier-list-page/u);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
    expect(await looksOf(page)).not.toContain('ocop-problem');
    await context.close();
  });

  it.each([
    ['admin', '/ho-so'],
    ['producer', '/thanh-vien'],
    ['village', '/van-ban'],
    ['clerk', '/ho-so/hs-o-mai-deo/tra-lai'],
  ] as const)('tells %s that %s is not theirs', async (role, path) => {
    const { page, context } = await enter(role, PHONE);
    await page.goto(path);
    await page.locator('main ocop-denied').waitFor();
    expect(await looksOf(page)).toEqual(['ocop-denied']);
    expect(await page.title()).toBe('Tài khoản này không được xem mục này · Hồ sơ OCOP');
    await expectSound(page);
    await context.close();
  });

  it('says of an address that leads nowhere that there is no such page', async () => {
    const { page, context } = await openWindow(browser, PHONE);
    await page.goto('/khong-co');
    await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
    await expectSound(page);
    await context.close();
  });
});

describe('the keyboard', () => {
  it('reaches the skip link first, then the menu; the skip link leads to the content', async () => {
    const { page, context } = await enter('economy');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Đến nội dung chính');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Trang chủ');
    await page.locator('button.skip').focus();
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(() => document.querySelector('ocop-app')?.shadowRoot?.activeElement?.tagName),
    ).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Lập hồ sơ');
    await context.close();
  });

  it('opens the search from anywhere, goes through what it found, and opens it', async () => {
    const { page, context, faults } = await enter('producer');
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('searchbox');
    await expect.poll(() => box.evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.keyboard.type('mat ong');
    await page.getByRole('heading', { name: 'Giấy chứng nhận' }).waitFor();
    await expectSound(page);
    await shot(page, 'search-1280');
    await page.setViewportSize(PHONE);
    await expectSound(page);
    await shot(page, 'search-360');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focusedText(page)).toContain('Mật ong');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/san-pham/mat-ong');
    await page.goto('/tim-kiem?tim=khong-he-co');
    await page.locator('ocop-search-page ocop-empty').waitFor();
    expect(await looksOf(page)).toEqual(['ocop-empty']);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** The words of what has the focus, through shadow roots. */
function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const words = active?.textContent.trim() ?? '';
    // A library button's words are not inside the part that takes the focus.
    const root = active?.getRootNode();
    return words === '' && root instanceof ShadowRoot ? root.host.textContent.trim() : words;
  });
}

describe('a session that ends while somebody writes', () => {
  it('shows the way in at the same address and keeps what was typed', async () => {
    const { page, context } = await enter('producer');
    await page.goto(EDITOR);
    const field = page.getByRole('textbox', { name: 'Thị trường phân phối' });
    await field.waitFor();
    // Nothing typed from here on reaches the server.
    await page.route(/Firestore\/Write/u, (route) => route.abort());
    await field.fill('Bán tại chợ phiên Tân Kỳ.');
    const elsewhere = await context.newPage();
    await elsewhere.goto('/');
    await elsewhere.getByRole('button', { name: /Tài khoản/u }).click();
    await elsewhere.getByText('Đăng xuất').click();
    await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/ho-so/hs-mat-ong/soan');
    await page.unroute(/Firestore\/Write/u);
    await press(page, addressOf('producer'));
    await expect.poll(() => field.inputValue()).toBe('Bán tại chợ phiên Tân Kỳ.');
    await context.close();
  });
});
