// A file of the commune's year on its way: announced, read back, had again.
import { beforeEach, describe, expect, it } from 'vitest';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import { itemIn } from '../../../../test/support/items.ts';
import { type Actor, contracts, type Item, type ItemFile, objects, subjects } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { openDownload } from '../files/download.ts';
import { ownerOf } from '../files/object-path.ts';
import type { FileExaminer, UploadRequest } from '../files/ports.ts';
import { readBack } from '../files/read-back.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { startItemUpload } from './start-item-upload.ts';

const C = commune.id;
const NOW = '2026-11-24T03:00:00.000Z';
const DIGEST = 'c'.repeat(64);

let core: TestCore;
let opened: UploadRequest[];
let sizes: Map<string, number>;
beforeEach(() => {
  core = testCore(NOW);
  opened = [];
  sizes = new Map();
  core.store.put(documents.commune(C), commune);
});

const bucket = {
  openUpload: (upload: UploadRequest) => {
    opened.push(upload);
    return Promise.resolve(`https://session/${String(opened.length)}`);
  },
  size: (path: string) => Promise.resolve(sizes.get(path) ?? null),
  remove: (path: string) => {
    sizes.delete(path);
    return Promise.resolve();
  },
  async *stream(): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(new Uint8Array(1));
  },
};

function start(given: object = {}, by: Actor = actor('producer')) {
  const input = contracts.startItemUpload.input.parse({
    commandId: commandId(),
    subject: 'ideas',
    itemId: 'i1',
    fileId: 'f1',
    name: 'Phương án.pdf',
    contentType: 'application/pdf',
    size: 10,
    ...given,
  });
  return startItemUpload(core, bucket, { input, actor: by, now: NOW, origin: 'https://site' });
}
const doc = (fileId = 'f1') => documents.itemFile(C, 'ideas', 'i1', fileId);
const path = objects.itemFile(C, 'ideas', 'i1', 'f1');
const putItem = (state: string, override: Partial<Item> = {}): void => {
  core.store.put(documents.item(C, 'ideas', 'i1'), itemIn(subjects.ideas, state, override));
};
async function putFile(override: Partial<ItemFile> = {}): Promise<void> {
  await start();
  const file = await core.store.read(doc());
  if (file === null) throw new Error('not started');
  core.store.put(doc(), { ...file, ...override });
}

describe('a file for an item', () => {
  it('is announced before the item is there, for exactly that object, and again when repeated', async () => {
    const once = { commandId: commandId() };
    expect(await start(once)).toEqual({
      fileId: 'f1',
      uploadUrl: 'https://session/1',
      expiresAt: '2026-12-01T03:00:00.000Z',
    });
    await start(once);
    expect(opened[1]).toEqual({
      path,
      contentType: 'application/pdf',
      size: 10,
      origin: 'https://site',
      labels: { commune: C, item: 'ideas/i1', file: 'f1' },
    });
    expect(await core.store.read(doc())).toMatchObject({ state: 'uploading', uploadedBy: 'producer-uid' });
  });

  it.each<[string, Actor, Partial<Item> | null, string, string]>([
    ['of who may open none', actor('clerk'), null, 'new', 'permission-denied'],
    ['for what is another’s', actor('producer'), { producerId: 'doan-ket' }, 'new', 'permission-denied'],
    ['for what is closed', actor('economy'), {}, 'converted', 'failed-precondition'],
  ])('is refused %s', async (_, by, item, state, code) => {
    if (item !== null) putItem(state, item);
    await expect(start({}, by)).rejects.toMatchObject({ code });
    expect(await core.store.read(doc())).toBeNull();
    expect(opened).toEqual([]);
  });

  it('is taken for the own item while something can be done that takes files', async () => {
    putItem('toComplete', { producerId: 'linh-ngoc' });
    expect(await start()).toMatchObject({ fileId: 'f1' });
  });

  it('is refused under an id that is taken, beyond the room there is, and where it came in meanwhile', async () => {
    const once = { commandId: commandId() };
    await start(once);
    await expect(start()).rejects.toMatchObject({ code: 'already-exists' });
    await expect(start({ fileId: 'f2', size: 50 * 1024 * 1024 + 1 })).rejects.toMatchObject({
      code: 'resource-exhausted',
      details: { path: 'size' },
    });
    await expect(start({ fileId: 'f2', name: 'a.exe' })).rejects.toMatchObject({ code: 'invalid-argument' });
    for (let at = 2; at <= 100; at += 1) await start({ fileId: `f${String(at)}` });
    await expect(start({ fileId: 'f101' })).rejects.toThrow('Mỗi ý tưởng không quá 100 tệp.');
    sizes.set(path, 10);
    await readBack(ports({}), path);
    await expect(start(once)).rejects.toMatchObject({ code: 'failed-precondition' });
  });
});

interface Seen {
  readonly isEncrypted?: boolean;
  /** What happens elsewhere while the bytes are read. */
  readonly meanwhile?: () => Promise<void>;
}
/** An examiner that finds what it is told. */
function ports({ isEncrypted = false, meanwhile }: Seen) {
  const examiner: FileExaminer = {
    examine: async () => {
      await meanwhile?.();
      return {
        findings: { contentType: 'application/pdf', encrypted: isEncrypted, intact: true, pageCount: 3 },
        sha256: DIGEST,
      };
    },
  };
  const signatures = { read: () => Promise.reject(new Error('no paper here')) };
  return { ...core, bucket, examiner, signatures };
}

