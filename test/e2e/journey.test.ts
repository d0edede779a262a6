// The whole way of "Mật ong hoa núi" in real Chromium on the emulators: from the producer's draft to the certificate's
// end, by everybody whose hands it passes through, and past those whom it does not concern.
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import {
  addDays,
  type CriteriaSet,
  formatDate,
  loadCriteriaSet,
  paths,
  plainDateOf,
  validUntil,
} from '../../functions/src/domain/index.ts';
import { pdfText } from '../support/pdf-text.ts';
import { fireSchedule } from '../support/schedule.ts';
import {
  DESK,
  expectAccessible,
  expectFitsWidth,
  openWindow,
  PHONE,
  shot,
  signInAs,
  type Visitor,
} from './support/browser.ts';
import {
  chooseAll,
  doAct,
  doPaperAct,
  makePaper,
  fillEmptyTexts,
  follow,
  openStep,
  saved,
  typeDate,
} from './support/journey.ts';
import { COMMUNE, DOSSIER, PRODUCT } from './support/journey-data.ts';
import { photo, scannedPdf, spreadsheet } from './support/real-files.ts';
import { openTown } from './support/town.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** People of the demonstration, by the words on the buttons of the sign-in page. */
const PEOPLE = {
  producer: [/Linh Ngọc/u, PHONE],
  village: [/Trưởng Thôn 2/u, PHONE],
  economy: [/Công chức Phòng Kinh tế/u, DESK],
  culture: [/Công chức Phòng Văn hóa/u, DESK],
  leader: [/Phó Chủ tịch/u, DESK],
  clerk: [/Văn thư/u, DESK],
} as const;
type Person = keyof typeof PEOPLE;

let browser: Browser;
let set: CriteriaSet;
const windows = new Map<string, Visitor>();

/** The person's own browser, signed in when first needed. */
async function as(person: Person): Promise<Page> {
  const known = windows.get(person);
  if (known !== undefined) return known.page;
  const [label, viewport] = PEOPLE[person];
  const visitor = await openWindow(browser, viewport);
  windows.set(person, visitor);
  await signInAs(visitor.page, label);
  return visitor.page;
}

async function openDossier(page: Page): Promise<void> {
  await page.goto(`/ho-so/${DOSSIER}`);
  await page.getByRole('heading', { level: 1, name: PRODUCT }).waitFor();
}

const FORMS = { docx: /^Tải Word/u, pdf: /^Xem PDF/u } as const;

/** Opens a paper by its button and answers the bytes that came through the logged door. */
async function openPaper(page: Page, form: keyof typeof FORMS): Promise<Uint8Array> {
  const asked = page.waitForRequest((request) => request.url().includes(`form=${form}`));
  await page.getByRole('button', { name: FORMS[form] }).first().click();
  const request = await asked;
  const answer = await request.response();
  if (answer?.ok() !== true) throw new Error(`${request.url()}: HTTP ${String(answer?.status())}`);
  // The page keeps the bytes as a blob, which the browser does not hand out: the same request gives them again.
  const again = await page.request.get(request.url(), { headers: await request.allHeaders() });
  return new Uint8Array(await again.body());
}

/** Every text of a .docx, one after the other. */
function docxText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<w:p[ >]/gu, '\n<')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('\u00a0', ' ');
}

async function moveClockTo(day: string): Promise<void> {
  const offsetMs = Date.parse(`${day}T02:00:00Z`) - Date.now();
  await connectFirebase().db.doc('demo/clock').set({ offsetMs });
}

beforeAll(async () => {
  browser = await openTown();
  set = await loadCriteriaSet('qd26-2026/04');
});

afterAll(async () => {
  await browser.close();
});

describe('the producer, on a phone', () => {
  it('fills every part of the forms; it saves itself', async () => {
    const page = await as('producer');
    for (const step of ['dang-ky', 'thong-tin', 'ket-qua', 'thay-doi', 'bon-noi-dung', 'ke-hoach']) {
      await openStep(page, step);
      if ((await fillEmptyTexts(page)) > 0) await saved(page);
      await expectFitsWidth(page);
    }
  });

  it('gives the counts of people and material', async () => {
    const page = await as('producer');
    await openStep(page, 'ty-le');
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
    await page.getByText('80%').first().waitFor();
    await saved(page);
  });

  it('rates itself: points, band, and what caps the stars', async () => {
    const page = await as('producer');
    for (const [part, step] of [
      ['A', 'tu-danh-gia-a'],
      ['B', 'tu-danh-gia-b'],
      ['C', 'tu-danh-gia-c'],
    ] as const) {
      await openStep(page, step);
      await chooseAll(page, set, part, ({ options }) => {
        const floor = options.find(({ starFloor }) => starFloor === 4) ?? options.at(-1);
        return floor?.id ?? '';
      });
      await saved(page);
    }
    await page.getByText('Tự đánh giá, không phải kết quả').first().waitFor();
    await shot(page, 'journey-self-assessment');
  });

  it('uploads a scanned PDF, phone photos and a spreadsheet; the server reads each back', async () => {
    const page = await as('producer');
    await openStep(page, 'minh-chung');
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
    await page.locator('section[data-mark="E12"]').getByText('3 trang').waitFor();
    await shot(page, 'journey-files');
  });

  it('asks the village head, sees what will happen, sends, and has a receipt of every file', async () => {
    const page = await as('producer');
    await page.goto(`/ho-so/${DOSSIER}/gui`);
    await page.getByRole('heading', { name: 'Xem lại rồi gửi hồ sơ' }).waitFor();
    await shot(page, 'journey-check-answers');
    await page.getByRole('button', { name: 'Gửi hồ sơ', exact: true }).click();
    await page.getByText('Đơn nhãn hiệu.pdf').first().waitFor();
    await page
      .getByRole('heading', { name: /đã gửi/iu })
      .first()
      .waitFor();
    await expectFitsWidth(page);
    await shot(page, 'journey-sent');
  });
});

