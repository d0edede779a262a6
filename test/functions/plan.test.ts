// A year's plan on the real functions: started, in force, its tasks opened by the morning's schedule, and every task and
// target of the plan of 2025 carried out by its own unit.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { documents, queries } from '../../functions/src/application/documents.ts';
import {
  type Details,
  type Item,
  Notice,
  paths,
  PLAN_2025_TASKS,
  PLAN_2025_VALUES,
  PLAN_CONTENT,
  planDetails,
  planProgress,
  type Role,
  type SubjectName,
  textOf,
} from '../../functions/src/domain/index.ts';
import { call, refusal, tryCall } from '../support/callable.ts';
import {
  COMMUNE,
  openWorld,
  OTHER_PRODUCER,
  OTHER_VILLAGE,
  type Somebody,
  type World,
} from '../support/commune-world.ts';
import { fireSchedule } from '../support/schedule.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { WARM_UP_MS, warmUp } from '../support/warm-up.ts';

const PLAN = 'kh-2025';
let world: World;

/** The clock of the emulators, moved to a morning. */
async function on(day: string): Promise<void> {
  const offsetMs = Date.parse(`${day}T06:00:00+07:00`) - Date.now();
  await connectFirebase().db.doc('demo/clock').set({ offsetMs });
}

const all = (subject: SubjectName): Promise<Item[]> => world.store.list(queries.items(COMMUNE, subject));
const read = async (subject: SubjectName, id: string): Promise<Item> => {
  const found = await world.store.read(documents.item(COMMUNE, subject, id));
  if (found === null) throw new Error(`${subject}/${id} is not there`);
  return found;
};

interface Order {
  readonly subject: SubjectName;
  readonly itemId: string;
  readonly command: string;
  readonly values?: Details;
  readonly reason?: string;
  readonly version?: number | null;
}
const order = (given: Order) => ({ commandId: randomUUID(), ...given });
const give = (given: Order, by: Somebody = world.people.economy): Promise<unknown> =>
  call('changeItem', order(given), by);

/** The person of the unit that leads. */
function leaderOf({ lead }: Pick<Item, 'lead'>): Somebody {
  const [role = '', unit] = String(lead).split(':');
  if (unit === OTHER_VILLAGE) return world.otherVillage;
  if (unit === OTHER_PRODUCER) return world.otherProducer;
  return world.people[role as Role];
}

beforeAll(async () => {
  world = await openWorld();
  await warmUp(['changeItem', 'receiveDossier']);
  await on('2025-08-04');
  await give({ subject: 'plans', itemId: PLAN, command: 'start', values: { year: '2025' } });
  const content: readonly string[] = PLAN_CONTENT;
  const values = Object.fromEntries(
    Object.entries(planDetails(PLAN_2025_VALUES)).filter(([key]) => content.includes(key)),
  );
  await give({ subject: 'plans', itemId: PLAN, command: 'amend', values, version: 1 });
  return async () => {
    await connectFirebase().db.doc('demo/clock').delete();
  };
}, WARM_UP_MS);

