import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { paper, READY_DRAFT, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Actor, type Dossier, type DossierPackage, objects, type Paper } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { exportPackage, type PackageAnswer } from './export.ts';
import type { PackagePorts, Printed } from './ports.ts';
import { type FakeBook, fakeArchive, fakeBook } from './testing/fake-press.ts';
import { type MemoryBucket, memoryBucket } from './testing/memory-bucket.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';
/** After the lease of work that began now. */
const LATER = '2026-11-24T03:06:00.000Z';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let core: TestCore;
let bucket: MemoryBucket;
let books: FakeBook[];
let print: (text: string) => Promise<Printed>;
let serial: number;

beforeEach(() => {
  core = testCore(NOW);
  bucket = memoryBucket();
  books = [];
  serial = 0;
  print = () => Promise.resolve({ pages: 1 });
  core.store.put(documents.commune(COMMUNE), commune);
});

const ports = (): PackagePorts => ({
  ...core,
  ids: { ...core.ids, of: sha256 },
  bucket,
  openBook: (sink) => {
    const book = fakeBook(sink, (text) => print(text));
    books.push(book);
    return book;
  },
  openArchive: fakeArchive,
});

const commandId = (): string => `00000000-0000-4000-8000-${String((serial += 1)).padStart(12, '0')}`;

const exported = (
  who: Actor,
  { dossierId = 'd1', now = NOW, id = commandId() }: { dossierId?: string; now?: string; id?: string } = {},
): Promise<PackageAnswer> => exportPackage(ports(), { input: { commandId: id, dossierId }, actor: who, now });

const stored = (audience: 'office' | 'producer' = 'office'): Promise<DossierPackage | null> =>
  core.store.read(documents.package(COMMUNE, 'd1', audience));

/** A dossier whose files and papers lie in the bucket, with the hashes on record. */
async function seed(way: keyof typeof WAYS): Promise<Dossier> {
  const dossier = await seedDossier(core.store, 'd1', WAYS[way]);
  await removeAll('/documents/');
  for (const type of ['registrationForm', 'selfAssessmentReport'] as const) form(dossier, type);
  for (const id of ['E01', 'E02', 'E03', 'E07', 'E08', 'E10', 'E11', 'E12'])
    bucket.objects.set(objects.dossierFile(COMMUNE, 'd1', `f-${id}`), bytes(`f-${id}`));
  return dossier;
}

function form(dossier: Dossier, type: Paper['type'], override: Partial<Paper> = {}): Paper {
  const path = objects.paper(COMMUNE, `d1_${type}`, 1, 'pdf');
  bucket.objects.set(path, bytes(type));
  const made: Paper = {
    ...paper(dossier, `d1_${type}`, type, '1/x'),
    number: null,
    issuedOn: null,
    state: 'draft',
    title: '',
    producerId: dossier.producer.id,
    files: { docx: null, pdf: { path, bytes: type.length, sha256: sha256(type) } },
    ...override,
  };
  core.store.put(documents.paper(COMMUNE, made.id), made);
  return made;
}

