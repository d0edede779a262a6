// What a plan in force opens: its targets at once, its tasks as their days come. Every item has an id of its own that
// follows from plan, task, period and unit, so whatever runs twice finds it there.
import { z } from 'zod';
import {
  type Actor,
  dueLeads,
  type Everybody,
  type Instant,
  type Item,
  PlainDate,
  plainDateOf,
  type PlannedItem,
  plannedTasks,
  type PlanOf,
  planValues,
  type Window,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { Doc, Reader, Transaction } from '../ports.ts';
import type { CommandReceipt } from '../records.ts';
import type { ItemScene } from './room.ts';

/** Items opened in one transaction; more wait for the next morning's sweep. */
export const MOST_AT_ONCE = 60;

export const planOf = ({ id, values }: Pick<Item, 'id' | 'values'>): PlanOf => ({
  id,
  values: planValues(values),
});

const markDoc = (commune: string, planId: string): Doc<CommandReceipt> =>
  documents.receipt(commune, `openTasks-${planId}`);

const Opened = z.object({
  until: PlainDate,
  villages: z.array(z.string()).default([]),
  producers: z.array(z.string()).default([]),
});

const NOBODY: Everybody = { villages: [], producers: [] };

/** Until when the tasks of a plan have been opened, and for whom of the registers; null when none have. */
export async function openedUntil(
  tx: Pick<Reader, 'read'>,
  commune: string,
  planId: string,
): Promise<z.output<typeof Opened> | null> {
  const mark = await tx.read(markDoc(commune, planId));
  return mark === null ? null : Opened.parse(mark.answer);
}

/** @param known whom the tasks were opened for, so that who comes later is seen; nobody is known where it is left out */
export function markOpened(
  tx: Pick<Transaction, 'write'>,
  { commune, uid }: Pick<Actor, 'commune' | 'uid'>,
  planId: string,
  now: Instant,
  known: Everybody = NOBODY,
): void {
  tx.write(markDoc(commune, planId), {
    id: `openTasks-${planId}`,
    communeId: commune,
    command: 'openTasks',
    uid,
    answer: { until: plainDateOf(now), ...known },
    at: now,
    schemaVersion: 1,
  });
}

/** The tasks that are due, with one for each village and each producer where the plan means them all. */
export async function dueTasks(
  reader: Pick<Reader, 'list'>,
  commune: string,
  plan: PlanOf,
  window: Window,
): Promise<readonly PlannedItem[]> {
  return plannedTasks(plan, window, await everybodyOf(reader, commune, dueLeads(plan, window)));
}

/** The villages and the active producers, each only where somebody asks for them. */
export async function everybodyOf(
  reader: Pick<Reader, 'list'>,
  commune: string,
  leads: readonly string[],
): Promise<Everybody> {
  const villages = leads.includes('village') ? await reader.list(queries.villages(commune)) : [];
  const producers = leads.includes('producer') ? await reader.list(queries.producers(commune)) : [];
  return {
    villages: villages.map(({ id }) => id),
    producers: producers.filter(({ active }) => active).map(({ id }) => id),
  };
}

type Opening = Pick<ItemScene, 'core' | 'tx' | 'actor' | 'now' | 'apply'>;

/** Opens those that are not there yet. @returns how many were opened */
export async function openPlanned(
  { core, tx, actor, now, apply }: Opening,
  subject: 'targets' | 'tasks',
  planned: readonly PlannedItem[],
): Promise<number> {
  const command = subject === 'tasks' ? 'open' : 'set';
  let opened = 0;
  for (const { itemId, values } of planned) {
    if ((await tx.read(documents.item(actor.commune, subject, itemId))) !== null) continue;
    const order = { commandId: `${itemId}-${command}`, subject, itemId, command, values, bySystem: true };
    await apply(core, tx, { actor, now }, order);
    opened += 1;
  }
  return opened;
}
