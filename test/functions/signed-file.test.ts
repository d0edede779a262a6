// The file that came back signed, over the real way: session, bytes, trigger, the report on the paper, the download.
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import type { Paper, PaperType, SignedFile } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, PRODUCER, put, type Somebody, type World } from '../support/commune-world.ts';
import { signedData } from '../support/signing/cms.ts';
import { identity } from '../support/signing/identity.ts';
import { replaced, signPdf, updated } from '../support/signing/signed-pdf.ts';
import { paper as paperOf, seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { download, sendBytes } from '../support/transfer.ts';
import { waitUntil } from '../support/wait-until.ts';
import { encryptedPdf, pdf, program } from './files-fixtures.ts';
import { storedPaper } from './papers-support.ts';

const root = identity({
  name: 'Cơ quan chứng thực số',
  organisation: 'Ban Cơ yếu Chính phủ',
  authority: true,
});
const leader = identity({ name: 'Nguyễn Văn Hòa', issuer: root });
const office = identity({ name: 'UBND xã Tân Kỳ', issuer: root });

let world: World;
let papers = 0;
beforeAll(async () => {
  world = await openWorld();
  await seedDossier(world.store, 'd-signed', WAYS.submitted);
  const doc = documents.commune(COMMUNE);
  const commune = await world.store.read(doc);
  if (commune === null) throw new Error('No commune.');
  const trustList = [{ name: 'Ban Cơ yếu Chính phủ', pem: root.pem }];
  await put(world.store, [doc, { ...commune, settings: { ...commune.settings, trustList } }]);
});

/** A paper that waits for its signature, for one test alone. */
async function submittedPaper(
  override: Partial<Paper> = {},
  type: PaperType = 'communeReview',
): Promise<string> {
  const dossier = await world.store.read(documents.dossier(COMMUNE, 'd-signed'));
  if (dossier === null) throw new Error('No dossier.');
  const id = `p-signed-${String((papers += 1))}`;
  const paper: Paper = {
    ...paperOf(dossier, id, type, '12/BC-UBND'),
    state: 'submitted',
    number: null,
    ...override,
  };
  await put(world.store, [documents.paper(COMMUNE, id), paper]);
  return id;
}

const wish = (documentId: string, bytes: Buffer, override: object = {}) => ({
  commandId: randomUUID(),
  documentId,
  fileId: randomUUID(),
  name: 'Báo cáo đã ký.pdf',
  size: bytes.length,
  ...override,
});

interface Started {
  readonly fileId: string;
  readonly uploadUrl: string;
}

function settled(documentId: string, fileId: string): Promise<SignedFile> {
  return waitUntil(`${fileId} read back`, async () => {
    const { signedFile } = await storedPaper(world.store, documentId);
    return signedFile?.id !== fileId || signedFile.state === 'uploading' ? undefined : signedFile;
  });
}

async function upload(documentId: string, bytes: Buffer, override: object = {}, by = world.people.clerk) {
  const { fileId, uploadUrl } = await call<Started>(
    'startSignedUpload',
    wish(documentId, bytes, override),
    by,
  );
  expect(await sendBytes(uploadUrl, bytes, 'application/pdf')).toBe(200);
  return settled(documentId, fileId);
}

describe('a signed paper that comes back', () => {
  it('is read, and the paper says who signed it and that nothing changed', async () => {
    const id = await submittedPaper();
    const byLeader = await signPdf(pdf(2), (covered) => signedData(leader, covered));
    const bytes = await signPdf(byLeader, (covered) => signedData(office, covered));
    const file = await upload(id, bytes);
    expect(file).toMatchObject({
      state: 'received',
      refusal: null,
      pageCount: 2,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      uploadedBy: { uid: world.people.clerk.uid, role: 'clerk' },
      report: {
        verdict: 'signedWhole',
        signatures: [
          { signer: 'Nguyễn Văn Hòa', chain: 'trusted', coversWholeFile: false },
          { signer: 'UBND xã Tân Kỳ', chain: 'trusted', coversWholeFile: true },
        ],
      },
    });
    const { log, state } = await storedPaper(world.store, id);
    expect(state).toBe('submitted');
    expect(log.map(({ action }) => action)).toEqual(['signedFileReceived']);
    const response = await download({ document: id, form: 'signed' }, world.people.leader);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('gets another answer for each thing that can be wrong with it', async () => {
    const signed = await signPdf(pdf(1), (covered) => signedData(leader, covered));
    const forged = await signPdf(pdf(1), (covered) => signedData(leader, covered, { flipped: true }));
    const answers = [];
    for (const bytes of [
      pdf(1),
      updated(signed, '99 0 obj\n<< /Type /Page >>\nendobj'),
      replaced(signed, '[0 0 595 842]', '[0 0 595 841]'),
      forged,
    ])
      answers.push((await upload(await submittedPaper(), bytes)).report?.verdict);
    expect(answers).toEqual(['unsigned', 'changedAfterSigning', 'changedAfterSigning', 'invalid']);
  });

  it('takes the place of one that came before', async () => {
    const id = await submittedPaper();
    const first = await upload(id, pdf(1));
    const second = await upload(
      id,
      await signPdf(pdf(1), (covered) => signedData(leader, covered)),
      {},
      world.people.leader,
    );
    expect(second.id).not.toBe(first.id);
    expect((await storedPaper(world.store, id)).signedFile).toMatchObject({
      id: second.id,
      report: { verdict: 'signedWhole' },
    });
  });

  it.each<[string, Buffer, object, string]>([
    ['a program called PDF', program(), {}, 'typeMismatch'],
    ['a PDF with a password', encryptedPdf(), {}, 'encrypted'],
    ['a PDF cut off', pdf(3).subarray(0, 300), {}, 'broken'],
    ['fewer bytes than declared', pdf(1), { size: 5000 }, 'sizeMismatch'],
  ])('is refused when it is %s, and can be sent again', async (_, bytes, override, reason) => {
    const id = await submittedPaper();
    expect(await upload(id, bytes, override)).toMatchObject({
      state: 'refused',
      refusal: reason,
      sha256: null,
      report: null,
    });
    expect((await download({ document: id, form: 'signed' }, world.people.clerk)).status).toBe(404);
    expect(await upload(id, pdf(1))).toMatchObject({ state: 'received' });
  });
});

describe('who and when', () => {
  it.each(['producer', 'village', 'culture', 'front', 'admin'] as const)('%s sends none', async (role) => {
    const id = await submittedPaper();
    expect(await refusal('startSignedUpload', wish(id, pdf(1)), world.people[role])).toMatchObject({
      code: 'permission-denied',
    });
  });

  it('another commune finds no such paper, and nobody sends one signed out', async () => {
    const given = wish(await submittedPaper(), pdf(1));
    expect(await refusal('startSignedUpload', given, world.strangers.clerk)).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal('startSignedUpload', given)).toMatchObject({ code: 'unauthenticated' });
  });

  it('a draft takes none, and says where it stands', async () => {
    const id = await submittedPaper({ state: 'draft' });
    expect(await refusal('startSignedUpload', wish(id, pdf(1)), world.people.clerk)).toMatchObject({
      code: 'failed-precondition',
      details: { open: ['generateDocument', 'submitPaper'] },
    });
  });

  it.each<[string, object, string]>([
    ['a name of another type', { name: 'Báo cáo.docx' }, 'invalid-argument'],
    ['a name of two lines', { name: 'Báo\ncáo.pdf' }, 'invalid-argument'],
    ['an empty file', { size: 0 }, 'invalid-argument'],
    ['a file above the limit', { size: 50 * 1024 * 1024 + 1 }, 'resource-exhausted'],
  ])('%s is refused before a byte is sent', async (_, override, code) => {
    const id = await submittedPaper();
    expect(await refusal('startSignedUpload', wish(id, pdf(1), override), world.people.clerk)).toMatchObject({
      code,
    });
    expect((await storedPaper(world.store, id)).signedFile).toBeNull();
  });

  it('a repeated command opens the session anew', async () => {
    const id = await submittedPaper();
    const given = wish(id, pdf(1));
    await call<Started>('startSignedUpload', given, world.people.economy);
    const { uploadUrl } = await call<Started>('startSignedUpload', given, world.people.economy);
    expect(await sendBytes(uploadUrl, pdf(1), 'application/pdf')).toBe(200);
    expect(await settled(id, given.fileId)).toMatchObject({ state: 'received' });
  });

  it('bytes of an upload that another one took the place of are deleted', async () => {
    const id = await submittedPaper();
    const old = await call<Started>('startSignedUpload', wish(id, pdf(1)), world.people.clerk);
    const current = await upload(id, pdf(2));
    expect(await sendBytes(old.uploadUrl, pdf(1), 'application/pdf')).toBe(200);
    await upload(await submittedPaper(), pdf(1));
    expect((await storedPaper(world.store, id)).signedFile).toEqual(current);
    expect((await download({ document: id, form: 'signed' }, world.people.clerk)).status).toBe(200);
  });
});

describe('who may have it', () => {
  let id: string;
  beforeAll(async () => {
    id = await submittedPaper({ producerId: PRODUCER, state: 'issued' }, 'receipt');
    await upload(id, pdf(1));
  });

  it.each<[string, () => Pick<Somebody, 'idToken'> | undefined, number]>([
    ['the clerk', () => world.people.clerk, 200],
    ['the culture unit', () => world.people.culture, 200],
    ['the producer whose paper it is', () => world.people.producer, 200],
    ['another producer', () => world.otherProducer, 403],
    ['the admin', () => world.people.admin, 403],
    ['a clerk of another commune', () => world.strangers.clerk, 403],
    ['somebody signed out', () => undefined, 401],
  ])('%s: %s %s', async (_, person, status) => {
    expect((await download({ document: id, form: 'signed' }, person())).status).toBe(status);
  });
});
