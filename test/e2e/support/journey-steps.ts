// Longer steps of the journey: what the producer counts and sends, a paper that is opened, a day that comes.
import type { Browser, Page } from 'playwright-core';
import { connectFirebase } from '../../../functions/src/adapters/firebase.ts';
import { typeDate } from './journey.ts';
import { DOSSIER, PRODUCT } from './journey-data.ts';
import { photo, scannedPdf, spreadsheet } from './real-files.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The counts of people and of one material, on their step. */
export async function giveCounts(page: Page): Promise<void> {
  const text = async (name: string, value: string): Promise<void> =>
    page.getByLabel(name, { exact: true }).fill(value);
  await typeDate(page.locator('wa-known-date').nth(0), '2025-11-01');
  await typeDate(page.locator('wa-known-date').nth(1), '2026-10-31');
  await text('Tổng số lao động', '10');
  await text('Trong đó người trong xã', '8');
  await text('Trong đó người trong thôn', '5');
  await page.getByRole('button', { name: 'Thêm nguyên liệu' }).click();
  await text('Tên nguyên liệu', 'Mật ong thô');
  await text('Đơn vị tính', 'kg');
  await text('Tổng số trong kỳ', '1000');
  await text('Trong đó của tỉnh', '1000');
  await text('Trong đó của xã', '800');
}

/** A paper, a picture or a list for every kind of evidence; each is received before the next is sent. */
export async function sendEvidence(page: Page, browser: Browser): Promise<void> {
  const scan = await scannedPdf(browser, 'Phiếu kết quả kiểm nghiệm', 3);
  const picture = await photo(browser, 'Giấy đăng ký kinh doanh');
  const sheet = spreadsheet([['Nguyễn Thị Ví Dụ', 'Thôn 2', 'có bảo hiểm']]);
  const papers = [
    ['E01', 'Giấy đăng ký.jpg', 'image/jpeg', picture],
    ['E02', 'An toàn thực phẩm.jpg', 'image/jpeg', picture],
    ['E03', 'Nguồn gốc nguyên liệu.pdf', 'application/pdf', scan],
    ['E05', 'Danh sách lao động.xlsx', EXCEL, sheet],
    ['E07', 'Đơn nhãn hiệu.pdf', 'application/pdf', scan],
    ['E08', 'Hợp đồng bán.pdf', 'application/pdf', scan],
    ['E10', 'Câu chuyện.jpg', 'image/jpeg', picture],
    ['E11', 'Bản tự công bố.pdf', 'application/pdf', scan],
    ['E12', 'Phiếu kiểm nghiệm.pdf', 'application/pdf', scan],
  ] as const;
  for (const [code, name, mimeType, buffer] of papers) {
    const row = page.locator(`section[data-mark="${code}"]`);
    await row.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await row.getByText('Đã nhận').waitFor({ timeout: 60_000 });
  }
}

export async function openDossier(page: Page): Promise<void> {
  await page.goto(`/ho-so/${DOSSIER}`);
  await page.getByRole('heading', { level: 1, name: PRODUCT }).waitFor();
}

const FORMS = { docx: /^Tải Word/u, pdf: /^Xem PDF/u } as const;

/** Opens a paper by its button and answers the bytes that came through the logged door. */
export async function openPaper(page: Page, form: keyof typeof FORMS): Promise<Uint8Array> {
  const asked = page.waitForRequest((request) => request.url().includes(`form=${form}`));
  await page.getByRole('button', { name: FORMS[form] }).first().click();
  const request = await asked;
  const answer = await request.response();
  if (answer?.ok() !== true) throw new Error(`${request.url()}: HTTP ${String(answer?.status())}`);
  // The page keeps the bytes as a blob, which the browser does not hand out: the same request gives them again.
  const again = await page.request.get(request.url(), { headers: await request.allHeaders() });
  return new Uint8Array(await again.body());
}

/** A unit agrees with what the producer says of one content, in a sentence that names it. */
export async function recordFinding(page: Page, content: string): Promise<void> {
  await page.goto(`/ho-so/${DOSSIER}/y-kien/${content}`);
  await page.getByRole('radio', { name: 'Đồng ý với mô tả của chủ thể' }).click();
  await page
    .getByLabel('Ý kiến', { exact: true })
    .fill(`Nhận xét của xã về nội dung ${content}: đúng thực tế.`);
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  await page.getByText('Đã ghi').first().waitFor();
}

/** Gives the paper that is open its number, and waits for the print. */
export async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cấp số và ban hành' }).click();
  await page.getByRole('heading', { name: 'Bản ban hành' }).waitFor({ timeout: 60_000 });
}

/** The emulators' clock stands at nine in the morning of that day. */
export async function moveClockTo(day: string): Promise<void> {
  const offsetMs = Date.parse(`${day}T02:00:00Z`) - Date.now();
  await connectFirebase().db.doc('demo/clock').set({ offsetMs });
}
