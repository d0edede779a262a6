// The producer prepares a dossier in Chromium against the real emulators.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { criteriaOf, criterionKey, loadCriteriaSet, paths } from '../../functions/src/domain/index.ts';
import { DEMO_ACCOUNTS } from '../../scripts/seed/people.ts';
import {
  expectAccessible,
  expectFitsWidth,
  openBrowser,
  openWindow,
  PHONE,
  shot,
  signInAs,
  type Visitor,
} from './support/browser.ts';
import { photo, scannedPdf, spreadsheet } from './support/real-files.ts';
import { COLD, freshTown } from './support/town.ts';

const COMMUNE = '02104';
const DOSSIER = 'hs-mat-ong';
/** Complete in the example data; `unsend` puts it back before its sending. */
const COMPLETE = 'hs-nep-nuong';
/** Sent in the example data; the test brings it back with one remark. */
const CAME_BACK = 'hs-o-mai-deo';
const REMARK = {
  id: 'r1',
  round: 1,
  source: 'commune',
  target: { kind: 'section', section: 'plan' },
  problem: 'Kế hoạch chưa có sản lượng.',
  action: 'Ghi sản lượng từng năm.',
  dueOn: '2026-12-08',
  state: 'open',
  reply: null,
} as const;
const EDITOR = `/ho-so/${DOSSIER}/soan`;
const STEPS = [
  'dang-ky',
  'thong-tin',
  'ket-qua',
  'thay-doi',
  'ty-le',
  'bon-noi-dung',
  'tu-danh-gia-a',
  'tu-danh-gia-b',
  'tu-danh-gia-c',
  'minh-chung',
  'ke-hoach',
] as const;

let browser: Browser;
let desk: Visitor;

beforeAll(async () => {
  await freshTown();
  await offerAccounts();
  browser = await openBrowser();
  desk = await openWindow(browser);
  await signInAs(desk.page, /Linh Ngọc/u);
});

afterAll(async () => {
  await browser.close();
});

/** The list of accounts on the sign-in page. */
async function offerAccounts(): Promise<void> {
  const accounts = DEMO_ACCOUNTS.map(({ email, name, label, claims }) => ({
    email,
    name,
    label,
    role: claims?.role ?? '',
  }));
  await connectFirebase().db.doc('public/demo').set({ accounts });
}

/** Puts a complete dossier back to where it was before it was sent. */
async function unsend(): Promise<void> {
  const doc = connectFirebase().db.doc(paths.dossier(COMMUNE, COMPLETE));
  await doc.update({ state: 'draft', submissions: [], receipt: null, findings: [] });
}

async function openStep(page: Page, step: string): Promise<void> {
  await page.goto(`${EDITOR}?phan=${step}`);
  await page.locator(`h2[data-step="${step}"]`).waitFor();
}

/** The row of the checklist for a kind of paper. */
function paper(page: Page, code: string): Locator {
  return page.locator(`section[data-mark="${code}"]`);
}

describe('the draft', () => {
  it('saves itself and is there again after a reload', async () => {
    const { page } = desk;
    await openStep(page, 'ket-qua');
    const market = page.getByRole('textbox', { name: 'Thị trường phân phối' });
    await market.fill('Bán tại chợ phiên và trên sàn thương mại điện tử.');
    await page.getByText(/^Đã lưu lúc/u).waitFor();
    const revenue = page.getByRole('textbox', { name: /Doanh thu/u });
    await revenue.fill('nhiều lắm');
    await page.getByText('Hãy ghi bằng chữ số').waitFor();
    await revenue.fill('1250,5');
    await revenue.press('Tab');
    await expect.poll(() => revenue.inputValue()).toBe('1.250,5');
    await page.getByText(/^Đã lưu lúc/u).waitFor();
    await page.reload();
    await expect.poll(() => market.inputValue()).toBe('Bán tại chợ phiên và trên sàn thương mại điện tử.');
    await expect.poll(() => revenue.inputValue()).toBe('1.250,5');
  });

  it('computes the ratios from the counts while they are typed', async () => {
    const { page } = desk;
    await openStep(page, 'ty-le');
    await page.getByRole('textbox', { name: 'Tổng số lao động' }).fill('12');
    await page.getByRole('textbox', { name: 'Trong đó người trong xã' }).fill('9');
    await page.getByText('75%').waitFor();
  });
});

