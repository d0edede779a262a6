// An assessment round in Chromium: everybody declares for themself, one is kept out, sheets are sent and lie side by side.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeIds } from '../../functions/src/adapters/ids.ts';
import { documents } from '../../functions/src/application/documents.ts';
import { changeItem } from '../../functions/src/application/items/change-item.ts';
import { opinionDocId } from '../../functions/src/application/items/round-reads.ts';
import { best, chooseAll, worst } from '../../functions/src/domain/assessment/testing/choices.ts';
import {
  type Details,
  FINDING_VERDICT_LABELS,
  hundredthsText,
  loadCriteriaSet,
  pointStatistics,
  rate,
  type SubjectName,
} from '../../functions/src/domain/index.ts';
import { actorOf, DEMO_DOSSIERS } from '../../scripts/seed/dossiers.ts';
import { seed } from '../../scripts/seed.ts';
import { testStore } from '../support/commune-world.ts';
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

const COMMUNE = '02104';
const ROUND = 'dot-1';
const DOSSIER = DEMO_DOSSIERS.assessing;
/** A function's first call wakes it up. */
const COLD = { timeout: 60_000 } as const;

let browser: Browser;
const core = { store: testStore(), ids: nodeIds };

/** What the others of the team do meanwhile, by the server's own use case. */
async function give(
  mailbox: string,
  subject: SubjectName,
  itemId: string,
  command: string,
  values: Details = {},
): Promise<void> {
  const before = await core.store.read(documents.item(COMMUNE, subject, itemId));
  const about = { commandId: randomUUID(), subject, itemId, command, version: before?.version ?? null };
  const input = { ...about, values, reason: '', attach: [], detach: [] };
  await changeItem(core, { input, actor: actorOf(mailbox), now: new Date().toISOString() });
}

const uidOf = (mailbox: string): string => actorOf(mailbox).uid;

const declares = (mailbox: string): Promise<void> =>
  give(mailbox, 'rounds', ROUND, 'declare', {
    interests: [{ memberUid: uidOf(mailbox), dossierId: DOSSIER, kind: 'none', note: '' }],
  });

async function criteria() {
  const dossier = await core.store.read(documents.dossier(COMMUNE, DOSSIER));
  return loadCriteriaSet(dossier?.criteriaSetId ?? '');
}

/** The best and the worst sheet of the set, in the middle. */
async function meanOfTwo(): Promise<string> {
  const set = await criteria();
  const points = [best, worst].map((pick) => rate(set, chooseAll(set, pick)).total);
  return hundredthsText(pointStatistics(points)?.mean ?? -1);
}

/** A whole sheet with points, so that there is something to compare. */
async function rehearses(mailbox: string, pick: typeof best): Promise<void> {
  const set = await criteria();
  const id = opinionDocId(core.ids, ROUND, DOSSIER, uidOf(mailbox));
  const sheet = Object.entries(chooseAll(set, pick)).map(([criterion, option]) => ({ criterion, option }));
  const verdicts = { materialsVerdict: 'agree', labourVerdict: 'partly', labour: 'Thiếu người vụ gặt' };
  const values = { ...verdicts, originVerdict: 'agree', identityVerdict: 'agree', sheet };
  await give(mailbox, 'opinions', id, 'write', { roundId: ROUND, dossierId: DOSSIER, ...values });
  await give(mailbox, 'opinions', id, 'send', values);
}

beforeAll(async () => {
  await clearFirestore();
  await clearAccounts();
  await seed();
  await give('kinhte', 'rounds', ROUND, 'prepare', {
    name: 'Đợt đánh giá nếp nương',
    on: '2026-11-26',
    time: '08:30',
    place: 'Hội trường UBND xã',
    agenda: [{ dossierId: DOSSIER }],
    team: [
      { memberUid: uidOf('lanhdao'), position: 'head' },
      { memberUid: uidOf('kinhte'), position: 'secretary' },
      { memberUid: uidOf('vanthu'), position: 'member' },
      { memberUid: uidOf('mattran'), position: 'member' },
      { memberUid: uidOf('vanhoa'), position: 'member' },
    ],
  });
  await give('kinhte', 'rounds', ROUND, 'call');
  for (const mailbox of ['kinhte', 'vanthu', 'mattran']) await declares(mailbox);
  await rehearses('vanthu', best);
  await rehearses('mattran', worst);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
});

