// Papers on the real parts: made, read back from Word and PDF, numbered without gap or double, closed once.
import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { firestoreStore } from '../../functions/src/adapters/firestore/store.ts';
import { nodeIds } from '../../functions/src/adapters/ids.ts';
import { documents, queries } from '../../functions/src/application/documents.ts';
import { issueDocument } from '../../functions/src/application/papers/issue.ts';
import type { PaperPorts } from '../../functions/src/application/papers/ports.ts';
import { type Dossier, type Paper, type PaperType, plainDateOf } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, put, type Somebody, type World } from '../support/commune-world.ts';
import { paper, seedDossier, WAYS } from '../support/stored-dossiers.ts';

let world: World;
let people: World['people'];
const today = plainDateOf(new Date().toISOString());
beforeAll(async () => {
  world = await openWorld();
  people = world.people;
});

interface Made {
  readonly documentId: string;
  readonly revision: number;
  readonly state: Paper['state'];
}

const asked = (type: PaperType, ...dossiers: readonly Dossier[]) => ({
  commandId: randomUUID(),
  type,
  dossierIds: dossiers.map(({ id }) => id),
  signerId: null,
});

const on = (documentId: string, given: object = {}) => ({ commandId: randomUUID(), documentId, ...given });

const make = (type: PaperType, person: Somebody, ...dossiers: readonly Dossier[]): Promise<Made> =>
  call('generateDocument', asked(type, ...dossiers), person);

const number = (documentId: string, serial: number | null = null) => ({
  commandId: randomUUID(),
  documentId,
  serial,
  issuedOn: today,
});

async function stored(documentId: string): Promise<Paper> {
  const found = await world.store.read(documents.paper(COMMUNE, documentId));
  if (found === null) throw new Error(`no paper ${documentId}`);
  return found;
}

