import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Notice, paths } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { MOST_AT_ONCE } from '../items/plan-opening.ts';
import { PlanOffice } from '../testing/plan-office.ts';
import { sweepTasks, type TaskSweepReport } from './task-sweep.ts';

let office: PlanOffice;
let failures: string[];
beforeEach(() => {
  office = new PlanOffice();
  failures = [];
});

const sweepOn = (day: string, core = office.core): Promise<TaskSweepReport> =>
  sweepTasks(core, `${day}T03:00:00.000Z`, ({ id }, collection, kind) =>
    failures.push(`${collection}/${id} ${kind}`),
  );
const weeks = async (): Promise<number> =>
  (await office.ids('tasks')).filter((id) => id.startsWith('t-2025-12-w')).length;
const notices = (): Promise<Notice[]> =>
  office.core.store.list({ path: paths.collection('02104', 'notices'), schema: Notice });

describe('opening tasks as their days come', () => {
  it('opens each on its day, once, however often it runs', async () => {
    await office.enact2025();
    expect(await sweepOn('2025-08-04')).toMatchObject({ plans: 1, opened: 0 });
    expect(await sweepOn('2025-08-10')).toMatchObject({ opened: 0 });
    expect(await sweepOn('2025-08-11')).toMatchObject({ opened: 1 });
    expect(await sweepOn('2025-08-11')).toMatchObject({ opened: 0 });
    expect(await weeks()).toBe(2);
    const { createdBy } = await office.read('tasks', 't-2025-12-w33-culture');
    expect(createdBy).toMatchObject({ uid: 'system', name: 'Hệ thống' });
  });

  it('catches up after a silence', async () => {
    await office.enact2025();
    expect(await sweepOn('2025-12-31')).toMatchObject({ opened: 20 + 4, failed: 0 });
    expect(await weeks()).toBe(21);
  });

  it('opens the rest where a plan came into force with more than fits, and tells what was not done', async () => {
    for (let at = 0; at < MOST_AT_ONCE; at += 1) office.settle(`v${String(at)}`);
    await office.enact2025();
    const { opened } = await sweepOn('2025-08-05');
    expect(opened).toBeGreaterThan(0);
    expect(await office.all('tasks')).toHaveLength(MOST_AT_ONCE + opened);
    expect((await office.ids('tasks')).filter((id) => id.startsWith('t-2025-16'))).toHaveLength(
      MOST_AT_ONCE + 2,
    );
  });

  it('opens the tasks of a village or producer that joins, or comes back, the next morning and once', async () => {
    await office.enact2025();
    await sweepOn('2025-08-05');
    office.settle('thon-9');
    const nghi = documents.producer('02104', 'nghi');
    const record = await office.core.store.read(nghi);
    if (record === null) throw new Error('no producer');
    office.core.store.put(nghi, { ...record, active: true });
    expect(await sweepOn('2025-08-06')).toMatchObject({ opened: 2, failed: 0 });
    expect(await office.read('tasks', 't-2025-16-year-village-thon-9')).toMatchObject({
      state: 'todo',
      lead: 'village:thon-9',
      villageId: 'thon-9',
    });
    expect(await office.ids('tasks')).toContain('t-2025-18-year-producer-nghi');
    expect(await sweepOn('2025-08-07')).toMatchObject({ opened: 0 });
    await office.give(
      'tasks',
      't-2025-16-year-village-thon-9',
      'drop',
      {},
      {
        by: office.actor('leader'),
        reason: 'Thôn mới sáp nhập',
      },
    );
    expect(await sweepOn('2025-08-08')).toMatchObject({ opened: 0 });
  });

  it('asks nothing of a plan that is a draft or closed', async () => {
    await office.give('plans', 'kh', 'start', { year: '2025' });
    expect(await sweepOn('2025-08-11')).toEqual({ plans: 0, opened: 0, told: 0, failed: 0 });
  });
});

describe('late tasks', () => {
  it('are told to their unit and to the leader on the day after, once', async () => {
    await office.enact2025();
    await sweepOn('2025-08-10');
    expect(await sweepOn('2025-08-11')).toMatchObject({ told: 2 });
    expect(await sweepOn('2025-08-11')).toMatchObject({ told: 0 });
    expect((await notices()).map(({ audience, on, title }) => `${on} ${audience} ${title}`).sort()).toEqual([
      '2025-08-11 culture Quá hạn: Chuyên mục OCOP hằng tuần trên Đài Truyền thanh xã – tuần 32',
      '2025-08-11 leader Quá hạn: Chuyên mục OCOP hằng tuần trên Đài Truyền thanh xã – tuần 32',
    ]);
  });

  it('rise to the leader also where no plan is in force', async () => {
    await office.give('tasks', 'rieng', 'open', { name: 'Rà soát', dueOn: '2025-08-10', lead: 'front' });
    expect(await sweepOn('2025-08-11')).toMatchObject({ plans: 0, told: 2 });
    expect((await notices()).map(({ audience }) => audience).sort()).toEqual(['front', 'leader']);
  });

  it('that were done in time are not told of', async () => {
    await office.enact2025();
    await office.give(
      'tasks',
      't-2025-12-w32-culture',
      'finish',
      { link: 'https://xa.example/tin', doneOn: '2025-08-04' },
      { by: office.actor('culture') },
    );
    expect(await sweepOn('2025-08-11')).toMatchObject({ told: 0 });
  });

  it('are told after a silence, up to a month back', async () => {
    await office.enact2025();
    await sweepOn('2025-08-05');
    await sweepOn('2025-08-25');
    expect(
      (await notices())
        .filter(({ audience }) => audience === 'leader')
        .map(({ on }) => on)
        .sort(),
    ).toEqual(['2025-08-11', '2025-08-18', '2025-08-25']);
  });
});

describe('what is broken', () => {
  it('stops no other commune, and is named', async () => {
    await office.enact2025();
    const { store } = office.core;
    const damaged = { path: 'communes/02107/plans/kh', schema: z.unknown() };
    store.put(damaged, { id: 'kh', communeId: '02107', state: 'inForce' });
    store.put({ path: 'communes/02109/plans/kh', schema: z.unknown() }, { state: 'inForce' });
    expect(await sweepOn('2025-08-11')).toMatchObject({ plans: 2, opened: 1, told: 2, failed: 2 });
    expect(failures).toEqual([expect.stringMatching(/^plans\/kh /u)]);
  });

  it('a refusal is told apart from a fault', async () => {
    await office.enact2025();
    const plan = documents.item('02104', 'plans', 'kh-2025');
    const item = await office.core.store.read(plan);
    if (item === null) throw new Error('no plan');
    office.core.store.put(plan, { ...item, values: { ...item.values, tasks: 'none' } });
    expect(await sweepOn('2025-08-11')).toMatchObject({ opened: 0, failed: 1 });
    expect(failures).toEqual(['plans/kh-2025 invalid-argument']);
  });
});
