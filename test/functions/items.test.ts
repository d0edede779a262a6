// The commune's year through the one real callable: each subject opened by its role and by no other, once, by one of two at once.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import {
  availableItemCommands,
  evolveItem,
  type Item,
  Role,
  SubjectName,
  subjects,
} from '../../functions/src/domain/index.ts';
import { call, refusal, tryCall } from '../support/callable.ts';
import {
  COMMUNE,
  openWorld,
  OTHER_PRODUCER,
  PRODUCER,
  type Somebody,
  type World,
} from '../support/commune-world.ts';
import { WARM_UP_MS, warmUp } from '../support/warm-up.ts';
import { type Changed, OPENINGS, order } from './items-support.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await warmUp(['changeItem']);
}, WARM_UP_MS);

const stored = (subject: SubjectName, id: string): Promise<Item | null> =>
  world.store.read(documents.item(COMMUNE, subject, id));

type Opened = keyof typeof OPENINGS;
const OPENED = SubjectName.options.filter((name): name is Opened => name in OPENINGS);

describe('every subject', () => {
  it('is opened here or in the test of its own', () => {
    expect(SubjectName.options.filter((name) => !(name in OPENINGS))).toEqual(['rounds', 'opinions']);
  });

  it.each(OPENED)(
    '%s is opened by its role, by nobody whose role its table does not name',
    async (subject) => {
      const [command, role, values] = OPENINGS[subject];
      const itemId = subject === 'plans' ? 'p-2026' : randomUUID();
      const given = () => order({ subject, command, itemId, values });
      const others = Role.options.filter(
        (other) =>
          !availableItemCommands(subjects[subject], null, { role: other, unit: 'x' }).includes(command),
      );
      expect(others).toContain('admin');
      // One after another: the emulator starts a process for every call that comes while the others are busy.
      for (const other of others)
        expect(await refusal('changeItem', given(), world.people[other])).toMatchObject({
          code: 'permission-denied',
        });
      expect(await refusal('changeItem', given())).toMatchObject({ code: 'unauthenticated' });
      expect(await stored(subject, itemId), 'nothing was written').toBeNull();
      const changed = await call<Changed>('changeItem', given(), world.people[role]);
      const item = await stored(subject, itemId);
      expect(item).toMatchObject({ id: itemId, state: changed.state, version: 1, createdBy: { role } });
      const log = await world.store.list(queries.itemEvents(COMMUNE, subject, itemId));
      expect(log).toHaveLength(1);
      expect(
        log.reduce<Item | null>((folded, event) => evolveItem(subjects[subject], folded, event), null),
      ).toEqual(item);
    },
  );
});

