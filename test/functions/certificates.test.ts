// Certificates: recorded with the dossier's event, replacing the product's earlier one, revoked by the law's grounds.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import { certificateState, validUntil } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, HONEY, openWorld, product, put, type World } from '../support/commune-world.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { certificate } from './sweep-support.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** The seeded result was decided on 01/06/2026. */
const record = (dossierId: string, override: object = {}) => ({
  commandId: randomUUID(),
  dossierId,
  certificateId: randomUUID(),
  certificateNumber: '04/GCN-OCOP',
  issuedOn: '2026-06-01',
  ...override,
});

const stored = (id: string) => world.store.read(documents.certificate(COMMUNE, id));
const honey = () => world.store.read(documents.product(COMMUNE, HONEY));

describe('recording', () => {
  it('keeps the certificate with its 36 months, the product’s current one and the dossier’s event together', async () => {
    await put(world.store, [documents.product(COMMUNE, HONEY), product(COMMUNE, HONEY)]);
    const dossier = await seedDossier(world.store, 'd-first', WAYS.recognised);
    const input = record(dossier.id);
    const answer = await call('recordCertificate', input, world.people.economy);
    expect(answer).toMatchObject({
      certificateId: input.certificateId,
      validUntil: '2029-06-01',
      state: 'recognised',
    });
    expect(await call('recordCertificate', input, world.people.economy)).toEqual(answer);
    const kept = await stored(input.certificateId);
    expect(kept).toMatchObject({
      stars: 4,
      level: 'province',
      decree: 'qd26-2026',
      decisionNumber: '100/QĐ-UBND',
      validUntil: validUntil('2026-06-01'),
      nextNoticeOn: '2028-11-03',
      dossierId: dossier.id,
    });
    expect(await honey()).toMatchObject({ currentCertificateId: input.certificateId });
    const event = await world.store.read(documents.event(COMMUNE, dossier.id, input.commandId));
    expect(event).toMatchObject({ type: 'certificateRecorded', certificateId: input.certificateId });
    expect(await refusal('recordCertificate', record(dossier.id), world.people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
  });

  it('keeps the earlier certificate and marks it as replaced', async () => {
    const earlier = certificate(COMMUNE, 'gcn-old', '2024-01-15');
    await put(world.store, [documents.certificate(COMMUNE, earlier.id), earlier]);
    await put(world.store, [
      documents.product(COMMUNE, HONEY),
      product(COMMUNE, HONEY, { currentCertificateId: 'gcn-old' }),
    ]);
    const dossier = await seedDossier(world.store, 'd-upgrade', WAYS.recognised);
    const input = record(dossier.id);
    await call('recordCertificate', input, world.people.economy);
    const replaced = await stored('gcn-old');
    expect(replaced).toEqual({ ...earlier, replacedBy: input.certificateId, nextNoticeOn: null });
  });

  it.each<[string, object, string]>([
    ['a day after today', { issuedOn: '2999-01-01' }, 'invalid-argument'],
    ['a day before the decision', { issuedOn: '2026-05-31' }, 'invalid-argument'],
    ['the id of another certificate', { certificateId: 'gcn-taken' }, 'already-exists'],
  ])('refuses %s and writes nothing', async (_, override, code) => {
    await put(world.store, [
      documents.certificate(COMMUNE, 'gcn-taken'),
      certificate(COMMUNE, 'gcn-taken', '2024-01-15'),
    ]);
    const dossier = await seedDossier(world.store, `d-${randomUUID()}`, WAYS.recognised);
    const before = await honey();
    const input = record(dossier.id, override);
    expect(await refusal('recordCertificate', input, world.people.economy)).toMatchObject({ code });
    expect(await honey()).toEqual(before);
    expect(await world.store.read(documents.event(COMMUNE, dossier.id, input.commandId))).toBeNull();
  });

  it('is Phòng Kinh tế’s alone, for a recognised dossier only', async () => {
    const dossier = await seedDossier(world.store, 'd-who', WAYS.recognised);
    for (const role of ['producer', 'clerk', 'leader', 'admin'] as const)
      expect(await refusal('recordCertificate', record(dossier.id), world.people[role])).toMatchObject({
        code: 'permission-denied',
      });
    const waiting = await seedDossier(world.store, 'd-when', WAYS.provinceAssessing);
    expect(await refusal('recordCertificate', record(waiting.id), world.people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
  });
});

describe('revoking (QĐ 26/2026, Điều 8)', () => {
  const revoke = (certificateId: string, override: object = {}) => ({
    commandId: randomUUID(),
    certificateId,
    ground: 'đ',
    decisionNumber: '200/QĐ-UBND',
    conclusionOn: '2026-06-01',
    revokedOn: '2026-06-10',
    ...override,
  });

  async function kept(id: string, override: Parameters<typeof certificate>[3] = {}): Promise<string> {
    await put(world.store, [
      documents.certificate(COMMUNE, id),
      certificate(COMMUNE, id, '2025-01-15', override),
    ]);
    return id;
  }

  it('keeps the ground and the days, ends every notice, and happens once', async () => {
    const input = revoke(await kept('gcn-revoke'));
    const answer = await call('revokeCertificate', input, world.people.economy);
    expect(await call('revokeCertificate', input, world.people.economy)).toEqual(answer);
    const found = await stored('gcn-revoke');
    expect(found).toMatchObject({ revoked: { on: '2026-06-10', ground: 'đ' }, nextNoticeOn: null });
    if (found === null) throw new Error('gone');
    expect(certificateState(found, '2026-06-09')).toBe('valid');
    expect(certificateState(found, '2026-06-10')).toBe('revoked');
    expect(await refusal('revokeCertificate', revoke('gcn-revoke'), world.people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
  });

  it.each<[revokedOn: string, late: boolean]>([
    ['2026-06-16', false],
    ['2026-06-17', true],
  ])('decided on %s, 15 days from a conclusion of 01/06: late is %s, and logged', async (revokedOn, late) => {
    const id = await kept(`gcn-${revokedOn}`);
    await call('revokeCertificate', revoke(id, { revokedOn }), world.people.economy);
    const log = await world.store.list({
      path: `communes/${COMMUNE}/audit`,
      schema: documents.audit('', '').schema,
    });
    expect(log.map(({ subject }) => subject)).toContainEqual({
      certificate: id,
      ground: 'đ',
      late,
      revokedOn,
    });
  });

  it.each<[string, object]>([
    ['a conclusion before the certificate', { conclusionOn: '2025-01-14' }],
    ['a revocation before its conclusion', { revokedOn: '2026-05-31' }],
    ['a day after today', { revokedOn: '2999-01-01' }],
    ['a ground that the law does not have', { ground: 'g' }],
  ])('refuses %s', async (_, override) => {
    const id = await kept('gcn-wrong');
    expect(await refusal('revokeCertificate', revoke(id, override), world.people.economy)).toMatchObject({
      code: 'invalid-argument',
    });
  });

  it('takes nothing away that was replaced, is not there, or is another commune’s', async () => {
    const replaced = await kept('gcn-replaced', { replacedBy: 'gcn-new' });
    expect(await refusal('revokeCertificate', revoke(replaced), world.people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
    expect(await refusal('revokeCertificate', revoke('gcn-nowhere'), world.people.economy)).toMatchObject({
      code: 'not-found',
    });
    const own = await kept('gcn-own');
    expect(await refusal('revokeCertificate', revoke(own), world.strangers.economy)).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal('revokeCertificate', revoke(own), world.people.leader)).toMatchObject({
      code: 'permission-denied',
    });
  });
});