describe('an object that arrived for an item', () => {
  it('is known by its name, where the name is one that could be made', () => {
    expect(ownerOf(path)).toEqual({ kind: 'item', commune: C, subject: 'ideas', itemId: 'i1', fileId: 'f1' });
    for (const name of [
      `communes/${C}/unheardOf/i1/files/f1`,
      'communes/x/ideas/i1/files/f1',
      `communes/${C}/ideas/i 1/files/f1`,
      `communes/${C}/ideas/i1/files/f 1`,
      `communes/${C}/ideas/i1/files/f1/more`,
    ])
      expect(ownerOf(name), name).toEqual({ kind: 'unknown' });
  });

  it('counts once it was read, and is left alone when its event comes again', async () => {
    await start();
    sizes.set(path, 10);
    expect(await readBack(ports({}), path)).toEqual({ outcome: 'received' });
    expect(await core.store.read(doc())).toMatchObject({
      state: 'received',
      sha256: DIGEST,
      pageCount: 3,
      receivedAt: NOW,
    });
    expect(await readBack(ports({}), path)).toEqual({ outcome: 'ignored' });
    expect(sizes.has(path)).toBe(true);
  });

  it('goes where it cannot be opened, is not of the size announced, or nobody announced it', async () => {
    await start();
    sizes.set(path, 10);
    expect(await readBack(ports({ isEncrypted: true }), path)).toEqual({
      outcome: 'refused',
      refusal: 'encrypted',
    });
    expect(await core.store.read(doc())).toMatchObject({ state: 'refused', sha256: null, receivedAt: null });
    expect(sizes.has(path)).toBe(false);
    sizes.set(path, 10);
    expect(await readBack(ports({}), path)).toEqual({ outcome: 'deleted' });
    const other = objects.itemFile(C, 'ideas', 'i1', 'f9');
    sizes.set(other, 10);
    expect(await readBack(ports({}), other)).toEqual({ outcome: 'deleted' });
    expect(sizes.size).toBe(0);
  });

  it('is settled once, though it is told twice at once; and not at all where it is gone again', async () => {
    await start();
    expect(await readBack(ports({}), path)).toEqual({ outcome: 'ignored' });
    sizes.set(path, 10);
    const both = await Promise.all([readBack(ports({}), path), readBack(ports({}), path)]);
    expect(both).toEqual([{ outcome: 'received' }, { outcome: 'received' }]);
    expect(sizes.has(path)).toBe(true);
  });

  it('is not written again where its document went while it was read', async () => {
    await start();
    sizes.set(path, 10);
    const meanwhile = () =>
      core.store.transaction((tx) => {
        tx.remove(doc());
        return Promise.resolve();
      });
    expect(await readBack(ports({ meanwhile }), path)).toEqual({ outcome: 'deleted' });
    expect(await core.store.read(doc())).toBeNull();
    expect(sizes.has(path)).toBe(false);
  });
});

describe('a file of an item is had', () => {
  const open = (by: Actor, file = 'f1', item = 'ideas/i1') =>
    openDownload(core, by, NOW, { commune: C, item, file });
  const received = { state: 'received', sha256: DIGEST } as const;
  const hung = (owner: Partial<Item>): Partial<Item> => ({
    ...owner,
    files: [{ id: 'f1', name: 'Phương án.pdf', contentType: 'application/pdf', size: 10, sha256: DIGEST }],
  });

  it('under its own name, and written down', async () => {
    await putFile(received);
    putItem('new', hung({ producerId: 'linh-ngoc' }));
    expect(await open(actor('leader'))).toEqual({
      path,
      name: 'Phương án.pdf',
      contentType: 'application/pdf',
    });
    expect(core.store.paths().filter((place) => place.includes('/audit/'))).toHaveLength(1);
  });

  it.each<[string, Actor, Partial<Item> | null, boolean]>([
    ['by the producer whose item it hangs on', actor('producer'), hung({ producerId: 'linh-ngoc' }), true],
    ['by the village head whose it is', actor('village'), hung({ villageId: 'thon-1' }), true],
    ['by the member whose it is', actor('admin'), hung({ ownerUid: 'admin-uid' }), true],
    ['by no other village head', actor('village', { unit: 'thon-2' }), hung({ villageId: 'thon-1' }), false],
    ['by no village head once it was taken off', actor('village'), { villageId: 'thon-1' }, false],
    ['by no village head before there is an item', actor('village'), null, false],
    ['by who sent it, before there is an item', actor('producer'), null, true],
    ['by a unit that reads the subject, before there is an item', actor('culture'), null, true],
    ['by no unit that does not', actor('admin'), hung({}), false],
    ['by nobody of another commune', actor('economy', { commune: '02107' }), hung({}), false],
  ])('%s', async (_, by, item, may) => {
    await putFile(received);
    if (item !== null) putItem('new', item);
    if (may) expect(await open(by)).toMatchObject({ path });
    else await expect(open(by)).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('not before it was read back, nor where there is none, nor under a name that no item has', async () => {
    await putFile();
    await expect(open(actor('economy'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(open(actor('economy'), 'f9')).rejects.toMatchObject({ code: 'permission-denied' });
    for (const item of ['members/i1', 'ideas', 'ideas/i1/files', 'ideas/../x', ''])
      await expect(open(actor('economy'), 'f1', item)).rejects.toMatchObject({ code: 'invalid-argument' });
  });
});
