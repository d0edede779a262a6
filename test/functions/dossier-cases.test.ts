// What happens to a dossier where facts meet: two at once, bad drafts, numbers, rounds, renewals, helpers.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { documents, queries } from '../../functions/src/application/documents.ts';
import {
  addDays,
  type Certificate,
  criteriaOf,
  loadCriteriaSet,
  partsOf,
  provinceRound,
  rate,
} from '../../functions/src/domain/index.ts';
import { call, refusal, tryCall } from '../support/callable.ts';
import {
  COMMUNE,
  HONEY,
  openWorld,
  OTHER_PRODUCER,
  product,
  put,
  SINCE,
  type World,
} from '../support/commune-world.ts';
import { COUNTS } from '../support/dossier-builders.ts';
import { inputFor, today } from '../support/dossier-inputs.ts';
import {
  paperIds,
  READY_DRAFT,
  seedDossier,
  type SeedOptions,
  wayFor,
  WAYS,
} from '../support/stored-dossiers.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const newId = () => `d-${randomUUID()}`;
const seed = (way = WAYS.draft, options: SeedOptions = {}) => seedDossier(world.store, newId(), way, options);
const read = (id: string) => world.store.read(documents.dossier(COMMUNE, id));
const events = (id: string) => world.store.list(queries.events(COMMUNE, id));

describe('two at once', () => {
  it('of two officers who decide, one succeeds and the other reads what is open; nothing is half-written', async () => {
    const dossier = await seed(WAYS.submitted);
    const { economy } = world.people;
    const outcomes = await Promise.all([
      tryCall('receiveDossier', inputFor('receiveDossier', dossier), economy),
      tryCall('returnDossier', inputFor('returnDossier', dossier), economy),
      tryCall('rejectDossier', inputFor('rejectDossier', dossier), economy),
    ]);
    // Return and reject stay open after receipt, so at least the first wins; every loser is told "when".
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
    for (const { code, details } of refused) {
      expect(code).toBe('failed-precondition');
      expect(details).toHaveProperty('openCommands');
    }
    const log = await events(dossier.id);
    expect(log).toHaveLength(dossier.version + outcomes.length - refused.length);
    expect((await read(dossier.id))?.version).toBe(log.length);
  });

  it('a dossier pressed twice to be received gets one number, and the register gives no other', async () => {
    const dossier = await seed(WAYS.submitted);
    const [year] = partsOf(today);
    const register = documents.numberRegister(COMMUNE, `registrationForm_${String(year)}`);
    const before = (await world.store.read(register))?.last ?? 0;
    const outcomes = await Promise.all(
      [1, 2, 3].map(() =>
        tryCall('receiveDossier', inputFor('receiveDossier', dossier), world.people.economy),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await world.store.read(register))?.last).toBe(before + 1);
  });

  it('dossiers received at once get numbers one after another', async () => {
    const dossiers = await Promise.all([1, 2, 3].map(() => seed(WAYS.submitted)));
    const answers = await Promise.all(
      dossiers.map((dossier) =>
        call<{ receiptNumber: string }>(
          'receiveDossier',
          inputFor('receiveDossier', dossier),
          world.people.economy,
        ),
      ),
    );
    const numbers = answers.map(({ receiptNumber }) => receiptNumber);
    expect(new Set(numbers).size).toBe(3);
    const [year] = partsOf(today);
    for (const number of numbers)
      expect(number).toMatch(new RegExp(`^\\d{2,}/PĐK-19-02104-${String(year)}$`, 'u'));
  });

  it('a submit pressed twice sends once, with the same command and with two', async () => {
    const dossier = await seed();
    const { producer } = world.people;
    const same = inputFor('submitDossier', dossier);
    const answers = await Promise.all([1, 2].map(() => call('submitDossier', same, producer)));
    expect(answers[0]).toEqual(answers[1]);
    expect(await refusal('submitDossier', inputFor('submitDossier', dossier), producer)).toMatchObject({
      code: 'failed-precondition',
    });
    expect((await read(dossier.id))?.submissions).toHaveLength(1);
  });
});

