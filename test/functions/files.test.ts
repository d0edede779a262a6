// Files over the real way: a session in the bucket, the bytes put straight to it, the trigger that reads them back.
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import type { Dossier, FileContentType } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, type World } from '../support/commune-world.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { download, sendBytes } from '../support/transfer.ts';
import * as bytesOf from './files-fixtures.ts';
import { settled, type Started, upload, wish } from './files-support.ts';

let world: World;
let draft: Dossier;
beforeAll(async () => {
  world = await openWorld();
  draft = await seedDossier(world.store, 'd-files', WAYS.draft);
});

describe('what people send', () => {
  it.each<[FileContentType, Buffer, number | null]>([
    ['application/pdf', bytesOf.pdf(3), 3],
    ['image/jpeg', bytesOf.jpeg(), null],
    ['image/png', bytesOf.png(), null],
    ['image/heic', bytesOf.heic(), null],
    [bytesOf.DOCX, bytesOf.docx(), null],
    [bytesOf.XLSX, bytesOf.xlsx(), null],
    ['video/mp4', bytesOf.mp4(), null],
  ])('%s is received once the server has read it back', async (contentType, bytes, pageCount) => {
    expect(await upload(world, draft.id, bytes, contentType)).toMatchObject({
      state: 'received',
      refusal: null,
      pageCount,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      producerId: draft.producer.id,
      onBehalf: false,
    });
  });
});

describe('what cannot be taken', () => {
  const PDF = 'application/pdf';
  it.each<[string, FileContentType, Buffer, object, string]>([
    ['a program called PDF', PDF, bytesOf.program(), {}, 'typeMismatch'],
    ['a photo that is a PDF', 'image/jpeg', bytesOf.pdf(), {}, 'typeMismatch'],
    ['a PDF with a password', PDF, bytesOf.encryptedPdf(), {}, 'encrypted'],
    ['a PDF cut off', PDF, bytesOf.pdf(3).subarray(0, 300), {}, 'broken'],
    ['a Word file cut off', bytesOf.DOCX, bytesOf.docx().subarray(0, 200), {}, 'broken'],
    ['fewer bytes than declared', PDF, bytesOf.pdf(), { size: 5000 }, 'sizeMismatch'],
    ['more bytes than declared', PDF, bytesOf.pdf(), { size: 10 }, 'sizeMismatch'],
    ['nothing at all', PDF, Buffer.alloc(0), { size: 10 }, 'empty'],
  ])('%s is refused, and its bytes are gone', async (_, contentType, bytes, override, reason) => {
    const file = await upload(world, draft.id, bytes, contentType, override);
    expect(file).toMatchObject({ state: 'refused', refusal: reason, sha256: null });
    const after = await download({ dossier: draft.id, file: file.id }, world.people.producer);
    expect(after.status).toBe(404);
  });

  it.each<[string, object, string]>([
    ['a name of another type', { name: 'Giấy tờ.exe' }, 'invalid-argument'],
    ['a name without a type', { name: 'Giấy tờ' }, 'invalid-argument'],
    ['an unknown type', { contentType: 'application/x-msdownload' }, 'invalid-argument'],
    ['an empty file', { size: 0 }, 'invalid-argument'],
    ['a file above the limit', { size: 50 * 1024 * 1024 + 1 }, 'resource-exhausted'],
  ])('%s is refused before a byte is sent', async (_, override, code) => {
    const input = wish(draft.id, bytesOf.pdf(), PDF, override);
    expect(await refusal('startUpload', input, world.people.producer)).toMatchObject({ code });
    expect(await world.store.read(documents.file(COMMUNE, draft.id, input.fileId))).toBeNull();
  });

  it('a dossier above its limit takes no more, and what was refused takes no room', async () => {
    const full = await seedDossier(world.store, 'd-full', WAYS.draft);
    const size = 50 * 1024 * 1024;
    const seeded = await world.store.list(queries.files(COMMUNE, full.id));
    const base = seeded[0];
    if (base === undefined) throw new Error('the seed has no file');
    await world.store.transaction((tx) => {
      for (let at = 0; at < 10; at += 1) {
        const state = at === 9 ? 'refused' : 'received';
        tx.write(documents.file(COMMUNE, full.id, `big-${String(at)}`), {
          ...base,
          id: `big-${String(at)}`,
          size,
          state,
        });
      }
      return Promise.resolve();
    });
    const room = 50 * 1024 * 1024 - seeded.length * base.size;
    const fits = wish(draft.id, bytesOf.pdf(), PDF, { dossierId: full.id, size: room });
    const tooMuch = wish(draft.id, bytesOf.pdf(), PDF, { dossierId: full.id, size: room + 1 });
    expect(await refusal('startUpload', tooMuch, world.people.producer)).toMatchObject({
      code: 'resource-exhausted',
    });
    await call('startUpload', fits, world.people.producer);
  });
});

describe('who and when', () => {
  const input = () => wish(draft.id, bytesOf.pdf(), 'application/pdf');

  it.each(['economy', 'village', 'culture', 'admin'] as const)(
    '%s cannot add to a dossier that is not theirs',
    async (role) => {
      expect(await refusal('startUpload', input(), world.people[role])).toMatchObject({
        code: 'permission-denied',
      });
    },
  );

  it('another producer and another commune cannot', async () => {
    expect(await refusal('startUpload', input(), world.otherProducer)).toMatchObject({
      code: 'permission-denied',
    });
    expect(await refusal('startUpload', input(), world.strangers.producer)).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal('startUpload', input())).toMatchObject({ code: 'unauthenticated' });
  });

  it('a filed dossier takes none', async () => {
    const filed = await seedDossier(world.store, 'd-filed', WAYS.submitted);
    const given = { ...input(), dossierId: filed.id };
    expect(await refusal('startUpload', given, world.people.producer)).toMatchObject({
      code: 'failed-precondition',
    });
  });

  it('a repeated command opens the session anew and writes nothing twice', async () => {
    const given = input();
    const first = await call<Started>('startUpload', given, world.people.producer);
    const second = await call<Started>('startUpload', given, world.people.producer);
    expect(second.fileId).toBe(first.fileId);
    const log = await world.store.list(queries.events(COMMUNE, draft.id));
    expect(
      log.filter((event) => event.type === 'uploadStarted' && event.fileId === given.fileId),
    ).toHaveLength(1);
    await call(
      'removeFile',
      { commandId: randomUUID(), dossierId: draft.id, fileId: given.fileId },
      world.people.producer,
    );
  });

  it('a dossier with a file that was not read back cannot be submitted', async () => {
    const dossier = await seedDossier(world.store, 'd-waiting', WAYS.draft);
    const given = { ...input(), dossierId: dossier.id };
    const { uploadUrl } = await call<Started>('startUpload', given, world.people.producer);
    const submit = () => ({ commandId: randomUUID(), dossierId: dossier.id });
    expect(await refusal('submitDossier', submit(), world.people.producer)).toMatchObject({
      code: 'failed-precondition',
      details: { files: [given.fileId] },
    });
    await sendBytes(uploadUrl, bytesOf.pdf(), 'application/pdf');
    await settled(world.store, dossier.id, given.fileId);
    await call('submitDossier', submit(), world.people.producer);
  });
});