describe('one command', () => {
  const TASK = OPENINGS.tasks[2];
  const openTask = async (): Promise<string> => {
    const given = order({ subject: 'tasks', command: 'open', values: TASK });
    return (await call<Changed>('changeItem', given, world.people.economy)).itemId;
  };

  it('repeated, also at once, has one effect and one answer', async () => {
    const given = order({ subject: 'tasks', command: 'open', values: TASK });
    const answers = await Promise.all(
      [1, 2].map(() => call<Changed>('changeItem', given, world.people.economy)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await world.store.list(queries.itemEvents(COMMUNE, 'tasks', given.itemId))).toHaveLength(1);
    expect(await refusal('changeItem', given, world.people.leader)).toMatchObject({ code: 'already-exists' });
  });

  it('of two people at once wins; the other is told so, and what they typed is not lost', async () => {
    const itemId = await openTask();
    const amend = (name: string, by: Somebody) =>
      tryCall(
        'changeItem',
        order({ subject: 'tasks', command: 'amend', itemId, version: 1, values: { name } }),
        by,
      );
    const both = await Promise.all([
      amend('Việc A', world.people.economy),
      amend('Việc B', world.people.leader),
    ]);
    const refused = both.flatMap((one) => (one.ok ? [] : [one.refusal]));
    expect(refused).toEqual([
      expect.objectContaining({
        code: 'failed-precondition',
        details: { conflict: true, version: 2 },
      }),
    ]);
    expect(await stored('tasks', itemId)).toMatchObject({ version: 2 });
  });

  it('of another commune finds nothing here, though it names the item', async () => {
    const itemId = await openTask();
    const given = order({ subject: 'tasks', command: 'drop', itemId, reason: 'x' });
    expect(await refusal('changeItem', given, world.strangers.leader)).toMatchObject({
      code: 'failed-precondition',
      message: 'Không tìm thấy việc này.',
    });
    expect(await stored('tasks', itemId)).toMatchObject({ state: 'todo', version: 1 });
  });

  it('tells who from when: a unit that neither leads nor supports, and a task that is over', async () => {
    const itemId = await openTask();
    const drop = () => order({ subject: 'tasks', command: 'drop', itemId, reason: 'Không còn cần' });
    expect(await refusal('changeItem', drop(), world.people.culture)).toMatchObject({
      code: 'permission-denied',
      details: { command: 'drop' },
    });
    await call('changeItem', drop(), world.people.front);
    expect(await refusal('changeItem', drop(), world.people.front)).toMatchObject({
      code: 'failed-precondition',
      details: { open: [] },
    });
  });

  it('that only the system gives is nobody’s, whatever is sent with it', async () => {
    const itemId = await openTask();
    const values = { result: 'x', doneOn: '2026-11-01' };
    const given = () => order({ subject: 'tasks', command: 'settle', itemId, values, bySystem: true });
    for (const role of Role.options)
      expect(await refusal('changeItem', given(), world.people[role])).toMatchObject({
        code: 'permission-denied',
      });
  });
});

describe('what cannot be taken', () => {
  const IDEA = OPENINGS.ideas[2];
  const idea = (given: Readonly<Record<string, unknown>>) =>
    refusal(
      'changeItem',
      order({ subject: 'ideas', command: 'register', values: { ...IDEA, ...given } }),
      world.people.producer,
    );
  const at = (path: string): object => ({
    code: 'invalid-argument',
    details: { issues: [expect.objectContaining({ path })] },
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['2 MB of text', { description: 'đ'.repeat(1_000_000) }, 'values.description'],
    ['a field that no subject has', { points: '100' }, 'values.points'],
    ['a field that this command does not write', { dossierId: 'd1' }, 'values.dossierId'],
    ['a pointer to nothing', { villageId: 'thon-99' }, 'values.villageId'],
    ['a pointer into another collection', { villageId: '../members/x' }, 'values.villageId'],
    ['a required field that is empty', { name: '   ' }, 'values.name'],
  ])('%s is refused with its place', async (_, values, path) => {
    const said = await idea(values);
    expect(said).toMatchObject(at(path));
    expect(said.message.length).toBeLessThan(200);
  });

  it('values that are no values, a subject and a command that there are not', async () => {
    expect(await idea({ name: 7 })).toMatchObject({ code: 'invalid-argument' });
    const wrong = [
      { subject: 'members', command: 'register', values: IDEA },
      { subject: 'ideas', command: 'constructor', values: IDEA },
      { subject: 'ideas', command: 'register', itemId: 'a/b', values: IDEA },
      {
        subject: 'ideas',
        command: 'register',
        attach: Array.from({ length: 31 }, (_, file) => `f${String(file)}`),
      },
    ];
    for (const given of wrong)
      expect(
        await refusal(
          'changeItem',
          { commandId: randomUUID(), itemId: randomUUID(), ...given },
          world.people.producer,
        ),
      ).toMatchObject({ code: 'invalid-argument' });
  });

  it('what is another producer’s: its item, its product', async () => {
    const opened = order({ subject: 'ideas', command: 'register', values: IDEA });
    await call('changeItem', opened, world.people.producer);
    const { itemId } = opened;
    const amend = order({
      subject: 'ideas',
      command: 'amend',
      itemId,
      version: 1,
      values: { name: 'Của tôi' },
    });
    expect(await refusal('changeItem', amend, world.otherProducer)).toMatchObject({
      code: 'permission-denied',
    });
    expect(await stored('ideas', itemId)).toMatchObject({ producerId: PRODUCER, version: 1 });
    const values = {
      ...OPENINGS.figures[2],
      from: '2025-01-01',
      to: '2025-06-30',
      producerId: OTHER_PRODUCER,
    };
    const given = order({ subject: 'figures', command: 'write', values });
    expect(await refusal('changeItem', given, world.people.economy)).toMatchObject(at('values.productId'));
  });
});
