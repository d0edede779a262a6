// "Xuất bộ hồ sơ" on the real parts: real uploads and papers, the callable, the bucket, the one door out.
import { createHash, randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { getStorage } from 'firebase-admin/storage';
import { beforeAll, describe, expect, it } from 'vitest';
import { photo, scannedPdf } from '../../functions/src/adapters/package/testing/files.ts';
import { type ReadPdf, readPdf } from '../../functions/src/adapters/package/testing/read-pdf.ts';
import { documents } from '../../functions/src/application/documents.ts';
import {
  criterionKey,
  type Dossier,
  type DossierFile,
  type DossierPackage,
  type FileContentType,
  objects,
  type PackageAudience,
} from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, put, type Somebody, type World } from '../support/commune-world.ts';
import { criteria, READY_DRAFT, seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { download, sendBytes } from '../support/transfer.ts';
import { waitUntil } from '../support/wait-until.ts';

interface Answer {
  readonly packageId: PackageAudience;
  readonly state: DossierPackage['state'];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let world: World;
let people: World['people'];
let dossier: Dossier;
let scan: DossierFile;
let picture: DossierFile;

async function upload(bytes: Uint8Array, contentType: FileContentType, name: string): Promise<DossierFile> {
  const fileId = randomUUID();
  const wish = {
    dossierId: dossier.id,
    fileId,
    name,
    contentType,
    size: bytes.length,
    evidenceCode: 'E01',
    validUntil: null,
  };
  const input = { commandId: randomUUID(), ...wish };
  const { uploadUrl } = await call<{ uploadUrl: string }>('startUpload', input, people.producer);
  expect(await sendBytes(uploadUrl, bytes, contentType)).toBe(200);
  return waitUntil(`${name} read back`, async () => {
    const file = await world.store.read(documents.file(COMMUNE, dossier.id, fileId));
    return file?.state === 'received' ? file : undefined;
  });
}

const ask = (dossierId: string, person: Somebody): Promise<Answer> =>
  call('exportPackage', { commandId: randomUUID(), dossierId }, person);

async function stored(dossierId: string, audience: PackageAudience): Promise<DossierPackage> {
  const made = await world.store.read(documents.package(COMMUNE, dossierId, audience));
  if (made === null) throw new Error(`no package of ${dossierId}`);
  return made;
}

async function bytesOf(audience: string, form: string, person: Somebody): Promise<Uint8Array> {
  const response = await download({ dossier: dossier.id, package: audience, form }, person);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

beforeAll(async () => {
  world = await openWorld();
  people = world.people;
  dossier = await seedDossier(world.store, 'd-package', WAYS.draft);
  scan = await upload(
    await scannedPdf(3, [{}, { rotate: 90 }]),
    'application/pdf',
    'Giấy đăng ký kinh doanh.pdf',
  );
  picture = await upload(
    await photo({ width: 900, height: 600, orientation: 6 }),
    'image/jpeg',
    'Ảnh xưởng.jpg',
  );
  const [first = ''] = criteria;
  const record = await world.store.read(documents.dossier(COMMUNE, dossier.id));
  if (record === null) throw new Error('the seed has its dossier');
  const draft = { ...READY_DRAFT, [criterionKey(first)]: { files: [scan.id] } };
  await put(world.store, [documents.dossier(COMMUNE, dossier.id), { ...record, draft }]);
  for (const type of ['registrationForm', 'selfAssessmentReport'])
    await call(
      'generateDocument',
      { commandId: randomUUID(), type, dossierIds: [dossier.id], signerId: null },
      people.producer,
    );
}, 120_000);

describe('the office’s package', () => {
  let answer: Answer;
  let made: DossierPackage;
  let pdf: ReadPdf;
  let zip: Record<string, Uint8Array>;
  beforeAll(async () => {
    answer = await ask(dossier.id, people.economy);
    made = await stored(dossier.id, 'office');
    pdf = await readPdf(await bytesOf('office', 'pdf', people.clerk));
    zip = unzipSync(await bytesOf('office', 'zip', people.leader));
  }, 60_000);

  it('is there when the call answers, and its document says what it is', async () => {
    expect(answer).toEqual({ packageId: 'office', state: 'ready' });
    expect(made).toMatchObject({
      state: 'ready',
      revision: 1,
      producerId: dossier.producer.id,
      leaseUntil: null,
      pdf: { pages: pdf.pages.length },
    });
    expect(sha256(await bytesOf('office', 'pdf', people.economy))).toBe(made.pdf?.sha256);
    expect((await bytesOf('office', 'zip', people.economy)).length).toBe(made.zip?.bytes);
  });

  it('shows forms, evidence under its criterion and the rest, upright, with running numbers', () => {
    const [papers, evidence, others] = pdf.bookmarks;
    expect(papers?.children.slice(0, 2).map(({ title }) => title)).toEqual([
      'Phiếu đăng ký (Mẫu số 01)',
      'Báo cáo tự đánh giá (Mẫu số 02)',
    ]);
    expect(evidence?.title).toBe('Minh chứng theo tiêu chí');
    expect(JSON.stringify(evidence)).toContain('Giấy đăng ký kinh doanh.pdf');
    expect(JSON.stringify(others)).toContain('Ảnh xưởng.jpg');
    const scanned = pdf.pages[(evidence?.page ?? 0) - 1];
    expect(scanned?.text).toContain('Scan 1');
    expect(pdf.pages.every(({ rotate }) => rotate === 0)).toBe(true);
    pdf.pages.forEach(({ text }, at) => {
      expect(text).toContain(`Trang ${String(at + 1)}/${String(pdf.pages.length)}`);
    });
    expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('PHIẾU ĐĂNG KÝ');
  });

  it('holds the files byte for byte, with their hashes in the manifest', () => {
    const manifest = JSON.parse(strFromU8(zip['MANIFEST.json'] ?? new Uint8Array())) as {
      files: { originalName: string; path: string | null; sha256: string; matchesRecord: boolean | null }[];
    };
    for (const { name, sha256: recorded } of [scan, picture]) {
      const entry = manifest.files.find(({ originalName }) => originalName === name);
      expect(entry).toMatchObject({ sha256: recorded, matchesRecord: true });
      expect(sha256(zip[entry?.path ?? ''] ?? new Uint8Array())).toBe(recorded);
    }
    expect(sha256(zip['00-Bo-ho-so.pdf'] ?? new Uint8Array())).toBe(made.pdf?.sha256);
  });

  it('tells of each file that the bucket does not have, and is made all the same', () => {
    // The seed's own files were never uploaded.
    const missing = made.problems.filter(({ fault }) => fault === 'missing');
    expect(missing.map(({ name }) => name)).toContain('E01.pdf');
    for (const { name, page } of missing)
      expect(pdf.pages[page - 1]?.text.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
  });

  it('is had in parts, under a name with all its dấu, and each time is logged', async () => {
    const response = await download({ dossier: dossier.id, package: 'office', form: 'zip' }, people.leader, {
      range: 'bytes=0-3',
    });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('PK\u0003\u0004');
    expect(response.headers.get('content-type')).toBe('application/zip');
    const name = decodeURIComponent(response.headers.get('content-disposition') ?? '');
    expect(name).toContain('Bộ hồ sơ Mật ong hoa núi.zip');
    const log = await world.store.list({
      path: `communes/${COMMUNE}/audit`,
      schema: documents.audit('', '').schema,
    });
    const subject = { dossier: dossier.id, package: 'office', form: 'zip' };
    expect(log).toContainEqual(
      expect.objectContaining({
        action: 'download',
        by: { uid: people.leader.uid, role: 'leader' },
        subject,
      }),
    );
    expect(log).toContainEqual(
      expect.objectContaining({
        action: 'exportPackage',
        subject: { dossier: dossier.id, package: 'office', revision: 1 },
      }),
    );
  });

  it('survives the trigger that reads uploads back', async () => {
    // The trigger has seen the package’s objects by now: it would have deleted what it did not know.
    for (const form of ['pdf', 'zip'] as const) {
      const path = objects.package(COMMUNE, dossier.id, 'office', 1, form);
      const [exists] = await getStorage().bucket(process.env['OCOP_STORAGE_BUCKET']).file(path).exists();
      expect(exists).toBe(true);
    }
  });

  it.each<[string, () => Somebody]>([
    ['its producer', () => people.producer],
    ['the front', () => people.front],
    ['a village head', () => people.village],
    ['the admin', () => people.admin],
    ['the clerk of another commune', () => world.strangers.clerk],
  ])('is not for %s', async (_, person) => {
    expect((await download({ dossier: dossier.id, package: 'office', form: 'pdf' }, person())).status).toBe(
      403,
    );
  });
});

describe('the producer’s own package', () => {
  it('holds its forms and files and no paper of the office', async () => {
    expect(await ask(dossier.id, people.producer)).toEqual({ packageId: 'producer', state: 'ready' });
    const names = Object.keys(unzipSync(await bytesOf('producer', 'zip', people.producer)));
    expect(names.some((name) => name.startsWith('01-Ho-so-chu-the/'))).toBe(true);
    expect(names.some((name) => name.startsWith('03-Van-ban-cua-xa/'))).toBe(false);
    expect(
      (await download({ dossier: dossier.id, package: 'producer', form: 'pdf' }, world.otherProducer)).status,
    ).toBe(403);
  });
});

describe('who and when', () => {
  const input = () => ({ commandId: randomUUID(), dossierId: dossier.id });

  it.each(['culture', 'front', 'village', 'admin'] as const)('%s exports nothing', async (role) => {
    expect(await refusal('exportPackage', input(), people[role])).toMatchObject({
      code: 'permission-denied',
    });
  });

  it('another producer, another commune and somebody signed out export nothing', async () => {
    expect(await refusal('exportPackage', input(), world.otherProducer)).toMatchObject({
      code: 'permission-denied',
    });
    expect(await refusal('exportPackage', input(), world.strangers.economy)).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal('exportPackage', input())).toMatchObject({ code: 'unauthenticated' });
  });

  it('two at once make one package: the second is told that it is made', async () => {
    const other = await seedDossier(world.store, 'd-twice', WAYS.submitted);
    const both = await Promise.all([ask(other.id, people.economy), ask(other.id, people.clerk)]);
    expect(both.map(({ packageId }) => packageId)).toEqual(['office', 'office']);
    expect(both.map(({ state }) => state)).toContain('ready');
    const made = await stored(other.id, 'office');
    // Whoever came after it was ready made it anew, for its files are missing; nobody made it beside the other.
    expect(made.state).toBe('ready');
    expect(made.revision).toBe(both.filter(({ state }) => state === 'ready').length);
  });

  it('a repeated command is answered alike', async () => {
    const again = input();
    const first = await call('exportPackage', again, people.economy);
    const { revision } = await stored(dossier.id, 'office');
    expect(await call('exportPackage', again, people.economy)).toEqual(first);
    expect((await stored(dossier.id, 'office')).revision).toBe(revision);
  });
});
