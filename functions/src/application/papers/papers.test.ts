import { beforeEach, describe, expect, it } from 'vitest';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Dossier, type PaperType } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { COMMUNE, LATER, NOW, PaperOffice } from '../testing/paper-office.ts';

let office: PaperOffice;
beforeEach(() => {
  office = new PaperOffice();
});

const seed = (id: string, way: keyof typeof WAYS): Promise<Dossier> =>
  seedDossier(office.core.store, id, WAYS[way]);

const generate = (type: PaperType, dossierIds: readonly string[], now = NOW, id = office.commandId()) =>
  office.generate(type, { dossierIds: [...dossierIds] }, { now, id });

describe('making a paper', () => {
  it('says that it failed when the press breaks, and lets it be asked again', async () => {
    await seed('d1', 'received');
    office.press = () => Promise.reject(new Error('out of paper'));
    await expect(generate('receipt', ['d1'])).rejects.toThrow('out of paper');
    expect(await office.stored('d1_receipt')).toMatchObject({ state: 'failed', leaseUntil: null });
    office.press = () => Promise.resolve();
    expect(await generate('receipt', ['d1'])).toMatchObject({ state: 'draft', revision: 2 });
  });

  it('gives way to whoever took it over after the lease', async () => {
    await seed('d1', 'received');
    const other = { now: LATER };
    office.press = async () => {
      office.press = () => Promise.resolve();
      await generate('receipt', ['d1'], other.now);
    };
    await expect(generate('receipt', ['d1'])).rejects.toMatchObject({ code: 'failed-precondition' });
    expect(await office.stored('d1_receipt')).toMatchObject({ state: 'draft', revision: 2 });
  });

  it('leaves the dossier where it was when Mẫu số 03 cannot be printed', async () => {
    await seedDossier(office.core.store, 'd1', WAYS.reportDraft.slice(0, -1));
    office.press = () => Promise.reject(new Error('out of paper'));
    await expect(generate('communeReview', ['d1'])).rejects.toThrow('out of paper');
    expect(await office.core.store.read(documents.dossier(COMMUNE, 'd1'))).toMatchObject({
      state: 'assessing',
      report: null,
    });
    office.press = () => Promise.resolve();
    await generate('communeReview', ['d1']);
    expect(await office.core.store.read(documents.dossier(COMMUNE, 'd1'))).toMatchObject({
      state: 'reportDraft',
    });
  });

  it('makes one request of several dossiers, the same in whatever order they are named', async () => {
    await seed('d1', 'sent');
    await seed('d2', 'sent');
    const [one, two] = [
      await generate('provinceRequest', ['d1', 'd2']),
      await generate('provinceRequest', ['d2', 'd1', 'd2']),
    ];
    expect(two.documentId).toBe(one.documentId);
    expect(await office.stored(one.documentId)).toMatchObject({ producerId: null, dossierIds: ['d2', 'd1'] });
    await expect(generate('receipt', ['d1', 'd2'])).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  it('keeps each round of remarks as a paper of its own', async () => {
    const dossier = await seed('d1', 'supplement');
    const record = await office.core.store.read(documents.dossier(COMMUNE, 'd1'));
    const [remark] = dossier.remarks;
    if (record === null || remark === undefined) throw new Error('the seed has no remark');
    const second = { ...remark, id: 'r2-1', round: 2 };
    office.core.store.put(documents.dossier(COMMUNE, 'd1'), { ...record, remarks: [remark, second] });
    expect((await generate('supplementRequest', ['d1'])).documentId).toBe('d1_supplementRequest_2');
  });

  it.each([
    ['d-none', 'Không tìm thấy hồ sơ'],
    ['d-orphan', 'Không tìm thấy chủ thể'],
  ])('%s: %s', async (id, sentence) => {
    await seed('d-orphan', 'draft');
    const { path, schema } = documents.producer(COMMUNE, 'linh-ngoc');
    await office.core.store.transaction((tx) => {
      tx.remove({ path, schema });
      return Promise.resolve();
    });
    await expect(generate('registrationForm', [id])).rejects.toThrow(sentence);
  });
});

describe('who makes what, and when', () => {
  const by = (role: 'producer' | 'village' | 'clerk', type: PaperType, override: { unit?: string } = {}) =>
    office.make(type, 'd1', { role, ...override });

  it('a producer makes its own two forms and nothing else', async () => {
    await seed('d1', 'received');
    expect(await by('producer', 'registrationForm')).toMatchObject({ state: 'draft' });
    expect(await by('producer', 'selfAssessmentReport')).toMatchObject({ state: 'draft' });
    await expect(by('producer', 'receipt')).rejects.toMatchObject({ code: 'permission-denied' });
    await expect(by('producer', 'registrationForm', { unit: 'other' })).rejects.toMatchObject({
      code: 'permission-denied',
    });
    await expect(by('clerk', 'registrationForm')).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it.each<[PaperType]>([['receipt'], ['supplementRequest'], ['communeReview'], ['provinceRequest']])(
    'no %s of a draft',
    async (type) => {
      await seed('d1', 'draft');
      await expect(generate(type, ['d1'])).rejects.toMatchObject({ code: 'failed-precondition' });
    },
  );

  it('answers a repeated command alike, and tells of one that is being made or has its number', async () => {
    await seed('d1', 'received');
    const id = office.commandId();
    const first = await generate('receipt', ['d1'], NOW, id);
    expect(await generate('receipt', ['d1'], NOW, id)).toEqual(first);
    office.press = async () => {
      office.press = () => Promise.resolve();
      expect(await generate('receipt', ['d1'])).toMatchObject({ state: 'rendering', revision: 2 });
    };
    await generate('receipt', ['d1']);
    await office.issue(first.documentId);
    await expect(generate('receipt', ['d1'])).rejects.toThrow('không lập lại được');
  });

  it('a village head makes the confirmation of its own village and nothing else', async () => {
    await seed('d1', 'village');
    expect(await by('village', 'villageConfirmation')).toMatchObject({ state: 'draft' });
    expect(await office.stored('d1_villageConfirmation')).toMatchObject({
      villageId: 'thon-1',
      producerId: 'linh-ngoc',
    });
    await expect(by('village', 'villageConfirmation', { unit: 'thon-2' })).rejects.toThrow('thôn mình');
    await expect(by('village', 'registrationForm')).rejects.toThrow('thôn mình');
  });
});

describe('what a paper is about', () => {
  const certificate = {
    id: 'c1',
    communeId: COMMUNE,
    productId: 'mat-ong',
    producerId: 'linh-ngoc',
    productName: 'Mật ong hoa núi',
    producerName: 'HTX Linh Ngọc',
    stars: 3,
    level: 'province',
    decree: 'qd148-2023',
    decisionNumber: '100/QĐ-UBND',
    issuedOn: '2024-01-10',
    validUntil: '2027-01-10',
    recordedAt: NOW,
    nextNoticeOn: null,
    schemaVersion: 1,
  } as const;

  it('is one certificate, with its product in the title and its producer among the readers', async () => {
    office.core.store.put(documents.certificate(COMMUNE, 'c1'), certificate);
    const made = await office.generate('certificateEndingNotice', { certificateId: 'c1' });
    expect(await office.stored(made.documentId)).toMatchObject({
      certificateId: 'c1',
      dossierIds: [],
      producerId: 'linh-ngoc',
      title: expect.stringContaining(': Mật ong hoa núi') as string,
    });
    const again = await office.generate('certificateEndingNotice', { certificateId: 'c1' });
    expect(again.documentId).not.toBe(made.documentId);
    await office.generate('productionStopped', { certificateId: 'c1' });
    expect((await office.stored('c1_productionStopped')).state).toBe('draft');
    const revoked = {
      on: NOW.slice(0, 10),
      ground: 'a',
      decisionNumber: '1',
      conclusionOn: '2026-11-01',
    } as const;
    office.core.store.put(documents.certificate(COMMUNE, 'c1'), { ...certificate, revoked });
    await expect(office.generate('certificateEndingNotice', { certificateId: 'c1' })).rejects.toThrow(
      'đã bị thu hồi',
    );
  });

  it('is one producer, or the whole commune', async () => {
    const { documentId } = await office.generate('inspectionMinutes', { producerId: 'linh-ngoc' });
    expect(await office.stored(documentId)).toMatchObject({
      aboutProducerId: 'linh-ngoc',
      producerId: 'linh-ngoc',
    });
    await seed('d1', 'sent');
    const plan = await office.generate('annualPlan');
    expect(await office.stored(plan.documentId)).toMatchObject({ dossierIds: [], producerId: null });
  });

  it.each<[PaperType, Parameters<PaperOffice['generate']>[1], string]>([
    ['receipt', {}, 'Hãy chọn hồ sơ'],
    ['certificateEndingNotice', {}, 'Hãy chọn giấy chứng nhận'],
    ['certificateEndingNotice', { certificateId: 'none' }, 'Không tìm thấy giấy chứng nhận'],
    ['inspectionMinutes', {}, 'Hãy chọn chủ thể'],
    ['inspectionMinutes', { producerId: 'none' }, 'Không tìm thấy chủ thể'],
  ])('%s of %o is refused', async (type, given, sentence) => {
    await expect(office.generate(type, given)).rejects.toThrow(sentence);
  });
});

describe('details that the office adds', () => {
  it('are kept with the paper, and refused with their place when they are wrong', async () => {
    await seed('d1', 'received');
    const asked = (startTime: string) =>
      office.generate('meetingMinutes', { dossierIds: ['d1'], details: { place: 'Hội trường', startTime } });
    await expect(asked('25:00')).rejects.toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'details.startTime' }] },
    });
    const { documentId } = await asked('08:00');
    expect((await office.stored(documentId)).details).toMatchObject({ place: 'Hội trường', secretary: '' });
  });

  it('go with a draft that is made anew under its own id, which stays its subject’s', async () => {
    await seed('d1', 'received');
    const first = await office.make('opinionSheet');
    const again = await office.generate('opinionSheet', {
      dossierIds: ['d1'],
      documentId: first.documentId,
    });
    expect(again).toMatchObject({ documentId: first.documentId, revision: 2 });
    await seed('d2', 'received');
    const receipt = await office.make('receipt');
    const other = { dossierIds: ['d2'], documentId: receipt.documentId };
    await expect(office.generate('receipt', other)).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      office.generate('receipt', { dossierIds: ['d1'], documentId: 'nowhere' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
