import { beforeEach, describe, expect, it } from 'vitest';
import { COMMUNE, OTHER_COMMUNE, PRODUCER, settle, VILLAGE } from '../../../../test/support/commune-world.ts';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import type { Newcomer, Role } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { approveProducer } from './approve-producer.ts';
import { inviteMember } from './invite-member.ts';
import { registerProducer } from './register-producer.ts';
import { requireMember } from './require-member.ts';
import { setMember } from './set-member.ts';

const NOW = '2026-11-24T03:00:00.000Z';
const someone: Newcomer = { uid: 'u1', email: 'Hoa@Moi.example', emailVerified: true, name: 'Hoa' };

let core: TestCore;
beforeEach(async () => {
  core = testCore(NOW);
  await settle(core.store, COMMUNE);
});

const invite = (role: Role, unit: string | null, by: Role = 'admin') =>
  inviteMember(core, actor(by), NOW, { commandId: commandId(), email: 'hoa@moi.example', role, unit });
const accept = (id = commandId(), newcomer = someone) =>
  acceptInvitation(core, newcomer, NOW, { commandId: id, commune: COMMUNE });
const register = (override: object = {}, newcomer = someone) =>
  registerProducer(core, newcomer, NOW, {
    commandId: commandId(),
    commune: COMMUNE,
    representative: 'Hoa',
    producerName: 'HTX Hoa Ban',
    producerKind: 'cooperative',
    villageId: null,
    phone: '',
    address: '',
    ...override,
  });
const answerTo = (override: object = {}) =>
  approveProducer(core, actor('economy'), NOW, {
    commandId: commandId(),
    uid: 'u1',
    decision: 'approve',
    producerId: null,
    reason: '',
    ...override,
  });
const change = (override: object = {}) =>
  setMember(core, actor('admin'), NOW, {
    commandId: commandId(),
    uid: 'u1',
    role: 'clerk',
    unit: null,
    active: true,
    ...override,
  });

describe('an invitation', () => {
  it('is accepted with the same address in any letter case, and sets the claims', async () => {
    await invite('village', VILLAGE, 'economy');
    expect(await accept()).toEqual({ role: 'village', unit: VILLAGE });
    expect(core.claims.get('u1')).toEqual({ commune: COMMUNE, role: 'village', unit: VILLAGE });
  });

  it('brings a producer in by the office, for a producer that the commune knows', async () => {
    await invite('producer', PRODUCER, 'economy');
    expect(await accept()).toEqual({ role: 'producer', unit: PRODUCER });
    expect(core.claims.get('u1')).toEqual({ commune: COMMUNE, role: 'producer', unit: PRODUCER });
  });

  it.each([
    ['by a role that invites nobody', () => invite('producer', PRODUCER, 'leader'), 'permission-denied'],
    ['into the office by the office', () => invite('clerk', null, 'economy'), 'permission-denied'],
    ['without the unit that the role needs', () => invite('producer', null), 'invalid-argument'],
    ['with a unit that the role does not have', () => invite('clerk', VILLAGE), 'invalid-argument'],
    ['for a village that does not exist', () => invite('village', 'thon-9'), 'invalid-argument'],
    ['for a producer that does not exist', () => invite('producer', 'none'), 'invalid-argument'],
  ])('%s is refused', async (_, given, code) => {
    await expect(given()).rejects.toMatchObject({ code });
  });

  it.each([
    ['that does not exist', someone, 'not-found'],
    ['with an address that nobody proved', { ...someone, emailVerified: false }, 'permission-denied'],
    ['with no address', { ...someone, email: '' }, 'permission-denied'],
  ])('%s cannot be accepted', async (_, newcomer, code) => {
    await expect(accept(commandId(), newcomer)).rejects.toMatchObject({ code });
  });

  it('is not for a member; repeated, it repairs the claims', async () => {
    await invite('front', null);
    const id = commandId();
    await accept(id, { ...someone, name: undefined });
    core.claims.delete('u1');
    await accept(id);
    expect(core.claims.get('u1')).toEqual({ commune: COMMUNE, role: 'front' });
    await invite('clerk', null);
    await expect(accept()).rejects.toMatchObject({ code: 'failed-precondition' });
    await expect(register()).rejects.toMatchObject({ code: 'failed-precondition' });
  });
});

describe('a registration', () => {
  it('becomes a new producer, or joins a known one', async () => {
    await register({ villageId: VILLAGE });
    const { producerId } = await answerTo();
    expect(core.claims.get('u1')).toEqual({ commune: COMMUNE, role: 'producer', unit: producerId });
    await register({}, { ...someone, uid: 'u2' });
    expect(await answerTo({ uid: 'u2', producerId: PRODUCER })).toEqual({ producerId: PRODUCER });
  });

  it('is declined with a reason only', async () => {
    await register();
    await expect(answerTo({ decision: 'decline' })).rejects.toMatchObject({ code: 'invalid-argument' });
    expect(await answerTo({ decision: 'decline', reason: 'Ở xã khác' })).toEqual({ producerId: null });
    expect(core.claims.has('u1')).toBe(false);
  });

  it('cannot be approved twice, by another role, for nobody, or for somebody who came in otherwise', async () => {
    await expect(answerTo()).rejects.toMatchObject({ code: 'failed-precondition' });
    await register();
    await expect(answerTo({ producerId: 'none' })).rejects.toMatchObject({ code: 'invalid-argument' });
    await invite('front', null);
    await accept();
    await expect(answerTo()).rejects.toMatchObject({ code: 'failed-precondition' });
  });

  it('needs a village and a commune that exist', async () => {
    await expect(register({ villageId: 'thon-9' })).rejects.toMatchObject({ code: 'invalid-argument' });
    await expect(register({ commune: OTHER_COMMUNE })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a member', () => {
  const tokenOf = (role: Role) => ({ commune: COMMUNE, role });

  it('is who the token says while the document agrees', async () => {
    await invite('front', null);
    await accept();
    expect(await requireMember(core.store, 'u1', tokenOf('front'))).toMatchObject({
      role: 'front',
      name: 'Hoa',
    });
    await change();
    expect(core.signedOut).toEqual(['u1']);
    await expect(requireMember(core.store, 'u1', tokenOf('front'))).rejects.toMatchObject({
      details: { reason: 'claims' },
    });
    await change({ active: false });
    expect(core.claims.get('u1')).toBeNull();
    await expect(requireMember(core.store, 'u1', tokenOf('clerk'))).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });

  it('keeps the claims of another commune when the membership here ends', async () => {
    await invite('front', null);
    await accept();
    core.claims.set('u1', { commune: OTHER_COMMUNE, role: 'clerk' });
    await change({ active: false });
    expect(core.claims.get('u1')).toEqual({ commune: OTHER_COMMUNE, role: 'clerk' });
  });

  it('who is the last admin stays; with a second one they may go', async () => {
    await expect(change()).rejects.toMatchObject({ code: 'not-found' });
    await invite('admin', null);
    await accept();
    await expect(change()).rejects.toMatchObject({ code: 'failed-precondition' });
    await change({ role: 'admin' });
    const member = await core.store.read(documents.member(COMMUNE, 'u1'));
    if (member === null) throw new Error('not stored');
    core.store.put(documents.member(COMMUNE, 'u2'), { ...member, uid: 'u2' });
    await change({ active: false });
    expect(core.claims.get('u1')).toBeNull();
  });
});
