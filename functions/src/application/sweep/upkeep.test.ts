import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { certificate } from '../../../../test/functions/sweep-support.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { paths } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore } from '../testing/core.ts';
import { PaperOffice } from '../testing/paper-office.ts';
import { sweepUpkeep, type UpkeepReport } from './upkeep.ts';

const COMMUNE = '02104';
const anything = z.unknown();
/** They come without search keys. */
const CERTIFICATES_OF_THE_OFFICE = 2;

let core: ReturnType<typeof testCore>;
let failures: string[];
beforeEach(() => {
  core = testCore('2026-11-24T03:00:00.000Z');
  failures = [];
  core.store.put(documents.commune(COMMUNE), commune);
  core.store.put(documents.certificate(COMMUNE, 'gcn-1'), certificate(COMMUNE, 'gcn-1', '2025-01-15'));
});

const sweepOn = (day: string, store = core.store): Promise<UpkeepReport> =>
  sweepUpkeep(store, `${day}T03:00:00.000Z`, ({ commune: where, id }, collection, kind) =>
    failures.push(`${where} ${collection}/${id} ${kind}`),
  );
const board = async () => (await core.store.read(documents.certificateBoard(COMMUNE)))?.rows;

describe('the boards of a commune', () => {
  it('are counted anew when one is missing, and then once a week', async () => {
    expect(await sweepOn('2026-11-24')).toEqual({
      counted: 1,
      mended: [{ commune: COMMUNE, rows: 1, mended: 1 }],
      keyed: 1,
      failed: 0,
    });
    expect(Object.keys((await board()) ?? {})).toEqual(['gcn-1']);
    core.store.put(documents.certificate(COMMUNE, 'gcn-2'), certificate(COMMUNE, 'gcn-2', '2025-01-15'));
    expect(await sweepOn('2026-11-30')).toMatchObject({ counted: 0, mended: [] });
    expect(await sweepOn('2026-12-01')).toMatchObject({
      counted: 1,
      mended: [{ rows: 2, mended: 1 }],
      keyed: 0,
    });
    expect(await sweepOn('2026-12-08')).toMatchObject({ counted: 1, mended: [] });
  });

  it('are mended the day after one was lost', async () => {
    await sweepOn('2026-11-24');
    await core.store.transaction((tx) => {
      tx.remove(documents.certificateBoard(COMMUNE));
      return Promise.resolve();
    });
    expect(await sweepOn('2026-11-25')).toMatchObject({ counted: 1, mended: [{ mended: 1 }] });
    expect(Object.keys((await board()) ?? {})).toEqual(['gcn-1']);
  });

  it('of one commune that cannot be counted stop no other, and are tried again the next day', async () => {
    core.store.put(documents.commune('02107'), { ...commune, id: '02107' });
    core.store.put({ path: paths.document('02107', 'certificates', 'bad'), schema: anything }, { id: 'bad' });
    core.store.put({ path: 'communes/nowhere', schema: anything }, { name: 'Xã' });
    expect(await sweepOn('2026-11-24')).toMatchObject({ counted: 1, failed: 1 });
    expect(await sweepOn('2026-11-25')).toMatchObject({ counted: 0, failed: 1 });
    expect(failures).toEqual(['02107 boards/upkeep unexpected', '02107 boards/upkeep unexpected']);
  });

  it('of more communes than one run counts come on in the next', async () => {
    const ids = Array.from({ length: 24 }, (_, at) => String(10_000 + at));
    for (const id of ids) core.store.put(documents.commune(id), { ...commune, id });
    expect(await sweepOn('2026-11-24')).toMatchObject({ counted: 20 });
    expect(await sweepOn('2026-11-25')).toMatchObject({ counted: 5 });
    expect(await sweepOn('2026-11-26')).toMatchObject({ counted: 0 });
  });

  it('are reported as not kept where the store fails', async () => {
    core.store.transaction = () => Promise.reject(new Error('gone'));
    expect(await sweepOn('2026-11-24')).toMatchObject({ counted: 0, failed: 1 });
  });
});

describe('papers of an older release', () => {
  it('get the keys by which the search finds them; damaged ones stay as they are', async () => {
    const office = new PaperOffice();
    const { store } = office.core;
    await seedDossier(store, 'd1', WAYS.received);
    const { documentId: id } = await office.make('receipt');
    const doc = documents.paper(COMMUNE, id);
    const { searchKeys, ...older } = await office.stored(id);
    store.put(doc, older);
    store.put({ path: paths.document(COMMUNE, 'documents', 'bad'), schema: anything }, { id: 'bad' });
    expect(await sweepOn('2026-11-24', store)).toMatchObject({
      keyed: 1 + CERTIFICATES_OF_THE_OFFICE,
      failed: 0,
    });
    expect((await store.read(doc))?.searchKeys).toEqual(searchKeys);
    expect(searchKeys?.length).toBeGreaterThan(0);
    expect(await store.read({ path: paths.document(COMMUNE, 'documents', 'bad'), schema: anything })).toEqual(
      {
        id: 'bad',
      },
    );
  });
});
