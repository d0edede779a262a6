// Boards on real emulators: rows put by many at once, replaced whole, and always what a recount says.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeIds } from '../../functions/src/adapters/ids.ts';
import { documents } from '../../functions/src/application/documents.ts';
import { changeItem } from '../../functions/src/application/items/change-item.ts';
import type { Details } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, HONEY, openWorld, type World } from '../support/commune-world.ts';
import { actor } from '../support/dossier-builders.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await Promise.all(['d1', 'd2'].map((id) => seedDossier(world.store, id, WAYS.recognised)));
});

const rebuild = (who = world.people.economy): Promise<{ rows: number; mended: number }> =>
  call('rebuildBoards', { commandId: randomUUID() }, who);
const certificates = async () => (await world.store.read(documents.certificateBoard(COMMUNE)))?.rows ?? {};
const dossiers = async () => (await world.store.read(documents.dossierBoard(COMMUNE)))?.rows ?? {};
const tasks = async (year: number) =>
  (await world.store.read(documents.planBoard(COMMUNE, 'tasks', year)))?.rows ?? {};

/** In this process, where nothing but the store stands between twelve at once. */
const give = (itemId: string, command: string, version: number | null, values: Details): Promise<unknown> =>
  changeItem(
    { store: world.store, ids: nodeIds },
    {
      input: {
        commandId: randomUUID(),
        subject: 'tasks',
        itemId,
        command,
        version,
        values,
        reason: '',
        attach: [],
        detach: [],
      },
      actor: actor('economy'),
      now: new Date().toISOString(),
    },
  );
const record = (dossierId: string, certificateId: string): Promise<unknown> =>
  call(
    'recordCertificate',
    { commandId: randomUUID(), dossierId, certificateId, certificateNumber: null, issuedOn: '2026-06-01' },
    world.people.economy,
  );

describe('the boards of a commune', () => {
  it('count what came in past the commands when they are asked to', async () => {
    expect(await dossiers()).toEqual({});
    expect(await rebuild()).toEqual({ rows: 2, mended: 2 });
    expect(Object.keys(await dossiers()).sort()).toEqual(['d1', 'd2']);
  });

  it('take rows of twelve commands at the same moment, none lost', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `t-${String(at)}`);
    const values = { name: 'Phát thanh', code: '4.3', lead: 'culture', dueOn: '2026-12-20' };
    await Promise.all(ids.map((id) => give(id, 'open', null, values)));
    expect(Object.keys(await tasks(2026)).sort()).toEqual([...ids].sort());
    await give('t-0', 'amend', 1, { ...values, lead: 'economy', dueOn: '2027-01-20' });
    expect(await tasks(2026)).not.toHaveProperty('t-0');
    expect(await tasks(2027)).toEqual({
      't-0': {
        name: 'Phát thanh',
        code: '4.3',
        goal: '',
        lead: 'economy',
        state: 'todo',
        open: true,
        dueOn: '2027-01-20',
      },
    });
  });

  it('follow dossiers and certificates, and equal a recount after the walk', async () => {
    const { economy, producer } = world.people;
    const opening = { commandId: randomUUID(), dossierId: 'd3', productId: HONEY, kind: 'first' };
    await call('createDossier', opening, producer);
    await record('d1', 'gcn-1');
    await record('d2', 'gcn-2');
    await call(
      'revokeCertificate',
      {
        commandId: randomUUID(),
        certificateId: 'gcn-2',
        ground: 'đ',
        decisionNumber: '200/QĐ-UBND',
        conclusionOn: '2026-06-01',
        revokedOn: '2026-06-10',
      },
      economy,
    );
    expect(Object.entries(await dossiers()).map(([id, { state }]) => `${id} ${state}`)).toEqual(['d3 draft']);
    expect(await certificates()).toMatchObject({ 'gcn-2': { revokedOn: '2026-06-10', villageId: 'thon-1' } });
    expect(Object.keys(await certificates())).toEqual(['gcn-2']);
    expect(await rebuild()).toEqual({ rows: 14, mended: 0 });
    expect(await rebuild(world.people.admin)).toEqual({ rows: 14, mended: 0 });
  });

  it('are each commune’s own, and counted anew by Phòng Kinh tế and the administrator alone', async () => {
    expect(await rebuild(world.strangers.economy)).toEqual({ rows: 0, mended: 0 });
    expect(Object.keys(await certificates())).toEqual(['gcn-2']);
    for (const role of ['producer', 'village', 'leader', 'clerk'] as const)
      expect(await refusal('rebuildBoards', { commandId: randomUUID() }, world.people[role])).toMatchObject({
        code: 'permission-denied',
      });
  });
});
