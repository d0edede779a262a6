/** What a plan in force opens: its targets, and its tasks as their days come. Pure, so that a second run opens the same. */
import { completeDetails, type Details, parseDetails } from '../fields/details.ts';
import { compareDays, type PlainDate } from '../kernel/plain-date.ts';
import { PLAN_FIELDS, type PlanTaskRow, type PlanValues } from './plan-fields.ts';
import { type Occurrence, occurrences, taskId } from './recurrence.ts';
import { supportKinds } from './units.ts';

/** A plan as it is stored. */
export interface PlanOf {
  readonly id: string;
  readonly values: PlanValues;
}

/** The stored values of a plan, with what a later version of the fields added. @throws DomainError `invalid-argument` */
export const planValues = (values: Details): PlanValues =>
  parseDetails(PLAN_FIELDS, completeDetails(PLAN_FIELDS, values), 'values');

/** The same as details hold them: what an order to the plan's item carries. */
export const planDetails = (values: Partial<PlanValues>): Details =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : value.map((row) => ({ ...row })),
    ]),
  );

/** An item to be opened. */
export interface PlannedItem {
  readonly itemId: string;
  readonly values: Details;
}

/** The id of a plan's target as its own item. */
export const targetId = (year: number, code: string): string => `m-${String(year)}-${code}`;

/** The targets of a plan. @param producerOf whose a product is; '' where nobody knows */
export function plannedTargets(
  { id, values }: PlanOf,
  producerOf: (productId: string) => string,
): readonly PlannedItem[] {
  return values.targets.map(({ code, goal, name, productId, dueOn }) => ({
    itemId: targetId(Number(values.year), code.trim()),
    values: {
      planId: id,
      code: code.trim(),
      goal,
      name,
      productId,
      producerId: productId === '' ? '' : producerOf(productId),
      dueOn: dueOn === '' ? `${values.year}-12-31` : dueOn,
    },
  }));
}

/** Who leads one of a task's items. */
interface Leader {
  readonly key: string;
  readonly villageId: string;
  readonly producerId: string;
}

/** Everybody whom the words "trưởng thôn" and "các tổ chức kinh tế" mean. */
export interface Everybody {
  readonly villages: readonly string[];
  readonly producers: readonly string[];
}

/** A task of the villages is one for each village; of the producers, one for each producer. */
function leadersOf(lead: PlanTaskRow['lead'], { villages, producers }: Everybody): readonly Leader[] {
  if (lead === 'village')
    return villages.map((villageId) => ({ key: `village:${villageId}`, villageId, producerId: '' }));
  if (lead === 'producer')
    return producers.map((producerId) => ({ key: `producer:${producerId}`, villageId: '', producerId }));
  return [{ key: lead, villageId: '', producerId: '' }];
}

/** One task of a plan as an item's values. */
export function taskOf(
  { id }: Pick<PlanOf, 'id'>,
  row: PlanTaskRow,
  { label, startOn, dueOn }: Omit<Occurrence, 'period'>,
  { villageId, producerId }: Omit<Leader, 'key'>,
): Details {
  return {
    planId: id,
    code: row.code.trim(),
    name: row.name,
    cadence: row.cadence,
    period: label,
    startOn,
    dueOn,
    lead: row.lead,
    villageId,
    producerId,
    support: supportKinds(row.support, row.lead).map((unit) => ({ unit })),
    asked: row.evidence,
  };
}

/** The days for which tasks are opened. */
export interface Window {
  /** Tasks that began up to this day are open already; null: none are, the plan comes into force. */
  readonly after: PlainDate | null;
  /** Today. */
  readonly until: PlainDate;
}

/**
 * Whether a task is to be opened now. When the plan comes into force, what recurs and is over is not asked for any more;
 * what comes once is, even late. Later, all that began since: a missed day is caught up, also with what is late by then.
 */
function isDue({ period, startOn, dueOn }: Occurrence, { after, until }: Window): boolean {
  if (startOn > until) return false;
  return after === null ? period === 'year' || dueOn >= until : startOn > after;
}

/** The rows of which something is due, each with the times that are. */
function dueRows({ values }: PlanOf, window: Window) {
  return values.tasks
    .map((row) => ({
      row,
      times: occurrences(row, Number(values.year)).filter((time) => isDue(time, window)),
    }))
    .filter(({ times }) => times.length > 0);
}

/** Whom the tasks that are due are led by, so that only their register is read. */
export const dueLeads = (plan: PlanOf, window: Window): readonly PlanTaskRow['lead'][] =>
  dueRows(plan, window).map(({ row }) => row.lead);

/** Rows with their times as items, in the order in which they begin. */
const asItems = (
  plan: PlanOf,
  due: ReturnType<typeof dueRows>,
  everybody: Everybody,
): readonly PlannedItem[] =>
  due
    .flatMap(({ row, times }) =>
      times.flatMap((time) =>
        leadersOf(row.lead, everybody).map((leader) => ({
          startOn: time.startOn,
          itemId: taskId(Number(plan.values.year), row.code.trim(), time.period, leader.key),
          values: taskOf(plan, row, time, leader),
        })),
      ),
    )
    .sort((a, b) => compareDays(a.startOn, b.startOn))
    .map(({ itemId, values }) => ({ itemId, values }));

/** The tasks of a plan that are to be opened, in the order in which they begin. */
export const plannedTasks = (plan: PlanOf, window: Window, everybody: Everybody): readonly PlannedItem[] =>
  asItems(plan, dueRows(plan, window), everybody);

/** Rows that every village head or every producer leads: those whose items follow the register. */
const followsRegister = ({ lead }: PlanTaskRow): boolean => lead === 'village' || lead === 'producer';

/** Whose register the tasks of a plan follow, whenever they are due. */
export const registerLeads = ({ values }: PlanOf): readonly PlanTaskRow['lead'][] =>
  values.tasks.filter(followsRegister).map(({ lead }) => lead);

/**
 * What villages and producers that came in the course of the year are asked for: the tasks that are under way, also those
 * that began before they came. What was over by then is not asked of them, also what comes once.
 */
export function joiningTasks(plan: PlanOf, today: PlainDate, joined: Everybody): readonly PlannedItem[] {
  const due = plan.values.tasks.filter(followsRegister).map((row) => ({
    row,
    times: occurrences(row, Number(plan.values.year)).filter(
      ({ startOn, dueOn }) => startOn <= today && today <= dueOn,
    ),
  }));
  return asItems(plan, due, joined);
}

/** The plan whose tasks a dossier calls for in a year: that year's, else the last before it. Null where none is in force. */
export function planFor<P extends { readonly year: number }>(plans: readonly P[], year: number): P | null {
  return plans
    .filter((plan) => plan.year <= year)
    .reduce<P | null>((best, plan) => (best === null || plan.year > best.year ? plan : best), null);
}
