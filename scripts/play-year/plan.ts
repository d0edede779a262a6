// The plan of the year: put into force, its tasks opened by the sweep and finished by their units, its targets closed.
import { queries } from '../../functions/src/application/documents.ts';
import type { Item, PlainDate } from '../../functions/src/domain/index.ts';
import { TAN_KY } from '../seed/commune.ts';
import { DEMO_ACCOUNTS } from '../seed/people.ts';
import { together, type Scale, type Scene, scene } from './agenda.ts';
import { OPENS, YEAR } from './calendar.ts';
import { text } from './log.ts';
import type { Stage } from './stage.ts';

export const PLAN = `ke-hoach-${YEAR}`;

/** The mailbox of who leads: a role of the office, or one village or producer. */
function leaderOf({ lead }: Item): string | null {
  const [role, unit] = (lead ?? 'economy').split(':');
  const account = DEMO_ACCOUNTS.find(
    ({ claims }) => claims?.commune === TAN_KY && claims.role === role && claims.unit === unit,
  );
  return account === undefined ? null : account.uid.replace('demo-', '');
}

/** The radio station leaves every tenth week to be late; one month's slot is dropped with its reason. */
const isLeft = ({ id }: Item): boolean => /-w\d0-/u.test(id);
const isDropped = ({ id }: Item): boolean => /-m11-/u.test(id);

async function doTask(stage: Stage, task: Item, day: PlainDate): Promise<void> {
  const leader = leaderOf(task);
  if (leader === null || isLeft(task)) return;
  if (isDropped(task))
    await stage.give(leader, 'tasks', task.id, 'drop', { reason: 'Ghép vào chuyên mục hằng tuần' });
  else
    await stage.give(leader, 'tasks', task.id, 'finish', {
      values: { doneOn: day, result: 'Đã làm (ví dụ).', link: `https://example.org/${task.id}` },
    });
}

/** What is due by this day is done; what comes with a dossier ends with the dossier. */
async function doTasks(stage: Stage, day: PlainDate, until: PlainDate): Promise<void> {
  const tasks = await stage.store.list(queries.items(TAN_KY, 'tasks'));
  const due = tasks
    .filter(({ open, dueOn, values }) => open && String(dueOn) <= until && text(values, 'dossierId') === '')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await together(due.map((task) => () => doTask(stage, task, day)));
}

/** An event calls for a task that no calendar opens (the plan's number 6). */
const onEvent = (): Scene =>
  scene(`${YEAR}-04-08`, (stage) =>
    stage.give('kinhte', 'tasks', 'viec-hoi-cho', 'open', {
      values: {
        planId: PLAN,
        code: '6',
        cadence: 'event',
        startOn: `${YEAR}-04-08`,
        dueOn: `${YEAR}-04-30`,
        lead: 'economy',
      },
    }),
  );

/** Half of the targets are reached, one is missed, the rest goes into the next year. */
async function closeTargets(stage: Stage): Promise<void> {
  const targets = await stage.store.list(queries.itemsOfYear(TAN_KY, 'targets', Number(YEAR)));
  const close = async (id: string, at: number): Promise<void> => {
    if (at % 2 === 0)
      await stage.give('kinhte', 'targets', id, 'reach', { values: { result: 'Đạt (ví dụ).' } });
    else if (at === 1) await stage.give('lanhdao', 'targets', id, 'miss', { reason: 'Chưa đủ hồ sơ' });
    else await stage.give('kinhte', 'targets', id, 'carry', { reason: 'Chuyển sang năm sau' });
  };
  const sorted = targets.sort((a, b) => (a.id < b.id ? -1 : 1));
  await together(
    sorted.map(
      ({ id }, at) =>
        () =>
          close(id, at),
    ),
  );
}

/** The registers came in past the commands, so the boards are counted once before the plan comes into force. */
const opening = (): Scene =>
  scene(OPENS, async (stage) => {
    await stage.call('kinhte', 'rebuildBoards', {});
    await stage.give('kinhte', 'plans', PLAN, 'start', { values: { year: YEAR } });
    await stage.give('lanhdao', 'plans', PLAN, 'enact');
  });

/** The days on which the sweep opens what is due, each with the day up to which tasks are done then. */
const SWEEPS = {
  full: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  short: [1, 4, 7, 10],
} as const satisfies Record<Scale, readonly number[]>;

export function plan(scale: Scale): Scene[] {
  const months = SWEEPS[scale].map((month) => {
    const day = `${YEAR}-${String(month).padStart(2, '0')}-08`;
    return scene(day, async (stage) => {
      await stage.sweep();
      await doTasks(stage, day, day);
    });
  });
  const last = `${YEAR}-12-10`;
  const ending = scene(last, async (stage) => {
    await stage.sweep();
    await doTasks(stage, last, `${YEAR}-12-31`);
    await closeTargets(stage);
  });
  return [opening(), onEvent(), ...months, ending];
}
