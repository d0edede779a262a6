// The daily sweep on the real store: run twice, late, after a week of silence; reading only what is due.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { documents } from '../../functions/src/application/documents.ts';
import {
  dailySweep,
  type OnFailure,
  type SweepReport,
} from '../../functions/src/application/sweep/daily-sweep.ts';
import {
  type Certificate,
  type Dossier,
  Notice,
  paths,
  type PlainDate,
} from '../../functions/src/domain/index.ts';
import { COMMUNE, openWorld, OTHER_COMMUNE, put, type World } from '../support/commune-world.ts';
import { fireSchedule } from '../support/schedule.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { waitUntil } from '../support/wait-until.ts';
import { certificate, counting, DUE_ISSUED_ON, seedCertificates, SWEEP_DAY } from './sweep-support.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const refuseFailure: OnFailure = ({ id }, collection, kind, error) => {
  throw new Error(`${collection}/${id} ${kind}`, { cause: error });
};

/** Six in the morning in Vietnam is 23:00 of the day before in UTC. */
const sweepOn = (day: PlainDate, onFailure = refuseFailure): Promise<SweepReport> =>
  dailySweep(world.store, new Date(Date.parse(`${day}T06:00:00+07:00`)).toISOString(), onFailure);

async function notices(commune = COMMUNE): Promise<Notice[]> {
  return world.store.list({ path: paths.collection(commune, 'notices'), schema: Notice });
}

async function empty(collection: 'notices' | 'certificates' | 'dossiers'): Promise<void> {
  const { db } = connectFirebase();
  for (const commune of [COMMUNE, OTHER_COMMUNE])
    await db.recursiveDelete(db.collection(paths.collection(commune, collection)));
}

beforeEach(async () => {
  await Promise.all([empty('notices'), empty('certificates'), empty('dossiers')]);
});

const keep = (each: Certificate): Promise<void> =>
  put(world.store, [documents.certificate(each.communeId, each.id), each]);

describe('certificates', () => {
  it('are told of in every commune, once each, whoever is to know', async () => {
    await keep(certificate(COMMUNE, 'gcn-1', DUE_ISSUED_ON));
    await keep(certificate(OTHER_COMMUNE, 'gcn-1', DUE_ISSUED_ON));
    expect(await sweepOn(SWEEP_DAY)).toMatchObject({ certificates: 2, notices: 6, failed: 0 });
    const told = await notices();
    expect(told.map(({ id }) => id).sort()).toEqual([
      'gcn-1_d210_economy',
      'gcn-1_d210_producer',
      'gcn-1_d210_village',
    ]);
    expect(told.map(({ audience }) => audience)).toContain('village:thon-1');
    expect(await notices(OTHER_COMMUNE)).toHaveLength(3);
  });

  it('are told of no second time by a second run', async () => {
    await keep(certificate(COMMUNE, 'gcn-1', DUE_ISSUED_ON));
    await sweepOn(SWEEP_DAY);
    const first = await notices();
    expect(await sweepOn(SWEEP_DAY)).toMatchObject({ certificates: 0, notices: 0 });
    expect(await notices()).toEqual(first);
  });

  it('are caught up with after a silence, whenever the run comes', async () => {
    await keep(certificate(COMMUNE, 'gcn-1', DUE_ISSUED_ON));
    await sweepOn('2026-12-30');
    const office = (await notices()).filter(({ audience }) => audience === 'economy');
    expect(office.map(({ kind, on }) => [kind, on])).toEqual([
      ['certificateEnding', SWEEP_DAY],
      ['renewalWindowOpens', '2026-12-24'],
    ]);
    const stored = await world.store.read(documents.certificate(COMMUNE, 'gcn-1'));
    expect(stored?.nextNoticeOn).toBe('2027-01-23');
    await sweepOn('2027-06-30');
    expect((await notices()).filter(({ audience }) => audience === 'economy')).toHaveLength(6);
    expect((await world.store.read(documents.certificate(COMMUNE, 'gcn-1')))?.nextNoticeOn).toBeNull();
  });

  it('that are damaged hold up no other, and are named without what is in them', async () => {
    const { db } = connectFirebase();
    await keep(certificate(COMMUNE, 'gcn-1', DUE_ISSUED_ON));
    await keep(certificate(COMMUNE, 'gcn-2', DUE_ISSUED_ON));
    await db.doc(paths.document(COMMUNE, 'certificates', 'gcn-1')).update({ stars: 9 });
    await db.doc(paths.document(COMMUNE, 'certificates', 'lost')).set({ nextNoticeOn: '2026-01-01' });
    const failures: string[] = [];
    const report = await sweepOn(SWEEP_DAY, ({ id }, collection, kind) =>
      failures.push(`${collection}/${id} ${kind}`),
    );
    expect(report).toMatchObject({ certificates: 3, failed: 2, notices: 3 });
    expect(failures).toEqual(['certificates/gcn-1 internal-data']);
  });

  it('cost no more than three documents each, however many there are', async () => {
    await seedCertificates(world.store, COMMUNE, 400, 20);
    const { store, reads } = counting(world.store);
    const report = await dailySweep(store, `${SWEEP_DAY}T03:00:00.000Z`, refuseFailure);
    expect(report).toMatchObject({ certificates: 20, notices: 60 });
    expect(reads()).toBeLessThanOrEqual(60);
  });
});