describe('sending', () => {
  it('rates what was chosen and ignores points that the client wrote into the draft', async () => {
    const cheated = Object.fromEntries(
      Object.entries(READY_DRAFT).map(([key, part]) => [
        key,
        { ...(part as object), points: 40, total: 100 },
      ]),
    );
    const dossier = await seed(WAYS.draft, { draft: cheated });
    await call('submitDossier', inputFor('submitDossier', dossier), world.people.producer);
    const set = await loadCriteriaSet(dossier.criteriaSetId);
    const choices = Object.fromEntries(
      criteriaOf(set).map(({ number, options }) => [number, options[0]?.id]),
    );
    const { parts, total, band, stars } = rate(set, choices);
    const stored = await read(dossier.id);
    expect(stored?.submissions[0]?.selfRating).toEqual({ parts, total, band, stars });
    expect(JSON.stringify(stored?.draft)).not.toContain('points');
    const sent = (await events(dossier.id)).at(-1);
    expect(sent).toMatchObject({ type: 'dossierSubmitted', snapshot: { plan: READY_DRAFT.plan } });
  });

  it('names what is missing, and writes nothing', async () => {
    const dossier = await seed(WAYS.draft, { draft: { ...READY_DRAFT, plan: {} } });
    await world.store.transaction((tx) => {
      tx.remove(documents.file(COMMUNE, dossier.id, 'f-E01'));
      return Promise.resolve();
    });
    const said = await refusal('submitDossier', inputFor('submitDossier', dossier), world.people.producer);
    expect(said.code).toBe('failed-precondition');
    expect((said.details as { missing: string[] }).missing).toEqual(
      expect.arrayContaining(['plan', 'files:E01']),
    );
    expect((await read(dossier.id))?.version).toBe(1);
  });

  it.each(['uploading', 'refused'] as const)('waits for a file that is %s', async (state) => {
    const dossier = await seed();
    const doc = documents.file(COMMUNE, dossier.id, 'f-E01');
    const file = await world.store.read(doc);
    if (file === null) throw new Error('not seeded');
    await put(world.store, [doc, { ...file, state, sha256: null }]);
    const said = await refusal('submitDossier', inputFor('submitDossier', dossier), world.people.producer);
    expect(said).toMatchObject({ code: 'failed-precondition', details: { files: ['f-E01'] } });
  });

  it('refuses an option of another criterion or set, in the draft and when it is saved', async () => {
    const wrong = { c1_1: { option: '99.9-1' } };
    const dossier = await seed(WAYS.draft, { draft: { ...READY_DRAFT, ...wrong } });
    expect(
      await refusal('submitDossier', inputFor('submitDossier', dossier), world.people.producer),
    ).toMatchObject({
      code: 'invalid-argument',
    });
    const saving = { commandId: randomUUID(), dossierId: dossier.id, changes: wrong };
    expect(await refusal('saveDraft', saving, world.people.producer)).toMatchObject({
      code: 'invalid-argument',
    });
  });

  it('says which part of a draft is bad; the dossier itself stays usable', async () => {
    const dossier = await seed(WAYS.draft, { draft: { ...READY_DRAFT, plan: { text: 7 } } });
    const said = await refusal('submitDossier', inputFor('submitDossier', dossier), world.people.producer);
    expect(said).toMatchObject({ code: 'invalid-argument', details: { issues: [{ path: 'plan.text' }] } });
    await call('withdrawDossier', inputFor('withdrawDossier', dossier), world.people.producer);
  });

  it('refuses a draft that no document could hold', async () => {
    const dossier = await seed();
    const notes = criteriaOf(await loadCriteriaSet(dossier.criteriaSetId)).map(
      ({ number }) => [`c${number.replaceAll('.', '_')}`, { note: 'ư'.repeat(8000) }] as const,
    );
    const changes = Object.fromEntries(notes.slice(0, 32));
    const saving = { commandId: randomUUID(), dossierId: dossier.id, changes };
    expect(await refusal('saveDraft', saving, world.people.producer)).toMatchObject({
      code: 'resource-exhausted',
    });
  });
});

