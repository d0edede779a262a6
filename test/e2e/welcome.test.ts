// How somebody without a role comes in: by the commune's invitation, or by asking to be registered as a producer.
import { getAuth } from 'firebase-admin/auth';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, signIn } from '../support/accounts.ts';
import { call } from '../support/callable.ts';
import {
  expectAccessible,
  expectFitsWidth,
  openBrowser,
  openWindow,
  PHONE,
  shot,
  type Visitor,
} from './support/browser.ts';
import { freshTown } from './support/town.ts';

const INVITED = 'duocmoi@demo.tanky.example';
const NEWCOMER = 'nguoimoi@demo.tanky.example';

let browser: Browser;
let commandNo = 0;

beforeAll(async () => {
  await freshTown();
  await getAuth().importUsers([
    {
      uid: 'demo-duocmoi',
      email: INVITED,
      emailVerified: true,
      displayName: 'Người được mời',
      providerData: [{ uid: INVITED, providerId: 'google.com', email: INVITED }],
    },
  ]);
  browser = await openBrowser();
});
afterAll(() => browser.close());

function commandId(): string {
  commandNo += 1;
  return `00000000-0000-4000-8000-${String(commandNo).padStart(12, '0')}`;
}

function officer(mailbox: string): Promise<Person> {
  return signIn(`${mailbox}@demo.tanky.example`);
}

async function welcome(email: string): Promise<Visitor> {
  const visitor = await openWindow(browser, PHONE);
  // A function that nobody has called yet takes its time to start.
  visitor.page.setDefaultTimeout(40_000);
  await visitor.page.goto('/');
  await visitor.page.locator(`[data-email="${email}"]`).click();
  await visitor.page.getByRole('heading', { level: 1, name: 'Chào mừng ông/bà' }).waitFor();
  return visitor;
}

describe('the welcome page', () => {
  it('says that nobody has invited this address, then takes the invitation without signing in anew', async () => {
    const { page, context, faults } = await welcome(INVITED);
    await page.getByRole('combobox', { name: 'Xã của ông/bà' }).waitFor();
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, 'welcome-360');
    const accept = page.getByRole('button', { name: 'Nhận lời mời' });
    await accept.click();
    await page.getByText('Không có lời mời nào đang chờ').waitFor();
    const invitation = { commandId: commandId(), email: INVITED, role: 'culture', unit: null };
    await call('inviteMember', invitation, await officer('quantri'));
    await accept.click();
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await page.getByText('Phòng Văn hóa - Xã hội, Xã Tân Kỳ').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('takes a registration; once approved, the producer is at home without signing in anew', async () => {
    const { page, context, faults } = await welcome(NEWCOMER);
    await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
    await page.getByText('Hãy ghi tên chủ thể.').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'Tên chủ thể' }).fill('Hợp tác xã Rau sạch');
    await page.getByRole('combobox', { name: 'Loại hình' }).click();
    await page.getByRole('option', { name: 'Hợp tác xã', exact: true }).click();
    await page.getByRole('combobox', { name: 'Thôn' }).click();
    await page.getByRole('option', { name: 'Thôn 2 (ví dụ)' }).click();
    await page.getByRole('textbox', { name: 'Số điện thoại' }).fill('0912 345 678');
    await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
    await page.getByText('đã nhận đăng ký của').waitFor();
    await shot(page, 'welcome-waiting-360');
    const approval = {
      commandId: commandId(),
      uid: 'demo-nguoimoi',
      decision: 'approve',
      producerId: null,
      reason: '',
    };
    await call('approveProducer', approval, await officer('kinhte'));
    await page.getByRole('button', { name: 'Xem đã duyệt chưa' }).click();
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await page.getByText('Chủ thể OCOP, Xã Tân Kỳ').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows somebody who was approved meanwhile the home page at the next sign-in', async () => {
    const { page, context } = await openWindow(browser, PHONE);
    await page.goto('/dang-nhap');
    await page.locator(`[data-email="${NEWCOMER}"]`).click();
    await page.getByText('Chủ thể OCOP, Xã Tân Kỳ').waitFor();
    await context.close();
  });
});
