// Files over the real way: a session in the bucket, the bytes put straight to it, the trigger that reads them back.
import { randomUUID } from 'node:crypto';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import {
  type Dossier,
  type DossierFile,
  FILE_TYPES,
  type FileContentType,
} from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, type Somebody, type World } from '../support/commune-world.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { waitUntil } from '../support/wait-until.ts';
import * as bytesOf from './files-fixtures.ts';

let world: World;
let draft: Dossier;
beforeAll(async () => {
  world = await openWorld();
  draft = await seedDossier(world.store, 'd-files', WAYS.draft);
});

interface Started {
  readonly fileId: string;
  readonly uploadUrl: string;
}

function wish(bytes: Buffer, contentType: FileContentType, override: object = {}) {
  return {
    commandId: randomUUID(),
    dossierId: draft.id,
    fileId: randomUUID(),
    name: `Giấy tờ.${FILE_TYPES[contentType].extensions[0]}`,
    contentType,
    size: bytes.length,
    evidenceCode: 'E01',
    validUntil: null,
    ...override,
  };
}

async function put(uploadUrl: string, bytes: Buffer, contentType: string): Promise<number> {
  const response = await fetch(uploadUrl, {
    method: 'PUT',
    headers: { 'content-type': contentType },
    body: new Uint8Array(bytes),
  });
  return response.status;
}

function settled(fileId: string, dossierId = draft.id): Promise<DossierFile> {
  return waitUntil(`${fileId} read back`, async () => {
    const file = await world.store.read(documents.file(COMMUNE, dossierId, fileId));
    return file === null || file.state === 'uploading' ? undefined : file;
  });
}

/** Declares, sends and waits until the server has read the bytes back. */
async function upload(
  bytes: Buffer,
  contentType: FileContentType,
  override: object = {},
): Promise<DossierFile> {
  const { fileId, uploadUrl } = await call<Started>(
    'startUpload',
    wish(bytes, contentType, override),
    world.people.producer,
  );
  expect(await put(uploadUrl, bytes, contentType)).toBe(200);
  return settled(fileId);
}

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
    expect(await upload(bytes, contentType)).toMatchObject({
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
    const file = await upload(bytes, contentType, override);
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
    const input = wish(bytesOf.pdf(), PDF, override);
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
    const fits = wish(bytesOf.pdf(), PDF, { dossierId: full.id, size: room });
    const tooMuch = wish(bytesOf.pdf(), PDF, { dossierId: full.id, size: room + 1 });
    expect(await refusal('startUpload', tooMuch, world.people.producer)).toMatchObject({
      code: 'resource-exhausted',
    });
    await call('startUpload', fits, world.people.producer);
  });
});

describe('who and when', () => {
  const input = () => wish(bytesOf.pdf(), 'application/pdf');

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
    await put(uploadUrl, bytesOf.pdf(), 'application/pdf');
    await settled(given.fileId, dossier.id);
    await call('submitDossier', submit(), world.people.producer);
  });
});

interface Wanted {
  readonly commune?: string;
  readonly dossier: string;
  readonly file: string;
}

function download(
  { commune = COMMUNE, dossier, file }: Wanted,
  person?: Pick<Somebody, 'idToken'>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { href } = new URL(
    `downloadFile?${new URLSearchParams({ commune, dossier, file }).toString()}`,
    `${process.env['OCOP_CALLABLE_BASE'] ?? ''}/`,
  );
  const bearer = person === undefined ? {} : { authorization: `Bearer ${person.idToken}` };
  return fetch(href, { headers: { ...bearer, ...headers } });
}

describe('the one door out', () => {
  const bytes = bytesOf.pdf(2);
  let file: DossierFile;
  beforeAll(async () => {
    file = await upload(bytes, 'application/pdf', { name: 'Đăng ký kinh doanh.pdf' });
  });

  it.each(['producer', 'economy', 'culture', 'front', 'leader', 'clerk'] as const)(
    'lets %s read, as a file to keep, and logs it',
    async (role) => {
      const person = world.people[role];
      const response = await download({ dossier: draft.id, file: file.id }, person);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(response.headers.get('content-disposition')).toContain(
        "filename*=UTF-8''%C4%90%C4%83ng%20k%C3%BD",
      );
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      const log = await auditOf(person.uid);
      expect(log).toContainEqual(
        expect.objectContaining({
          action: 'download',
          by: { uid: person.uid, role },
          subject: { dossier: draft.id, file: file.id },
        }),
      );
    },
  );

  it('sends a part when a part is asked for', async () => {
    const response = await download({ dossier: draft.id, file: file.id }, world.people.economy, {
      range: 'bytes=0-4',
    });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('%PDF-');
    expect(response.headers.get('content-range')).toBe(`bytes 0-4/${String(bytes.length)}`);
  });

  it.each<[string, () => Pick<Somebody, 'idToken' | 'uid'> | undefined, number]>([
    ['another producer', () => world.otherProducer, 403],
    ['a village head', () => world.people.village, 403],
    ['the admin', () => world.people.admin, 403],
    ['an officer of another commune', () => world.strangers.economy, 403],
    ['somebody signed out', () => undefined, 401],
    ['a made-up token', () => ({ uid: 'x', idToken: 'abc.def.ghi' }), 401],
  ])('shows nothing to %s, in a sentence', async (_, person, status) => {
    const who = person();
    const response = await download({ dossier: draft.id, file: file.id }, who);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toMatch(/\p{L}+ .+/u);
    if (who !== undefined) expect(await auditOf(who.uid)).toEqual([]);
  });

  it('does not lead an officer of another commune in under the name of their own', async () => {
    const response = await download(
      { commune: world.strangers.economy.commune, dossier: draft.id, file: file.id },
      world.strangers.economy,
    );
    expect(response.status).toBe(403);
  });

  it('gives no byte of a file that was not read back', async () => {
    const given = wish(bytes, 'application/pdf');
    await call('startUpload', given, world.people.producer);
    const response = await download({ dossier: draft.id, file: given.fileId }, world.people.economy);
    expect(response.status).toBe(404);
  });

  it('gives none of a removed one either', async () => {
    const gone = await upload(bytes, 'application/pdf');
    const input = { commandId: randomUUID(), dossierId: draft.id, fileId: gone.id };
    const answer = await call('removeFile', input, world.people.producer);
    expect(await call('removeFile', input, world.people.producer)).toEqual(answer);
    expect((await download({ dossier: draft.id, file: gone.id }, world.people.economy)).status).toBe(404);
  });
});

async function auditOf(uid: string) {
  const log = await world.store.list({
    path: `communes/${COMMUNE}/audit`,
    schema: documents.audit('', '').schema,
  });
  return log.filter(({ by }) => by.uid === uid);
}