async function fetched(document: string, form: string, person: Somebody): Promise<Response> {
  const query = new URLSearchParams({ commune: COMMUNE, document, form });
  return fetch(`${process.env['OCOP_CALLABLE_BASE'] ?? ''}/downloadFile?${query.toString()}`, {
    headers: { authorization: `Bearer ${person.idToken}` },
  });
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

const unspaced = (text: string): string => text.replace(/\s/gu, '');

async function wordText(document: string, person: Somebody): Promise<string> {
  const response = await fetched(document, 'docx', person);
  expect(response.status).toBe(200);
  const part = unzipSync(new Uint8Array(await response.arrayBuffer()))['word/document.xml'];
  const xml = strFromU8(part ?? new Uint8Array());
  return plain(xml.replace(/<\/w:p>/gu, ' ').replace(/<[^>]+>/gu, ''));
}

async function pdfText(document: string, person: Somebody): Promise<string> {
  const response = await fetched(document, 'pdf', person);
  expect(response.status).toBe(200);
  const pdf = await getDocument({ data: new Uint8Array(await response.arrayBuffer()), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return plain(pages.join(' '));
}

describe('what each paper says, in Word and in PDF alike', () => {
  it.each<[PaperType, keyof typeof WAYS, 'producer' | 'economy', readonly string[]]>([
    [
      'registrationForm',
      'draft',
      'producer',
      ['PHIẾU ĐĂNG KÝ', 'Mật ong hoa núi', 'Nông Thị Hoa', 'Thái Nguyên'],
    ],
    [
      'selfAssessmentReport',
      'submitted',
      'producer',
      ['BÁO CÁO', 'Mở rộng', 'Tự đánh giá, không phải kết quả'],
    ],
    ['receipt', 'received', 'economy', ['GIẤY TIẾP NHẬN', '01/PĐK-19-02104-2026', '15', 'E01.pdf']],
    ['supplementRequest', 'supplement', 'economy', ['PHIẾU YÊU CẦU', 'Sơ sài', 'Viết rõ hơn', '31/12/2026']],
    [
      'communeReview',
      'reportDraft',
      'economy',
      ['Đúng thực tế', 'Đồng ý với mô tả của chủ thể', 'HTX linh-ngoc'],
    ],
    [
      'provinceRequest',
      'sent',
      'economy',
      ['TỜ TRÌNH', 'Mật ong hoa núi', '12/BC-UBND', 'Mật ong, mật khác'],
    ],
  ])('%s of a dossier in %s, made by %s', async (type, state, role, words) => {
    const dossier = await seedDossier(world.store, `d-${type}`, WAYS[state]);
    const made = await make(type, people[role], dossier);
    expect(made).toEqual({ documentId: `${dossier.id}_${type}`, revision: 1, state: 'draft' });
    const [word, pdf] = [
      await wordText(made.documentId, people[role]),
      await pdfText(made.documentId, people[role]),
    ];
    for (const each of words) {
      // A narrow cell breaks a word over two lines in the PDF: spaces are left out of the comparison.
      expect(unspaced(word)).toContain(unspaced(each));
      expect(unspaced(pdf)).toContain(unspaced(each));
    }
    expect(word).not.toContain('undefined');
  });
});

describe('who and when', () => {
  let draft: Dossier;
  beforeAll(async () => {
    draft = await seedDossier(world.store, 'd-rules', WAYS.draft);
  });

  it.each<[string, PaperType, () => Somebody]>([
    ['a producer an office paper', 'receipt', () => people.producer],
    ['another producer', 'registrationForm', () => world.otherProducer],
    ['the culture unit', 'registrationForm', () => people.culture],
    ['the clerk', 'communeReview', () => people.clerk],
    ['the admin', 'registrationForm', () => people.admin],
  ])('lets %s make none', async (_, type, person) => {
    expect(await refusal('generateDocument', asked(type, draft), person())).toMatchObject({
      code: 'permission-denied',
    });
  });

  it.each<[PaperType]>([['receipt'], ['supplementRequest'], ['communeReview'], ['provinceRequest']])(
    'makes no %s of a draft',
    async (type) => {
      const refused = await refusal('generateDocument', asked(type, draft), people.economy);
      expect(refused).toMatchObject({ code: 'failed-precondition' });
      expect(refused.message).toMatch(/\.$/u);
    },
  );

  it('shows a stranger nothing', async () => {
    expect(
      await refusal('generateDocument', asked('registrationForm', draft), world.strangers.economy),
    ).toMatchObject({
      code: 'not-found',
    });
    const made = await make('registrationForm', people.producer, draft);
    expect((await fetched(made.documentId, 'pdf', world.otherProducer)).status).toBe(403);
    expect((await fetched(made.documentId, 'pdf', world.strangers.clerk)).status).toBe(403);
  });

  it('gives no number to a form of the producer', async () => {
    const made = await make('registrationForm', people.economy, draft);
    expect(await refusal('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      code: 'failed-precondition',
    });
  });

  it('answers a repeated command alike; asked again after a change it makes the next revision', async () => {
    const dossier = await seedDossier(world.store, 'd-again', WAYS.draft);
    const input = asked('registrationForm', dossier);
    const first = await call<Made>('generateDocument', input, people.producer);
    expect(await call('generateDocument', input, people.producer)).toEqual(first);
    expect((await make('registrationForm', people.producer, dossier)).revision).toBe(first.revision + 1);
  });

  it('renders once when two ask at the same moment', async () => {
    const dossier = await seedDossier(world.store, 'd-two', WAYS.draft);
    const both = await Promise.all([
      make('registrationForm', people.producer, dossier),
      make('registrationForm', people.economy, dossier),
    ]);
    expect(new Set(both.map(({ documentId }) => documentId)).size).toBe(1);
    expect((await stored(both[0].documentId)).state).toBe('draft');
  });

  it('takes over a paper whose maker never came back, and not one that is being made', async () => {
    const dossier = await seedDossier(world.store, 'd-lease', WAYS.draft);
    const id = `${dossier.id}_registrationForm`;
    const held: Paper = {
      ...paper(dossier, id, 'registrationForm', '1/x'),
      state: 'rendering',
      number: null,
      issuedOn: null,
      leaseUntil: new Date(Date.now() + 60_000).toISOString(),
    };
    await put(world.store, [documents.paper(COMMUNE, id), held]);
    expect(await make('registrationForm', people.producer, dossier)).toMatchObject({
      state: 'rendering',
      revision: 1,
    });
    await put(world.store, [
      documents.paper(COMMUNE, id),
      { ...held, leaseUntil: new Date(Date.now() - 1000).toISOString() },
    ]);
    expect(await make('registrationForm', people.producer, dossier)).toMatchObject({
      state: 'draft',
      revision: 2,
    });
  });
});

describe('Mẫu số 03 and its dossier', () => {
  it('move together: the draft report, then the number when it is before the leader', async () => {
    const [ready, dossier] = [WAYS.reportDraft.slice(0, -1), 'd-report'] as const;
    const assessed = await seedDossier(world.store, dossier, ready);
    const made = await make('communeReview', people.economy, assessed);
    const record = await world.store.read(documents.dossier(COMMUNE, dossier));
    expect(record).toMatchObject({
      state: 'reportDraft',
      report: { documentId: made.documentId, issuedOn: null },
    });
    const log = await world.store.list(queries.events(COMMUNE, dossier));
    expect(log.filter(({ type }) => type === 'reportDrafted')).toHaveLength(1);

    expect(await refusal('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      code: 'failed-precondition',
    });
    const step = { dossierId: dossier };
    await call('submitForSigning', { ...step, commandId: randomUUID() }, people.economy);
    expect((await stored(made.documentId)).state).toBe('submitted');
    expect(await refusal('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      message: 'Văn bản này đang trình ký, chưa ký.',
    });
    await call('recordSigned', on(made.documentId, { method: 'ink', signedOn: today }), people.clerk);
    const issued = await call<{ number: string }>('issueDocument', number(made.documentId), people.clerk);
    expect(issued.number).toMatch(/^\d{2,}\/BC-UBND$/u);
    expect(await pdfText(made.documentId, people.leader)).toContain(`Số: ${issued.number}`);
    await call('issueReport', { ...step, commandId: randomUUID() }, people.leader);
    expect(await world.store.read(documents.dossier(COMMUNE, dossier))).toMatchObject({
      report: { number: issued.number, issuedOn: today },
    });
  });
});

describe('numbers', () => {
  /** The use case itself on the emulated Firestore, with a press that costs nothing: 200 renders would measure the machine. */
  const quick = (db: Firestore): PaperPorts => ({
    store: firestoreStore(db),
    ids: nodeIds,
    clock: { now: () => Promise.resolve(new Date().toISOString()) },
    bucket: { write: () => Promise.resolve() },
    renderer: {
      docx: () => Promise.resolve(new Uint8Array(1)),
      pdf: () => Promise.resolve(new Uint8Array(1)),
    },
    digest: () => 'a'.repeat(64),
  });

  /** Papers that wait for their number, each issued at the same moment, by turns over the instances. */
  async function issuedAtOnce(name: string, papers: number, instances: readonly PaperPorts[]) {
    const dossier = await seedDossier(world.store, `d-${name}`, WAYS.sent);
    const first = await make('provinceRequest', people.economy, dossier);
    const base: Paper = { ...(await stored(first.documentId)), state: 'signed' };
    const ids = Array.from({ length: papers }, (_, at) => `d-${name}_request-${String(at)}`);
    await put(world.store, ...ids.map((id) => [documents.paper(COMMUNE, id), { ...base, id }] as const));
    const register = documents.numberRegister(COMMUNE, `TTr_${today.slice(0, 4)}`);
    const last = (await world.store.read(register))?.last ?? 0;
    const { uid, commune, role } = people.clerk;
    const now = new Date().toISOString();
    const issued = await Promise.all(
      ids.map((id, at) => {
        const ports = instances[at % instances.length];
        if (ports === undefined) throw new Error('no instance');
        return issueDocument(ports, { input: number(id), actor: { uid, commune, role }, now });
      }),
    );
    const serials = issued.map((answer) => Number(answer.number.split('/')[0])).sort((a, b) => a - b);
    expect(serials).toEqual(ids.map((_, at) => last + at + 1));
    expect((await world.store.read(register))?.taken).toHaveLength(last + papers);
    for (const id of ids) expect((await stored(id)).state).toBe('issued');
  }

  const instance = (name: string): PaperPorts => quick(getFirestore(initializeApp({}, name)));

  it('are given to two hundred at once without gap and without double', async () => {
    await issuedAtOnce('many', 200, [instance('one line')]);
  }, 90_000);

  it('are given without gap and without double where two instances run side by side', async () => {
    await issuedAtOnce('beside', 8, [instance('old'), instance('new')]);
  }, 90_000);

  it('are given once: the same command answers alike, another is refused', async () => {
    const dossier = await seedDossier(world.store, 'd-once', WAYS.received);
    const made = await make('receipt', people.economy, dossier);
    const input = number(made.documentId);
    const answer = await call<{ number: string }>('issueDocument', input, people.clerk);
    expect(await call('issueDocument', input, people.clerk)).toEqual(answer);
    expect(await refusal('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      code: 'failed-precondition',
    });
    const final = await stored(made.documentId);
    expect(final).toMatchObject({ state: 'issued', issuedOn: today, number: { text: answer.number } });
    expect(final.files.pdf?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(await refusal('generateDocument', asked('receipt', dossier), people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
    expect(await wordText(made.documentId, people.producer)).toContain(`Số: ${answer.number}`);
  });

  it('may be the ones that the office’s own register gave, if they are free', async () => {
    const [one, two] = [
      await seedDossier(world.store, 'd-hand-1', WAYS.received),
      await seedDossier(world.store, 'd-hand-2', WAYS.received),
    ];
    const [first, second] = [
      await make('receipt', people.economy, one),
      await make('receipt', people.economy, two),
    ];
    expect(await call('issueDocument', number(first.documentId, 77), people.clerk)).toMatchObject({
      number: '77/GTN-UBND',
    });
    expect(await refusal('issueDocument', number(second.documentId, 77), people.clerk)).toMatchObject({
      code: 'already-exists',
    });
    expect(await call('issueDocument', number(second.documentId), people.clerk)).toMatchObject({
      number: '78/GTN-UBND',
    });
  });

  it('goes on with the number that a broken print already has', async () => {
    const dossier = await seedDossier(world.store, 'd-broken', WAYS.received);
    const made = await make('receipt', people.economy, dossier);
    const given = { serial: 91, year: 2026, symbol: 'GTN-UBND', text: '91/GTN-UBND' };
    await put(world.store, [
      documents.paper(COMMUNE, made.documentId),
      { ...(await stored(made.documentId)), state: 'issuing', number: given, issuedOn: today },
    ]);
    expect(await refusal('issueDocument', number(made.documentId, 92), people.clerk)).toMatchObject({
      code: 'failed-precondition',
    });
    expect(await call('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      number: '91/GTN-UBND',
    });
  });

  it.each(['economy', 'leader', 'producer', 'admin'] as const)('are not %s’s to give', async (role) => {
    expect(await refusal('issueDocument', number('d-once_receipt'), people[role])).toMatchObject({
      code: 'permission-denied',
    });
  });
});