describe('the commune', () => {
  it('Phòng Kinh tế receives it and returns one item', async () => {
    const page = await as('economy');
    await doAct(page, 'Tiếp nhận hồ sơ');
    await page
      .getByText(/PĐK-19-02104-/u)
      .first()
      .waitFor();
    await openDossier(page);
    await expectAccessible(page);
    await page.goto('/ho-so');
    await page.getByRole('link', { name: PRODUCT }).waitFor();
    await expectAccessible(page);
    await page.goto(`/ho-so/${DOSSIER}/tra-lai?tieu-chi=3.5`);
    await page.getByLabel('Chỗ chưa đạt').fill('Đơn đăng ký nhãn hiệu chưa có trang cuối.');
    await page.getByLabel('Cách sửa').fill('Chụp lại đủ các trang của đơn.');
    await shot(page, 'journey-return');
    await page.getByRole('button', { name: /^Trả lại để bổ sung/u }).click();
    await page.waitForURL((address) => address.pathname === `/ho-so/${DOSSIER}`);
    await page.getByText('Yêu cầu bổ sung').first().waitFor();
  });

  it('the producer mends that item only', async () => {
    const page = await as('producer');
    await openStep(page, 'ke-hoach');
    await page.getByText('Phần này không nằm trong yêu cầu bổ sung').waitFor();
    await follow(page, 'Sửa theo yêu cầu');
    await page.locator('ocop-fix-step').getByRole('textbox').fill('Đã chụp lại đủ bốn trang.');
    await saved(page);
    await page.goto(`/ho-so/${DOSSIER}/gui`);
    await page.getByRole('button', { name: 'Gửi bổ sung', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /đã gửi/iu }).waitFor();
    await openDossier(page);
    await page.getByText('Đã bổ sung').first().waitFor();
  });

  it('the village head confirms the ratios on one page, on a phone', async () => {
    await doAct(await as('economy'), 'Xin xác nhận của trưởng thôn');
    const page = await as('village');
    await page.goto('/');
    await page.getByRole('link', { name: PRODUCT, exact: true }).click();
    await page.getByText('Lao động ở xã: 80 %').waitFor();
    await page.getByRole('radio', { name: 'Đúng', exact: true }).click();
    await page.getByRole('button', { name: 'Đến xem tận nơi' }).click();
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, 'journey-village');
    await page.getByRole('button', { name: 'Gửi xác nhận' }).click();
    await page.getByText('Ông/bà đã xác nhận số liệu đúng').waitFor();
  });

  it('two units record their findings', async () => {
    const office = await as('economy');
    await doAct(office, 'Xác nhận đủ thành phần hồ sơ');
    await doAct(office, 'Xin ý kiến');
    for (const [person, contents] of [
      ['economy', ['materials', 'labour']],
      ['culture', ['origin', 'identity']],
    ] as const) {
      const page = await as(person);
      for (const content of contents) {
        await page.goto(`/ho-so/${DOSSIER}/y-kien/${content}`);
        await page.getByRole('radio', { name: 'Đồng ý với mô tả của chủ thể' }).click();
        await page
          .getByLabel('Ý kiến', { exact: true })
          .fill(`Nhận xét của xã về nội dung ${content}: đúng thực tế.`);
        await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
        await page.getByText('Đã ghi').first().waitFor();
      }
    }
    await shot(await as('culture'), 'journey-finding');
  });

  it('Mẫu số 03 is drafted, sent to sign, numbered and opened in both forms', async () => {
    const office = await as('economy');
    await openDossier(office);
    await makePaper(office, /báo cáo đánh giá của xã/iu);
    await doAct(office, 'Trình ký');
    const clerk = await as('clerk');
    await doPaperAct(clerk, `${DOSSIER}_communeReview`, 'Ghi nhận đã ký');
    await clerk.getByRole('button', { name: 'Cấp số và ban hành' }).click();
    await clerk.getByRole('heading', { name: 'Bản ban hành' }).waitFor({ timeout: 60_000 });
    const docx = docxText(await openPaper(clerk, 'docx'));
    expect(docx).toContain(
      'Đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP',
    );
    expect(docx).toContain('Nhận xét của xã về nội dung identity: đúng thực tế.');
    expect(docx).toMatch(/Số: \d\d\/BC-UBND/u);
    const pdf = await pdfText(await openPaper(clerk, 'pdf'));
    expect(pdf).toContain('Nhận xét của xã về nội dung materials');
    expect(pdf).toContain(PRODUCT);
    await doAct(clerk, 'Ban hành báo cáo Mẫu số 03');
  });

  it('the request is numbered, opened, and everything goes to the province', async () => {
    const office = await as('economy');
    await openDossier(office);
    await makePaper(office, /văn bản đề nghị tỉnh/iu);
    await doPaperAct(office, `${DOSSIER}_provinceRequest`, 'Trình ký');
    const clerk = await as('clerk');
    await doPaperAct(clerk, `${DOSSIER}_provinceRequest`, 'Ghi nhận đã ký');
    await openDossier(clerk);
    await clerk
      .locator('ocop-dossier-papers')
      .getByRole('link', { name: /đề nghị|tờ trình/iu })
      .first()
      .click();
    await clerk.getByRole('button', { name: 'Cấp số và ban hành' }).click();
    await clerk.getByRole('heading', { name: 'Bản ban hành' }).waitFor({ timeout: 60_000 });
    const pdf = await pdfText(await openPaper(clerk, 'pdf'));
    expect(pdf).toContain(PRODUCT);
    expect(pdf).toMatch(/TTr-UBND/u);
    await doAct(clerk, 'Gửi hồ sơ lên tỉnh');
    await clerk.getByText('Đã trình tỉnh').first().waitFor();
  });
});