describe('a returned dossier', () => {
  it('opens only what the remarks name', async () => {
    const dossier = await seed(WAYS.supplement);
    const save = (changes: object) => ({ commandId: randomUUID(), dossierId: dossier.id, changes });
    expect(
      await refusal('saveDraft', save({ results: { market: 'Khác' } }), world.people.producer),
    ).toMatchObject({
      code: 'failed-precondition',
      details: { closedKeys: ['results'] },
    });
    await call('saveDraft', save({ plan: { text: 'Viết lại' } }), world.people.producer);
  });

  it.each([
    ['a criterion of another set', { kind: 'criterion', criterion: '99.1' }],
    ['a section that does not exist', { kind: 'section', section: 'score' }],
    ['a file that was not sent', { kind: 'file', fileId: 'f-none' }],
    ['a page beyond the last', { kind: 'page', fileId: 'f-E01', page: 3 }],
  ])('cannot have a remark on %s', async (_, target) => {
    const dossier = await seed(WAYS.received);
    const remarks = [{ target, problem: 'Thiếu', action: 'Bổ sung', dueOn: addDays(today, 5) }];
    const input = { commandId: randomUUID(), dossierId: dossier.id, remarks };
    expect(await refusal('returnDossier', input, world.people.economy)).toMatchObject({
      code: 'invalid-argument',
      details: { path: 'remarks.0.target' },
    });
  });
});

describe('the village head’s confirmation', () => {
  it('is asked with the counts of the draft and shown to the village in a document of its own', async () => {
    const dossier = await seed();
    const input = inputFor('requestConfirmation', dossier);
    const { confirmationId } = await call<{ confirmationId: string }>(
      'requestConfirmation',
      input,
      world.people.producer,
    );
    const doc = documents.confirmation(COMMUNE, dossier.id, confirmationId);
    expect(await world.store.read(doc)).toMatchObject({
      state: 'pending',
      claim: COUNTS,
      claimRatios: { labourCommune: 0.8, materialCommune: 0.8 },
      product: { name: 'Mật ong hoa núi' },
    });
    const asked = await read(dossier.id);
    if (asked === null) throw new Error('not stored');
    const answer = inputFor('confirmRatios', asked);
    expect(await refusal('confirmRatios', answer, world.otherVillage)).toMatchObject({
      code: 'permission-denied',
    });
    expect(await refusal('confirmRatios', { ...answer, agrees: false }, world.people.village)).toMatchObject({
      details: { path: 'comment' },
    });
    await call('confirmRatios', answer, world.people.village);
    expect(await world.store.read(doc)).toMatchObject({ state: 'confirmed', outcome: { counts: COUNTS } });
  });

  it('cannot be asked without counts', async () => {
    const dossier = await seed(WAYS.draft, { draft: { ratios: { labourTotal: 3 } } });
    expect(
      await refusal('requestConfirmation', inputFor('requestConfirmation', dossier), world.people.producer),
    ).toMatchObject({ code: 'failed-precondition' });
  });
});

describe('a dossier that somebody prepares for a household', () => {
  it('is labelled, and goes only when the producer agrees', async () => {
    const dossier = await seed(WAYS.draft, { opener: 'village' });
    const { village, producer } = world.people;
    expect(await refusal('submitDossier', inputFor('submitDossier', dossier), village)).toMatchObject({
      code: 'failed-precondition',
    });
    expect(await refusal('recordConsent', inputFor('recordConsent', dossier), village)).toMatchObject({
      details: { path: 'fileId' },
    });
    const paper = { ...inputFor('recordConsent', dossier), fileId: 'f-none' };
    expect(await refusal('recordConsent', paper, village)).toMatchObject({ code: 'failed-precondition' });
    await call('recordConsent', inputFor('recordConsent', dossier), producer);
    await call('submitDossier', inputFor('submitDossier', dossier), village);
    expect((await events(dossier.id)).at(-1)).toMatchObject({ onBehalf: true, by: { role: 'village' } });
  });
});

describe('the product set of a draft', () => {
  it('is changed by the office with a reason: the old answers go, the product keeps the new set', async () => {
    const dossier = await seed();
    const input = { ...inputFor('changeProductSet', dossier), setNo: 10 };
    await call('changeProductSet', input, world.people.economy);
    const stored = await read(dossier.id);
    expect(stored).toMatchObject({ criteriaSetId: 'qd26-2026/10', product: { setNo: 10 } });
    expect(Object.keys(stored?.draft ?? {}).filter((key) => /^c\d/u.test(key))).toEqual([]);
    expect(stored?.draft['plan']).toEqual(READY_DRAFT.plan);
    expect(await world.store.read(documents.product(COMMUNE, HONEY))).toMatchObject({
      setNo: 10,
      setUncertain: false,
    });
    await put(world.store, [documents.product(COMMUNE, HONEY), product(COMMUNE, HONEY)]);
  });
});

