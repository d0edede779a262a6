/** The year's plan: targets and tasks that were due in the period, and what became of them. */
import type { PlanBoardSubject } from '../board/board.ts';
import { addDays, addMonthsClamped, type PlainDate } from '../kernel/plain-date.ts';
import { type PlannedThing, type ReportFacts, type ReportScope, within } from './facts.ts';
import { type Counted, counted, type Counts, type Indicator } from './indicator.ts';

/**
 * The days of the plan that a period reports on. A regular one is closed on the 14th and speaks of the whole month, quarter
 * or year that it is named after: what is due on 31 December belongs to the report of that year, not of the next.
 */
export function planDays({ from, to, day }: ReportScope): ReportScope {
  if (!from.endsWith('-15') || !to.endsWith('-14')) return { from, to, day };
  const firstOf = (month: PlainDate): PlainDate => `${month.slice(0, 8)}01`;
  const next = (month: PlainDate): PlainDate => addMonthsClamped(firstOf(month), 1);
  return { from: next(from), to: addDays(next(to), -1), day };
}

const due = (
  { plan }: ReportFacts,
  subject: PlanBoardSubject,
  scope: ReportScope,
  holds: (row: PlannedThing) => boolean = () => true,
): readonly Counted[] =>
  counted(
    subject,
    plan[subject].filter((row) => within(row.dueOn, planDays(scope)) && holds(row)),
  );

/** Targets of this goal that the plan sets for the period. */
export const plannedTargets =
  (goal: string): Counts =>
  (facts, scope) =>
    due(facts, 'targets', scope, (row) => row.goal === goal);

const tasks = { group: 'plan', unit: 'việc' } as const;

export const PLAN_INDICATORS: readonly Indicator[] = [
  {
    code: 'targets.reached',
    group: 'plan',
    unit: 'mục tiêu',
    label: 'Mục tiêu của kế hoạch đã đạt',
    list: { of: 'targets' },
    counts: (facts, scope) => due(facts, 'targets', scope, ({ state }) => state === 'reached'),
    planned: (facts, scope) => due(facts, 'targets', scope),
  },
  {
    ...tasks,
    code: 'tasks.done',
    label: 'Việc đến hạn đã hoàn thành',
    list: { of: 'tasks', states: ['done'] },
    counts: (facts, scope) => due(facts, 'tasks', scope, ({ state }) => state === 'done'),
    planned: (facts, scope) => due(facts, 'tasks', scope, ({ state }) => state !== 'dropped'),
  },
  {
    ...tasks,
    code: 'tasks.late',
    label: 'Việc quá hạn chưa xong',
    list: { of: 'tasks', states: ['todo', 'doing'] },
    counts: (facts, scope) =>
      due(facts, 'tasks', scope, ({ open, dueOn }) => open && dueOn !== null && dueOn < scope.day),
  },
];