describe('the province and the certificate', () => {
  it('four stars are recorded, and the certificate holds 36 months', async () => {
    const page = await as('economy');
    await doAct(page, 'Ghi nhận tỉnh đã tiếp nhận');
    await page.goto(`/ho-so/${DOSSIER}/ket-qua`);
    await page.getByLabel('Tổng điểm trung bình của Hội đồng').fill('76,5');
    await page.getByRole('radio', { name: '4 sao' }).click();
    await page.getByLabel('Số quyết định công nhận').fill('1234/QĐ-UBND');
    await page.getByRole('button', { name: 'Ghi kết quả' }).click();
    await page.waitForURL((address) => address.pathname === `/ho-so/${DOSSIER}`);
    await page.getByRole('heading', { name: 'Kết quả của tỉnh' }).waitFor();
    await doAct(page, 'Ghi giấy chứng nhận', async () => {
      await page.getByLabel('Số giấy chứng nhận').fill('01/GCN');
    });
    const today = plainDateOf(new Date().toISOString());
    const producer = await as('producer');
    await producer.goto('/san-pham');
    await producer.getByRole('link', { name: PRODUCT }).click();
    await producer
      .getByText(formatDate(validUntil(today)))
      .first()
      .waitFor();
    await expectAccessible(producer);
    await shot(producer, 'journey-certificate');
  });

  it.each([
    ['the window', -180, 'Đến kỳ nộp', /Bắt đầu nhận hồ sơ đánh giá lại/u],
    ['the end', 1, 'Hết hạn', /Giấy chứng nhận OCOP đã hết hạn/u],
  ])('shows %s and its notice when the clock is moved there', async (_what, days, label, title) => {
    const issued = (
      await connectFirebase()
        .db.doc(paths.document(COMMUNE, 'certificates', `gcn-${DOSSIER}`))
        .get()
    ).data();
    await moveClockTo(addDays(String(issued?.['validUntil']), days));
    await fireSchedule('dailySweep');
    const page = await as('producer');
    await page.goto('/thong-bao');
    await page.getByRole('link', { name: title }).first().waitFor();
    await expectAccessible(page);
    await page.goto('/san-pham');
    await page.locator('ocop-data-list').getByText(label).first().waitFor();
    await expectAccessible(page);
    await expectFitsWidth(page);
  });
});

describe('those whom it does not concern', () => {
  it.each([
    ['another producer', /Đoàn Kết/u],
    ['another commune’s officer', /Công chức xã Láng Giềng/u],
  ])('%s sees nothing of it', async (_who, label) => {
    await connectFirebase().db.doc('demo/clock').delete();
    const { page, context } = await openWindow(browser);
    await signInAs(page, label);
    for (const path of ['', '/soan', '/gui']) {
      await page.goto(`/ho-so/${DOSSIER}${path}`);
      await page.locator('ocop-denied, ocop-empty').first().waitFor();
      expect(await page.getByText('Linh Ngọc').count()).toBe(0);
    }
    await page.goto('/ho-so');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(PRODUCT).count()).toBe(0);
    await context.close();
  });

  it('a stranger is asked to sign in', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(`/ho-so/${DOSSIER}`);
    await page.getByRole('button', { name: /Google/u }).waitFor();
    expect(await page.getByText(PRODUCT).count()).toBe(0);
    await context.close();
  });

  it('and nothing broke on any page that was opened', () => {
    expect([...windows.values()].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