describe('dossiers', () => {
  const officeKinds = async (): Promise<string[]> =>
    (await notices())
      .filter(({ audience }) => audience === 'economy')
      .map(({ kind, on }) => `${on} ${kind}`)
      .sort();

  it('whose 15 working days are ending or over, and the round that draws near', async () => {
    const dossier: Dossier = await seedDossier(world.store, 'd-late', WAYS.received);
    await sweepOn('2026-06-15');
    expect(await notices()).toEqual([]);
    for (const day of ['2026-06-17', '2026-06-22', '2026-06-22', '2026-06-23']) await sweepOn(day);
    expect(await officeKinds()).toEqual([
      '2026-06-17 reviewEnding',
      '2026-06-22 reviewEnding',
      '2026-06-23 reviewOver',
    ]);
    await sweepOn('2026-10-25');
    expect((await officeKinds()).at(-1)).toMatch(/^2026-10-1\d roundNear$/u);
    expect((await notices()).map(({ audience }) => audience)).toContain(`producer:${dossier.producer.id}`);
  });

  it('a week of silence tells the same as a run every day', async () => {
    await seedDossier(world.store, 'd-silent', WAYS.received);
    await sweepOn('2026-06-24');
    expect(await officeKinds()).toEqual([
      '2026-06-17 reviewEnding',
      '2026-06-22 reviewEnding',
      '2026-06-23 reviewOver',
    ]);
  });

  it('keep the notice of a day that comes again', async () => {
    await seedDossier(world.store, 'd-twice', WAYS.received);
    await sweepOn('2026-06-17');
    const first = await notices();
    const doc = documents.dossier(COMMUNE, 'd-twice');
    const record = await world.store.read(doc);
    if (record === null) throw new Error('not stored');
    await put(world.store, [doc, { ...record, index: { ...record.index, nextNoticeOn: '2026-06-17' } }]);
    expect(await sweepOn('2026-06-18')).toMatchObject({ dossiers: 1, notices: 0 });
    expect(await notices()).toEqual(first);
  });
});

describe('the schedule itself', () => {
  it('sweeps by the clock of the emulators', async () => {
    const { db } = connectFirebase();
    await keep(certificate(COMMUNE, 'gcn-1', DUE_ISSUED_ON));
    const offsetMs = Date.parse(`${SWEEP_DAY}T06:00:00+07:00`) - Date.now();
    await db.doc('demo/clock').set({ offsetMs });
    await fireSchedule('dailySweep');
    const told = await waitUntil('the notices', async () => {
      const found = await notices();
      return found.length === 3 ? found : undefined;
    });
    expect(told.every(({ on }) => on === SWEEP_DAY)).toBe(true);
    await db.doc('demo/clock').delete();
  });
});
