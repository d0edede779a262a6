// What people do on the pages, in the words of the pages.
import type { Locator, Page } from 'playwright-core';
import { type criteriaOf, type CriteriaSet } from '../../../functions/src/domain/index.ts';
import { DOSSIER } from './journey-data.ts';

export async function openStep(page: Page, step: string): Promise<void> {
  await page.goto(`/ho-so/${DOSSIER}/soan?phan=${step}`);
  await page.locator(`h2[data-step="${step}"]`).waitFor();
}

export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Đã lưu lúc/u).waitFor();
}

/** Writes something into every empty text of the step, as long as there is one. */
export async function fillEmptyTexts(page: Page): Promise<number> {
  const boxes = page.locator('ocop-section-form').getByRole('textbox');
  let filled = 0;
  for (let index = 0; index < (await boxes.count()); index += 1) {
    const box = boxes.nth(index);
    if ((await box.inputValue()) !== '' || (await box.getAttribute('inputmode')) === 'decimal') continue;
    await box.fill(`Hợp tác xã Linh Ngọc, phần ${String(index + 1)}: mật ong hoa núi của xã Tân Kỳ (ví dụ).`);
    filled += 1;
  }
  return filled;
}

/** Chooses in every criterion of a part the option that `pick` names. */
export async function chooseAll(
  page: Page,
  set: CriteriaSet,
  part: string,
  pick: (criterion: ReturnType<typeof criteriaOf>[number]) => string,
): Promise<void> {
  const numbers = set.parts
    .filter(({ code }) => code === part)
    .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria));
  for (const criterion of numbers) {
    const key = `c${criterion.number.replaceAll('.', '_')}`;
    const label = criterion.options.find(({ id }) => id === pick(criterion))?.label ?? '';
    const radio = page
      .locator(`ocop-criterion[data-mark="${key}"]`)
      .getByRole('radio', { name: label })
      .first();
    if ((await radio.getAttribute('aria-checked')) !== 'true') await radio.click();
  }
}

/** Presses a short act of the dossier page: opens its form, fills it, sends it. */
export async function doAct(
  page: Page,
  label: string,
  fill: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.goto(`/ho-so/${DOSSIER}`);
  await page.locator('ocop-dossier-acts').getByRole('button', { name: label, exact: true }).click();
  const form = page.locator('ocop-act-form');
  await form.waitFor();
  await fill(page);
  await form.getByRole('button', { name: label, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** Presses a short act of a paper's own page and sends its form as it opens. */
export async function doPaperAct(page: Page, documentId: string, label: string): Promise<void> {
  await page.goto(`/van-ban/${documentId}`);
  await page.locator('ocop-paper-acts').getByRole('button', { name: label, exact: true }).click();
  const form = page.locator('ocop-act-form');
  await form.waitFor();
  await form.getByRole('button', { name: label, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** Makes a paper that the dossier page offers, as its suggestions stand, and waits for its page. */
export async function makePaper(page: Page, offer: RegExp): Promise<void> {
  await page.locator('ocop-dossier-papers').getByRole('link', { name: offer }).click();
  await page.getByRole('button', { name: 'Lập văn bản' }).click({ timeout: 60_000 });
  await page.waitForURL(/\/van-ban\/(?!lap)/u, { timeout: 60_000 });
}

/** Follows a link of the dossier page. */
export async function follow(page: Page, label: string): Promise<void> {
  await page.goto(`/ho-so/${DOSSIER}`);
  await page.locator('ocop-dossier-acts').getByText(label, { exact: true }).click();
}

/** Types a day into the three fields of a date: day, month, year. */
export async function typeDate(field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const inputs = field.locator('input:not([type=hidden])');
  for (const [index, text] of [date, month, year].entries()) await inputs.nth(index).fill(text);
  await inputs.nth(2).press('Tab');
}
