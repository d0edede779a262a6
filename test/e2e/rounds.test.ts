// An assessment round in Chromium: who declares an interest is kept out until it is withdrawn, sheets lie side by side.
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
import { testStore } from '../support/commune-world.ts';
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
import { COLD, freshTown } from './support/town.ts';

const COMMUNE = '02104';
const ROUND = 'dot-1';
const DOSSIER = DEMO_DOSSIERS.assessing;

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
  await freshTown();
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
  for (const mailbox of ['kinhte', 'vanthu', 'mattran', 'lanhdao']) await declares(mailbox);
  await rehearses('vanthu', best);
  await rehearses('mattran', worst);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
});

/** The round as this person sees it: signing in goes on at the address that was asked for. */
async function openRound(
  mailbox: string,
  size: typeof DESK | typeof PHONE,
  path = `/trong-nam/rounds/${ROUND}`,
): Promise<Visitor> {
  const visitor = await openWindow(browser, size);
  visitor.page.setDefaultTimeout(COLD.timeout);
  await visitor.page.goto(path);
  await visitor.page.locator(`[data-email="${mailbox}@demo.tanky.example"]`).click();
  return visitor;
}

const panel = (page: Page) => page.locator('ocop-round-panel');

/** Sound at the visitor's own width, and not too wide at the other. */
async function expectSoundHere(page: Page, name: string): Promise<void> {
  const own = page.viewportSize() ?? DESK;
  await expectFitsWidth(page);
  await expectAccessible(page);
  await shot(page, `round-${name}`);
  await page.setViewportSize(own.width === PHONE.width ? DESK : PHONE);
  await expectFitsWidth(page);
  await page.setViewportSize(own);
}

describe('an assessment round', () => {
  it('keeps out, on a phone, a member who declares kinship, until they withdraw it as a mistake', async () => {
    const { page, faults } = await openRound('vanhoa', PHONE);
    const declaration = panel(page).locator('ocop-declaration-form');
    await declaration.getByRole('button', { name: 'Ghi khai báo' }).click();
    await declaration.getByText('Hãy khai báo với từng hồ sơ').waitFor();
    await declaration.getByRole('combobox').click();
    await declaration.getByRole('option', { name: 'Người thân là chủ thể' }).click();
    await declaration.getByRole('button', { name: 'Ghi khai báo' }).click();
    await panel(page).getByText('không xem được phiếu và số liệu', { exact: false }).waitFor();
    expect(await panel(page).locator('ocop-opinion-form').count()).toBe(0);
    expect(await panel(page).getByText('Thiếu người vụ gặt').count()).toBe(0);
    await panel(page).getByText('Rút khai báo ghi nhầm:').click();
    const withdrawal = panel(page).locator('ocop-withdraw-form');
    await withdrawal.getByRole('button', { name: 'Rút khai báo' }).click();
    await withdrawal.getByText('Hãy ghi lý do rút khai báo.').waitFor();
    await expectSoundHere(page, 'khong-duoc-xem');
    await withdrawal.getByRole('textbox', { name: 'Lý do rút' }).fill('Nhầm với hộ trùng tên');
    await withdrawal.getByRole('button', { name: 'Rút khai báo' }).click();
    await panel(page).locator('ocop-opinion-form').waitFor();
    await panel(page).getByText('Lý do: Nhầm với hộ trùng tên').waitFor();
    expect(faults).toEqual([]);
  });

  it('shows a member the others’ sheets once the own one is sent, with the differences named', async () => {
    const { page, faults } = await openRound('lanhdao', PHONE);
    const form = panel(page).locator('ocop-opinion-form');
    await form.getByRole('button', { name: 'Gửi phiếu' }).click();
    await form.getByRole('link', { name: 'Hãy chọn ý kiến: Về sử dụng lao động địa phương.' }).waitFor();
    expect(await panel(page).getByText('Thiếu người vụ gặt').count()).toBe(0);
    await expectSoundHere(page, 'phieu');
    for (const group of await form.locator('wa-radio-group').all())
      await group.getByRole('radio', { name: FINDING_VERDICT_LABELS.agree }).click();
    await form.getByRole('button', { name: 'Gửi phiếu' }).click();
    await panel(page).getByText('Thiếu người vụ gặt').first().waitFor();
    await panel(page).getByText('Tổng điểm lệch quá giới hạn của đợt', { exact: false }).waitFor();
    await panel(page)
      .getByText(`Trung bình ${await meanOfTwo()} điểm của 2 phiếu`)
      .waitFor();
    await expectSoundHere(page, 'ket-qua');
    expect(faults).toEqual([]);
  });

  it('begins with what the commune has set, and gives the secretary the minutes with what it knows', async () => {
    await give('kinhte', 'rounds', ROUND, 'sit', {
      attendance: ['lanhdao', 'kinhte', 'vanthu', 'mattran'].map((each) => ({ memberUid: uidOf(each) })),
    });
    const { page, faults } = await openRound('kinhte', DESK, '/cai-dat');
    await page.getByLabel('Tổng điểm chấm thử lệch quá').fill('101');
    await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await page.getByRole('link', { name: /Hãy ghi số nguyên từ 0 đến 100 điểm/u }).waitFor();
    await expectSoundHere(page, 'cai-dat');
    await page.getByLabel('Tổng điểm chấm thử lệch quá').fill('5');
    await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await page.getByText('Đổi lần cuối').first().waitFor();
    await page.goto(`/trong-nam/rounds/${ROUND}`);
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
