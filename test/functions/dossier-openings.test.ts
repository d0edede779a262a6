// How a dossier begins and how it goes to the province: decrees, renewals, papers, rounds, results.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { documents } from '../../functions/src/application/documents.ts';
import { addDays, type Certificate, provinceRound } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
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
import { inputFor, today } from '../support/dossier-inputs.ts';
import { paperIds, seedDossier, type SeedOptions, wayFor, WAYS } from '../support/stored-dossiers.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
const newId = () => `d-${randomUUID()}`;
const seed = (way = WAYS.draft, options: SeedOptions = {}) => seedDossier(world.store, newId(), way, options);
const read = (id: string) => world.store.read(documents.dossier(COMMUNE, id));

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
