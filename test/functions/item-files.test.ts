// Files of the commune's year over the real way: sent before their item is there, hung on it, swept when nobody did.
import { createHash, randomUUID } from 'node:crypto';
import { getStorage } from 'firebase-admin/storage';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { bucketObjects } from '../../functions/src/adapters/storage/objects.ts';
import { documents } from '../../functions/src/application/documents.ts';
import { objects } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, PRODUCER, type World } from '../support/commune-world.ts';
import { fireSchedule } from '../support/schedule.ts';
import { download, sendBytes } from '../support/transfer.ts';
import { waitUntil } from '../support/wait-until.ts';
import { WARM_UP_MS, warmUp } from '../support/warm-up.ts';
import * as bytesOf from './files-fixtures.ts';
import { OPENINGS, order } from './items-support.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await warmUp(['startItemUpload', 'downloadFile']);
}, WARM_UP_MS);

describe('a file of an item', () => {
  const PDF = 'application/pdf';
  const IDEA = OPENINGS.ideas[2];
  const bytes = bytesOf.pdf(2);
  const wish = (itemId: string, given: object = {}) => ({
    commandId: randomUUID(),
    subject: 'ideas',
    itemId,
    fileId: randomUUID(),
    name: 'Phương án.pdf',
    contentType: PDF,
    size: bytes.length,
    ...given,
  });

  async function send(itemId: string, given: Buffer): Promise<string> {
    const { fileId, uploadUrl } = await call<{ fileId: string; uploadUrl: string }>(
      'startItemUpload',
      wish(itemId, { size: given.length }),
      world.people.producer,
    );
    expect(await sendBytes(uploadUrl, given, PDF)).toBe(200);
    await waitUntil(`${fileId} read back`, async () => {
      const file = await world.store.read(documents.itemFile(COMMUNE, 'ideas', itemId, fileId));
      return file === null || file.state === 'uploading' ? undefined : file;
    });
    return fileId;
  }

  it('is sent before the item is opened, hangs on it, and is had by who reads the item, byte for byte', async () => {
    const itemId = randomUUID();
    const fileId = await send(itemId, bytes);
    const given = order({ subject: 'ideas', command: 'register', itemId, values: IDEA, attach: [fileId] });
    await call('changeItem', given, world.people.producer);
    expect(await world.store.read(documents.item(COMMUNE, 'ideas', itemId))).toMatchObject({
      producerId: PRODUCER,
      files: [{ id: fileId, sha256: createHash('sha256').update(bytes).digest('hex') }],
    });
    const { economy, producer, village, admin } = world.people;
    for (const reader of [economy, producer, village]) {
      const response = await download({ item: `ideas/${itemId}`, file: fileId }, reader);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    }
    for (const stranger of [admin, world.otherProducer, world.otherVillage, world.strangers.economy])
      expect((await download({ item: `ideas/${itemId}`, file: fileId }, stranger)).status).toBe(403);
    const audit = await world.store.list({
      path: `communes/${COMMUNE}/audit`,
      schema: documents.audit(COMMUNE, 'x').schema,
      where: [['subject.file', '==', fileId]],
    });
    expect(audit.map(({ by }) => by.role).toSorted()).toEqual(['economy', 'producer', 'village']);
  });

  it('that did not count cannot be hung on anything', async () => {
    const itemId = randomUUID();
    const fileId = await send(itemId, bytesOf.encryptedPdf());
    expect(await world.store.read(documents.itemFile(COMMUNE, 'ideas', itemId, fileId))).toMatchObject({
      state: 'refused',
      refusal: 'encrypted',
    });
    const given = order({ subject: 'ideas', command: 'register', itemId, values: IDEA, attach: [fileId] });
    expect(await refusal('changeItem', given, world.people.producer)).toMatchObject({
      code: 'failed-precondition',
      details: { path: 'files', fileId },
    });
    expect((await download({ item: `ideas/${itemId}`, file: fileId }, world.people.producer)).status).toBe(
      404,
    );
  });

  it('that was never attached goes a week later with its bytes; one that hangs on its item stays', async () => {
    const { db } = connectFirebase();
    const bucket = bucketObjects(getStorage().bucket(process.env['OCOP_STORAGE_BUCKET']));
    const [itemId, left] = [randomUUID(), randomUUID()];
    const [kept, loose] = [await send(itemId, bytes), await send(left, bytes)];
    const given = order({ subject: 'ideas', command: 'register', itemId, values: IDEA, attach: [kept] });
    await call('changeItem', given, world.people.producer);
    await db.doc('demo/clock').set({ offsetMs: 8 * 86_400_000 });
    try {
      await fireSchedule('dailySweep');
      await waitUntil('the file that nobody attached is gone', async () => {
        const file = await world.store.read(documents.itemFile(COMMUNE, 'ideas', left, loose));
        return file === null ? true : undefined;
      });
    } finally {
      await db.doc('demo/clock').delete();
    }
    expect(await bucket.size(objects.itemFile(COMMUNE, 'ideas', left, loose))).toBeNull();
    expect(await bucket.size(objects.itemFile(COMMUNE, 'ideas', itemId, kept))).toBe(bytes.length);
    await waitUntil('the file that hangs on its item is seen', async () => {
      const file = await world.store.read(documents.itemFile(COMMUNE, 'ideas', itemId, kept));
      return file?.looseOn === null ? true : undefined;
    });
    expect((await download({ item: `ideas/${itemId}`, file: kept }, world.people.producer)).status).toBe(200);
  });

  it('is not taken from who may open none, nor in another name or type', async () => {
    const { clerk, producer } = world.people;
    expect(await refusal('startItemUpload', wish('i9'), clerk)).toMatchObject({ code: 'permission-denied' });
    for (const given of [
      { name: 'a.exe' },
      { contentType: 'application/x-msdownload' },
      { subject: 'members' },
    ])
      expect(await refusal('startItemUpload', wish('i9', given), producer)).toMatchObject({
        code: 'invalid-argument',
      });
  });
});
