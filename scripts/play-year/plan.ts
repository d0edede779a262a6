// The plan of the year: put into force, its tasks opened by the sweep and finished by their units, its targets closed.
import { queries } from '../../functions/src/application/documents.ts';
import { addDays, type Item, type PlainDate } from '../../functions/src/domain/index.ts';
import { TAN_KY } from '../seed/commune.ts';
import { DEMO_ACCOUNTS } from '../seed/people.ts';
import { type Scale, type Scene, scene } from './agenda.ts';
import { OPENS, YEAR } from './calendar.ts';
import type { Stage } from './stage.ts';

const PLAN = `ke-hoach-${YEAR}`;

/** The mailbox of who leads: a role of the office, or one village or producer. */
function leaderOf({ lead }: Item): string | null {
  const [role, unit] = (lead ?? 'economy').split(':');
  const account = DEMO_ACCOUNTS.find(
    ({ claims }) => claims?.commune === TAN_KY && claims.role === role && claims.unit === unit,
  );
  return account === undefined ? null : account.uid.replace('demo-', '');
}

/** Every fifth task is left to be late; every eleventh of the office's is dropped with its reason. */
async function doTasks(stage: Stage, day: PlainDate, most: number): Promise<void> {
  const tasks = await stage.store.list(queries.items(TAN_KY, 'tasks'));
  const due = tasks
    .filter(({ open, dueOn }) => open && dueOn !== null && dueOn <= addDays(day, 14))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, most);
  for (const [at, task] of due.entries()) {
    const leader = leaderOf(task);
    if (leader === null || at % 5 === 4) continue;
    if (at % 11 === 10 && (leader === 'kinhte' || leader === 'vanhoa'))
      await stage.give(leader, 'tasks', task.id, 'drop', { reason: 'Ghép vào việc khác' });
    else
      await stage.give(leader, 'tasks', task.id, 'finish', {
        values: { doneOn: day, result: 'Đã làm (ví dụ).', link: `https://example.org/${task.id}` },
      });
  }
}

/** Half of the targets are reached, one is missed, the rest goes into the next year. */
async function closeTargets(stage: Stage): Promise<void> {
  const targets = await stage.store.list(queries.itemsOfYear(TAN_KY, 'targets', Number(YEAR)));
  for (const [at, { id }] of targets.sort((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
    if (at % 2 === 0)
      await stage.give('kinhte', 'targets', id, 'reach', { values: { result: 'Đạt (ví dụ).' } });
    else if (at === 1) await stage.give('lanhdao', 'targets', id, 'miss', { reason: 'Chưa đủ hồ sơ' });
    else await stage.give('kinhte', 'targets', id, 'carry', { reason: 'Chuyển sang năm sau' });
  }
}

export function plan(scale: Scale): Scene[] {
  const months = scale === 'full' ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [1, 6];
  const opening = scene(OPENS, async (stage) => {
    await stage.give('kinhte', 'plans', PLAN, 'start', { values: { year: YEAR } });
    await stage.give('lanhdao', 'plans', PLAN, 'enact');
  });
  const rounds = months.map((month) => {
    const day = `${YEAR}-${String(month).padStart(2, '0')}-08`;
    return scene(day, async (stage) => {
      await stage.sweep();
      await doTasks(stage, day, scale === 'full' ? 60 : 12);
    });
  });
  return [opening, ...rounds, scene(`${YEAR}-12-10`, closeTargets)];
}
