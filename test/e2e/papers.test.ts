// A paper's whole life in Chromium: made, sent back, mended, signed, numbered, corrected; the office's words; the package.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { Paper, paths } from '../../functions/src/domain/index.ts';
import { DEMO_DOSSIERS } from '../../scripts/seed/dossiers.ts';
import { pdf } from '../functions/files-fixtures.ts';
import { signedData } from '../support/signing/cms.ts';
import { identity } from '../support/signing/identity.ts';
import { signPdf, updated } from '../support/signing/signed-pdf.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type Visitor } from './support/browser.ts';
import { typeDate } from './support/journey.ts';
import { COLD, enter, expectSound, openTown } from './support/town.ts';

const COMMUNE = '02104';
const root = identity({
  name: 'Cơ quan chứng thực số',
  organisation: 'Ban Cơ yếu Chính phủ',
  authority: true,
});
const signer = identity({ name: 'Bùi Nguyên Quỳnh', issuer: root });

let browser: Browser;
let economy: Visitor;
let leader: Visitor;
let clerk: Visitor;
/** The invitation whose life is followed. */
let address = '';

beforeAll(async () => {
  browser = await openTown();
  economy = await enter(browser, 'kinhte');
  leader = await enter(browser, 'lanhdao');
  clerk = await enter(browser, 'vanthu');
}, 180_000);

afterAll(async () => {
  await browser.close();
});

/** What is asked of the paper here; its instants are Timestamps in the store and are left out. */
const Asked = Paper.pick({ state: true, number: true, issuedOn: true, signing: true }).strip();

async function stored() {
  const id = address.slice(address.lastIndexOf('/') + 1);
  const snapshot = await connectFirebase()
    .db.doc(paths.document(COMMUNE, 'documents', id))
    .get();
  return Asked.parse(snapshot.data());
}

/** Web Awesome's fields keep the native one inside: this reaches it by its label. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

/** Presses an act of the paper's page, writes into its form, sends it. */
async function act(page: Page, label: string, write: () => Promise<void> = () => Promise.resolve()) {
  await page.goto(address);
  await page.locator('ocop-paper-acts').getByRole('button', { name: label, exact: true }).click();
  const form = page.locator('ocop-act-form');
  await form.waitFor();
  await write();
  await form.getByRole('button', { name: label, exact: true }).click();
  await form.waitFor({ state: 'detached', ...COLD });
}

/** Sends a file from the paper's page and waits for what its signatures say. */
async function sendSigned(page: Page, buffer: Buffer, verdict: string): Promise<void> {
  const file = { name: 'Giấy mời đã ký.pdf', mimeType: 'application/pdf', buffer };
  await page.locator('ocop-signed-file input[type=file]').setInputFiles(file);
  await page.locator('ocop-signature-report').getByText(verdict, { exact: true }).waitFor(COLD);
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; head: string }> {
  const [download] = await Promise.all([page.waitForEvent('download', COLD), press()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), head: bytes.subarray(0, 2).toString('latin1') };
}

