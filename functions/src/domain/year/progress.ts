/** How far a year's plan has come: counted from its tasks and targets, on one day. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { leadKind, UNIT_CHOICES, type UnitKind } from './units.ts';

/** What of a task counts; an item has all of it, and so has a row of a board. */
export interface TaskRow {
  readonly lead: string | null;
  readonly state: string;
  readonly dueOn: PlainDate | null;
}

/** What of a target counts. */
export interface TargetRow {
  readonly goal: string;
  readonly state: string;
  readonly dueOn: PlainDate | null;
}

/** Numbers of one group. `late` are among `todo` and `doing`; `dropped` (a target: `carried`) ask for nothing any more. */
export interface Tally {
  readonly total: number;
  readonly done: number;
  readonly doing: number;
  readonly todo: number;
  readonly missed: number;
  readonly dropped: number;
  readonly late: number;
  /** Done of what was to be done, in whole per cent, rounded down: 100 is said of nothing unfinished. Null where nothing was. */
  readonly percent: number | null;
}

export interface PlanProgress {
  readonly tasks: Tally;
  readonly targets: Tally;
  /** Every village together, every producer together, in the order of the plan's part V; units without a task are left out. */
  readonly byUnit: readonly { readonly unit: UnitKind; readonly tally: Tally }[];
  /** By goal, in the order in which the goals first come. */
  readonly byGoal: readonly { readonly goal: string; readonly tally: Tally }[];
}

/** Past its day and still open: derived, never stored. Due today is in time. */
export const isLate = (open: boolean, dueOn: PlainDate | null, today: PlainDate): boolean =>
  open && dueOn !== null && dueOn < today;

type Part = 'done' | 'doing' | 'todo' | 'missed' | 'dropped';

/** States of tasks and of targets in the words of a tally; a state of neither counts as open work. */
const PART_OF: Readonly<Record<string, Part>> = {
  todo: 'todo',
  doing: 'doing',
  done: 'done',
  dropped: 'dropped',
  open: 'doing',
  reached: 'done',
  missed: 'missed',
  carried: 'dropped',
};

const partOf = (state: string): Part => PART_OF[state] ?? 'doing';

function tallyOf(rows: readonly { state: string; dueOn: PlainDate | null }[], today: PlainDate): Tally {
  const parts = rows.map(({ state }) => partOf(state));
  const count = (part: Part): number => parts.filter((each) => each === part).length;
  const late = rows.filter(({ state, dueOn }) =>
    isLate(['todo', 'doing'].includes(partOf(state)), dueOn, today),
  ).length;
  const [done, dropped] = [count('done'), count('dropped')];
  const asked = rows.length - dropped;
  return {
    total: rows.length,
    done,
    doing: count('doing'),
    todo: count('todo'),
    missed: count('missed'),
    dropped,
    late,
    percent: asked === 0 ? null : Math.floor((done * 100) / asked),
  };
}

/** Progress of a year on a day. @param today the legal day on which lateness is judged */
export function planProgress(
  tasks: readonly TaskRow[],
  targets: readonly TargetRow[],
  today: PlainDate,
): PlanProgress {
  const goals = [...new Set(targets.map(({ goal }) => goal))];
  return {
    tasks: tallyOf(tasks, today),
    targets: tallyOf(targets, today),
    byUnit: UNIT_CHOICES.map(({ value }) => ({
      unit: value,
      tally: tallyOf(
        tasks.filter(({ lead }) => leadKind(lead) === value),
        today,
      ),
    })).filter(({ tally }) => tally.total > 0),
    byGoal: goals.map((goal) => ({
      goal,
      tally: tallyOf(
        targets.filter((target) => target.goal === goal),
        today,
      ),
    })),
  };
}
