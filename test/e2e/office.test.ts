// The office at work in Chromium: an item is returned, a finding recorded, a paper numbered, a result taken down.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { criteriaOf, loadCriteriaSet, paths, StoredDossier } from '../../functions/src/domain/index.ts';
import { DEMO_DOSSIERS } from '../../scripts/seed/dossiers.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type Visitor } from './support/browser.ts';
import { COLD, enter, expectSound, openTown } from './support/town.ts';

const COMMUNE = '02104';
const { submitted: SUBMITTED, assessing: ASSESSING } = DEMO_DOSSIERS;

let browser: Browser;
let economy: Visitor;

beforeAll(async () => {
  browser = await openTown();
  economy = await enter(browser, 'kinhte');
}, 120_000);

afterAll(async () => {
  await browser.close();
});

/** What is asked of a dossier here; its instants are Timestamps in the store and are left out. */
const Asked = StoredDossier.pick({
  state: true,
  remarks: true,
  findings: true,
  openKeys: true,
  result: true,
}).strip();

async function dossier(id: string) {
  return Asked.parse((await connectFirebase().db.doc(paths.dossier(COMMUNE, id)).get()).data());
}

/** Web Awesome's fields keep the native one inside: this reaches it by its label. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

describe('Phòng Kinh tế returns an item', () => {
  it('keeps what is typed, says what will happen, and opens that item alone', async () => {
    const { page } = economy;
    const [first] = criteriaOf(await loadCriteriaSet('qd26-2026/07'));
    const criterion = first?.number ?? '';
    await page.goto(`/ho-so/${SUBMITTED}/tra-lai?tieu-chi=${criterion}`);
    await page.getByRole('heading', { name: 'Việc sẽ xảy ra' }).waitFor();
    await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await page.getByRole('link', { name: 'Nội dung 1: hãy ghi chỗ chưa đạt.' }).waitFor();
    await fill(page, 'Chỗ chưa đạt', 'Sổ thu mua chưa có chữ ký.');
    await fill(page, 'Cách sửa', 'Chụp lại sổ có chữ ký của các hộ.');
    await page.getByText(`Chỉ mở để sửa: tiêu chí ${criterion}.`).waitFor();
    await expectSound(page, 'office-tra-lai');
    await page.reload();
    await page.getByText(`Chỉ mở để sửa: tiêu chí ${criterion}.`).waitFor();
    await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await page.waitForURL(({ pathname }) => pathname === `/ho-so/${SUBMITTED}`, COLD);
    const returned = await dossier(SUBMITTED);
    expect(returned.state).toBe('supplement');
    expect(returned.remarks.map(({ problem }) => problem)).toEqual(['Sổ thu mua chưa có chữ ký.']);
    expect(returned.openKeys).toEqual([`c${criterion.replaceAll('.', '_')}`, 'replies']);
  });
});

describe('Phòng Văn hóa - Xã hội records a finding', () => {
  it('reads the claim beside the form, asks for a verdict, and leads to the next content', async () => {
    const { page, faults } = await enter(browser, 'vanhoa');
    await page.goto(`/ho-so/${ASSESSING}/y-kien/origin`);
    await page.getByRole('heading', { name: 'Chủ thể mô tả' }).waitFor();
    await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
    await page.getByRole('link', { name: 'Hãy chọn kết luận.' }).waitFor();
    await page.getByRole('radio', { name: 'Đồng ý với mô tả của chủ thể' }).click();
    await fill(page, 'Ý kiến', 'Giống nếp nương do các hộ trong xã giữ từ lâu.');
    await expectSound(page, 'office-y-kien');
    await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
    await page.getByRole('link', { name: 'Tiếp: Bản sắc/trí tuệ địa phương' }).waitFor(COLD);
    const { findings } = await dossier(ASSESSING);
    expect(findings.find(({ content }) => content === 'origin')?.answer?.verdict).toBe('agree');
    expect(faults).toEqual([]);
  });

  it('shows Phòng Kinh tế the village head’s word and what was recorded', async () => {
    const { page } = economy;
    await page.goto(`/ho-so/${ASSESSING}/y-kien/materials`);
    await page.getByText('Trưởng thôn xác nhận số liệu đúng.').waitFor();
    await page.getByRole('button', { name: 'Ghi lại ý kiến' }).waitFor();
    await expectSound(page, 'office-y-kien-da-ghi');
  });
});

describe('the clerk numbers a paper', () => {
  it('finds it on top of the list, sees what will happen, and gives it the next number', async () => {
    await economy.page.goto(`/ho-so/${ASSESSING}`);
    await economy.page.getByRole('link', { name: 'Lập giấy tiếp nhận' }).click();
    await economy.page.getByRole('button', { name: 'Lập văn bản' }).click(COLD);
    await economy.page.waitForURL(/\/van-ban\/(?!lap)/u, COLD);
    const { page, faults } = await enter(browser, 'vanthu');
    await page.goto('/van-ban');
    await page.getByText('1 văn bản chờ ông/bà cấp số, ban hành.').waitFor();
    await expectSound(page, 'office-van-ban');
    await page.getByRole('link', { name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' }).click();
    await page.getByText('mang số 01/GTN-UBND').waitFor();
    await expectSound(page, 'office-cap-so');
    await page.getByRole('button', { name: 'Cấp số và ban hành' }).click();
    await page.getByText('Đã cấp số, ban hành').waitFor(COLD);
    await page.getByRole('heading', { name: 'Bản ban hành' }).waitFor();
    await expectSound(page, 'office-van-ban-ban-hanh');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /Tải Word/u }).click();
    expect((await downloading).suggestedFilename()).toBe('01-GTN-UBND.docx');
    expect(faults).toEqual([]);
  });
});

describe('the result of the province', () => {
  it('refuses what the law does not know, then takes down four stars', async () => {
    await connectFirebase().db.doc(paths.dossier(COMMUNE, ASSESSING)).update({ state: 'sent' });
    const { page } = economy;
    await page.goto(`/ho-so/${ASSESSING}/ket-qua`);
    await fill(page, 'Tổng điểm trung bình của Hội đồng', '69,99');
    await page.getByText('69,99 điểm thuộc khung 3 sao (không làm tròn).').waitFor();
    await page.getByRole('radio', { name: '4 sao' }).click();
    await page.getByText('Điểm này chỉ đạt tối đa 3 sao (Điều 3.3).').waitFor();
    await fill(page, 'Tổng điểm trung bình của Hội đồng', '76,5');
    await fill(page, 'Số quyết định công nhận', '1520/QĐ-UBND');
    await page.getByText('76,5 điểm, 4 sao, Quyết định số 1520/QĐ-UBND').waitFor();
    await expectSound(page, 'office-ket-qua');
    await page.getByRole('button', { name: 'Ghi kết quả' }).click();
    await page.waitForURL(({ pathname }) => pathname === `/ho-so/${ASSESSING}`, COLD);
    expect((await dossier(ASSESSING)).result).toMatchObject({ average: 76.5, stars: 4 });
  });
});

describe('members', () => {
  it('are invited by Phòng Kinh tế into the roles it works with', async () => {
    const { page, faults } = economy;
    await page.goto('/thanh-vien');
    await page.getByRole('heading', { name: 'Chủ thể OCOP' }).waitFor();
    await expectSound(page, 'office-thanh-vien');
    await fill(page, 'Thư điện tử', 'truongthon3@xa.example');
    await page.getByRole('combobox', { name: 'Vai trò' }).click();
    await page.getByRole('option', { name: 'Trưởng thôn' }).click();
    await page.getByRole('combobox', { name: 'Thôn' }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Mời' }).click();
    await page.getByText('truongthon3@xa.example: Trưởng thôn').waitFor(COLD);
    expect(faults).toEqual([]);
  });

  it('are changed by the admin alone', async () => {
    const { page } = await enter(browser, 'quantri');
    await page.goto('/thanh-vien');
    await page.getByRole('button', { name: 'Sửa Văn thư (tài khoản mẫu)' }).click();
    await page.getByText('Được dùng hệ thống').click();
    await page.getByText('Người này bị đăng xuất').waitFor();
    await expectSound(page, 'office-thanh-vien-sua');
    await page.getByRole('button', { name: 'Ngừng thành viên này' }).click();
    await page.getByText('Đã ngừng').waitFor(COLD);
    const ended = await waitUntil('the membership has ended', async () => {
      const read = await connectFirebase()
        .db.doc(paths.document(COMMUNE, 'members', 'demo-vanthu'))
        .get();
      return read.get('active') === false ? true : undefined;
    });
    expect(ended).toBe(true);
  });
});
