import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { paper, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Dossier, type Paper, type PaperType } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { generateDocument } from './generate.ts';
import { issueDocument } from './issue.ts';
import type { PaperPorts } from './ports.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';
const LATER = '2026-11-24T03:02:00.000Z';
let core: TestCore;
let ports: PaperPorts;
/** What the press does while it prints; it may break. */
let press: () => Promise<void>;
let serial: number;
beforeEach(() => {
  core = testCore(NOW);
  core.store.put(documents.commune(COMMUNE), commune);
  for (const id of ['linh-ngoc'])
    core.store.put(documents.producer(COMMUNE, id), {
      id,
      communeId: COMMUNE,
      name: 'HTX Linh Ngọc',
      kind: 'cooperative',
      villageId: 'thon-1',
      address: '',
      phone: '',
      email: '',
      active: true,
      searchKeys: [],
      example: true,
      schemaVersion: 1,
    });
  serial = 0;
  press = () => Promise.resolve();
  const print = async (): Promise<Uint8Array> => {
    await press();
    return new Uint8Array(3);
  };
  ports = {
    ...core,
    bucket: { write: () => Promise.resolve() },
    renderer: { docx: print, pdf: print },
    digest: () => 'd'.repeat(64),
  };
});

const commandId = (): string => `00000000-0000-4000-8000-${String((serial += 1)).padStart(12, 'b')}`;
const seed = (id: string, way: keyof typeof WAYS): Promise<Dossier> => seedDossier(core.store, id, WAYS[way]);

const generate = (type: PaperType, dossierIds: readonly string[], now = NOW, id = commandId()) =>
  generateDocument(ports, {
    input: { commandId: id, type, dossierIds: [...dossierIds], signerId: null },
    actor: actor('economy'),
    now,
  });

interface Given {
  readonly serial?: number;
  readonly issuedOn?: string;
  readonly now?: string;
  readonly id?: string;
}
const issue = (documentId: string, given: Given = {}) =>
  issueDocument(ports, {
    input: {
      commandId: given.id ?? commandId(),
      documentId,
      serial: given.serial ?? null,
      issuedOn: given.issuedOn ?? '2026-11-24',
    },
    actor: actor('clerk'),
    now: given.now ?? NOW,
  });

async function stored(id: string): Promise<Paper> {
  const found = await core.store.read(documents.paper(COMMUNE, id));
  if (found === null) throw new Error(`no paper ${id}`);
  return found;
}

describe('making a paper', () => {
  it('says that it failed when the press breaks, and lets it be asked again', async () => {
    await seed('d1', 'received');
    press = () => Promise.reject(new Error('out of paper'));
    await expect(generate('receipt', ['d1'])).rejects.toThrow('out of paper');
    expect(await stored('d1_receipt')).toMatchObject({ state: 'failed', leaseUntil: null });
    press = () => Promise.resolve();
    expect(await generate('receipt', ['d1'])).toMatchObject({ state: 'draft', revision: 2 });
  });

  it('gives way to whoever took it over after the lease', async () => {
    await seed('d1', 'received');
    const other = { now: LATER };
    press = async () => {
      press = () => Promise.resolve();
      await generate('receipt', ['d1'], other.now);
    };
    await expect(generate('receipt', ['d1'])).rejects.toMatchObject({ code: 'failed-precondition' });
    expect(await stored('d1_receipt')).toMatchObject({ state: 'draft', revision: 2 });
  });

  it('leaves the dossier where it was when Mẫu số 03 cannot be printed', async () => {
    await seedDossier(core.store, 'd1', WAYS.reportDraft.slice(0, -1));
    press = () => Promise.reject(new Error('out of paper'));
    await expect(generate('communeReview', ['d1'])).rejects.toThrow('out of paper');
    expect(await core.store.read(documents.dossier(COMMUNE, 'd1'))).toMatchObject({
      state: 'assessing',
      report: null,
    });
    press = () => Promise.resolve();
    await generate('communeReview', ['d1']);
    expect(await core.store.read(documents.dossier(COMMUNE, 'd1'))).toMatchObject({ state: 'reportDraft' });
  });

  it('makes one request of several dossiers, the same in whatever order they are named', async () => {
    await seed('d1', 'sent');
    await seed('d2', 'sent');
    const [one, two] = [
      await generate('provinceRequest', ['d1', 'd2']),
      await generate('provinceRequest', ['d2', 'd1', 'd2']),
    ];
    expect(two.documentId).toBe(one.documentId);
    expect(await stored(one.documentId)).toMatchObject({ producerId: null, dossierIds: ['d2', 'd1'] });
    await expect(generate('receipt', ['d1', 'd2'])).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  it('keeps each round of remarks as a paper of its own', async () => {
    const dossier = await seed('d1', 'supplement');
    const record = await core.store.read(documents.dossier(COMMUNE, 'd1'));
    const [remark] = dossier.remarks;
    if (record === null || remark === undefined) throw new Error('the seed has no remark');
    const second = { ...remark, id: 'r2-1', round: 2 };
    core.store.put(documents.dossier(COMMUNE, 'd1'), { ...record, remarks: [remark, second] });
    expect((await generate('supplementRequest', ['d1'])).documentId).toBe('d1_supplementRequest_2');
  });

  it.each([
    ['d-none', 'Không tìm thấy hồ sơ'],
    ['d-orphan', 'Không tìm thấy chủ thể'],
  ])('%s: %s', async (id, sentence) => {
    await seed('d-orphan', 'draft');
    const { path, schema } = documents.producer(COMMUNE, 'linh-ngoc');
    await core.store.transaction((tx) => {
      tx.remove({ path, schema });
      return Promise.resolve();
    });
    await expect(generate('registrationForm', [id])).rejects.toThrow(sentence);
  });
});

describe('who makes what, and when', () => {
  const by = (role: 'producer' | 'clerk', type: PaperType, override = {}) =>
    generateDocument(ports, {
      input: { commandId: commandId(), type, dossierIds: ['d1'], signerId: null },
      actor: actor(role, override),
      now: NOW,
    });

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
    const id = commandId();
    const first = await generate('receipt', ['d1'], NOW, id);
    expect(await generate('receipt', ['d1'], NOW, id)).toEqual(first);
    press = async () => {
      press = () => Promise.resolve();
      expect(await generate('receipt', ['d1'])).toMatchObject({ state: 'rendering', revision: 2 });
    };
    await generate('receipt', ['d1']);
    await issue(first.documentId);
    await expect(generate('receipt', ['d1'])).rejects.toThrow('không lập lại được');
  });
});

