// How people come in, change and go: over HTTP, with real accounts and the claims of their tokens.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { documents } from '../../functions/src/application/documents.ts';
import {
  decidedSettings,
  DEFAULT_COMMUNE_SETTINGS,
  OFFICE_COMMAND_ROLES,
} from '../../functions/src/domain/index.ts';
import { refreshIdToken, signIn } from '../support/accounts.ts';
import { call, refusal } from '../support/callable.ts';
import {
  COMMUNE,
  enrol,
  openWorld,
  OTHER_COMMUNE,
  PRODUCER,
  VILLAGE,
  type World,
} from '../support/commune-world.ts';
import { inputFor } from '../support/dossier-inputs.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { claims, email, newcomer } from './people-support.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

function invitation(address: string, role: string, unit: string | null = null) {
  return { commandId: randomUUID(), email: address, role, unit };
}

describe('the office’s commands', () => {
  const INPUTS = {
    inviteMember: () => invitation(email(), 'village', VILLAGE),
    approveProducer: () => ({
      commandId: randomUUID(),
      uid: 'nobody',
      decision: 'decline',
      producerId: null,
      reason: 'x',
    }),
    setMember: () => ({
      commandId: randomUUID(),
      uid: world.people.front.uid,
      role: 'front',
      unit: null,
      active: true,
    }),
    changeCommuneSettings: () => ({
      commandId: randomUUID(),
      version: 0,
      settings: { ...decidedSettings({ settings: DEFAULT_COMMUNE_SETTINGS }), supplementDays: 12 },
    }),
  };

  it.each(Object.keys(INPUTS) as (keyof typeof INPUTS)[])(
    '%s is for the roles of the table alone',
    async (name) => {
      const allowed: readonly string[] = OFFICE_COMMAND_ROLES[name];
      for (const person of Object.values(world.people).filter(({ role }) => !allowed.includes(role))) {
        const said = await refusal(name, INPUTS[name](), person);
        expect({ role: person.role, code: said.code }).toEqual({
          role: person.role,
          code: 'permission-denied',
        });
      }
    },
  );
});

it('changes the commune’s settings for everybody, and tells the second of two what the first saved', async () => {
  const settings = decidedSettings({ settings: DEFAULT_COMMUNE_SETTINGS });
  const change = { commandId: randomUUID(), version: 0, settings: { ...settings, supplementDays: 12 } };
  expect(await call('changeCommuneSettings', change, world.people.clerk)).toEqual({
    version: 1,
    changed: ['supplementDays'],
  });
  expect(await world.store.read(documents.commune(COMMUNE))).toMatchObject({
    settings: { supplementDays: 12 },
    settingsLog: { version: 1, changes: { supplementDays: { by: { role: 'clerk' } } } },
  });
  expect((await world.store.read(documents.commune(OTHER_COMMUNE)))?.settings.supplementDays).toBe(10);
  const late = { ...change, commandId: randomUUID() };
  expect(await refusal('changeCommuneSettings', late, world.people.economy)).toMatchObject({
    code: 'failed-precondition',
    details: { conflict: true, version: 1 },
  });
  const wrong = { ...late, version: 1, settings: { ...settings, findingDays: 99 } };
  expect(await refusal('changeCommuneSettings', wrong, world.people.economy)).toMatchObject({
    code: 'invalid-argument',
    details: { issues: [{ path: 'settings.findingDays' }] },
  });
});