describe('the self-assessment', () => {
  it('moves points and says which criterion caps the stars', async () => {
    const set = await loadCriteriaSet('qd26-2026/04');
    const best = criteriaOf(set).flatMap(({ number, options }) => {
      const [top] = options.toSorted((a, b) => b.points - a.points);
      return top === undefined ? [] : [[`draft.${criterionKey(number)}`, { option: top.id }] as const];
    });
    const { db } = connectFirebase();
    await db.doc(paths.dossier(COMMUNE, DOSSIER)).update(Object.fromEntries(best));

    const { page } = desk;
    await openStep(page, 'tu-danh-gia-a');
    const band = page.locator('ocop-star-band');
    await band.getByText('100/100').waitFor();
    await band.getByText('Tự đánh giá, không phải kết quả').waitFor();
    const criterion = page.locator('ocop-criterion[data-mark="c3_5"]');
    await criterion.getByRole('radio').first().click();
    await band.getByText('Đủ điểm cho 5 sao').waitFor();
    await band
      .getByText(/Tiêu chí 3\.5/u)
      .first()
      .waitFor();
    expect(await band.getByText('100/100').count()).toBe(0);
    await shot(page, 'editor-capped');
  });
});

describe('the papers', () => {
  it('are read back and received: PDF, photograph, spreadsheet', async () => {
    const { page } = desk;
    await openStep(page, 'minh-chung');
    const pick = (code: string, name: string, mimeType: string, buffer: Buffer): Promise<void> =>
      paper(page, code).locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await pick('E12', 'Phiếu kiểm nghiệm.pdf', 'application/pdf', await scannedPdf(browser, 'Phiếu', 3));
    await pick('E01', 'Giấy đăng ký.jpg', 'image/jpeg', await photo(browser, 'Giấy đăng ký'));
    const sheet = spreadsheet([['Nguyễn Văn Ví Dụ', 'Thôn 1']]);
    const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await pick('E05', 'Lao động.xlsx', excel, sheet);
    for (const code of ['E12', 'E01', 'E05']) await paper(page, code).getByText('Đã nhận').waitFor(COLD);
    await paper(page, 'E12').getByText('3 trang').waitFor();
  });

  it('are refused with a sentence when they are no papers', async () => {
    const { page } = desk;
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000, 7)]);
    const input = paper(page, 'E02').locator('input[type=file]');
    await input.setInputFiles({ name: 'Giấy chứng nhận.pdf', mimeType: 'application/pdf', buffer: program });
    await paper(page, 'E02').getByText('Nội dung tệp không đúng loại').waitFor(COLD);
    await input.setInputFiles({ name: 'setup.exe', mimeType: 'application/x-msdownload', buffer: program });
    await paper(page, 'E02').getByText('không thuộc loại nhận được').waitFor();
    await shot(page, 'editor-papers');
  });

  it('warn when they end before the assessment', async () => {
    const { page } = desk;
    const day = paper(page, 'E12').locator('wa-known-date');
    await day.getByLabel('Ngày').fill('30');
    await day.getByLabel('Tháng').fill('11');
    await day.getByLabel('Năm').fill('2026');
    await paper(page, 'E12').getByText('hết hạn trước khi tỉnh đánh giá').waitFor();
  });
});