describe('issuing a paper', () => {
  it('keeps the number when the press breaks, and the next call goes on with it', async () => {
    await seed('d1', 'received');
    const { documentId } = await generate('receipt', ['d1']);
    press = () => Promise.reject(new Error('out of paper'));
    await expect(issue(documentId)).rejects.toThrow('out of paper');
    expect(await stored(documentId)).toMatchObject({
      state: 'issuing',
      number: { serial: 1 },
      leaseUntil: null,
    });
    press = () => Promise.resolve();
    await expect(issue(documentId, { serial: 2 })).rejects.toMatchObject({ code: 'failed-precondition' });
    expect(await issue(documentId)).toMatchObject({ number: '01/GTN-UBND' });
    await expect(issue(documentId)).rejects.toMatchObject({ code: 'failed-precondition' });
  });

  it('lets one print, tells the other to wait, and gives way after the lease', async () => {
    await seed('d1', 'received');
    const { documentId } = await generate('receipt', ['d1']);
    press = async () => {
      press = () => Promise.resolve();
      await expect(issue(documentId)).rejects.toThrow('đang được lập');
      expect(await issue(documentId, { now: LATER })).toMatchObject({ number: '01/GTN-UBND' });
    };
    await expect(issue(documentId)).rejects.toThrow('người khác ban hành');
    expect((await stored(documentId)).state).toBe('issued');
  });

  it('answers a repeated command alike and takes one number', async () => {
    await seed('d1', 'received');
    const { documentId } = await generate('receipt', ['d1']);
    const id = commandId();
    const first = await issue(documentId, { id });
    expect(await issue(documentId, { id })).toEqual(first);
    expect(await core.store.read(documents.numberRegister(COMMUNE, 'receipt_2026'))).toMatchObject({
      taken: [1],
    });
  });

  it('numbers Mẫu số 03 once it is before the leader, and no other report of that dossier', async () => {
    const dossier = await seed('d1', 'signing');
    for (const id of ['d1-report', 'd1-stray'])
      core.store.put(documents.paper(COMMUNE, id), {
        ...paper(dossier, id, 'communeReview', '12/BC-UBND'),
        state: 'draft',
        number: null,
        issuedOn: null,
      });
    await expect(issue('d1-stray')).rejects.toThrow('chưa được trình ký');
    expect(await issue('d1-report')).toMatchObject({ number: '01/BC-UBND', issuedOn: '2026-11-24' });
    expect(await stored('d1-report')).toMatchObject({ state: 'issued', issuedBy: { role: 'clerk' } });
  });

  it('keeps one series for all papers where the commune does', async () => {
    core.store.put(documents.commune(COMMUNE), {
      ...commune,
      settings: { ...commune.settings, numbering: 'single' },
    });
    await seed('d1', 'received');
    await seed('d2', 'sent');
    const [one, two] = [await generate('receipt', ['d1']), await generate('provinceRequest', ['d2'])];
    expect(await issue(one.documentId)).toMatchObject({ number: '01/GTN-UBND' });
    expect(await issue(two.documentId)).toMatchObject({ number: '02/TTr-UBND' });
    expect(await core.store.read(documents.numberRegister(COMMUNE, 'all_2026'))).toMatchObject({
      taken: [1, 2],
    });
  });

  it.each<[string, Partial<Paper>, string]>([
    ['a producer’s form', { type: 'registrationForm', state: 'draft', number: null }, 'văn thư không cấp số'],
    ['a paper that failed', { state: 'failed', number: null }, 'lập chưa xong'],
    [
      'Mẫu số 03 before its signing',
      { type: 'communeReview', state: 'draft', number: null },
      'chưa được trình ký',
    ],
    ['an issued one', { state: 'issued' }, 'đã ban hành'],
  ])('refuses %s', async (_, override, sentence) => {
    const dossier = await seed('d1', 'received');
    core.store.put(documents.paper(COMMUNE, 'p1'), {
      ...paper(dossier, 'p1', 'receipt', '1/x'),
      issuedOn: null,
      ...override,
    });
    await expect(issue('p1')).rejects.toThrow(sentence);
  });

  it('refuses a day to come, and a paper that is not there', async () => {
    await seed('d1', 'received');
    const { documentId } = await generate('receipt', ['d1']);
    await expect(issue(documentId, { issuedOn: '2026-11-25' })).rejects.toMatchObject({
      code: 'invalid-argument',
    });
    await expect(issue('nowhere')).rejects.toMatchObject({ code: 'not-found' });
  });
});
