// A paper's life on the real parts: to its leader and back, numbered, corrected, replaced, withdrawn, and the books of it.
import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import { NO_OFFICE_SETTINGS, NO_WORDING, type PaperType } from '../../functions/src/domain/index.ts';
import { call, refusal, tryCall } from '../support/callable.ts';
import { COMMUNE, openWorld, type World } from '../support/commune-world.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { download } from '../support/transfer.ts';
import { make, on, storedPaper, today } from './papers-support.ts';

let world: World;
let people: World['people'];
beforeAll(async () => {
  world = await openWorld();
  people = world.people;
});

const REASON = 'Ghi nhầm';
const numbering = (serial: number | null = null) => ({ serial, issuedOn: today });

async function made(type: PaperType, dossierId: string): Promise<string> {
  return (await make(type, people.economy, { id: dossierId })).documentId;
}

async function signed(documentId: string): Promise<void> {
  await call('submitPaper', on(documentId), people.economy);
  await call('recordSigned', on(documentId, { method: 'ink', signedOn: today }), people.clerk);
}

describe('a paper that a leader signs', () => {
  let id: string;
  beforeAll(async () => {
    await seedDossier(world.store, 'd-leader', WAYS.sent);
    id = await made('provinceRequest', 'd-leader');
  });

  it('is refused its number before it is signed, and to those whom a step does not concern', async () => {
    expect(await refusal('issueDocument', on(id, numbering()), people.clerk)).toMatchObject({
      code: 'failed-precondition',
      details: { open: ['generateDocument', 'submitPaper'] },
    });
    for (const person of [people.leader, people.producer, people.village, people.admin])
      expect(await refusal('submitPaper', on(id), person)).toMatchObject({ code: 'permission-denied' });
    expect(await refusal('submitPaper', on(id), world.strangers.economy)).toMatchObject({
      code: 'not-found',
    });
  });

  it('goes to the leader, comes back with the reason, goes again, is signed and numbered', async () => {
    const command = on(id);
    const first = await call('submitPaper', command, people.economy);
    expect(await call('submitPaper', command, people.economy)).toEqual(first);
    await call('returnPaper', on(id, { reason: 'Sửa nơi nhận' }), people.leader);
    await made('provinceRequest', 'd-leader');
    await signed(id);
    expect(await call('issueDocument', on(id, numbering(301)), people.clerk)).toMatchObject({
      number: '301/TTr-UBND',
    });
    const { log, state } = await storedPaper(world.store, id);
    expect(state).toBe('issued');
    expect(log.map(({ action }) => action)).toEqual([
      'made',
      'submitted',
      'returned',
      'made',
      'submitted',
      'signed',
      'issued',
    ]);
    expect(log[2]).toMatchObject({ note: 'Sửa nơi nhận', by: { role: 'leader' } });
  });

  it('lets one of two corrections at once through, voids the old number and keeps it taken', async () => {
    const both = await Promise.all(
      [302, 302].map((serial) =>
        tryCall('correctIssue', on(id, { serial, issuedOn: today, reason: REASON }), people.clerk),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const register = await world.store.read(documents.numberRegister(COMMUNE, `TTr_${today.slice(0, 4)}`));
    expect(register?.voids).toMatchObject([{ serial: 301, reason: REASON, documentId: id }]);
    expect(register?.taken).toEqual(expect.arrayContaining([301, 302]));
  });

  it('is replaced by the one that is issued in its place, in the office’s words of that day', async () => {
    const before = (await storedPaper(world.store, id)).wording;
    const words = {
      commandId: randomUUID(),
      id: 'provinceRequest',
      version: 0,
      office: null,
      paper: { ...NO_WORDING, grounds: ['Căn cứ Kế hoạch năm {{năm}} của {{xã}}'] },
    };
    expect(await call('saveWording', words, people.clerk)).toEqual({ version: 1 });
    const { documentId } = await call<{ documentId: string }>(
      'replacePaper',
      on(id, { reason: REASON }),
      people.economy,
    );
    await signed(documentId);
    await call('issueDocument', on(documentId, numbering(303)), people.clerk);
    expect(await storedPaper(world.store, id)).toMatchObject({
      state: 'replaced',
      replacedBy: documentId,
      wording: before,
    });
    expect((await storedPaper(world.store, documentId)).wording?.paper.grounds).toEqual([
      `Căn cứ Kế hoạch năm ${today.slice(0, 4)} của xã Tân Kỳ`,
    ]);
  });
});

describe('a paper of the desk', () => {
  it('is numbered from its draft, and withdrawn with its reason', async () => {
    await seedDossier(world.store, 'd-desk', WAYS.received);
    const id = await made('receipt', 'd-desk');
    await call('issueDocument', on(id, numbering(401)), people.clerk);
    expect(await refusal('withdrawPaper', on(id, { reason: REASON }), people.economy)).toMatchObject({
      code: 'permission-denied',
    });
    await call('withdrawPaper', on(id, { reason: REASON }), people.leader);
    expect(await refusal('withdrawPaper', on(id, { reason: REASON }), people.leader)).toMatchObject({
      code: 'failed-precondition',
      message: 'Văn bản này đã bị thu hồi.',
    });
  });
});

describe('the office’s words', () => {
  it('with a broken place are refused, saying where', async () => {
    const input = {
      commandId: randomUUID(),
      id: 'receipt',
      version: 0,
      office: null,
      paper: { ...NO_WORDING, closing: ['Kính chào {{ai}}'] },
    };
    expect(await refusal('saveWording', input, people.economy)).toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'paper.closing.0' }] },
    });
  });

  it('may be looked at before they are saved', async () => {
    const input = {
      paper: 'receipt',
      office: { ...NO_OFFICE_SETTINGS, place: 'Chợ Mới' },
      wording: NO_WORDING,
    };
    const { model } = await call<{ model: object }>('previewWording', input, people.admin);
    expect(JSON.stringify(model)).toContain('Chợ Mới');
  });

  it('know a certificate from other text', async () => {
    const trustList = [
      { name: 'Tổ chức A', pem: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' },
    ];
    const input = { commandId: randomUUID(), trustList };
    expect(await refusal('saveTrustList', input, people.clerk)).toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'trustList.0.pem' }] },
    });
    expect(await call('saveTrustList', { ...input, trustList: [] }, people.admin)).toEqual({
      authorities: 0,
    });
  });
});

describe('what is made when it is asked for', () => {
  const year = today.slice(0, 4);

  it('is the number book as a spreadsheet, with what became of each number', async () => {
    const response = await download({ book: year, form: 'xlsx' }, people.clerk);
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const part of ['303/TTr-UBND', `Bỏ số: ${REASON}`, 'Được thay thế: 303/TTr-UBND', 'Thu hồi'])
      expect(texts).toContain(part);
  });

  it.each([
    [{ book: year, form: 'pdf' }, 'leader'],
    [{ tracking: year, form: 'pdf' }, 'culture'],
    [{ blank: 'annualPlan', form: 'pdf' }, 'village'],
  ] as const)('is %o as a PDF', async (query, role) => {
    const response = await download({ ...query }, people[role]);
    expect(response.status).toBe(200);
    expect(strFromU8(new Uint8Array(await response.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  });

  it('is no book for the producer', async () => {
    expect((await download({ book: year, form: 'pdf' }, people.producer)).status).toBe(403);
  });
});
