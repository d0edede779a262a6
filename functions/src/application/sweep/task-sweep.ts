import {
  type Actor,
  addDays,
  type DomainErrorCode,
  DomainError,
  type Instant,
  type Item,
  lateTaskNotices,
  type PlainDate,
  plainDateOf,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { applyToItem } from '../items/change-item.ts';
import {
  dueTasks,
  markOpened,
  MOST_AT_ONCE,
  openedUntil,
  openPlanned,
  planOf,
} from '../items/plan-opening.ts';
import type { Core } from '../ports.ts';
import { addressOf, type Due } from './due.ts';
import type { OnFailure } from './daily-sweep.ts';

export interface TaskSweepReport {
  /** Plans in force that were looked at. */
  readonly plans: number;
  /** Tasks that were opened. */
  readonly opened: number;
  /** Notices of late tasks. */
  readonly told: number;
  readonly failed: number;
}

type Ports = Pick<Core, 'store' | 'ids'>;

/** A silence longer than this is not told of any more: what is late stands in the lists anyway. */
const TOLD_DAYS = 30;

/** Who the system is in the log of what it opens. */
const systemOf = (commune: string): Actor => ({ uid: 'system', commune, role: 'economy', name: 'Hệ thống' });

/**
 * Opens the tasks of every plan in force that began up to the day of `now`, and tells who leads, and the leader, of tasks
 * that became late. What was missed on earlier days is caught up; ids that follow from the task keep a second run from
 * doing anything twice. One commune's fault stops no other.
 */
export async function sweepTasks(core: Ports, now: Instant, onFailure: OnFailure): Promise<TaskSweepReport> {
  const found = (await core.store.list(queries.plansEverywhere())).map(addressOf);
  const plans = found.filter((due) => due !== null);
  const communes = [...new Set(plans.map(({ commune }) => commune))];
  let failed = found.length - plans.length;
  const guarded = async (due: Due, collection: string, run: () => Promise<number>): Promise<number> => {
    try {
      return await run();
    } catch (error) {
      const kind: DomainErrorCode | 'unexpected' = error instanceof DomainError ? error.code : 'unexpected';
      onFailure(due, collection, kind, error);
      failed += 1;
      return 0;
    }
  };
  let [opened, told] = [0, 0];
  for (const due of plans) opened += await guarded(due, 'plans', () => openDue(core, due, now));
  for (const commune of communes)
    told += await guarded({ commune, id: 'tasks' }, 'tasks', () => tellLate(core, commune, now));
  return { plans: plans.length, opened, told, failed };
}

/** Opens what is due of one plan, in several transactions where it is much; the mark stands once all of it is open. */
async function openDue({ store, ids }: Ports, { commune, id }: Due, now: Instant): Promise<number> {
  const today = plainDateOf(now);
  const after = await openedUntil(store, commune, id);
  const plan = await store.read(documents.item(commune, 'plans', id));
  if (plan?.state !== 'inForce' || (after !== null && after >= today)) return 0;
  const due = await dueTasks(store, commune, planOf(plan), { after, until: today });
  const actor = systemOf(commune);
  let opened = 0;
  for (let at = 0; at < due.length; at += MOST_AT_ONCE) {
    const part = due.slice(at, at + MOST_AT_ONCE);
    opened += await store.transaction((tx) =>
      openPlanned({ core: { ids }, tx, actor, now, apply: applyToItem }, 'tasks', part),
    );
  }
  await store.transaction((tx) => {
    markOpened(tx, actor, id, now);
    return Promise.resolve();
  });
  return opened;
}

const isDated = (task: Item): task is Item & { readonly dueOn: PlainDate } => task.dueOn !== null;

/** Tells of what became late since the last run. */
async function tellLate({ store, ids }: Ports, commune: string, now: Instant): Promise<number> {
  const today = plainDateOf(now);
  const mark = documents.receipt(commune, 'tellLateTasks');
  const until = (await store.read(mark))?.answer['until'];
  const from = typeof until === 'string' ? until : addDays(today, -TOLD_DAYS);
  if (from >= today) return 0;
  const late = (await store.list(queries.tasksDue(commune, { from, before: today }))).filter(isDated);
  const notices = late.flatMap((task) => lateTaskNotices(task, ids.of(`tasks/${task.id}`)));
  await store.transaction((tx) => {
    for (const notice of notices)
      tx.write(documents.notice(commune, notice.id), { ...notice, createdAt: now });
    const receipt = { id: 'tellLateTasks', communeId: commune, command: 'tellLateTasks', uid: 'system' };
    tx.write(mark, { ...receipt, answer: { until: today }, at: now, schemaVersion: 1 });
    return Promise.resolve();
  });
  return notices.length;
}