describe('an invitation', () => {
  it('is made by Phòng Kinh tế: what is typed outlives a reload, the sheet stands beside it', async () => {
    const { page } = economy;
    await page.goto('/van-ban');
    await page.getByText('Lập văn bản', { exact: true }).click();
    await page.getByRole('link', { name: 'Giấy mời', exact: true }).click();
    await page.getByLabel('Họp về việc gì').fill('đánh giá hồ sơ sản phẩm OCOP');
    await page.getByLabel('Kính mời').fill('Thành viên Tổ đánh giá\nTrưởng thôn Bản Chang');
    await page.getByLabel('Giờ bắt đầu').fill('08:00');
    await page.getByLabel('Địa điểm').fill('Hội trường Ủy ban nhân dân xã');
    await typeDate(page.locator('wa-known-date').first(), '2026-12-01');
    await page.locator('ocop-paper-preview').getByText('Hội trường Ủy ban nhân dân xã').first().waitFor(COLD);
    await expectSound(page, 'papers-lap');
    await page.reload();
    expect(await page.getByLabel('Địa điểm').inputValue()).toBe('Hội trường Ủy ban nhân dân xã');
    await page.getByRole('button', { name: 'Lập văn bản' }).click();
    await page.waitForURL(({ pathname }) => /^\/van-ban\/(?!lap)/u.test(pathname), COLD);
    address = new URL(page.url()).pathname;
    await page.locator('ocop-paper-content ocop-paper-preview').getByText('GIẤY MỜI').waitFor(COLD);
    await expectSound(page, 'papers-du-thao');
  });

  it('is submitted, sent back with a reason, and submitted again', async () => {
    await act(economy.page, 'Trình ký');
    expect((await stored()).state).toBe('submitted');
    await act(leader.page, 'Trả lại để sửa', () =>
      fill(leader.page, 'Chỗ cần sửa', 'Mời thêm Mặt trận Tổ quốc xã.'),
    );
    const { page } = economy;
    await page.goto(address);
    await page.getByText('Mời thêm Mặt trận Tổ quốc xã.').waitFor();
    await expectSound(page, 'papers-tra-lai');
    await page.locator('ocop-paper-acts').getByText('Sửa, lập lại').click();
    await page.getByLabel('Kính mời').fill('Thành viên Tổ đánh giá\nỦy ban Mặt trận Tổ quốc xã');
    await page.getByRole('button', { name: 'Lập lại văn bản' }).click();
    await page.waitForURL(({ pathname }) => pathname === address, COLD);
    await act(page, 'Trình ký');
    expect((await stored()).state).toBe('submitted');
  });

  it('comes back signed: a changed file is told apart, the whole one is accepted', async () => {
    const { page, faults } = leader;
    await page.goto(address);
    const bytes = await signPdf(pdf(1), (covered) => signedData(signer, covered));
    await sendSigned(
      page,
      updated(bytes, '99 0 obj\n<< /Type /Page >>\nendobj'),
      'Tệp đã bị thay đổi sau khi ký',
    );
    await expectSound(page, 'papers-ky-sai');
    await sendSigned(page, bytes, 'Đã ký số toàn bộ tệp');
    await page.locator('ocop-signature-report').getByText('Bùi Nguyên Quỳnh').waitFor();
    await expectSound(page, 'papers-ky-dung');
    await act(page, 'Ghi nhận đã ký');
    expect(await stored()).toMatchObject({ state: 'signed', signing: { method: 'digital' } });
    expect(faults).toEqual([]);
  });

  it('is numbered by the clerk, corrected with a reason, and each number stands in the register', async () => {
    const { page, faults } = clerk;
    await page.goto(address);
    await page.getByText(/mang số 01\/GM-UBND/u).waitFor();
    await expectSound(page, 'papers-cap-so');
    await page.getByRole('button', { name: 'Cấp số và ban hành' }).click();
    await page.getByRole('heading', { name: 'Bản ban hành' }).waitFor(COLD);
    await act(page, 'Sửa số, ngày đã cấp', async () => {
      await fill(page, 'Số đúng', '4');
      await fill(page, 'Lý do', 'Sổ giấy đã ghi đến số 3.');
      await page.getByText(/^Số 01\/GM-UBND ngày .* đổi thành số 04\/GM-UBND/u).waitFor();
      await expectSound(page, 'papers-sua-so');
    });
    await waitUntil('printed with its new number', async () =>
      (await stored()).state === 'issued' ? true : undefined,
    );
    await page.goto('/so-van-ban');
    await page.getByRole('link', { name: '04/GM-UBND' }).waitFor();
    await page.getByText('Bỏ số: Sổ giấy đã ghi đến số 3.').waitFor();
    await page.getByText('02–03/GM', { exact: true }).waitFor();
    await expectSound(page, 'papers-so');
    expect(
      await downloaded(page, () => page.getByRole('button', { name: /^Xuất Excel\s*: Sổ đăng ký/u }).click()),
    ).toEqual({
      name: 'Sổ đăng ký văn bản đi 2026.xlsx',
      head: 'PK',
    });
    expect(faults).toEqual([]);
  });

  it('is withdrawn with a reason by the leader, and says so', async () => {
    const { page } = leader;
    await act(page, 'Thu hồi văn bản', () => fill(page, 'Lý do', 'Cuộc họp hoãn lại.'));
    await page.getByText('Cuộc họp hoãn lại.').waitFor();
    await expectSound(page, 'papers-thu-hoi');
    expect((await stored()).state).toBe('withdrawn');
  });
});