describe('a year’s plan', () => {
  it('is put in force once by two who press at once, and opens targets and running tasks with it', async () => {
    const enact: Order = { subject: 'plans', itemId: PLAN, command: 'enact', version: 2 };
    const outcomes = await Promise.all(
      [world.people.economy, world.people.leader].map((who) => tryCall('changeItem', order(enact), who)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await all('targets')).toHaveLength(10);
    const tasks = await all('tasks');
    expect(tasks).toHaveLength(19);
    expect(new Set(tasks.map(({ lead }) => lead?.split(':')[0]))).toEqual(
      new Set(['economy', 'culture', 'front', 'leader', 'village', 'producer']),
    );
  });

  it('stays the only one of its year', async () => {
    const second = {
      subject: 'plans',
      itemId: 'second',
      command: 'start',
      values: { year: '2025' },
    } as const;
    expect((await refusal('changeItem', order(second), world.people.economy)).message).toContain(
      'Đã có kế hoạch năm 2025',
    );
  });

  it('opens the tasks of later days in the morning, tells of late ones once, and catches up after a silence', async () => {
    await on('2025-08-11');
    await fireSchedule('dailySweep');
    await fireSchedule('dailySweep');
    expect((await all('tasks')).map(({ id }) => id)).toContain('t-2025-12-w33-culture');
    const told = async () =>
      (await world.store.list({ path: paths.collection(COMMUNE, 'notices'), schema: Notice }))
        .filter(({ subject }) => subject.collection === 'tasks')
        .map(({ audience, on: day }) => `${day} ${audience}`)
        .sort();
    expect(await told()).toEqual(['2025-08-11 culture', '2025-08-11 leader']);
    await on('2025-09-02');
    await fireSchedule('dailySweep');
    expect((await all('tasks')).filter(({ values }) => textOf(values, 'code') === '12')).toHaveLength(5);
    expect(await told()).toHaveLength(2 + 2 * 4);
  });

  it('asks for the dossier’s task when one is received', async () => {
    await seedDossier(world.store, 'd1', WAYS.submitted);
    const receiving = { commandId: randomUUID(), dossierId: 'd1', paperCopy: false };
    const { dueOn } = await call<{ dueOn: string }>('receiveDossier', receiving, world.people.economy);
    expect(await read('tasks', 't-2025-3-d1-economy')).toMatchObject({
      state: 'todo',
      dueOn,
      lead: 'economy',
    });
  });
});

describe('handing a task over', () => {
  const task = 't-2025-9-year-economy';
  const handOver = (lead: string, version: number): Order => ({
    subject: 'tasks',
    itemId: task,
    command: 'handOver',
    values: { lead },
    reason: 'Thử bàn giao',
    version,
  });

  it('does not go round without work, and two hand-overs at once are one', async () => {
    const outcomes = await Promise.all(
      ['culture', 'front'].map((lead) =>
        tryCall('changeItem', order(handOver(lead, 1)), world.people.economy),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { lead } = await read('tasks', task);
    const holder = world.people[lead as Role];
    const back = await refusal('changeItem', order(handOver('economy', 2)), holder);
    expect([back.code, back.message]).toEqual([
      'failed-precondition',
      expect.stringContaining('không chuyển vòng trở lại'),
    ]);
    await give({ subject: 'tasks', itemId: task, command: 'start' }, holder);
    await give(handOver('economy', 3), holder);
    expect(await read('tasks', task)).toMatchObject({ lead: 'economy', state: 'doing' });
  });
});

describe('the plan of 2025 carried out', () => {
  it('every task by its own unit, with something to show; no other unit can', async () => {
    const village = {
      ...{
        name: 'Xác nhận tỷ lệ lao động, nguyên liệu địa phương',
        planId: PLAN,
        code: '17',
        cadence: 'dossier',
      },
      ...{ dueOn: '2025-10-01', lead: 'village', villageId: OTHER_VILLAGE },
    };
    await give({ subject: 'tasks', itemId: 'own-17', command: 'open', values: village });
    const fair = {
      name: '',
      planId: PLAN,
      code: '6',
      cadence: 'event',
      dueOn: '2025-10-01',
      lead: 'economy',
    };
    await give({ subject: 'tasks', itemId: 'own-6', command: 'open', values: fair });
    const tasks = await all('tasks');
    expect(new Set(tasks.map(({ values }) => textOf(values, 'code')))).toEqual(
      new Set(PLAN_2025_TASKS.map(({ code }) => code)),
    );
    for (const task of tasks) {
      const values = { link: `https://xa.example/${task.id}`, doneOn: '2025-09-01' };
      const finish = {
        subject: 'tasks',
        itemId: task.id,
        command: 'finish',
        values,
        version: task.version,
      } as const;
      const stranger = task.lead === 'front' ? world.people.culture : world.people.front;
      expect((await refusal('changeItem', order(finish), stranger)).code).toBe('permission-denied');
      await give(finish, leaderOf(task));
    }
    const { tasks: tally, byUnit } = planProgress(await all('tasks'), [], '2025-09-02');
    expect(tally).toMatchObject({ percent: 100, late: 0, total: tasks.length });
    expect(byUnit.map(({ unit }) => unit)).toEqual([
      'economy',
      'culture',
      'front',
      'leader',
      'village',
      'producer',
    ]);
  });

  it('every target by Phòng Kinh tế; then the year can end, and the next goes on from it', async () => {
    const targets = await all('targets');
    for (const [at, { id, version }] of targets.entries())
      await give(
        at === 0
          ? { subject: 'targets', itemId: id, command: 'carry', reason: 'Chuyển năm sau' }
          : { subject: 'targets', itemId: id, command: 'reach', values: { result: 'Đã đạt' }, version },
      );
    await give({ subject: 'plans', itemId: PLAN, command: 'close', reason: 'Hết năm' });
    const next = { year: '2026', previousId: PLAN };
    await give({ subject: 'plans', itemId: 'kh-2026', command: 'start', values: next });
    const { values, names } = await read('plans', 'kh-2026');
    expect(names[PLAN]).toBe('Kế hoạch OCOP năm 2025');
    expect(JSON.stringify(values['targets'])).toContain(String(targets[0]?.title));
    expect(values['law']).not.toMatch(/148|1489/u);
  });
});
