// What happens to a dossier where facts meet: two at once, bad drafts, returned ones, helpers.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import { addDays, criteriaOf, loadCriteriaSet, partsOf, rate } from '../../functions/src/domain/index.ts';
import { call, refusal, tryCall } from '../support/callable.ts';
import { COMMUNE, HONEY, openWorld, product, put, type World } from '../support/commune-world.ts';
import { COUNTS } from '../support/dossier-builders.ts';
import { inputFor, today } from '../support/dossier-inputs.ts';
import { READY_DRAFT, seedDossier, type SeedOptions, WAYS } from '../support/stored-dossiers.ts';

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