describe('an invitation', () => {
  it('makes whoever proves the address a member, once, and the next token carries the claims', async () => {
    const address = email();
    const invited = await call<{ invitationId: string }>(
      'inviteMember',
      invitation(address.toUpperCase(), 'village', VILLAGE),
      world.people.economy,
    );
    expect(invited.invitationId).not.toContain('@');
    const person = await signIn(address, { name: 'Trưởng thôn mới' });
    const accept = { commandId: randomUUID(), commune: COMMUNE };
    const answer = await call('acceptInvitation', accept, person);
    expect(answer).toEqual({ role: 'village', unit: VILLAGE });
    expect(await call('acceptInvitation', accept, person)).toEqual(answer);
    expect(await claims(person.uid)).toEqual({ commune: COMMUNE, role: 'village', unit: VILLAGE });
    expect(await world.store.read(documents.member(COMMUNE, person.uid))).toMatchObject({
      active: true,
      role: 'village',
    });
    expect(await refusal('acceptInvitation', { ...accept, commandId: randomUUID() }, person)).toMatchObject({
      code: 'not-found',
    });
    const audit = await world.store.read(documents.audit(COMMUNE, accept.commandId));
    expect(audit).toMatchObject({ action: 'acceptInvitation', subject: { member: person.uid } });
    expect(JSON.stringify(audit)).not.toContain(address);
  });

  it('repairs claims that were lost between the store and the account when the command is repeated', async () => {
    const address = email();
    await call('inviteMember', invitation(address, 'culture'), world.people.admin);
    const person = await signIn(address);
    const accept = { commandId: randomUUID(), commune: COMMUNE };
    await call('acceptInvitation', accept, person);
    await connectFirebase().auth.setCustomUserClaims(person.uid, null);
    await call('acceptInvitation', accept, person);
    expect(await claims(person.uid)).toEqual({ commune: COMMUNE, role: 'culture' });
  });

  it('by Phòng Kinh tế goes to producers and village heads only', async () => {
    for (const role of ['economy', 'culture', 'front', 'leader', 'clerk', 'admin'])
      expect(await refusal('inviteMember', invitation(email(), role), world.people.economy)).toMatchObject({
        code: 'permission-denied',
      });
    await call('inviteMember', invitation(email(), 'admin'), world.people.admin);
  });

  it.each([
    ['a producer without a unit', 'producer', null],
    ['a producer that does not exist', 'producer', 'nobody'],
    ['a village as a producer’s unit', 'producer', VILLAGE],
    ['a village that does not exist', 'village', 'thon-99'],
    ['an office with a unit', 'culture', VILLAGE],
  ])('into %s is refused', async (_, role, unit) => {
    expect(await refusal('inviteMember', invitation(email(), role, unit), world.people.admin)).toMatchObject({
      code: 'invalid-argument',
      details: { path: 'unit' },
    });
  });

  it('is not for an address that nobody proved, another address, or another commune', async () => {
    const address = email();
    await call('inviteMember', invitation(address, 'front'), world.people.admin);
    const accept = () => ({ commandId: randomUUID(), commune: COMMUNE });
    expect(await refusal('acceptInvitation', accept(), await newcomer())).toMatchObject({
      code: 'not-found',
    });
    const person = await signIn(address);
    expect(await refusal('acceptInvitation', { ...accept(), commune: OTHER_COMMUNE }, person)).toMatchObject({
      code: 'not-found',
    });
    const unproved = email();
    await call('inviteMember', invitation(unproved, 'front'), world.people.admin);
    const { auth } = connectFirebase();
    const someone = await signIn(unproved);
    await auth.updateUser(someone.uid, { emailVerified: false });
    const idToken = await refreshIdToken(someone.refreshToken);
    expect(await refusal('acceptInvitation', accept(), { idToken })).toMatchObject({
      code: 'permission-denied',
    });
  });
});

describe('a member', () => {
  const change = (uid: string, override: object = {}) => ({
    commandId: randomUUID(),
    uid,
    role: 'clerk',
    unit: null,
    active: true,
    ...override,
  });

  it('whose role the admin changed is refused with the old token and served with the new', async () => {
    const person = await enrol(world.store, COMMUNE, 'economy', null, email());
    await call('setMember', change(person.uid), world.people.admin);
    const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS.signing, {
      report: 'issued',
    });
    const input = inputFor('issueReport', dossier);
    expect(await refusal('issueReport', input, person)).toMatchObject({ details: { reason: 'claims' } });
    const { idToken } = await signIn(person.email);
    await call('issueReport', input, { idToken });
  });

  it('who left has no claims, and may be invited again', async () => {
    const person = await enrol(world.store, COMMUNE, 'front', null, email());
    await call('setMember', change(person.uid, { role: 'front', active: false }), world.people.admin);
    expect(await claims(person.uid)).toBeNull();
    await call('inviteMember', invitation(person.email, 'producer', PRODUCER), world.people.economy);
    await call('acceptInvitation', { commandId: randomUUID(), commune: COMMUNE }, await signIn(person.email));
    expect(await claims(person.uid)).toEqual({ commune: COMMUNE, role: 'producer', unit: PRODUCER });
  });

  it('who is in another commune by now keeps that role when the old membership ends', async () => {
    const person = await enrol(world.store, COMMUNE, 'front', null, email());
    await connectFirebase().auth.setCustomUserClaims(person.uid, { commune: OTHER_COMMUNE, role: 'clerk' });
    await call('setMember', change(person.uid, { role: 'front', active: false }), world.people.admin);
    expect(await claims(person.uid)).toEqual({ commune: OTHER_COMMUNE, role: 'clerk' });
  });

  it('of another commune does not exist here', async () => {
    expect(await refusal('setMember', change(world.strangers.clerk.uid), world.people.admin)).toMatchObject({
      code: 'not-found',
    });
  });

  it('who is the last admin stays one; two admins who end each other at once leave one', async () => {
    const { uid } = world.people.admin;
    for (const leaving of [
      { active: false, role: 'admin' },
      { active: true, role: 'clerk' },
    ])
      expect(await refusal('setMember', change(uid, leaving), world.people.admin)).toMatchObject({
        code: 'failed-precondition',
      });
    const second = await enrol(world.store, COMMUNE, 'admin', null, email());
    const end = { role: 'admin', active: false };
    const outcomes = await Promise.allSettled([
      call('setMember', change(second.uid, end), world.people.admin),
      call('setMember', change(uid, end), second),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