describe('opening a dossier', () => {
  const opening = (override: object) => ({
    commandId: randomUUID(),
    dossierId: newId(),
    productId: HONEY,
    kind: 'first',
    ...override,
  });

  it('takes the criteria of the decree in force, whoever opens it', async () => {
    const input = opening({});
    await call('createDossier', input, world.people.producer);
    expect(await read(input.dossierId)).toMatchObject({
      criteriaSetId: 'qd26-2026/04',
      preparedBy: null,
      draft: {},
    });
    const taken = { ...input, commandId: randomUUID() };
    expect(await refusal('createDossier', taken, world.people.producer)).toMatchObject({
      code: 'already-exists',
    });
  });

  it('is for the producer of the product, the head of their village, and Phòng Kinh tế', async () => {
    for (const person of [world.otherProducer, world.otherVillage, world.people.clerk, world.people.admin])
      expect(await refusal('createDossier', opening({}), person)).toMatchObject({
        code: 'permission-denied',
      });
    await call('createDossier', opening({}), world.people.village);
    await call('createDossier', opening({}), world.people.economy);
    expect(
      await refusal('createDossier', opening({ productId: 'none' }), world.people.economy),
    ).toMatchObject({
      code: 'not-found',
    });
  });

  const certificate = (
    id: string,
    productId: string,
    validUntil: string,
    override: Partial<Certificate> = {},
  ) =>
    ({
      id,
      communeId: COMMUNE,
      productId,
      producerId: OTHER_PRODUCER,
      productName: 'Chè',
      producerName: 'HTX',
      stars: 3,
      level: 'province',
      decree: 'qd148-2023',
      decisionNumber: '1/QĐ-UBND',
      issuedOn: '2023-06-01',
      validUntil,
      recordedAt: SINCE,
      nextNoticeOn: null,
      schemaVersion: 1,
      ...override,
    }) satisfies Certificate;

  async function withCertificate(validUntil: string, override: Partial<Certificate> = {}): Promise<string> {
    const id = `p-${randomUUID()}`;
    await put(world.store, [documents.certificate(COMMUNE, id), certificate(id, id, validUntil, override)]);
    await put(world.store, [
      documents.product(COMMUNE, id),
      product(COMMUNE, id, { currentCertificateId: id }),
    ]);
    return id;
  }

  it.each([
    ['the first day of the window', 180],
    ['the last day of the window', 120],
  ])('as a renewal needs no reason on %s (Điều 7.6.a)', async (_, days) => {
    const input = opening({ kind: 'renewal', productId: await withCertificate(addDays(today, days)) });
    await call('createDossier', input, world.people.producer);
    expect(await read(input.dossierId)).toMatchObject({ renewal: { basis: 'window' } });
  });

  it.each([
    ['a day too early', 181],
    ['a day too late', 119],
    ['after the end', -1],
  ])('as a renewal %s needs a reason, and says the window', async (_, days) => {
    const input = opening({ kind: 'renewal', productId: await withCertificate(addDays(today, days)) });
    const said = await refusal('createDossier', input, world.people.producer);
    expect(said).toMatchObject({ code: 'failed-precondition', details: { path: 'lateReason' } });
    expect(said.message).toMatch(/Điều 7\.6\.a/u);
    await call('createDossier', { ...input, lateReason: 'Bão lũ' }, world.people.producer);
    expect((await read(input.dossierId))?.renewal).toMatchObject({ reason: 'Bão lũ' });
  });

  it('as a late renewal over the change-over keeps the certificate alive once it is filed (Điều 12.3)', async () => {
    const productId = await withCertificate('2026-09-01');
    const input = opening({ kind: 'renewal', productId, lateReason: 'Chuyển tiếp' });
    await call('createDossier', input, world.people.producer);
    const opened = await read(input.dossierId);
    const carried = today <= addDays('2026-09-01', 180);
    expect(opened?.renewal?.basis).toBe(carried ? 'transition' : 'lateAsRenewal');
    expect((await world.store.read(documents.certificate(COMMUNE, productId)))?.extension).toBeUndefined();
  });

  it('as a renewal of nothing, or of a revoked certificate, is refused', async () => {
    expect(await refusal('createDossier', opening({ kind: 'renewal' }), world.people.producer)).toMatchObject(
      {
        code: 'invalid-argument',
      },
    );
    const revoked = {
      on: '2026-06-01',
      ground: 'a',
      decisionNumber: '9/QĐ',
      conclusionOn: '2026-05-30',
    } as const;
    const productId = await withCertificate(addDays(today, 150), { revoked });
    expect(
      await refusal('createDossier', opening({ kind: 'renewal', productId }), world.people.producer),
    ).toMatchObject({
      code: 'failed-precondition',
    });
  });
});

