import { beforeEach, describe, expect, it } from 'vitest';
import { COMMUNE, OTHER_COMMUNE, settle } from '../../../../test/support/commune-world.ts';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { inputFor, today, WAY_COMMANDS, type WayCommand } from '../../../../test/support/dossier-inputs.ts';
import {
  papersFor,
  READY_DRAFT,
  seedDossier,
  wayFor,
  WAYS,
} from '../../../../test/support/stored-dossiers.ts';
import {
  type Actor,
  contracts,
  type Dossier,
  DomainError,
  DossierState,
  mayCommand,
  outcomes,
  Role,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { Core } from '../ports.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import type { Answer, DossierCall } from './change.ts';
import { confirmRatios, requestConfirmation } from './confirmation.ts';
import { createDossier } from './create-dossier.ts';
import { plainCommand } from './plain-commands.ts';
import { changeProductSet, recordConsent, saveDraft } from './prepare-draft.ts';
import {
  receiveDossier,
  recordFinding,
  recordProvinceReturn,
  requestFinding,
  returnDossier,
} from './review.ts';
import { resubmitDossier, submitDossier } from './send-dossier.ts';
import { issueReport, recordMinistryResult, recordProvinceResult, referToProvince } from './to-province.ts';

type UseCase<N extends WayCommand> = (
  core: Core,
  call: DossierCall,
  input: ReturnType<(typeof contracts)[N]['input']['parse']>,
) => Promise<Answer>;

const USE_CASES: { readonly [N in WayCommand]: UseCase<N> } = {
  createDossier,
  saveDraft,
  changeProductSet,
  recordConsent,
  requestConfirmation,
  confirmRatios,
  submitDossier,
  resubmitDossier,
  withdrawDossier: plainCommand('withdrawDossier'),
  receiveDossier,
  rejectDossier: plainCommand('rejectDossier'),
  returnDossier,
  declareComplete: plainCommand('declareComplete'),
  requestFinding,
  recordFinding,
  submitForSigning: plainCommand('submitForSigning'),
  returnFromSigning: plainCommand('returnFromSigning'),
  issueReport,
  referToProvince,
  recordProvinceReceipt: plainCommand('recordProvinceReceipt'),
  recordProvinceReturn,
  recordProvinceResult,
  recordMinistryResult,
  closeDossier: plainCommand('closeDossier'),
};

const NOW = `${today}T03:00:00.000Z`;
let core: TestCore;
beforeEach(async () => {
  core = testCore(NOW);
  await settle(core.store, COMMUNE);
});

function give(name: WayCommand, dossier: Dossier, who: Actor, override: object = {}): Promise<Answer> {
  const { input: schema } = contracts[name];
  const input = schema.parse({ ...inputFor(name, dossier), ...override });
  const { commandId, dossierId } = input;
  const run = USE_CASES[name] as (core: Core, call: DossierCall, input: unknown) => Promise<Answer>;
  return run(core, { actor: who, now: NOW, commandId, dossierId }, input);
}

async function refused(given: Promise<unknown>): Promise<DomainError> {
  try {
    await given;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

function whoMay(dossier: Dossier, name: WayCommand): Actor {
  const role = Role.options.find((each) => mayCommand(dossier, actor(each), name));
  if (role === undefined) throw new Error(`nobody may ${name}`);
  return actor(role);
}

const OPEN = WAY_COMMANDS.filter((name) => name !== 'createDossier' && name !== 'recordConsent').flatMap(
  (name) =>
    DossierState.options
      .filter((state) => outcomes(state, name).length > 0)
      .map((state) => ({ name, state })),
);

describe('a use case', () => {
  it.each(OPEN)(
    '$name moves a dossier on from $state and keeps event, fold and answer together',
    async ({ name, state }) => {
      const dossier = await seedDossier(core.store, 'd1', wayFor(state, name), papersFor(name));
      const commandId = '11111111-1111-4111-8111-111111111111';
      const answer = await give(name, dossier, whoMay(dossier, name), { commandId });
      expect(outcomes(state, name)).toContain(answer.state);
      const record = await core.store.read(documents.dossier(COMMUNE, 'd1'));
      expect(record).toMatchObject({ state: answer.state, version: answer.version });
      expect(await core.store.list(queries.events(COMMUNE, 'd1'))).toHaveLength(answer.version);
      expect(await core.store.read(documents.receipt(COMMUNE, commandId))).toMatchObject({
        command: name,
        answer,
      });
      expect(await give(name, dossier, whoMay(dossier, name), { commandId })).toEqual(answer);
      expect(await core.store.list(queries.events(COMMUNE, 'd1'))).toHaveLength(answer.version);
    },
  );

  it('writes nothing at all when it refuses', async () => {
    const dossier = await seedDossier(core.store, 'd1', WAYS.submitted);
    const before = core.store.paths();
    expect((await refused(give('declareComplete', dossier, actor('economy')))).code).toBe(
      'failed-precondition',
    );
    expect((await refused(give('receiveDossier', dossier, actor('clerk')))).code).toBe('permission-denied');
    expect(core.store.paths()).toEqual(before);
  });

  it('finds no dossier of that name in another commune', async () => {
    const dossier = await seedDossier(core.store, 'd1', WAYS.submitted);
    const stranger = actor('economy', { commune: OTHER_COMMUNE });
    expect((await refused(give('receiveDossier', dossier, stranger))).code).toBe('not-found');
  });

  it('keeps a notice day that the sweep has not come to yet', async () => {
    const dossier = await seedDossier(core.store, 'd1', WAYS.submitted);
    const doc = documents.dossier(COMMUNE, 'd1');
    const record = await core.store.read(doc);
    if (record === null) throw new Error('not seeded');
    core.store.put(doc, { ...record, index: { ...record.index, nextNoticeOn: '2026-01-02' } });
    await give('receiveDossier', dossier, actor('economy'));
    expect((await core.store.read(doc))?.index.nextNoticeOn).toBe('2026-01-02');
  });
});

describe('sending a dossier', () => {
  it('names every part that is missing', async () => {
    const dossier = await seedDossier(core.store, 'd1', WAYS.draft, { draft: {} });
    const { details } = await refused(give('submitDossier', dossier, actor('producer')));
    expect(details['missing']).toEqual(expect.arrayContaining(['registration', 'general', 'plan', 'ratios']));
  });

  it('says which part of the draft cannot be read', async () => {
    const dossier = await seedDossier(core.store, 'd1', WAYS.draft, { draft: { ...READY_DRAFT, plan: 'x' } });
    expect(await refused(give('submitDossier', dossier, actor('producer')))).toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'plan' }] },
    });
  });

  it('refuses an option that the criterion does not have, and a criterion that the set does not have', async () => {
    for (const wrong of [{ c1_1: { option: '3.5-1' } }, { c99_1: { option: '99.1-1' } }]) {
      const dossier = await seedDossier(core.store, 'd1', WAYS.draft, {
        draft: { ...READY_DRAFT, ...wrong },
      });
      expect((await refused(give('submitDossier', dossier, actor('producer')))).code).toBe(
        'invalid-argument',
      );
    }
  });
});

describe('consent', () => {
  it('given in the producer’s own account needs no paper', async () => {
    const dossier = await seedDossier(core.store, 'd1', WAYS.draft, { opener: 'economy' });
    await give('recordConsent', dossier, actor('producer'), { fileId: null });
    expect((await core.store.read(documents.dossier(COMMUNE, 'd1')))?.consent).toMatchObject({
      how: 'account',
      fileId: null,
    });
  });

  it('on paper counts when the scan was read back', async () => {
    const dossier = await seedDossier(core.store, 'd1', WAYS.draft, { opener: 'economy' });
    const missing = { fileId: 'f-none' };
    expect((await refused(give('recordConsent', dossier, actor('economy'), missing))).code).toBe(
      'failed-precondition',
    );
    await give('recordConsent', dossier, actor('economy'), { fileId: 'f-E01' });
    expect((await core.store.read(documents.dossier(COMMUNE, 'd1')))?.consent).toMatchObject({
      how: 'paper',
    });
  });
});
