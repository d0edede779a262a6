import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { certificate } from '../../../../test/functions/sweep-support.ts';
import { producer, product } from '../../../../test/support/commune-world.ts';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { Role, SubjectName } from '../../domain/index.ts';
import { recordCertificate } from '../certificates/record-certificate.ts';
import { revokeCertificate } from '../certificates/revoke-certificate.ts';
import { documents } from '../documents.ts';
import { createDossier } from '../dossiers/create-dossier.ts';
import { plainCommand } from '../dossiers/plain-commands.ts';
import { changeProductSet } from '../dossiers/prepare-draft.ts';
import { submitDossier } from '../dossiers/send-dossier.ts';
import { changeItem } from '../items/change-item.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { rebuildBoards } from './rebuild-boards.ts';
import { boardItem } from './rows.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';
const HONEY = 'mat-ong';

let core: TestCore;
beforeEach(() => {
  core = testCore(NOW);
  core.store.put(documents.commune(COMMUNE), commune);
  core.store.put(documents.product(COMMUNE, HONEY), product(COMMUNE, HONEY));
  core.store.put(documents.producer(COMMUNE, 'linh-ngoc'), producer(COMMUNE, 'linh-ngoc'));
});

const certificates = () => core.store.read(documents.certificateBoard(COMMUNE));
const dossiers = () => core.store.read(documents.dossierBoard(COMMUNE));
const tasks = (year: number) => core.store.read(documents.planBoard(COMMUNE, 'tasks', year));
const order = (role: Role, dossierId: string) => {
  const id = commandId();
  return {
    call: { actor: actor(role), now: NOW, commandId: id, dossierId },
    ids: { commandId: id, dossierId },
  };
};
const rebuild = (role: Role = 'economy') =>
  rebuildBoards(core, { input: { commandId: commandId() }, actor: actor(role), now: NOW });

async function record(dossierId: string, certificateId: string): Promise<void> {
  const { call, ids } = order('economy', dossierId);
  await recordCertificate(core, call, {
    ...ids,
    certificateId,
    certificateNumber: null,
    issuedOn: '2026-06-01',
  });
}

async function giveTask(override: Partial<Parameters<typeof changeItem>[1]['input']>): Promise<void> {
  await changeItem(core, {
    input: {
      commandId: commandId(),
      subject: 'tasks',
      itemId: 't1',
      command: 'open',
      version: null,
      values: {},
      reason: '',
      attach: [],
      detach: [],
      ...override,
    },
    actor: actor('economy'),
    now: NOW,
  });
}

describe('the board of dossiers', () => {
  it('has a row from the first command on, changes with each, and loses it at the end', async () => {
    const opening = order('producer', 'd1');
    await createDossier(core, opening.call, { ...opening.ids, productId: HONEY, kind: 'first' });
    expect((await dossiers())?.rows).toMatchObject({ d1: { state: 'draft', product: 'Mật ong hoa núi' } });
    const leaving = order('producer', 'd1');
    await plainCommand('withdrawDossier')(core, leaving.call, { ...leaving.ids, reason: 'Không làm nữa' });
    expect(await dossiers()).toEqual({ id: 'dossiers', communeId: COMMUNE, rows: {}, schemaVersion: 1 });
  });
});

describe('the board of certificates', () => {
  it('has the new one in the place of the replaced, with the set and village of the dossier', async () => {
    await seedDossier(core.store, 'd1', WAYS.recognised);
    await seedDossier(core.store, 'd2', WAYS.recognised);
    await record('d1', 'gcn-1');
    expect((await dossiers())?.rows).toEqual({});
    expect((await certificates())?.rows).toMatchObject({
      'gcn-1': { stars: 4, setNo: 4, villageId: 'thon-1' },
    });
    await record('d2', 'gcn-2');
    expect(Object.keys((await certificates())?.rows ?? {})).toEqual(['gcn-2']);
  });

  it('keeps the day of a revocation, with set and village read', async () => {
    core.store.put(documents.certificate(COMMUNE, 'gcn-1'), certificate(COMMUNE, 'gcn-1', '2025-01-15'));
    const input = {
      commandId: commandId(),
      certificateId: 'gcn-1',
      ground: 'a',
      decisionNumber: '2/QĐ',
      conclusionOn: '2026-06-01',
      revokedOn: '2026-06-10',
    } as const;
    await revokeCertificate(core, { input, actor: actor('economy'), now: NOW });
    expect((await certificates())?.rows).toMatchObject({
      'gcn-1': { revokedOn: '2026-06-10', setNo: 4, villageId: 'thon-1' },
    });
  });

  it('says nothing of a product and a village that are not there', async () => {
    const lost = certificate(COMMUNE, 'gcn-1', '2025-01-15', { productId: 'lost', producerId: 'lost' });
    core.store.put(documents.certificate(COMMUNE, 'gcn-1'), lost);
    const input = {
      commandId: commandId(),
      certificateId: 'gcn-1',
      ground: 'a',
      decisionNumber: '2/QĐ',
      conclusionOn: '2026-06-01',
      revokedOn: '2026-06-10',
    } as const;
    await revokeCertificate(core, { input, actor: actor('economy'), now: NOW });
    expect((await certificates())?.rows).toMatchObject({ 'gcn-1': { setNo: null, villageId: null } });
    expect(await rebuild()).toMatchObject({ mended: 0 });
  });

  it('moves with its product to another set, for a product that has one', async () => {
    const move = async (dossierId: string): Promise<void> => {
      const { call, ids } = order('economy', dossierId);
      await changeProductSet(core, call, { ...ids, setNo: 7, reason: 'Theo ý kiến của tỉnh' });
    };
    await seedDossier(core.store, 'd1', []);
    await move('d1');
    expect(await certificates()).toBeNull();
    core.store.put(documents.certificate(COMMUNE, 'gcn-1'), certificate(COMMUNE, 'gcn-1', '2025-01-15'));
    core.store.put(
      documents.product(COMMUNE, HONEY),
      product(COMMUNE, HONEY, { currentCertificateId: 'gcn-1' }),
    );
    await seedDossier(core.store, 'd2', []);
    await move('d2');
    expect((await certificates())?.rows).toMatchObject({ 'gcn-1': { setNo: 7, villageId: 'thon-1' } });
    await rebuild();
    expect(await rebuild()).toMatchObject({ mended: 0 });
  });

  it('carries the extension of a renewal that is filed late', async () => {
    await seedDossier(core.store, 'd1', []);
    const doc = documents.dossier(COMMUNE, 'd1');
    const stored = await core.store.read(doc);
    if (stored === null) throw new Error('not seeded');
    const renewal = { certificateId: 'gcn-1', basis: 'transition', reason: 'Chuyển tiếp' } as const;
    core.store.put(doc, { ...stored, renewal });
    core.store.put(documents.certificate(COMMUNE, 'gcn-1'), certificate(COMMUNE, 'gcn-1', '2023-08-01'));
    await submitDossier(core, order('producer', 'd1').call);
    expect((await certificates())?.rows).toMatchObject({
      'gcn-1': { extension: { renewalFiledOn: '2026-11-24', resultOn: null } },
    });
  });
});

