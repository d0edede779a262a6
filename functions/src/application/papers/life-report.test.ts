import { beforeEach, describe, expect, it } from 'vitest';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { documents, queries } from '../documents.ts';
import { COMMUNE, PaperOffice } from '../testing/paper-office.ts';

let office: PaperOffice;
beforeEach(async () => {
  office = new PaperOffice();
  await seedDossier(office.core.store, 'd1', WAYS.sent);
});

const dossier = (id: string) => office.core.store.read(documents.dossier(COMMUNE, id));

describe('Mẫu số 03 and its dossier', () => {
  const REPORT = 'd2-report';
  const seeded = (state: 'reportDraft' | 'signing') =>
    seedDossier(office.core.store, 'd2', WAYS[state]).then(() => undefined);
  /** The dossier carries the number, and has not gone to the province. */
  const reported = () => seedDossier(office.core.store, 'd2', WAYS.sent.slice(0, -1)).then(() => undefined);

  it('go to the leader and come back together when the paper is asked', async () => {
    await seeded('reportDraft');
    await office.submit(REPORT);
    expect((await dossier('d2'))?.state).toBe('signing');
    await office.sendBack(REPORT);
    expect((await dossier('d2'))?.state).toBe('reportDraft');
    const log = await office.core.store.list(queries.events(COMMUNE, 'd2'));
    expect(log.slice(-2).map(({ type }) => type)).toEqual(['submittedForSigning', 'returnedFromSigning']);
  });

  it('stay where they are together when one of them refuses', async () => {
    await seeded('reportDraft');
    await office.put(REPORT, { state: 'submitted' });
    await expect(office.submit(REPORT)).rejects.toMatchObject({ code: 'failed-precondition' });
    expect((await dossier('d2'))?.state).toBe('reportDraft');
    await office.put(REPORT, { dossierIds: ['d1'], state: 'draft' });
    await expect(office.submit(REPORT)).rejects.toMatchObject({ code: 'failed-precondition' });
    expect((await office.stored(REPORT)).state).toBe('draft');
  });

  it('part where the producer took the dossier back: the paper returns alone', async () => {
    await seedDossier(office.core.store, 'd2', [...WAYS.signing, ...WAYS.withdrawn.slice(-1)]);
    await office.put(REPORT, { state: 'submitted', number: null });
    expect(await office.sendBack(REPORT)).toMatchObject({ state: 'returned' });
    expect((await dossier('d2'))?.state).toBe('withdrawn');
  });

  it('come back to the draft when the issued report is withdrawn, and the next draft has an id of its own', async () => {
    await seeded('signing');
    await office.put(REPORT, { state: 'signed' });
    await office.issue(REPORT);
    await expect(office.withdraw(REPORT, { role: 'clerk' })).rejects.toMatchObject({
      code: 'permission-denied',
    });
    await office.withdraw(REPORT);
    expect((await dossier('d2'))?.state).toBe('reportDraft');
    const made = await office.make('communeReview', 'd2');
    expect((await dossier('d2'))?.report).toMatchObject({ documentId: made.documentId, issuedOn: null });
  });

  it('keep the number that the province has: no correction, no withdrawal, no replacement', async () => {
    await seedDossier(office.core.store, 'd2', WAYS.sent);
    await expect(office.correct(REPORT, { serial: 9 })).rejects.toThrow('đã gửi tỉnh');
    await expect(office.withdraw(REPORT)).rejects.toThrow('đã gửi tỉnh');
    await expect(office.replace(REPORT)).rejects.toThrow('đi cùng hồ sơ');
  });

  it('take a wrong number out of the dossier that has not gone to the province, to be recorded again', async () => {
    await reported();
    const { number } = await office.correct(REPORT, { serial: 9 });
    expect((await dossier('d2'))?.state).toBe('signing');
    expect((await dossier('d2'))?.report).toEqual({ documentId: REPORT, number: null, issuedOn: null });
    expect(number).toBe('09/BC-UBND');
  });

  it('go back to the draft when a report that the dossier carries is withdrawn', async () => {
    await reported();
    await office.withdraw(REPORT);
    expect((await dossier('d2'))?.state).toBe('reportDraft');
    expect((await dossier('d2'))?.report).toMatchObject({ number: null, issuedOn: null });
  });
});
