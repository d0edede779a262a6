import { beforeEach, describe, expect, it } from 'vitest';
import { paper, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Dossier, type Paper } from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { COMMUNE, LATER, PaperOffice, TODAY } from '../testing/paper-office.ts';

let office: PaperOffice;
beforeEach(() => {
  office = new PaperOffice();
});

const TODAY_AT = `${TODAY}T03:00:00.000Z`;

const seed = (id: string, way: keyof typeof WAYS): Promise<Dossier> =>
  seedDossier(office.core.store, id, WAYS[way]);

describe('issuing a paper', () => {
  it('keeps the number when the press breaks, and the next call goes on with it', async () => {
    await seed('d1', 'received');
    const { documentId } = await office.make('receipt');
    office.press = () => Promise.reject(new Error('out of paper'));
    await expect(office.issue(documentId)).rejects.toThrow('out of paper');
    expect(await office.stored(documentId)).toMatchObject({
      state: 'issuing',
      number: { serial: 1 },
      leaseUntil: null,
    });
    office.press = () => Promise.resolve();
    await expect(office.issue(documentId, { serial: 2 })).rejects.toMatchObject({
      code: 'failed-precondition',
    });
    expect(await office.issue(documentId)).toMatchObject({ number: '01/GTN-UBND' });
    await expect(office.issue(documentId)).rejects.toMatchObject({ code: 'failed-precondition' });
    // The search finds it by its name, what it is about, and its number.
    expect((await office.stored(documentId)).searchKeys).toEqual(
      expect.arrayContaining(['giấy', 'mat', 'gtn']),
    );
  });

  it('lets one print, tells the other to wait, and gives way after the lease', async () => {
    await seed('d1', 'received');
    const { documentId } = await office.make('receipt');
    office.press = async () => {
      office.press = () => Promise.resolve();
      await expect(office.issue(documentId)).rejects.toThrow('đang được lập');
      expect(await office.issue(documentId, { now: LATER })).toMatchObject({ number: '01/GTN-UBND' });
    };
    await expect(office.issue(documentId)).rejects.toThrow('người khác ban hành');
    expect((await office.stored(documentId)).state).toBe('issued');
  });

  it('keeps a signed file that was read back while the paper was printed', async () => {
    await seed('d1', 'received');
    const { documentId } = await office.make('receipt');
    const signedFile: Paper['signedFile'] = {
      ...{ id: 'f1', name: 'ky.pdf', size: 10, state: 'received', refusal: null, sha256: 'a'.repeat(64) },
      ...{ pageCount: 1, report: null, uploadedAt: TODAY_AT },
      uploadedBy: { uid: 'u', role: 'clerk', unit: null, name: '' },
    };
    office.press = async () => {
      office.press = () => Promise.resolve();
      const doc = documents.paper(COMMUNE, documentId);
      office.core.store.put(doc, { ...(await office.stored(documentId)), signedFile });
    };
    await office.issue(documentId);
    expect(await office.stored(documentId)).toMatchObject({ state: 'issued', signedFile: { id: 'f1' } });
  });

  it('answers a repeated command alike and takes one number', async () => {
    await seed('d1', 'received');
    const { documentId } = await office.make('receipt');
    const id = office.commandId();
    const first = await office.issue(documentId, { id });
    expect(await office.issue(documentId, { id })).toEqual(first);
    expect(await office.core.store.read(documents.numberRegister(COMMUNE, 'GTN_2026'))).toMatchObject({
      taken: [1],
    });
  });

  it('numbers Mẫu số 03 once it is signed and its dossier before the leader, and no other report of it', async () => {
    const dossier = await seed('d1', 'signing');
    await office.put('d1-report', { state: 'signed' });
    office.core.store.put(documents.paper(COMMUNE, 'd1-stray'), {
      ...paper(dossier, 'd1-stray', 'communeReview', '12/BC-UBND'),
      ...{ state: 'signed', number: null, issuedOn: null },
    });
    await expect(office.issue('d1-stray')).rejects.toThrow('chưa được trình ký');
    expect(await office.issue('d1-report')).toMatchObject({ number: '01/BC-UBND', issuedOn: TODAY });
    expect(await office.stored('d1-report')).toMatchObject({ state: 'issued', issuedBy: { role: 'clerk' } });
  });

  it('keeps one series for all papers where the commune does', async () => {
    office.core.store.put(documents.commune(COMMUNE), {
      ...commune,
      settings: { ...commune.settings, numbering: 'single' },
    });
    await seed('d1', 'received');
    await seed('d2', 'sent');
    const one = await office.make('receipt');
    const two = await office.signed('provinceRequest', { dossierIds: ['d2'] });
    expect(await office.issue(one.documentId)).toMatchObject({ number: '01/GTN-UBND' });
    expect(await office.issue(two)).toMatchObject({ number: '02/TTr-UBND' });
    expect(await office.core.store.read(documents.numberRegister(COMMUNE, 'all_2026'))).toMatchObject({
      taken: [1, 2],
    });
  });

  it.each<[string, Partial<Paper>, string]>([
    [
      'a producer’s form',
      { type: 'registrationForm', state: 'draft', number: null },
      'không do văn thư cấp số',
    ],
    ['a paper that failed', { state: 'failed', number: null }, 'lập chưa xong'],
    ['Mẫu số 03 as a draft', { type: 'communeReview', state: 'draft', number: null }, 'chưa được trình ký'],
    ['one before its signer', { type: 'refusal', state: 'submitted', number: null }, 'chưa ký'],
    ['an issued one', { state: 'issued' }, 'đã ban hành'],
  ])('refuses %s', async (_, override, sentence) => {
    const dossier = await seed('d1', 'received');
    office.core.store.put(documents.paper(COMMUNE, 'p1'), {
      ...paper(dossier, 'p1', 'receipt', '1/x'),
      issuedOn: null,
      ...override,
    });
    await expect(office.issue('p1')).rejects.toThrow(sentence);
  });

  it('shares the series of one abbreviation, and gives a letter its own symbol and series', async () => {
    await seed('d1', 'sent');
    const report = (await office.generate('periodicReport')).documentId;
    const said = (await office.stored(report)).details;
    const words = { difficulties: 'Không', causes: 'Không', directions: 'Không' };
    await office.put(report, { state: 'signed', details: { ...said, ...words } });
    expect(await office.issue(report)).toMatchObject({ number: '01/BC-UBND' });
    const letter = await office.signed('provinceRequest', {
      dossierIds: ['d1'],
      details: { form: 'letter' },
    });
    expect(await office.issue(letter)).toMatchObject({ number: '01/UBND-KT' });
    const ids = (await office.core.store.list(queries.registersOf(COMMUNE, 2026))).map(({ id }) => id);
    expect(ids.sort()).toEqual(['BC_2026', 'CV_2026']);
  });

  it('refuses a day to come, one before the signature, and a paper that is not there', async () => {
    await seed('d1', 'received');
    const { documentId } = await office.make('receipt');
    await expect(office.issue(documentId, { issuedOn: '2026-11-25' })).rejects.toMatchObject({
      code: 'invalid-argument',
    });
    await office.put(documentId, { signing: { method: 'ink', signedOn: TODAY } });
    await expect(office.issue(documentId, { issuedOn: '2026-11-23' })).rejects.toThrow('trước ngày ký');
    await expect(office.issue('nowhere')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses a paper whose required fields are empty, naming them', async () => {
    await seed('d1', 'received');
    const { documentId } = await office.make('meetingMinutes');
    await expect(office.issue(documentId)).rejects.toThrow('Văn bản còn thiếu');
    expect((await office.stored(documentId)).state).toBe('draft');
  });

  it('refuses a digital signature whose file was changed for another since', async () => {
    await seed('d1', 'sent');
    const id = await office.signed('provinceRequest', { dossierIds: ['d1'] });
    await office.put(id, { signing: { method: 'digital', signedOn: TODAY } });
    await expect(office.issue(id)).rejects.toThrow('Chưa có tệp đã ký số');
  });
});
