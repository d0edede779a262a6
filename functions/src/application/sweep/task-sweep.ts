import { z } from 'zod';
import {
  type Actor,
  addDays,
  CommuneId,
  type DomainErrorCode,
  type Everybody,
  DomainError,
  type Instant,
  type Item,
  joiningTasks,
  lateTaskNotices,
  type PlainDate,
  plainDateOf,
  plannedTasks,
  registerLeads,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { applyToItem } from '../items/change-item.ts';
import {
  everybodyOf,
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

/** A commune as far as the sweep needs it: the rest may be damaged. */
const Known = z.object({ id: CommuneId });

type Ports = Pick<Core, 'store' | 'ids'>;

/** A silence longer than this is not told of any more: what is late stands in the lists anyway. */
const TOLD_DAYS = 30;

/** Who the system is in the log of what it opens. */
const systemOf = (commune: string): Actor => ({ uid: 'system', commune, role: 'economy', name: 'Hệ thống' });

/**
 * Opens the tasks of every plan in force that began up to the day of `now`, for those too who joined since; and tells who
 * leads, and the leader, in every commune, of tasks that became late: also of those given by hand where no plan is in force. What was missed on earlier days is caught up; ids that follow from the task keep a second run from
 * doing anything twice. One commune's fault stops no other.
 */
export async function sweepTasks(core: Ports, now: Instant, onFailure: OnFailure): Promise<TaskSweepReport> {
  const found = (await core.store.list(queries.plansEverywhere())).map(addressOf);
  const plans = found.filter((due) => due !== null);
  const communes = (await core.store.list(queries.communes())).flatMap(
    (data) => Known.safeParse(data).data?.id ?? [],
  );
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
  const mark = await openedUntil(store, commune, id);
  const item = await store.read(documents.item(commune, 'plans', id));
  if (item?.state !== 'inForce' || (mark !== null && mark.until >= today)) return 0;
  const plan = planOf(item);
  const everybody = await everybodyOf(store, commune, registerLeads(plan));
  const due = [
    ...plannedTasks(plan, { after: mark?.until ?? null, until: today }, everybody),
    ...(mark === null ? [] : joiningTasks(plan, today, newcomers(everybody, mark))),
  ];
  const actor = systemOf(commune);
  let opened = 0;
  for (let at = 0; at < due.length; at += MOST_AT_ONCE) {
    const part = due.slice(at, at + MOST_AT_ONCE);
    opened += await store.transaction((tx) =>
      openPlanned({ core: { ids }, tx, actor, now, apply: applyToItem }, 'tasks', part),
    );
  }
  await store.transaction((tx) => {
    markOpened(tx, actor, id, now, everybody);
    return Promise.resolve();
  });
  return opened;
}

/** Who was not there, or not active, when tasks were opened last. */
const newcomers = (now: Everybody, known: Everybody): Everybody => ({
  villages: now.villages.filter((id) => !known.villages.includes(id)),
  producers: now.producers.filter((id) => !known.producers.includes(id)),
});

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
