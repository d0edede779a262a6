import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { READY_DRAFT, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { objects, type Paper } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { bytes, COMMUNE, NOW, PackageDesk, sha256 } from './testing/package-desk.ts';

let desk: PackageDesk;
beforeEach(() => {
  desk = new PackageDesk();
});

describe('who', () => {
  it.each(['culture', 'front', 'village', 'admin'] as const)('%s exports nothing', async (role) => {
    await desk.seed('submitted');
    await expect(desk.exported(actor(role))).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('another producer exports nothing, and another commune finds nothing', async () => {
    await desk.seed('submitted');
    const other = actor('producer', { unit: 'doan-ket' });
    await expect(desk.exported(other)).rejects.toMatchObject({ code: 'permission-denied' });
    const stranger = actor('economy', { commune: '02107' });
    await expect(desk.exported(stranger)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['economy', 'clerk', 'leader'] as const)('%s exports the office’s package', async (role) => {
    await desk.seed('sent');
    expect(await desk.exported(actor(role))).toEqual({ packageId: 'office', state: 'ready' });
    expect(await desk.stored()).toMatchObject({
      audience: 'office',
      madeBy: { role },
      producerId: 'linh-ngoc',
    });
    expect(await desk.stored('producer')).toBeNull();
  });

  it('a producer exports its own, without the papers of the office', async () => {
    const dossier = await desk.seed('sent');
    desk.form(dossier, 'receipt', { state: 'issued' });
    desk.form(dossier, 'communeReview', { state: 'issued', producerId: null });
    expect(await desk.exported(actor('producer'))).toEqual({ packageId: 'producer', state: 'ready' });
    expect(desk.books[0]?.printed).toContain('receipt');
    expect(desk.books[0]?.printed).not.toContain('communeReview');
    await desk.exported(actor('economy'));
    expect(desk.books[1]?.printed).toContain('communeReview');
  });
});

describe('what goes in', () => {
  it('of the papers: forms as printed, what is issued, what came back signed; no draft, nothing withdrawn', async () => {
    const dossier = await desk.seed('submitted');
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
    desk.bucket.objects.set(objects.signedPaper(COMMUNE, 'd1_receipt', 's1'), bytes('signed'));
    desk.form(dossier, 'receipt', { state: 'issued', signedFile });
    desk.form(dossier, 'refusal', { state: 'draft' });
    desk.form(dossier, 'supplementRequest', { state: 'withdrawn' });
    desk.form(dossier, 'villageConfirmation', { state: 'failed' });
    desk.form(dossier, 'processSlip');
    desk.form(dossier, 'opinionSheet', {
      signedFile: { ...signedFile, id: 's2', size: 4, sha256: sha256('said') },
    });
    desk.bucket.objects.set(objects.signedPaper(COMMUNE, 'd1_opinionSheet', 's2'), bytes('said'));
    await desk.exported(actor('economy'));
    expect(desk.books[0]?.printed.filter((text) => !text.startsWith('f-'))).toEqual([
      'registrationForm',
      'selfAssessmentReport',
      'signed',
      'villageConfirmation',
      'said',
    ]);
  });

  it('a place for each paper that belongs there and was never made', async () => {
    await seedDossier(desk.core.store, 'd1', WAYS.sent);
    await desk.exported(actor('economy'));
    const problems = (await desk.stored())?.problems.filter(({ fault }) => fault === 'notMade');
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
    const dossier = await seedDossier(desk.core.store, 'd1', WAYS.supplement, { draft });
    desk.core.store.put(documents.file(COMMUNE, 'd1', 'f-E99'), {
      ...(await fileOf('f-E01')),
      id: 'f-E99',
      name: 'Sau.pdf',
    });
    expect(dossier.state).toBe('supplement');
    await desk.exported(actor('economy'));
    const [binding] = desk.books[0]?.bindings ?? [];
    const titles = binding?.outline.map(({ title }) => title);
    // The new answer names a file at a criterion; the submission named none.
    expect(titles).toEqual(['Văn bản của hồ sơ', 'Tài liệu khác']);
    expect(JSON.stringify(binding?.outline)).not.toContain('Sau.pdf');
  });

  it('of a dossier that is with the commune, under the criteria of its answers', async () => {
    const draft = { ...READY_DRAFT, c1_1: { files: ['f-E07'] }, c1_2: { files: 'nonsense' } };
    await seedDossier(desk.core.store, 'd1', WAYS.received, { draft });
    await desk.exported(actor('economy'));
    const [binding] = desk.books[0]?.bindings ?? [];
    expect(binding?.outline.map(({ title }) => title)).toContain('Minh chứng theo tiêu chí');
    expect(binding?.title).toBe('Hồ sơ OCOP Mật ong hoa núi, HTX Linh Ngọc');
    expect(binding?.stamp(1, 9)).toMatch(/^Trang 1\/9 · \d+\/PĐK-19-02104-2026$/u);
  });

  it('before any submission, what was received, in the order of upload', async () => {
    const dossier = await desk.seed('draft');
    const base = await fileOf('f-E01');
    const put = (id: string, override: object): void => {
      desk.core.store.put(documents.file(COMMUNE, 'd1', id), { ...base, id, name: `${id}.pdf`, ...override });
    };
    put('late', { startedAt: '2026-11-03T00:00:00.000Z' });
    put('early', { startedAt: '2020-01-01T00:00:00.000Z' });
    put('coming', { state: 'uploading', sha256: null });
    put('gone', { state: 'removed' });
    expect(dossier.submissions).toEqual([]);
    await desk.exported(actor('producer'));
    const said = JSON.stringify(desk.books[0]?.bindings[0]?.outline);
    expect(said.indexOf('early.pdf')).toBeLessThan(said.indexOf('late.pdf'));
    expect(said).not.toMatch(/coming|gone/u);
    expect(desk.books[0]?.bindings[0]?.stamp(1, 2)).toBe('Trang 1/2 · Hồ sơ d1');
  });
});

const fileOf = async (id: string) => {
  const found = await desk.core.store.read(documents.file(COMMUNE, 'd1', id));
  if (found === null) throw new Error(`no file ${id}`);
  return found;
};
