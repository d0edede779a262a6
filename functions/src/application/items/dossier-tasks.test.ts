import { beforeEach, describe, expect, it } from 'vitest';
import type { Dossier, Item } from '../../domain/index.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { PlanOffice } from '../testing/plan-office.ts';
import {
  type AskedOf,
  type DossierWork,
  dropDossierTasks,
  openDossierTasks,
  settleDossierTasks,
} from './dossier-tasks.ts';

let office: PlanOffice;
let dossier: Dossier;
beforeEach(async () => {
  office = new PlanOffice('2025-09-01');
  dossier = await seedDossier(office.core.store, 'd1', WAYS.received);
});

let serial = 0;
const inOne = (askedOf: AskedOf, run: (work: DossierWork) => Promise<void>): Promise<void> =>
  office.core.store.transaction((tx) => {
    serial += 1;
    const actor = office.actor('economy');
    return run({
      core: office.core,
      tx,
      actor,
      now: office.now,
      commandId: `c${String(serial)}`,
      dossier,
      askedOf,
    });
  });
const open = (askedOf: AskedOf) => inOne(askedOf, (work) => openDossierTasks(work, '2025-09-22'));
const settle = (askedOf: AskedOf) =>
  inOne(askedOf, (work) => settleDossierTasks(work, { result: 'Đã xong.' }));
const ofVillage = (): string => `t-2025-17-d1-village-${String(dossier.producer.villageId)}`;

describe('tasks that come with a dossier', () => {
  it('open when it is received, owed on its last day, and end when it goes to the province', async () => {
    await office.enact2025();
    await open('office');
    expect(await office.read('tasks', 't-2025-3-d1-economy')).toMatchObject({
      state: 'todo',
      dueOn: '2025-09-22',
      lead: 'economy',
      producerId: null,
      values: { dossierId: 'd1', period: dossier.product.name },
    });
    await settle('office');
    expect(await office.read('tasks', 't-2025-3-d1-economy')).toMatchObject({
      state: 'done',
      values: { result: 'Đã xong.', doneOn: '2025-09-01' },
    });
  });

  it('are the village’s for its confirmation, open again when it is asked again', async () => {
    await office.enact2025();
    await open('village');
    const first = await office.read('tasks', ofVillage());
    expect(first).toMatchObject({ villageId: dossier.producer.villageId, producerId: dossier.producer.id });
    await open('village');
    expect((await office.read('tasks', ofVillage())).version).toBe(1);
    await settle('village');
    await settle('village');
    await open('village');
    expect(await office.read('tasks', ofVillage())).toMatchObject({ state: 'doing', version: 3 });
  });

  it('fall away when the dossier goes no further', async () => {
    await office.enact2025();
    await open('office');
    await open('village');
    await inOne('office', (work) => dropDossierTasks(work, 'Chủ thể rút hồ sơ'));
    const tasks: Item[] = [
      await office.read('tasks', 't-2025-3-d1-economy'),
      await office.read('tasks', ofVillage()),
    ];
    for (const task of tasks)
      expect(task).toMatchObject({ state: 'dropped', reason: 'Hồ sơ không đi tiếp: Chủ thể rút hồ sơ' });
    await inOne('office', (work) => dropDossierTasks(work, 'Lần nữa'));
    expect((await office.read('tasks', ofVillage())).version).toBe(2);
  });

  it('are asked by no plan that is not in force', async () => {
    await open('office');
    await office.enact2025();
    office.on('2024-09-01');
    await open('office');
    expect(await office.ids('tasks')).not.toContain('t-2025-3-d1-economy');
  });
});
