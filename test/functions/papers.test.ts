// Papers on the real parts: made, read back from Word and PDF, for whom and when, Mẫu số 03 with its dossier.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import type { Dossier, Paper, PaperType } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, put, type Somebody, type World } from '../support/commune-world.ts';
import { paper, seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { download } from '../support/transfer.ts';
import { asked, type Made, make, number, on, paperText, storedPaper, today } from './papers-support.ts';

let world: World;
let people: World['people'];
beforeAll(async () => {
  world = await openWorld();
  people = world.people;
});

const unspaced = (text: string): string => text.replace(/\s/gu, '');

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
      await paperText(made.documentId, 'docx', people[role]),
      await paperText(made.documentId, 'pdf', people[role]),
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
    expect((await download({ document: made.documentId, form: 'pdf' }, world.otherProducer)).status).toBe(
      403,
    );
    expect((await download({ document: made.documentId, form: 'pdf' }, world.strangers.clerk)).status).toBe(
      403,
    );
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
    expect((await storedPaper(world.store, both[0].documentId)).state).toBe('draft');
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
    expect((await storedPaper(world.store, made.documentId)).state).toBe('submitted');
    expect(await refusal('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      message: 'Văn bản này đang trình ký, chưa ký.',
    });
    await call('recordSigned', on(made.documentId, { method: 'ink', signedOn: today }), people.clerk);
    const issued = await call<{ number: string }>('issueDocument', number(made.documentId), people.clerk);
    expect(issued.number).toMatch(/^\d{2,}\/BC-UBND$/u);
    expect(await paperText(made.documentId, 'pdf', people.leader)).toContain(`Số: ${issued.number}`);
    await call('issueReport', { ...step, commandId: randomUUID() }, people.leader);
    expect(await world.store.read(documents.dossier(COMMUNE, dossier))).toMatchObject({
      report: { number: issued.number, issuedOn: today },
    });
  });
});