describe('the boards of the plan', () => {
  const values = { name: 'Phát thanh', code: '4.3', lead: 'culture', dueOn: '2026-12-20' };

  it('follow a task to the year it is moved to', async () => {
    await giveTask({ values });
    expect((await tasks(2026))?.rows).toMatchObject({ t1: { code: '4.3', lead: 'culture', state: 'todo' } });
    await giveTask({ command: 'amend', version: 1, values: { ...values, dueOn: '2027-01-20' } });
    expect((await tasks(2026))?.rows).toEqual({});
    expect((await tasks(2027))?.rows).toMatchObject({ t1: { dueOn: '2027-01-20' } });
  });

  it('hold tasks and targets, and no other subject', async () => {
    await giveTask({ values });
    const task = (await core.store.read(documents.item(COMMUNE, 'tasks', 't1'))) ?? never();
    const put: string[] = [];
    const tx = { putRow: ({ path }: { path: string }) => put.push(path) };
    for (const subject of SubjectName.options) boardItem(tx, null, { ...task, subject });
    expect(put).toEqual(
      (['targets', 'tasks'] as const).map((subject) => documents.planBoard(COMMUNE, subject, 2026).path),
    );
  });
});

describe('rebuilding', () => {
  const loose = z.looseObject({});

  it('counts what came in past the commands, and finds nothing to mend afterwards', async () => {
    await seedDossier(core.store, 'd1', WAYS.assessing);
    await seedDossier(core.store, 'd2', WAYS.withdrawn);
    core.store.put(documents.certificate(COMMUNE, 'gcn-1'), certificate(COMMUNE, 'gcn-1', '2025-01-15'));
    core.store.put(
      documents.certificate(COMMUNE, 'gcn-0'),
      certificate(COMMUNE, 'gcn-0', '2022-01-15', { replacedBy: 'gcn-1' }),
    );
    expect(await rebuild()).toEqual({ rows: 2, mended: 2 });
    expect(await rebuild('admin')).toEqual({ rows: 2, mended: 0 });
    expect(Object.keys((await certificates())?.rows ?? {})).toEqual(['gcn-1']);
    expect(Object.keys((await dossiers())?.rows ?? {})).toEqual(['d1']);
  });

  it('equals what the commands wrote, tasks of two years with it', async () => {
    await giveTask({ values: { name: 'A', lead: 'culture', dueOn: '2026-12-20' } });
    await giveTask({ itemId: 't2', values: { name: 'B', lead: 'economy', dueOn: '2027-12-20' } });
    expect(await rebuild()).toEqual({ rows: 2, mended: 0 });
  });

  it('takes away rows of what is not there, and mends a damaged board', async () => {
    const doc = documents.certificateBoard(COMMUNE);
    const row = { ...certificate(COMMUNE, 'gcn-1', '2025-01-15') };
    core.store.put(documents.certificate(COMMUNE, 'gcn-1'), row);
    await rebuild();
    const good = await certificates();
    core.store.put(doc, {
      ...doc.schema.parse(good),
      rows: { ...good?.rows, gone: good?.rows['gcn-1'] ?? never() },
    });
    expect(await rebuild()).toEqual({ rows: 1, mended: 1 });
    expect(await certificates()).toEqual(good);
    core.store.put({ path: doc.path, schema: loose }, { rows: 7 });
    expect(await rebuild()).toEqual({ rows: 1, mended: 1 });
    expect(await certificates()).toEqual(good);
  });

  it('refuses more rows than a document holds, and says so', async () => {
    const name = 'ộ'.repeat(200);
    for (let at = 0; at < 800; at += 1) {
      const id = `gcn-${String(at)}`;
      const long = certificate(COMMUNE, id, '2025-01-15', { productName: name, producerName: name });
      core.store.put(documents.certificate(COMMUNE, id), long);
    }
    await expect(rebuild()).rejects.toMatchObject({ code: 'resource-exhausted' });
    expect(await certificates()).toBeNull();
  });

  it.each(Role.options)('is open to %s as the table says', async (role) => {
    const asked = rebuild(role);
    if (role === 'economy' || role === 'admin') expect(await asked).toEqual({ rows: 0, mended: 0 });
    else await expect(asked).rejects.toMatchObject({ code: 'permission-denied' });
  });
});

function never(): never {
  throw new Error('not stored');
}
