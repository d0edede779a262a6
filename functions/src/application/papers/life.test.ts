import { beforeEach, describe, expect, it } from 'vitest';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Paper, PaperState, type SignatureVerdict, type SignedFile } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { COMMUNE, LATER, NOW, PaperOffice, REASON, TODAY } from '../testing/paper-office.ts';

let office: PaperOffice;
const REQUEST = 'd1_provinceRequest';
beforeEach(async () => {
  office = new PaperOffice();
  await seedDossier(office.core.store, 'd1', WAYS.sent);
});

const request = async (): Promise<string> => (await office.make('provinceRequest')).documentId;
const actions = async (id: string): Promise<string[]> =>
  (await office.stored(id)).log.map(({ action }) => action);

const signedFile = (verdict: SignatureVerdict, override: Partial<SignedFile> = {}): SignedFile => ({
  id: 's1',
  name: 'ky.pdf',
  size: 10,
  state: 'received',
  refusal: null,
  sha256: 'a'.repeat(64),
  pageCount: 1,
  report: { verdict, signatures: [] },
  uploadedBy: { uid: 'clerk-uid', role: 'clerk', unit: null, name: '' },
  uploadedAt: NOW,
  ...override,
});

describe('the way of a paper to its signature', () => {
  it('is submitted, sent back with the reason, made anew, submitted, signed and numbered; each step in its log', async () => {
    await request();
    expect(await office.submit(REQUEST)).toEqual({ documentId: REQUEST, state: 'submitted' });
    expect(await office.sendBack(REQUEST)).toMatchObject({ state: 'returned' });
    await request();
    await office.submit(REQUEST);
    await office.sign(REQUEST);
    expect(await office.stored(REQUEST)).toMatchObject({ signing: { method: 'ink', signedOn: TODAY } });
    await office.issue(REQUEST);
    expect(await actions(REQUEST)).toEqual([
      'made',
      'submitted',
      'returned',
      'made',
      'submitted',
      'signed',
      'issued',
    ]);
    const returned = (await office.stored(REQUEST)).log.find(({ action }) => action === 'returned');
    expect(returned).toMatchObject({ note: REASON, by: { role: 'leader' } });
  });

  it('answers a repeated command alike and writes one line of audit for it', async () => {
    await request();
    const id = office.commandId();
    const first = await office.submit(REQUEST, { id });
    expect(await office.submit(REQUEST, { id })).toEqual(first);
    const audit = await office.core.store.list({
      path: `communes/${COMMUNE}/audit`,
      schema: documents.audit(COMMUNE, 'x').schema,
    });
    expect(audit.filter(({ action }) => action === 'submitPaper')).toMatchObject([
      { subject: { document: REQUEST, from: 'draft', to: 'submitted' } },
    ]);
  });

  it('forgets the signature of a paper that is sent back after it', async () => {
    await request();
    await office.submit(REQUEST);
    await office.put(REQUEST, { signedFile: signedFile('signedWhole') });
    await office.sign(REQUEST, { method: 'digital' });
    await office.sendBack(REQUEST, { role: 'clerk' });
    expect(await office.stored(REQUEST)).toMatchObject({
      state: 'returned',
      signing: null,
      signedFile: null,
    });
  });

  it('names what is still empty before it goes to be signed', async () => {
    const { documentId } = await office.generate('invitation');
    await expect(office.submit(documentId)).rejects.toMatchObject({
      code: 'failed-precondition',
      message: expect.stringMatching(/^Văn bản còn thiếu: /u) as string,
    });
  });

  it.each([
    ['submit', 'leader'],
    ['sendBack', 'economy'],
    ['sign', 'producer'],
    ['withdraw', 'economy'],
  ] as const)('%s is not %s’s', async (step, role) => {
    await request();
    await expect(office[step](REQUEST, { role })).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('tells of a paper that is not there, or is being printed', async () => {
    await expect(office.submit('nowhere')).rejects.toMatchObject({ code: 'not-found' });
    await request();
    await office.put(REQUEST, { leaseUntil: LATER });
    await expect(office.submit(REQUEST)).rejects.toThrow('đang được lập');
  });
});

describe('a signature', () => {
  beforeEach(async () => {
    await request();
    await office.submit(REQUEST);
  });

  it.each<SignatureVerdict>(['signedWhole', 'signedInPart'])(
    'that is %s may be accepted',
    async (verdict) => {
      await office.put(REQUEST, { signedFile: signedFile(verdict) });
      expect(await office.sign(REQUEST, { method: 'digital' })).toMatchObject({ state: 'signed' });
    },
  );

  it.each<SignatureVerdict>(['unsigned', 'changedAfterSigning', 'invalid', 'unreadable'])(
    'that is %s is refused in words',
    async (verdict) => {
      await office.put(REQUEST, { signedFile: signedFile(verdict) });
      await expect(office.sign(REQUEST, { method: 'digital' })).rejects.toMatchObject({
        code: 'failed-precondition',
      });
    },
  );

  it.each<[string, SignedFile | null]>([
    ['no file', null],
    ['a file on its way', signedFile('signedWhole', { state: 'uploading', report: null })],
    ['a file that was not read', signedFile('signedWhole', { report: null })],
  ])('in digital form needs its file: %s', async (_, file) => {
    await office.put(REQUEST, { signedFile: file });
    await expect(office.sign(REQUEST, { method: 'digital' })).rejects.toThrow('Chưa có tệp đã ký số');
  });

  it('is of a day between the draft and today', async () => {
    await expect(office.sign(REQUEST, { signedOn: '2026-11-25' })).rejects.toThrow('sau hôm nay');
    await expect(office.sign(REQUEST, { signedOn: '2026-11-23' })).rejects.toThrow('trước ngày lập');
  });
});

describe('after the issue', () => {
  const issued = async (): Promise<string> => {
    const id = await office.signed('provinceRequest', { dossierIds: ['d1'] });
    await office.issue(id);
    return id;
  };
  const register = () => office.core.store.read(documents.numberRegister(COMMUNE, 'TTr_2026'));

  it('a wrong number gives way to the right one: printed anew, the old void with its reason and never given again', async () => {
    const id = await issued();
    const { revision } = await office.stored(id);
    expect(await office.correct(id, { serial: 5 })).toMatchObject({ number: '05/TTr-UBND' });
    expect(await office.stored(id)).toMatchObject({
      state: 'issued',
      revision: revision + 1,
      number: { serial: 5, text: '05/TTr-UBND' },
    });
    expect(await register()).toMatchObject({
      last: 5,
      taken: [1, 5],
      voids: [{ serial: 1, reason: REASON, documentId: id, by: { role: 'clerk' } }],
    });
    await expect(office.correct(id, { serial: 1 })).rejects.toMatchObject({ code: 'already-exists' });
    const [corrected] = (await office.stored(id)).log.filter(({ action }) => action === 'corrected');
    expect(corrected?.note).toBe('01/TTr-UBND ngày 24/11/2026 → 05/TTr-UBND ngày 24/11/2026. Ghi nhầm');
  });

  it('a wrong day keeps the number in its year and takes one of the other year’s', async () => {
    const id = await office.signed('provinceRequest', { dossierIds: ['d1'] });
    await office.put(id, { signing: { method: 'ink', signedOn: '2025-12-30' } });
    await office.issue(id);
    await office.correct(id, { serial: 1, issuedOn: '2026-11-20' });
    expect(await register()).toMatchObject({ taken: [1], voids: [] });
    await office.correct(id, { serial: 1, issuedOn: '2025-12-31' });
    expect(await register()).toMatchObject({ taken: [1], voids: [{ serial: 1 }] });
    expect(await office.stored(id)).toMatchObject({ issuedOn: '2025-12-31', number: { year: 2025 } });
    await expect(office.correct(id, { serial: 1, issuedOn: '2026-11-25' })).rejects.toThrow('sau hôm nay');
  });

  it('a correction that changes nothing is refused, a repeated one answers alike, a broken print is taken up', async () => {
    const id = await issued();
    await expect(office.correct(id, { serial: 1 })).rejects.toThrow('không thay đổi');
    office.press = () => Promise.reject(new Error('out of paper'));
    await expect(office.correct(id, { serial: 2 })).rejects.toThrow('out of paper');
    expect(await office.stored(id)).toMatchObject({ state: 'issuing', number: { serial: 2 } });
    office.press = () => Promise.resolve();
    expect(await office.issue(id)).toMatchObject({ number: '02/TTr-UBND' });
    const command = office.commandId();
    const first = await office.correct(id, { serial: 3, id: command });
    expect(await office.correct(id, { serial: 3, id: command })).toEqual(first);
    expect((await register())?.taken).toEqual([1, 2, 3]);
  });

  it('says that a paper marked as issued has no number', async () => {
    const id = await issued();
    await office.put(id, { number: null });
    await expect(office.correct(id, { serial: 2 })).rejects.toMatchObject({ code: 'internal-data' });
  });

  it('a replacement leaves the old paper in force until it is issued itself', async () => {
    const id = await issued();
    const command = office.commandId();
    const draft = await office.replace(id, { id: command });
    expect(draft).toEqual({ documentId: `${REQUEST}-2`, state: 'draft' });
    expect(await office.replace(id, { id: command })).toEqual(draft);
    await expect(office.replace(id)).rejects.toThrow('đã có bản thay thế');
    expect(await office.stored(draft.documentId)).toMatchObject({ replaces: id, dossierIds: ['d1'] });
    expect((await office.stored(id)).state).toBe('issued');
    await office.submit(draft.documentId);
    await office.sign(draft.documentId);
    await office.issue(draft.documentId);
    expect(await office.stored(id)).toMatchObject({ state: 'replaced', replacedBy: draft.documentId });
    expect(await actions(id)).toContain('replaced');
  });

  it('a replacement that breaks off in print may be asked again', async () => {
    const id = await issued();
    office.press = () => Promise.reject(new Error('out of paper'));
    await expect(office.replace(id)).rejects.toThrow('out of paper');
    expect((await office.stored(`${REQUEST}-2`)).state).toBe('failed');
    office.press = () => Promise.resolve();
    const again = { dossierIds: ['d1'], documentId: `${REQUEST}-2` };
    expect(await office.generate('provinceRequest', again)).toMatchObject({ state: 'draft', revision: 2 });
    expect((await office.stored(`${REQUEST}-2`)).replaces).toBe(id);
  });

  it('a second replacement finds the old paper replaced, and a withdrawn one stays withdrawn', async () => {
    const id = await issued();
    const { documentId } = await office.replace(id);
    await office.submit(documentId);
    await office.sign(documentId);
    await office.put(id, { state: 'replaced' });
    await expect(office.issue(documentId)).rejects.toThrow('bằng một văn bản khác');
    await office.put(id, { state: 'withdrawn' });
    await office.issue(documentId);
    expect(await office.stored(id)).toMatchObject({ state: 'withdrawn', replacedBy: null });
  });

  it('a withdrawn paper keeps its number and its reason, and the next of the subject is another paper', async () => {
    const id = await issued();
    expect(await office.withdraw(id)).toEqual({ documentId: id, state: 'withdrawn' });
    expect((await office.stored(id)).log.at(-1)).toMatchObject({ action: 'withdrawn', note: REASON });
    expect(await register()).toMatchObject({ taken: [1], voids: [] });
    expect((await office.make('provinceRequest')).documentId).toBe(`${REQUEST}-2`);
  });

  it('ends the search for a place of a subject that was made too often', async () => {
    const base: Paper = { ...(await office.stored(await issued())), state: 'withdrawn' };
    for (let nth = 1; nth <= 50; nth += 1) {
      const id = nth === 1 ? REQUEST : `${REQUEST}-${String(nth)}`;
      office.core.store.put(documents.paper(COMMUNE, id), { ...base, id });
    }
    await expect(request()).rejects.toThrow('quá nhiều lần');
  });

  it.each(PaperState.options.filter((state) => state !== 'issued'))(
    'comes nothing for a paper that is %s',
    async (state) => {
      const id = await issued();
      await office.put(id, { state });
      for (const step of [office.correct(id, { serial: 9 }), office.replace(id), office.withdraw(id)])
        await expect(step).rejects.toMatchObject({ code: 'failed-precondition' });
    },
  );
});
