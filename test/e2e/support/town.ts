// The demo commune of a test file: as `npm start` seeds it, and nothing of an earlier file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getStorage } from 'firebase-admin/storage';
import type { Browser, Page } from 'playwright-core';
import { connectFirebase } from '../../../functions/src/adapters/firebase.ts';
import { seed, seedRegisters } from '../../../scripts/seed.ts';
import { clearAccounts, clearFirestore, emulators, expectOk, OWNER } from '../../support/emulators.ts';
import {
  DESK,
  expectAccessible,
  expectFitsWidth,
  openBrowser,
  openWindow,
  PHONE,
  shot,
  type Visitor,
} from './browser.ts';
import { countDelivered } from './delivered.ts';

/** A function's first call wakes it up. */
export const COLD = { timeout: 60_000 } as const;

/** A document as the emulator's own interface says it; nothing here looks inside. */
interface Stored {
  readonly name: string;
  readonly fields: object;
}
interface Kept {
  readonly documents: readonly Stored[];
  readonly objects: readonly string[];
}

/** The most writes that one commit takes. */
const MOST_WRITES = 500;

/** In the emulators' own folder, so that it ends with them. */
const keptFile = (): string => join(process.env['OCOP_RUN_FOLDER'] ?? '', 'seeded.json');

async function firestore(method: string, body: object): Promise<unknown> {
  const { firestore: at, projectId } = emulators();
  const database = `http://${at.host}:${String(at.port)}/v1/projects/${projectId}/databases/(default)/documents`;
  const headers = { ...OWNER, 'content-type': 'application/json' };
  const answer = await fetch(`${database}:${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return (await expectOk(answer, method)).json();
}

async function everyDocument(): Promise<Stored[]> {
  const structuredQuery = { from: [{ allDescendants: true }] };
  const answer = (await firestore('runQuery', { structuredQuery })) as { readonly document?: Stored }[];
  return answer.flatMap(({ document }) =>
    document === undefined ? [] : [{ name: document.name, fields: document.fields }],
  );
}

/** Objects of the bucket that were written since then, by name. */
async function objectsSince(start: number): Promise<string[]> {
  const [files] = await getStorage().bucket(emulators().bucket).getFiles();
  return files
    .filter(({ metadata }) => Date.parse(String(metadata.updated)) >= start)
    .map(({ name }) => name);
}

async function seedAnew(): Promise<void> {
  const start = Date.now();
  await seed();
  const all: Kept = { documents: await everyDocument(), objects: await objectsSince(start) };
  writeFileSync(keptFile(), JSON.stringify(all));
}

/** What an earlier file of this run seeded, unless bytes of it are gone. */
async function kept(): Promise<Kept | null> {
  if (!existsSync(keptFile())) return null;
  const found = JSON.parse(readFileSync(keptFile(), 'utf8')) as Kept;
  const there = new Set(await objectsSince(0));
  return found.objects.every((name) => there.has(name)) ? found : null;
}

async function restore({ documents }: Kept): Promise<void> {
  // The accounts come with them.
  await seedRegisters();
  for (let at = 0; at < documents.length; at += MOST_WRITES) {
    const part = documents.slice(at, at + MOST_WRITES);
    await firestore('commit', { writes: part.map((update) => ({ update })) });
  }
}

/**
 * The commune freshly seeded. Seeding goes through the real commands and takes its time: once a run; later files get the
 * documents of the first, as they were.
 */
export async function freshTown(): Promise<void> {
  await clearFirestore();
  await clearAccounts();
  // Tells the admin libraries where the emulators are.
  connectFirebase();
  const earlier = await kept();
  await (earlier === null ? seedAnew() : restore(earlier));
}

/** The commune freshly seeded, and a browser to walk in it. */
export async function openTown(): Promise<Browser> {
  await freshTown();
  return openBrowser();
}

/** Signs a demo account in and waits for its home page. */
export async function signedIn(visitor: Visitor, mailbox: string): Promise<Visitor> {
  const { page } = visitor;
  await page.goto('/dang-nhap', COLD);
  await page.locator(`[data-email="${mailbox}@demo.tanky.example"]`).click();
  await page.waitForURL(({ pathname }) => pathname === '/', COLD);
  return visitor;
}

/** A demo account signed in, in a window of its own, on its home page. */
export async function enter(
  browser: Browser,
  mailbox: string,
  size: typeof DESK | typeof PHONE = DESK,
): Promise<Visitor> {
  return signedIn(await openWindow(browser, size), mailbox);
}

/** The same in a window whose documents are counted as they come. @see countDelivered */
export async function enterCounted(browser: Browser, mailbox: string): Promise<Visitor> {
  const visitor = await openWindow(browser, DESK);
  await countDelivered(visitor.page);
  return signedIn(visitor, mailbox);
}

/** The page as it stands, accessible and within the screen at these widths; the window keeps the one it has. */
export async function expectSound(
  page: Page,
  name: string,
  sizes: readonly (typeof DESK | typeof PHONE)[] = [DESK, PHONE],
): Promise<void> {
  const own = page.viewportSize() ?? DESK;
  for (const size of sizes) {
    if (size.width !== page.viewportSize()?.width) await page.setViewportSize(size);
    // What fits itself into the new width does so in the next frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expectFitsWidth(page);
    await expectAccessible(page);
    await shot(page, `${name}-${size === DESK ? 'desk' : 'phone'}`);
  }
  if (own.width !== page.viewportSize()?.width) await page.setViewportSize(own);
}
