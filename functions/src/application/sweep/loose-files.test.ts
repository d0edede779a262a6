import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import { itemIn } from '../../../../test/support/items.ts';
import { contracts, objects, subjects } from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { startItemUpload } from '../items/start-item-upload.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { sweepLooseFiles } from './loose-files.ts';

const C = commune.id;
const SENT = '2026-11-24T03:00:00.000Z';
const WEEK_LATER = '2026-12-01T03:00:00.000Z';

let core: TestCore;
let objectsThere: Set<string>;
let failures: string[];
beforeEach(() => {
  core = testCore(SENT);
  core.store.put(documents.commune(C), commune);
  objectsThere = new Set();
  failures = [];
});

const pathOf = (fileId: string): string => objects.itemFile(C, 'ideas', 'i1', fileId);
const fileDoc = (fileId: string) => documents.itemFile(C, 'ideas', 'i1', fileId);

async function send(fileId: string): Promise<void> {
  const input = contracts.startItemUpload.input.parse({
    commandId: commandId(),
    subject: 'ideas',
    itemId: 'i1',
    fileId,
    name: 'Phương án.pdf',
    contentType: 'application/pdf',
    size: 10,
  });
  const bucket = { openUpload: () => Promise.resolve('https://session') };
  await startItemUpload(core, bucket, { input, actor: actor('producer'), now: SENT, origin: null });
  objectsThere.add(pathOf(fileId));
}

const removeObject = (path: string): Promise<void> => {
  objectsThere.delete(path);
  return Promise.resolve();
};

const sweepAt = (now: string, remove = removeObject) =>
  sweepLooseFiles(
    { store: core.store, bucket: () => Promise.resolve({ remove }) },
    now,
    ({ commune: at, id }, collection, kind) => failures.push(`${at}/${collection}/${id} ${kind}`),
  );

const attached = (id: string) => ({
  ...{ id, name: 'Phương án.pdf', contentType: 'application/pdf' as const },
  ...{ size: 10, sha256: 'c'.repeat(64) },
});

describe('a file that was sent and never attached', () => {
  it('goes a week after, with what stood for it in the bucket; not a day before', async () => {
    await send('f1');
    expect(await sweepAt('2026-11-30T16:59:00.000Z')).toEqual({ looked: 0, removed: 0, failed: 0 });
    expect(await sweepAt(WEEK_LATER)).toEqual({ looked: 1, removed: 1, failed: 0 });
    expect(await core.store.read(fileDoc('f1'))).toBeNull();
    expect(objectsThere.size).toBe(0);
    expect(await sweepAt(WEEK_LATER)).toEqual({ looked: 0, removed: 0, failed: 0 });
  });

  it('goes where its item was opened without it', async () => {
    await send('f1');
    core.store.put(
      documents.item(C, 'ideas', 'i1'),
      itemIn(subjects.ideas, 'new', { communeId: C, id: 'i1' }),
    );
    expect(await sweepAt(WEEK_LATER)).toMatchObject({ removed: 1 });
  });

  it('cannot be attached any more once its bytes may be gone, and is tried again the next morning', async () => {
    await send('f1');
    await send('f2');
    const broken = (path: string): Promise<void> =>
      path === pathOf('f1') ? Promise.reject(new Error('bucket')) : Promise.resolve();
    expect(await sweepAt(WEEK_LATER, broken)).toEqual({ looked: 2, removed: 1, failed: 1 });
    expect(failures).toEqual([`${C}/files/f1 unexpected`]);
    expect(await core.store.read(fileDoc('f1'))).toMatchObject({ state: 'refused', refusal: 'unused' });
    expect(await sweepAt('2026-12-02T03:00:00.000Z')).toEqual({ looked: 1, removed: 1, failed: 0 });
    expect(await core.store.read(fileDoc('f1'))).toBeNull();
  });

  it('waits for the next morning where there are too many, and never behind one that is damaged', async () => {
    await send('f1');
    const lost = { path: `communes/${C}/ideas/i1/files/lost`, schema: z.unknown() };
    core.store.put(lost, { looseOn: '2026-01-01' });
    const odd = { path: `communes/${C}/ideas/i1/files/odd`, schema: z.unknown() };
    core.store.put(odd, { id: 'odd', communeId: C, subject: 'ideas', itemId: 'i1', looseOn: '2026-01-02' });
    for (let at = 0; at < 520; at += 1) {
      const file = await core.store.read(fileDoc('f1'));
      if (file === null) throw new Error('not sent');
      core.store.put(fileDoc(`g${String(at)}`), { ...file, id: `g${String(at)}` });
    }
    const first = await sweepAt(WEEK_LATER);
    expect(first).toMatchObject({ failed: 2 });
    expect(first.looked).toBeLessThan(520);
    expect(failures).toEqual([expect.stringMatching(/\/files\/odd /u)]);
    expect((await sweepAt('2026-12-02T03:00:00.000Z')).removed).toBe(521 - first.removed);
  });
});

describe('a file that hangs on its item', () => {
  it('stays, and is not looked at again', async () => {
    await send('f1');
    const item = itemIn(subjects.ideas, 'new', { communeId: C, id: 'i1', files: [attached('f1')] });
    core.store.put(documents.item(C, 'ideas', 'i1'), item);
    expect(await sweepAt(WEEK_LATER)).toEqual({ looked: 1, removed: 0, failed: 0 });
    expect(await core.store.read(fileDoc('f1'))).toMatchObject({ looseOn: null, state: 'uploading' });
    expect(objectsThere.has(pathOf('f1'))).toBe(true);
    expect(await core.store.list(queries.looseFiles('2027-01-01', 10))).toEqual([]);
  });

  it('stays too where it was taken off again: the log shows it', async () => {
    await send('f1');
    const item = itemIn(subjects.ideas, 'new', { communeId: C, id: 'i1' });
    core.store.put(documents.item(C, 'ideas', 'i1'), item);
    core.store.put(documents.itemEvent(C, 'ideas', 'i1', 'e1'), {
      ...{ id: 'e1', communeId: C, subject: 'ideas', itemId: 'i1', command: 'register', state: 'new' },
      ...{ values: {}, names: {}, attached: [attached('f1')], detached: [], reason: null, version: 1 },
      ...{ by: item.createdBy, at: SENT, on: '2026-11-24', producerId: null, villageId: null },
      ...{ ownerUid: null, schemaVersion: 1 },
    });
    expect(await sweepAt(WEEK_LATER)).toEqual({ looked: 1, removed: 0, failed: 0 });
    expect(objectsThere.has(pathOf('f1'))).toBe(true);
  });

  it('that is gone before its turn is passed over', async () => {
    await send('f1');
    const page = await core.store.list(queries.looseFiles('2026-12-01', 10));
    core.store.list = (() => Promise.resolve(page)) as typeof core.store.list;
    await core.store.transaction((tx) => {
      tx.remove(fileDoc('f1'));
      return Promise.resolve();
    });
    expect(await sweepAt(WEEK_LATER)).toEqual({ looked: 1, removed: 0, failed: 0 });
  });
});