describe('who', () => {
  it.each(['culture', 'front', 'village', 'admin'] as const)('%s exports nothing', async (role) => {
    await seed('submitted');
    await expect(exported(actor(role))).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('another producer exports nothing, and another commune finds nothing', async () => {
    await seed('submitted');
    const other = actor('producer', { unit: 'doan-ket' });
    await expect(exported(other)).rejects.toMatchObject({ code: 'permission-denied' });
    const stranger = actor('economy', { commune: '02107' });
    await expect(exported(stranger)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['economy', 'clerk', 'leader'] as const)('%s exports the office’s package', async (role) => {
    await seed('sent');
    expect(await exported(actor(role))).toEqual({ packageId: 'office', state: 'ready' });
    expect(await stored()).toMatchObject({ audience: 'office', madeBy: { role }, producerId: 'linh-ngoc' });
    expect(await stored('producer')).toBeNull();
  });

  it('a producer exports its own, without the papers of the office', async () => {
    const dossier = await seed('sent');
    form(dossier, 'receipt', { state: 'issued' });
    form(dossier, 'communeReview', { state: 'issued', producerId: null });
    expect(await exported(actor('producer'))).toEqual({ packageId: 'producer', state: 'ready' });
    expect(books[0]?.printed).toContain('receipt');
    expect(books[0]?.printed).not.toContain('communeReview');
    await exported(actor('economy'));
    expect(books[1]?.printed).toContain('communeReview');
  });
});

describe('what goes in', () => {
  it('of the papers: forms as printed, what is issued, what came back signed; no draft, nothing withdrawn', async () => {
    const dossier = await seed('submitted');
    const signedFile: Paper['signedFile'] = {
      id: 's1',
      name: 'Bản ký.pdf',
      size: 6,
      state: 'received',
      refusal: null,
      sha256: sha256('signed'),
      pageCount: 1,
      report: null,
      uploadedBy: { uid: 'u', role: 'clerk', unit: null, name: '' },
      uploadedAt: NOW,
    };
    bucket.objects.set(objects.signedPaper(COMMUNE, 'd1_receipt', 's1'), bytes('signed'));
    form(dossier, 'receipt', { state: 'issued', signedFile });
    form(dossier, 'refusal', { state: 'draft' });
    form(dossier, 'supplementRequest', { state: 'withdrawn' });
    form(dossier, 'villageConfirmation', { state: 'failed' });
    form(dossier, 'processSlip');
    form(dossier, 'opinionSheet', {
      signedFile: { ...signedFile, id: 's2', size: 4, sha256: sha256('said') },
    });
    bucket.objects.set(objects.signedPaper(COMMUNE, 'd1_opinionSheet', 's2'), bytes('said'));
    await exported(actor('economy'));
    expect(books[0]?.printed.filter((text) => !text.startsWith('f-'))).toEqual([
      'registrationForm',
      'selfAssessmentReport',
      'signed',
      'villageConfirmation',
      'said',
    ]);
  });

  it('a place for each paper that belongs there and was never made', async () => {
    await seedDossier(core.store, 'd1', WAYS.sent);
    await exported(actor('economy'));
    const problems = (await stored())?.problems.filter(({ fault }) => fault === 'notMade');
    expect(problems?.map(({ name }) => name)).toEqual([
      'Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (Mẫu số 01)',
      'Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)',
      // Issued by number, but their prints are not there.
      'Báo cáo Mẫu số 03',
      'Tờ trình',
    ]);
  });

  it('files as the last submission froze them, with the answers of that submission while it is mended', async () => {
    const draft = { ...READY_DRAFT, c1_1: { files: ['f-E07', 'f-E99'] } };
    const dossier = await seedDossier(core.store, 'd1', WAYS.supplement, { draft });
    core.store.put(documents.file(COMMUNE, 'd1', 'f-E99'), {
      ...(await fileOf('f-E01')),
      id: 'f-E99',
      name: 'Sau.pdf',
    });
    expect(dossier.state).toBe('supplement');
    await exported(actor('economy'));
    const [binding] = books[0]?.bindings ?? [];
    const titles = binding?.outline.map(({ title }) => title);
    // The new answer names a file at a criterion; the submission named none.
    expect(titles).toEqual(['Văn bản của hồ sơ', 'Tài liệu khác']);
    expect(JSON.stringify(binding?.outline)).not.toContain('Sau.pdf');
  });

  it('of a dossier that is with the commune, under the criteria of its answers', async () => {
    const draft = { ...READY_DRAFT, c1_1: { files: ['f-E07'] }, c1_2: { files: 'nonsense' } };
    await seedDossier(core.store, 'd1', WAYS.received, { draft });
    await exported(actor('economy'));
    const [binding] = books[0]?.bindings ?? [];
    expect(binding?.outline.map(({ title }) => title)).toContain('Minh chứng theo tiêu chí');
    expect(binding?.title).toBe('Hồ sơ OCOP Mật ong hoa núi, HTX Linh Ngọc');
    expect(binding?.stamp(1, 9)).toMatch(/^Trang 1\/9 · \d+\/PĐK-19-02104-2026$/u);
  });

  it('before any submission, what was received, in the order of upload', async () => {
    const dossier = await seed('draft');
    const base = await fileOf('f-E01');
    const put = (id: string, override: object): void => {
      core.store.put(documents.file(COMMUNE, 'd1', id), { ...base, id, name: `${id}.pdf`, ...override });
    };
    put('late', { startedAt: '2026-11-03T00:00:00.000Z' });
    put('early', { startedAt: '2020-01-01T00:00:00.000Z' });
    put('coming', { state: 'uploading', sha256: null });
    put('gone', { state: 'removed' });
    expect(dossier.submissions).toEqual([]);
    await exported(actor('producer'));
    const said = JSON.stringify(books[0]?.bindings[0]?.outline);
    expect(said.indexOf('early.pdf')).toBeLessThan(said.indexOf('late.pdf'));
    expect(said).not.toMatch(/coming|gone/u);
    expect(books[0]?.bindings[0]?.stamp(1, 2)).toBe('Trang 1/2 · Hồ sơ d1');
  });
});

const fileOf = async (id: string) => {
  const found = await core.store.read(documents.file(COMMUNE, 'd1', id));
  if (found === null) throw new Error(`no file ${id}`);
  return found;
};

describe('once and again', () => {
  it('says what was made: sizes, hashes, pages, problems, who asked', async () => {
    await seed('submitted');
    await exported(actor('economy'));
    const made = await stored();
    const path = objects.package(COMMUNE, 'd1', 'office', 1, 'pdf');
    expect(made).toMatchObject({
      state: 'ready',
      revision: 1,
      leaseUntil: null,
      finishedAt: NOW,
      pdf: {
        path,
        bytes: bucket.objects.get(path)?.length,
        sha256: sha256('Trang 1/12 · Hồ sơ d1'),
      },
      zip: { path: objects.package(COMMUNE, 'd1', 'office', 1, 'zip') },
    });
    // The seed's hashes are not those of the bytes: each file is told as changed, none stops the package.
    expect(new Set(made?.problems.map(({ fault }) => fault))).toEqual(new Set(['changed']));
    const log = core.store.paths().filter((each) => each.includes('/audit/'));
    expect(log).toHaveLength(1);
  });

  it('answers a repeated command alike and makes nothing twice', async () => {
    await seed('submitted');
    const id = commandId();
    const first = await exported(actor('economy'), { id });
    expect(await exported(actor('economy'), { id, now: LATER })).toEqual(first);
    expect(books).toHaveLength(1);
  });

  it('answers the package that is there when nothing changed; a new paper makes another, and the old bytes go', async () => {
    const dossier = await clean();
    await exported(actor('economy'));
    const id = commandId();
    expect(await exported(actor('clerk'), { now: LATER, id })).toEqual({
      packageId: 'office',
      state: 'ready',
    });
    expect(await exported(actor('clerk'), { now: LATER, id })).toEqual({
      packageId: 'office',
      state: 'ready',
    });
    expect(books).toHaveLength(1);
    form(dossier, 'receipt', { state: 'issued' });
    await exported(actor('economy'), { now: LATER });
    expect(await stored()).toMatchObject({ state: 'ready', revision: 2 });
    expect(bucket.objects.has(objects.package(COMMUNE, 'd1', 'office', 1, 'pdf'))).toBe(false);
    expect(bucket.objects.has(objects.package(COMMUNE, 'd1', 'office', 2, 'zip'))).toBe(true);
  });

  it('makes a package with a fault anew: what was missing may be there', async () => {
    await seed('submitted');
    await exported(actor('economy'));
    await exported(actor('economy'), { now: LATER });
    expect(await stored()).toMatchObject({ revision: 2 });
  });

  it('answers the running one while it is made', async () => {
    await clean();
    let second: PackageAnswer | undefined;
    print = async () => {
      second ??= await exported(actor('leader'));
      return { pages: 1 };
    };
    expect(await exported(actor('economy'))).toMatchObject({ state: 'ready' });
    expect(second).toEqual({ packageId: 'office', state: 'building' });
    expect(books).toHaveLength(1);
  });

  it('gives way to whoever took it over after the lease, and leaves nothing of its own', async () => {
    await clean();
    print = async () => {
      print = () => Promise.resolve({ pages: 1 });
      await exported(actor('leader'), { now: LATER });
      return { pages: 1 };
    };
    await expect(exported(actor('economy'))).rejects.toMatchObject({ code: 'failed-precondition' });
    expect(await stored()).toMatchObject({ state: 'ready', revision: 2, madeBy: { role: 'leader' } });
    expect([...bucket.objects.keys()].filter((path) => path.includes('/packages/'))).toEqual([
      objects.package(COMMUNE, 'd1', 'office', 2, 'pdf'),
      objects.package(COMMUNE, 'd1', 'office', 2, 'zip'),
    ]);
  });

  it('says that it failed when the bucket breaks, keeps the earlier package, and may be asked again', async () => {
    const dossier = await clean();
    await exported(actor('economy'));
    const before = await stored();
    form(dossier, 'receipt', { state: 'issued' });
    print = () => Promise.reject(new Error('no network'));
    await expect(exported(actor('economy'), { now: LATER })).rejects.toThrow('no network');
    expect(await stored()).toMatchObject({
      state: 'failed',
      leaseUntil: null,
      pdf: before?.pdf,
      zip: before?.zip,
    });
    expect(bucket.objects.has(before?.pdf?.path ?? '')).toBe(true);
    print = () => Promise.resolve({ pages: 1 });
    expect(await exported(actor('economy'), { now: LATER })).toMatchObject({ state: 'ready' });
    expect(await stored()).toMatchObject({ revision: 3 });
    expect(bucket.objects.has(before?.pdf?.path ?? '')).toBe(false);
  });
});

/** A dossier without any fault: nothing but its two forms. */
async function clean(): Promise<Dossier> {
  const dossier = await seed('draft');
  await removeAll('/files/');
  return dossier;
}

function removeAll(part: string): Promise<void> {
  return core.store.transaction((tx) => {
    for (const path of core.store.paths().filter((each) => each.includes(part)))
      tx.remove({ path, schema: documents.file('', '', '').schema });
    return Promise.resolve();
  });
}
