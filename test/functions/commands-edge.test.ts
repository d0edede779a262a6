// What every callable does before its own business: who asks, what was sent, under which command id.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import { ROLES_WITH_UNIT } from '../../functions/src/domain/index.ts';
import { type Person, signIn } from '../support/accounts.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, enrol, openWorld, PRODUCER, put, testStore, type World } from '../support/commune-world.ts';
import { inputFor, WAY_COMMANDS } from '../support/dossier-inputs.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { WARM_UP_MS, warmUp } from '../support/warm-up.ts';

const FOR_MEMBERS = [...WAY_COMMANDS, 'inviteMember', 'approveProducer', 'setMember'] as const;
const FOR_NEWCOMERS = ['acceptInvitation', 'registerProducer'] as const;
const EVERY = [...FOR_MEMBERS, ...FOR_NEWCOMERS];

interface Details {
  readonly reason?: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await warmUp(EVERY);
}, WARM_UP_MS);

/** Asks every one of these at once and answers what each said. */
async function everyRefusal(names: readonly string[], data: object, person?: Person) {
  return Promise.all(names.map(async (name) => ({ name, said: await refusal(name, data, person) })));
}

describe('every callable', () => {
  it('asks who is signed out to sign in', async () => {
    for (const { name, said } of await everyRefusal(EVERY, {}))
      expect({ name, ...said }).toMatchObject({
        name,
        code: 'unauthenticated',
        message: 'Hãy đăng nhập để tiếp tục.',
      });
  });

  it('says which fields are wrong, in Vietnamese', async () => {
    for (const { name, said } of await everyRefusal(EVERY, { commandId: 'x' }, world.people.economy)) {
      const { issues = [] } = said.details as Details;
      expect({ name, code: said.code }).toEqual({ name, code: 'invalid-argument' });
      expect(issues).toContainEqual({ path: 'commandId', message: 'Mã lệnh không hợp lệ.' });
      for (const { message } of issues) expect(message).not.toMatch(/invalid|expected|required/iu);
    }
  });
});

describe('a token that does not hold', () => {
  const claimsOf = (role: string) => ({ commune: COMMUNE, role });
  it.each([
    ['no claims', undefined],
    ['claims of a role that does not exist', { commune: COMMUNE, role: 'mayor' }],
    ['claims of a producer without a unit', claimsOf('producer')],
    ['claims of a commune that is no code', { commune: 'tan-ky', role: 'economy' }],
    ['claims without any member of that name', claimsOf('economy')],
  ])('with %s is refused everywhere', async (_, claims) => {
    const person = await signIn(`${randomUUID()}@x.example`, claims === undefined ? {} : { claims });
    for (const { name, said } of await everyRefusal(FOR_MEMBERS, { commandId: randomUUID() }, person))
      expect({ name, code: said.code, reason: (said.details as Details).reason }).toEqual({
        name,
        code: 'permission-denied',
        reason: 'claims',
      });
  });

  it.each([
    ['whose membership ended', { active: false }],
    ['whose role changed', { role: 'clerk' as const }],
  ])('of a member %s since it was made is refused', async (_, change) => {
    const store = testStore();
    const person = await enrol(store, COMMUNE, 'economy', null, `${randomUUID()}@x.example`);
    const doc = documents.member(COMMUNE, person.uid);
    const member = await store.read(doc);
    if (member === null) throw new Error('not enrolled');
    const dossier = await seedDossier(store, `d-${randomUUID()}`, WAYS.submitted);
    await put(store, [doc, { ...member, ...change }]);
    const input = inputFor('receiveDossier', dossier);
    expect(await refusal('receiveDossier', input, person)).toMatchObject({
      code: 'permission-denied',
      details: { reason: 'claims' },
    });
    await put(store, [doc, member]);
    await call('receiveDossier', input, person);
  });

  it('of a member whose unit changed since it was made is refused', async () => {
    const store = testStore();
    expect(ROLES_WITH_UNIT).toContain('producer');
    const person = await enrol(store, COMMUNE, 'producer', PRODUCER, `${randomUUID()}@x.example`);
    const doc = documents.member(COMMUNE, person.uid);
    const member = await store.read(doc);
    if (member === null) throw new Error('not enrolled');
    const dossier = await seedDossier(store, `d-${randomUUID()}`, WAYS.draft);
    await put(store, [doc, { ...member, unit: 'doan-ket' }]);
    const said = await refusal('saveDraft', inputFor('saveDraft', dossier), person);
    expect(said.details).toEqual({ reason: 'claims' });
  });
});

describe('a command id', () => {
  it('of another person’s command gives nothing of its answer', async () => {
    const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS.draft);
    const input = inputFor('saveDraft', dossier);
    await call('saveDraft', input, world.people.producer);
    const second = await enrol(world.store, COMMUNE, 'producer', PRODUCER, `${randomUUID()}@x.example`);
    expect(await refusal('saveDraft', input, second)).toMatchObject({ code: 'already-exists' });
  });

  it('of another kind of command is refused', async () => {
    const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS.submitted);
    const input = inputFor('receiveDossier', dossier);
    await call('receiveDossier', input, world.people.economy);
    const other = { ...inputFor('declareComplete', dossier), commandId: input.commandId };
    expect(await refusal('declareComplete', other, world.people.economy)).toMatchObject({
      code: 'already-exists',
    });
  });

  it('of a refused command may be tried again when the way is open', async () => {
    const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS.submitted);
    const input = inputFor('declareComplete', dossier);
    expect(await refusal('declareComplete', input, world.people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
    await call('receiveDossier', inputFor('receiveDossier', dossier), world.people.economy);
    expect(await call('declareComplete', input, world.people.economy)).toMatchObject({ state: 'eligible' });
  });
});

describe('what a client sends beyond the contract', () => {
  it('is ignored: points, stars, a state', async () => {
    const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS.submitted);
    const input = { ...inputFor('receiveDossier', dossier), points: 100, stars: 5, state: 'recognised' };
    expect(await call('receiveDossier', input, world.people.economy)).toMatchObject({ state: 'received' });
  });

  it('is refused where it names a dossier that cannot be', async () => {
    for (const dossierId of ['../other', 'a/b', '', 'x'.repeat(81), '__all__']) {
      const said = await refusal(
        'submitDossier',
        { commandId: randomUUID(), dossierId },
        world.people.producer,
      );
      expect({ dossierId, code: said.code }).toEqual({ dossierId, code: 'invalid-argument' });
    }
  });
});

describe('a stored document that is damaged', () => {
  it('is told as such, without a word of what stands in it', async () => {
    const id = `d-${randomUUID()}`;
    await seedDossier(world.store, id, WAYS.submitted);
    const { path } = documents.dossier(COMMUNE, id);
    const { connectFirebase } = await import('../../functions/src/adapters/firebase.ts');
    await connectFirebase().db.doc(path).update({ state: 'lost-in-the-post' });
    const said = await refusal(
      'receiveDossier',
      { commandId: randomUUID(), dossierId: id, paperCopy: true },
      world.people.economy,
    );
    expect(said.code).toBe('data-loss');
    expect(JSON.stringify(said)).not.toContain('lost-in-the-post');
  });
});
