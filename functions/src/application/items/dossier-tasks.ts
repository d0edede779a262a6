// The plan's tasks that come with every dossier ("Theo từng hồ sơ"): opened and settled by what happens to the dossier,
// in the same transaction. Without a plan in force nothing is asked.
import {
  type Dossier,
  type Item,
  partsOf,
  planFor,
  type PlainDate,
  plainDateOf,
  type PlanTaskRow,
  taskId,
  taskOf,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { Core, Transaction } from '../ports.ts';
import { applyToItem } from './change-item.ts';
import { planOf } from './plan-opening.ts';
import type { Giver, ItemOrder } from './room.ts';

/** Who is asked: the units of the office for the dossier itself, the village for its confirmation. */
export type AskedOf = 'office' | 'village';

export interface DossierWork extends Giver {
  readonly core: Pick<Core, 'ids'>;
  readonly tx: Transaction;
  /** The command that makes it so: its id names the events. */
  readonly commandId: string;
  readonly dossier: Pick<Dossier, 'id' | 'product' | 'producer'>;
  readonly askedOf: AskedOf;
}

interface Asked {
  readonly itemId: string;
  readonly plan: Item;
  readonly row: PlanTaskRow;
  readonly item: Item | null;
}

/** The plan's tasks of this dossier, with their items where they are open already. */
async function askedFor({ tx, actor, now, dossier, askedOf }: DossierWork): Promise<readonly Asked[]> {
  const { commune } = actor;
  const inForce = await tx.list(queries.itemsInState(commune, 'plans', 'inForce'));
  const plan = planFor(inForce, partsOf(plainDateOf(now))[0]);
  if (plan === null) return [];
  const { villageId } = dossier.producer;
  const found: Asked[] = [];
  for (const row of planOf(plan).values.tasks) {
    const isVillage = row.lead === 'village';
    if (row.cadence !== 'dossier' || isVillage !== (askedOf === 'village')) continue;
    const lead = isVillage ? `village:${String(villageId)}` : row.lead;
    const itemId = taskId(plan.year, row.code.trim(), dossier.id, lead);
    found.push({ itemId, plan, row, item: await tx.read(documents.item(commune, 'tasks', itemId)) });
  }
  return found;
}

type Step = Pick<ItemOrder, 'command' | 'values' | 'reason'>;

async function give(
  { core, tx, actor, now, commandId }: DossierWork,
  itemId: string,
  step: Step,
): Promise<void> {
  const order = {
    ...step,
    commandId: `${commandId}-${itemId}`.slice(0, 120),
    subject: 'tasks',
    itemId,
  } as const;
  await applyToItem(core, tx, { actor, now }, { ...order, bySystem: true });
}

/** Opens the tasks of a dossier with the day on which they are owed; what was done before and is asked again, opens again. */
export async function openDossierTasks(work: DossierWork, dueOn: PlainDate): Promise<void> {
  const { dossier, askedOf, now } = work;
  const isVillage = askedOf === 'village';
  const leader = {
    villageId: isVillage ? String(dossier.producer.villageId) : '',
    producerId: isVillage ? dossier.producer.id : '',
  };
  for (const { itemId, plan, row, item } of await askedFor(work)) {
    const times = { label: dossier.product.name, startOn: plainDateOf(now), dueOn };
    const values = { ...taskOf(plan, row, times, leader), dossierId: dossier.id };
    if (item === null) await give(work, itemId, { command: 'open', values });
    else if (!item.open) await give(work, itemId, { command: 'reopen', reason: 'Hồ sơ được đề nghị lại.' });
  }
}

/** Settles them with what shows it. */
export async function settleDossierTasks(
  work: DossierWork,
  shown: { readonly result: string; readonly documentId?: string },
): Promise<void> {
  const values = { documentId: '', ...shown, doneOn: plainDateOf(work.now) };
  for (const { itemId, item } of await askedFor(work))
    if (item?.open === true) await give(work, itemId, { command: 'settle', values });
}

/** The dossier goes no further: nothing is owed for it any more. */
export async function dropDossierTasks(work: Omit<DossierWork, 'askedOf'>, reason: string): Promise<void> {
  const told = `Hồ sơ không đi tiếp: ${reason}`.slice(0, 2000);
  for (const askedOf of ['office', 'village'] as const) {
    const part = { ...work, askedOf };
    for (const { itemId, item } of await askedFor(part))
      if (item?.open === true) await give(part, itemId, { command: 'drop', reason: told });
  }
}