describe('a dossier that came back', () => {
  it('opens only what the remarks name, and asks for a reply to each', async () => {
    await connectFirebase()
      .db.doc(paths.dossier(COMMUNE, CAME_BACK))
      .update({ state: 'supplement', openKeys: ['plan', 'replies'], remarks: [REMARK] });
    const visitor = await openWindow(browser);
    const { page } = visitor;
    await signInAs(page, /Đoàn Kết/u);
    await page.goto(`/ho-so/${CAME_BACK}/soan`);
    await page.getByText('Ghi sản lượng từng năm.').waitFor();
    await expectAccessible(page);
    await shot(page, 'editor-fixes');
    await page.getByRole('textbox', { name: /Đã sửa gì/u }).fill('Đã ghi sản lượng ba năm.');
    await page.getByText(/^Đã lưu lúc/u).waitFor();
    await page.goto(`/ho-so/${CAME_BACK}/soan?phan=ke-hoach`);
    await page.getByRole('textbox', { name: /Kế hoạch/u }).fill('Năm 2027: 2.000 lọ; năm 2028: 3.000 lọ.');
    await page.getByText(/^Đã lưu lúc/u).waitFor();
    await page.goto(`/ho-so/${CAME_BACK}/soan?phan=thong-tin`);
    await page.getByText('không nằm trong yêu cầu bổ sung').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});

describe('sending', () => {
  it('names what is missing, with the place to mend it', async () => {
    const { page } = desk;
    await page.goto(`/ho-so/${DOSSIER}/gui`);
    await page.getByRole('heading', { name: 'Chưa gửi được hồ sơ' }).waitFor();
    await shot(page, 'submit-missing');
    await expectAccessible(page);
    await page.getByRole('link', { name: /Chưa có tài liệu: Sở hữu trí tuệ/u }).click();
    await expect.poll(() => page.url()).toContain('phan=minh-chung&muc=E07');
    await paper(page, 'E07').waitFor();
  });

  it('shows everything before the last press, and afterwards each file that was received', async () => {
    const complete = await openWindow(browser);
    const { page } = complete;
    await unsend();
    await signInAs(page, /Tân Sơn/u);
    await page.goto(`/ho-so/${COMPLETE}/gui`);
    await page.getByRole('heading', { name: 'Xem lại rồi gửi hồ sơ' }).waitFor();
    await expectAccessible(page);
    await shot(page, 'submit-check');
    await page.getByRole('button', { name: 'Gửi hồ sơ', exact: true }).click();
    await page.getByRole('heading', { name: 'Danh sách tệp đã nhận' }).waitFor(COLD);
    await expectAccessible(page);
    await shot(page, 'submit-receipt');
    expect(complete.faults).toEqual([]);
    await complete.context.close();
  });
});

describe('a new dossier', () => {
  it('is opened from a product, with a reason where a renewal comes late', async () => {
    const visitor = await openWindow(browser, PHONE);
    const { page } = visitor;
    await signInAs(page, /Trà hạnh phúc/u);
    await page.goto('/ho-so/moi');
    await page.getByRole('radio', { name: /Trà hoa hồng/u }).click();
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await page.getByRole('link', { name: 'Hãy chọn loại đăng ký.' }).click();
    await page.getByRole('radio', { name: /Đánh giá lại/u }).click();
    await page.getByRole('textbox', { name: /Lý do/u }).fill('Mất mùa nên chưa kịp chuẩn bị.');
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, 'new-dossier');
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await page.locator('h2[data-step="dang-ky"]').waitFor(COLD);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});

describe('every section', () => {
  it('passes axe and fits a phone', async () => {
    const phone = await openWindow(browser, PHONE);
    await signInAs(phone.page, /Linh Ngọc/u);
    await openStep(phone.page, STEPS[0]);
    for (const [at, step] of STEPS.entries()) {
      if (at > 0) await phone.page.getByRole('link', { name: /^Phần sau/u }).click();
      await phone.page.locator(`h2[data-step="${step}"]`).waitFor();
      await expectFitsWidth(phone.page);
      await expectAccessible(phone.page);
      await shot(phone.page, `editor-${step}-360`);
    }
    expect(phone.faults).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});
