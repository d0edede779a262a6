// The whole way of "Mật ong hoa núi" in real Chromium on the emulators: from the producer's draft to the certificate's
// end, by everybody whose hands it passes through, and past those whom it does not concern.
import type { Browser } from 'playwright-core';
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
import { docxText } from '../support/docx-text.ts';
import { pdfText } from '../support/pdf-text.ts';
import { fireSchedule } from '../support/schedule.ts';
import { expectAccessible, expectFitsWidth, openWindow, shot, signInAs } from './support/browser.ts';
import {
  chooseAll,
  doAct,
  doPaperAct,
  fillEmptyTexts,
  follow,
  makePaper,
  openStep,
  saved,
} from './support/journey.ts';
import { COMMUNE, DOSSIER, PRODUCT } from './support/journey-data.ts';
import { windowsOf } from './support/journey-people.ts';
import {
  giveCounts,
  issue,
  moveClockTo,
  openDossier,
  openPaper,
  recordFinding,
  sendEvidence,
} from './support/journey-steps.ts';
import { openTown } from './support/town.ts';

let browser: Browser;
let set: CriteriaSet;
const { as, faults } = windowsOf(() => browser);

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
    await giveCounts(page);
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
    await sendEvidence(page, browser);
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
      for (const content of contents) await recordFinding(page, content);
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
    await issue(clerk);
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
    await issue(clerk);
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
    expect(faults()).toEqual([]);
  });
});
