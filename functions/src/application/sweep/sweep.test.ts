import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { certificate, DUE_ISSUED_ON, SWEEP_DAY } from '../../../../test/functions/sweep-support.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { type Certificate, Notice, paths } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { dailySweep, type SweepReport } from './daily-sweep.ts';

const COMMUNE = '02104';
let store: MemoryStore;
let failures: string[];
beforeEach(() => {
  store = new MemoryStore();
  failures = [];
});

const sweepOn = (day: string): Promise<SweepReport> =>
  dailySweep(store, `${day}T03:00:00.000Z`, ({ id }, collection, kind) =>
    failures.push(`${collection}/${id} ${kind}`),
  );
const told = (): Promise<Notice[]> =>
  store.list({ path: paths.collection(COMMUNE, 'notices'), schema: Notice });
const keep = (id: string, override: Partial<Certificate> = {}): void => {
  store.put(documents.certificate(COMMUNE, id), certificate(COMMUNE, id, DUE_ISSUED_ON, override));
};

describe('the daily sweep', () => {
  it('walks page after page until nothing is due, and tells the village only where there is one', async () => {
    for (let at = 0; at < 130; at += 1) keep(`gcn-${String(at)}`);
    expect(await sweepOn(SWEEP_DAY)).toMatchObject({ certificates: 130, notices: 260, failed: 0 });
    expect(await sweepOn(SWEEP_DAY)).toMatchObject({ certificates: 0 });
  });

  it('goes on past what it cannot read or write, and names it once', async () => {
    for (let at = 0; at < 120; at += 1) keep(`gcn-${String(at)}`);
    await seedWithoutCommune('d-orphan');
    expect(await sweepOn(SWEEP_DAY)).toMatchObject({ certificates: 120, dossiers: 1, failed: 1 });
    expect(failures).toEqual(['dossiers/d-orphan not-found']);
  });

  it('goes on past a document that does not even say where it is', async () => {
    const damaged = { path: documents.certificate(COMMUNE, 'gcn-0').path, schema: z.unknown() };
    store.put(damaged, { nextNoticeOn: '2026-01-01' });
    keep('gcn-1');
    expect(await sweepOn(SWEEP_DAY)).toMatchObject({ certificates: 2, notices: 2, failed: 1 });
    expect(await store.read(damaged)).toEqual({ nextNoticeOn: '2026-01-01' });
  });

  it('tells nothing twice of a dossier whose day was set back', async () => {
    store.put(documents.commune(COMMUNE), commune);
    await seedDossier(store, 'd1', WAYS.received);
    const doc = documents.dossier(COMMUNE, 'd1');
    const before = await store.read(doc);
    if (before === null) throw new Error('not seeded');
    const first = await sweepOn('2026-12-01');
    const notices = await told();
    expect(first.notices).toBeGreaterThan(0);
    expect(notices).toHaveLength(first.notices);
    store.put(doc, before);
    expect(await sweepOn('2026-12-02')).toMatchObject({ dossiers: 1, failed: 0 });
    const later = await told();
    for (const notice of notices) expect(later).toContainEqual(notice);
  });

  it('tells an unexpected failure apart from a refusal', async () => {
    keep('gcn-1');
    const broken = new MemoryStore();
    broken.put(documents.certificate(COMMUNE, 'gcn-1'), certificate(COMMUNE, 'gcn-1', DUE_ISSUED_ON));
    broken.transaction = () => Promise.reject(new Error('gone'));
    const kinds: string[] = [];
    await dailySweep(broken, `${SWEEP_DAY}T03:00:00.000Z`, (_, __, kind) => kinds.push(kind));
    expect(kinds).toEqual(['unexpected']);
  });

  it('leaves alone what another run dealt with between its query and its transaction', async () => {
    store.put(documents.commune(COMMUNE), commune);
    keep('gcn-1');
    await seedDossier(store, 'd1', WAYS.received);
    const due = await store.list({
      path: 'certificates',
      group: true,
      schema: documents.certificate('', '').schema,
    });
    const dossiers = await store.list({
      path: 'dossiers',
      group: true,
      schema: documents.dossier('', '').schema,
    });
    await sweepOn('2026-12-01');
    const stale = new Proxy(store, {
      get: (target, key) => {
        if (key !== 'list') {
          const member: unknown = Reflect.get(target, key);
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        }
        return ({ path }: { path: string }) => Promise.resolve(path === 'certificates' ? due : dossiers);
      },
    });
    const before = await told();
    expect(await dailySweep(stale, '2026-12-01T03:00:00.000Z', () => undefined)).toMatchObject({
      notices: 0,
      failed: 0,
    });
    expect(await told()).toEqual(before);
  });
});

/** A dossier whose commune went away after it was stored. */
async function seedWithoutCommune(id: string): Promise<void> {
  const doc = documents.commune(COMMUNE);
  store.put(doc, commune);
  await seedDossier(store, id, WAYS.received);
  await store.transaction((tx) => {
    tx.remove(doc);
    return Promise.resolve();
  });
}