describe('the words of the office', () => {
  it('refuse a broken placeholder with its place, and are saved once mended', async () => {
    const { page, faults } = clerk;
    await page.goto('/van-ban/cau-chu');
    await page.getByRole('link', { name: 'Giấy mời họp' }).waitFor();
    await expectSound(page, 'papers-cau-chu');
    await page.getByRole('link', { name: 'Giấy mời họp' }).click();
    const grounds = page.getByLabel('Căn cứ', { exact: true });
    await grounds.fill('Căn cứ Luật\nTheo kế hoạch của {{huyện}}');
    await page.getByRole('button', { name: 'Lưu câu chữ' }).click();
    await page.getByRole('link', { name: /^Căn cứ, dòng 2, ký tự thứ 19/u }).click();
    expect(
      await grounds.evaluate((box) =>
        box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : '',
      ),
    ).toBe('{{huyện}}');
    await expectSound(page, 'papers-cau-chu-sai');
    await grounds.fill('Căn cứ Luật\nTheo kế hoạch của ');
    await page.getByText('Chỗ hệ thống tự điền').click();
    await page.getByRole('button', { name: 'Chèn {{xã}}' }).click();
    expect(await grounds.inputValue()).toBe('Căn cứ Luật\nTheo kế hoạch của {{xã}}');
    await page.locator('ocop-paper-preview').getByText('Theo kế hoạch của xã Tân Kỳ').waitFor(COLD);
    await page.getByRole('button', { name: 'Lưu câu chữ' }).click();
    await page.getByText('Trả căn cứ về mặc định').waitFor();
    await waitUntil('saved', async () => {
      const doc = connectFirebase().db.doc(paths.document(COMMUNE, 'wordings', 'invitation'));
      return (await doc.get()).exists ? true : undefined;
    });
    await expectSound(page, 'papers-cau-chu-sua');
    expect(faults).toEqual([]);
  });

  it('tell of two who edit at once, and lose neither’s words', async () => {
    const mine = economy.page;
    const theirs = clerk.page;
    for (const page of [mine, theirs]) await page.goto('/van-ban/cau-chu/office');
    await fill(mine, 'Địa chỉ, điện thoại nơi tiếp nhận (nếu muốn in)', 'Tầng 1, điện thoại 0209 (ví dụ)');
    await fill(theirs, 'Nơi tiếp nhận hồ sơ', 'Bộ phận Một cửa');
    await theirs.getByRole('button', { name: 'Lưu câu chữ' }).click();
    await mine.getByText('Những gì ông/bà đang sửa vẫn còn').waitFor(COLD);
    await expectSound(mine, 'papers-cau-chu-hai-nguoi');
    expect(await mine.getByLabel('Địa chỉ, điện thoại nơi tiếp nhận (nếu muốn in)').inputValue()).toBe(
      'Tầng 1, điện thoại 0209 (ví dụ)',
    );
    await mine.getByRole('button', { name: 'Bỏ, lấy bản mới lưu' }).click();
    expect(await mine.getByLabel('Nơi tiếp nhận hồ sơ').inputValue()).toBe('Bộ phận Một cửa');
  });

  it('name the authorities that the office trusts; what is no certificate is refused', async () => {
    const { page, faults } = clerk;
    await page.goto('/van-ban/chu-ky-so');
    const picker = page.locator('ocop-trust-list input[type=file]');
    await picker.setInputFiles({
      name: 'hỏng.cer',
      mimeType: 'text/plain',
      buffer: Buffer.from('không phải'),
    });
    await page.getByText('Tệp “hỏng.cer” không có chứng thư số nào.').waitFor();
    await picker.setInputFiles({
      name: 'Ban Cơ yếu Chính phủ.cer',
      mimeType: 'application/pkix-cert',
      buffer: root.der,
    });
    await page.getByLabel('Tên tổ chức 1').waitFor();
    await page.reload();
    expect(await page.getByLabel('Tên tổ chức 1').inputValue()).toBe('Ban Cơ yếu Chính phủ');
    await expectSound(page, 'papers-chu-ky-so');
    await page.getByRole('button', { name: 'Lưu danh sách' }).click();
    await page.getByRole('button', { name: 'Lưu danh sách' }).waitFor({ state: 'detached', ...COLD });
    await page.reload();
    expect(await page.getByLabel('Tên tổ chức 1').inputValue()).toBe('Ban Cơ yếu Chính phủ');
    expect(faults).toEqual([]);
  });
});

describe('the package of a dossier', () => {
  it('is made at a press, says what to look at again, and is saved as one file', async () => {
    const { page, faults } = economy;
    await page.goto(`/ho-so/${DEMO_DOSSIERS.assessing}`);
    const panel = page.locator('ocop-dossier-package');
    await panel.getByRole('button', { name: 'Xuất bộ hồ sơ' }).click();
    await panel.getByText('Đã lập xong').waitFor({ timeout: 120_000 });
    await expectSound(page, 'papers-bo-ho-so');
    expect(await downloaded(page, () => panel.getByRole('button', { name: /^ZIP/u }).click())).toMatchObject({
      name: expect.stringMatching(/^Hồ sơ .*\.zip$/u) as string,
      head: 'PK',
    });
    expect(faults).toEqual([]);
  });
});