/** The round as this person sees it. */
async function enter(mailbox: string, size: typeof DESK | typeof PHONE): Promise<Visitor> {
  const visitor = await openWindow(browser, size);
  visitor.page.setDefaultTimeout(COLD.timeout);
  await visitor.page.goto('/dang-nhap');
  await visitor.page.locator(`[data-email="${mailbox}@demo.tanky.example"]`).click();
  await visitor.page.waitForURL(({ pathname }) => pathname === '/');
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  await visitor.page.goto(`/trong-nam/rounds/${ROUND}`);
  await visitor.page.getByRole('heading', { name: 'Các bước của đợt' }).waitFor();
  return visitor;
}

const panel = (page: Page) => page.locator('ocop-round-panel');

async function expectSound(page: Page, name: string): Promise<void> {
  const own = page.viewportSize() ?? DESK;
  for (const [size, suffix] of [
    [DESK, 'desk'],
    [PHONE, 'phone'],
  ] as const) {
    await page.setViewportSize(size);
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, `round-${name}-${suffix}`);
  }
  await page.setViewportSize(own);
}

describe('an assessment round', () => {
  it('keeps out, on a phone, a member who declares kinship', async () => {
    const { page, faults } = await enter('vanhoa', PHONE);
    const declaration = panel(page).locator('ocop-declaration-form');
    await declaration.getByRole('button', { name: 'Ghi khai báo' }).click();
    await declaration.getByText('Hãy khai báo với từng hồ sơ').waitFor();
    await expectSound(page, 'khai-bao');
    await declaration.getByRole('combobox').click();
    await declaration.getByRole('option', { name: 'Người thân là chủ thể' }).click();
    await declaration.getByRole('button', { name: 'Ghi khai báo' }).click();
    await panel(page).getByText('không được xem', { exact: false }).first().waitFor();
    expect(await panel(page).locator('ocop-opinion-form').count()).toBe(0);
    expect(await panel(page).getByText('Thiếu người vụ gặt').count()).toBe(0);
    await expectSound(page, 'khong-duoc-xem');
    expect(faults).toEqual([]);
  });

  it('shows a member the others’ sheets once the own one is sent, with the differences named', async () => {
    const { page, faults } = await enter('lanhdao', PHONE);
    await panel(page).getByRole('button', { name: 'Không có lợi ích liên quan' }).click();
    await panel(page).getByRole('button', { name: 'Ghi khai báo' }).click();
    const form = panel(page).locator('ocop-opinion-form');
    await form.getByRole('button', { name: 'Gửi phiếu' }).click();
    await form.getByRole('link', { name: 'Hãy chọn ý kiến: Về sử dụng lao động địa phương.' }).waitFor();
    expect(await panel(page).getByText('Thiếu người vụ gặt').count()).toBe(0);
    await expectSound(page, 'phieu');
    for (const group of await form.locator('wa-radio-group').all())
      await group.getByRole('radio', { name: FINDING_VERDICT_LABELS.agree }).click();
    await form.getByRole('button', { name: 'Gửi phiếu' }).click();
    await panel(page).getByText('Thiếu người vụ gặt').first().waitFor();
    await panel(page).getByText('Tổng điểm lệch quá giới hạn của đợt', { exact: false }).waitFor();
    await panel(page)
      .getByText(`Trung bình ${await meanOfTwo()} điểm của 2 phiếu`)
      .waitFor();
    await expectSound(page, 'ket-qua');
    expect(faults).toEqual([]);
  });

  it('gives the secretary the minutes with what the round knows', async () => {
    await give('kinhte', 'rounds', ROUND, 'sit', {
      attendance: ['lanhdao', 'kinhte', 'vanthu', 'mattran'].map((each) => ({ memberUid: uidOf(each) })),
    });
    const { page, faults } = await enter('kinhte', DESK);
    await panel(page).getByText('Đủ số phiếu của thành viên có mặt').waitFor();
    await panel(page)
      .getByRole('link', { name: /^Lập biên bản họp/u })
      .click();
    await page.getByLabel('Chủ trì: họ và tên').waitFor();
    expect(await page.getByLabel('Chủ trì: họ và tên').inputValue()).toContain('Phó Chủ tịch UBND xã');
    expect(await page.getByLabel('Địa điểm').inputValue()).toBe('Hội trường UBND xã');
    expect(faults).toEqual([]);
  });
});
