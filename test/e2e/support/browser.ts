// One Chromium for the end-to-end tests, a fresh profile per person, and what every page must pass.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../../scripts/support/chromium.ts';
import { emulators } from '../../support/emulators.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];

/** The two widths that every screen is made for. */
export const PHONE = { width: 360, height: 740 } as const;
export const DESK = { width: 1280, height: 800 } as const;

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found; npm test installs one.');
  return chromium.launch({ executablePath, args: QUIET });
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page's own scripts since it was opened; a test expects none. */
  readonly faults: string[];
}

/** A person's own browser window, as if on another machine. */
export async function openWindow(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number } = DESK,
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: emulators().hosting,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content.Security.Policy/u.test(message.text()))
      faults.push(message.text());
  });
  return { page, context, faults };
}

/** Signs in with a demo account, by the button that names it, and waits for the home page. */
export async function signInAs(page: Page, label: string | RegExp): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: label }).first().click();
  await page.waitForURL((address) => !address.pathname.startsWith('/dang-nhap'));
}

/** WCAG 2.2 A and AA by axe; the names of the broken rules and the places stand in the failure. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // Without frames of other sites there is nothing to put together in a second, blank page.
    .setLegacyMode()
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** Nothing may scroll sideways on a phone. */
export async function expectFitsWidth(page: Page): Promise<void> {
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(wide, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(shown);
}

/** Keeps a picture of the page when a folder is named (OCOP_SHOTS), for people who want to look. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['OCOP_SHOTS'];
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