describe('the way to the province', () => {
  it.each([
    ['another paper', (id: string) => paperIds.report(id), 'not-found'],
    ['a paper of nobody', () => 'none', 'not-found'],
    ['no paper', () => null, 'invalid-argument'],
  ])('is refused with %s', async (_, documentId, code) => {
    const dossier = await seed(wayFor('signing', 'referToProvince'));
    const input = { ...inputFor('referToProvince', dossier), documentId: documentId(dossier.id) };
    expect(await refusal('referToProvince', input, world.people.clerk)).toMatchObject({ code });
  });

  it('waits for the clerk to issue Mẫu số 03 and the request', async () => {
    const dossier = await seed(WAYS.signing);
    const said = await refusal('issueReport', inputFor('issueReport', dossier), world.people.clerk);
    expect(said).toMatchObject({
      code: 'failed-precondition',
      message: expect.stringMatching(/văn thư/u) as unknown,
    });
  });

  it('records the round that the day of sending comes to', async () => {
    const dossier = await seed(wayFor('signing', 'referToProvince'));
    await call('referToProvince', inputFor('referToProvince', dossier), world.people.clerk);
    const { round, year } = provinceRound(today);
    expect((await read(dossier.id))?.referral).toMatchObject({
      round,
      year,
      number: '13/TTr-UBND',
      sentOn: today,
    });
    expect((await read(dossier.id))?.index.dueOn).toBeNull();
  });

  it('takes only a result that the decree can give (Điều 3.3, 4.1)', async () => {
    const dossier = await seed(WAYS.sent);
    const result = (override: object) => ({ ...inputFor('recordProvinceResult', dossier), ...override });
    const cases: readonly (readonly [object, string])[] = [
      [{ average: 69.99, stars: 4 }, 'stars'],
      [{ average: 92, stars: 5 }, 'stars'],
      [{ average: 75, stars: 4, decisionNumber: null }, 'decisionNumber'],
      [{ average: 75, stars: 4, forwarded: true, decisionNumber: null }, 'forwarded'],
      [{ decidedOn: addDays(today, 1) }, 'decidedOn'],
    ];
    for (const [override, path] of cases)
      expect(await refusal('recordProvinceResult', result(override), world.people.economy)).toMatchObject({
        code: 'invalid-argument',
        details: { path },
      });
    const out = await refusal('recordProvinceResult', result({ average: 100.01 }), world.people.economy);
    expect(out).toMatchObject({ details: { issues: [{ path: 'average', message: 'Điểm từ 0 đến 100.' }] } });
  });
});

it('moves with the emulators’ clock', async () => {
  const { db } = connectFirebase();
  const clock = db.doc('demo/clock');
  const dossier = await seed(WAYS.submitted);
  await clock.set({ offsetMs: 40 * 86_400_000 });
  try {
    await expect
      .poll(
        async () => {
          const next = await seed(WAYS.submitted);
          await call('receiveDossier', inputFor('receiveDossier', next), world.people.economy);
          return (await read(next.id))?.receipt?.on;
        },
        { timeout: 10_000 },
      )
      .toBe(addDays(today, 40));
  } finally {
    await clock.delete();
  }
  expect(dossier.receipt).toBeNull();
});
