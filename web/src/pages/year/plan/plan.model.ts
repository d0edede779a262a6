// A plan's panel without a screen: how far tasks and targets have come, and what can be done from the plan itself.
import {
  type Actor,
  isLate,
  type Item,
  labelOf,
  OFFICE_COMMAND_ROLES,
  OFFICE_ROLES,
  type PlainDate,
  PLAN_CONTENT,
  type PlanBoard,
  type PlanProgress,
  planProgress,
  planValues,
  subjects,
  type Tally,
  TARGET_GOALS,
  targetId,
  UNIT_CHOICES,
} from '@ocop/functions/domain';
import type { Tone } from '../../../components/ocop-badge.ts';
import type { Chart, ChartLook, ChartPart } from '../../../components/chart.model.ts';
import { makingHref } from '../../papers/offers.model.ts';

type Rows = PlanBoard['rows'];

/** One target of the plan, as it stands. */
export interface PlannedTarget {
  readonly code: string;
  readonly name: string;
  readonly goal: string;
  readonly dueOn: PlainDate;
  /** In words; the plan's own until it is in force. */
  readonly state: string;
  readonly tone: Tone;
  /** Null before it is an item. */
  readonly href: string | null;
}

const TONES: Readonly<Record<string, Tone>> = { reached: 'green', missed: 'red', carried: 'amber' };

/** The plan's targets in its order, each with what became of it. */
export function targetsOf(item: Item, board: Rows, today: PlainDate): readonly PlannedTarget[] {
  const plan = planValues(item.values);
  return plan.targets.map(({ code, name, goal, dueOn }) => {
    const id = targetId(item.year, code.trim());
    const row = board[id];
    const late = row !== undefined && isLate(row.open, row.dueOn, today);
    const words = row === undefined ? 'Chưa mở' : (subjects.targets.states[row.state] ?? row.state);
    return {
      code,
      name,
      goal: labelOf(TARGET_GOALS, goal),
      dueOn: row?.dueOn ?? dueOn,
      state: late ? 'Quá hạn' : words,
      tone: late ? 'red' : (TONES[row?.state ?? ''] ?? 'neutral'),
      href: row === undefined ? null : `/trong-nam/targets/${id}`,
    };
  });
}

/**
 * How far a year has come, from its two boards: the one count behind the plan's page, the year's and the dashboard. What
 * was opened beside the plan counts for its year too.
 */
export const progressOfBoards = (tasks: Rows, targets: Rows, today: PlainDate): PlanProgress =>
  planProgress(Object.values(tasks), Object.values(targets), today);

type Query = Readonly<Record<string, string>>;

interface Part {
  /** What tasks, and targets, call it: short, for a table on a phone. */
  readonly label: Readonly<Record<'tasks' | 'targets', string>>;
  readonly look: ChartLook;
  readonly count: (tally: Tally) => number;
  /** What narrows the list to it. */
  readonly asks: Readonly<Record<'tasks' | 'targets', Query>>;
}

const inBoth = (query: Query): Part['asks'] => ({ tasks: query, targets: query });

/** What is open and late is said apart from what is open and in time. */
const PARTS: readonly Part[] = [
  {
    label: { tasks: 'Xong', targets: 'Đạt' },
    look: 'green',
    count: ({ done }) => done,
    asks: { tasks: { 'trang-thai': 'done' }, targets: { 'trang-thai': 'reached' } },
  },
  {
    label: { tasks: 'Đang làm', targets: 'Đang làm' },
    look: 'neutral',
    count: ({ doing, todo, late }) => doing + todo - late,
    asks: inBoth({ xem: 'dang-lam', han: 'con' }),
  },
  {
    label: { tasks: 'Quá hạn', targets: 'Quá hạn' },
    look: 'red',
    count: ({ late }) => late,
    asks: inBoth({ xem: 'dang-lam', han: 'qua' }),
  },
  {
    label: { tasks: 'Không làm', targets: 'Không đạt' },
    look: 'amber',
    count: ({ missed, dropped }) => missed + dropped,
    asks: { tasks: { 'trang-thai': 'dropped' }, targets: { 'trang-thai': 'missed,carried' } },
  },
];

const partsOf = (tally: Tally, subject: 'tasks' | 'targets', query: Query): readonly ChartPart[] =>
  PARTS.map(({ count, asks }) => ({
    count: count(tally),
    href: `/trong-nam/${subject}?${new URLSearchParams({ ...query, ...asks[subject] }).toString()}`,
  }));

const seriesOf = (subject: 'tasks' | 'targets'): Chart['series'] =>
  PARTS.map(({ label, look }) => ({ label: label[subject], look }));

/** Tasks by the unit that leads them: bars that are a table at the press of a button. */
export const unitChart = ({ byUnit }: PlanProgress, year: number): Chart => ({
  title: 'Việc theo đơn vị chủ trì',
  note: '',
  rowName: 'Đơn vị',
  series: seriesOf('tasks'),
  rows: byUnit.map(({ unit, tally }) => ({
    label: labelOf(UNIT_CHOICES, unit),
    parts: partsOf(tally, 'tasks', { nam: String(year), 'chu-tri': unit }),
  })),
  layout: 'bars',
  empty: 'Chưa có việc nào được mở. Việc hiện ra khi đến kỳ.',
});

/** Targets by what they aim at. */
export const goalChart = ({ byGoal }: PlanProgress, year: number): Chart => ({
  title: 'Mục tiêu theo loại',
  note: 'Mục tiêu chuyển sang năm sau tính vào “Không đạt”.',
  rowName: 'Loại mục tiêu',
  series: seriesOf('targets'),
  rows: byGoal.map(({ goal, tally }) => ({
    label: goal === '' ? 'Ngoài kế hoạch' : labelOf(TARGET_GOALS, goal),
    parts: partsOf(tally, 'targets', { nam: String(year), loai: goal }),
  })),
  layout: 'bars',
  empty: 'Chưa có mục tiêu nào được mở.',
});

/** "12 trên 40 việc đã xong (30%)": nothing where nothing was asked. */
export function shareOf({ done, total, dropped, percent }: Tally, one: string): string {
  const asked = total - dropped;
  return percent === null
    ? `Chưa có ${one} nào`
    : `${String(done)} trên ${String(asked)} ${one} đã xong (${String(percent)}%)`;
}

/** Whether this person may see how far every unit has come. */
export const seesProgress = ({ role }: Pick<Actor, 'role'>): boolean => OFFICE_ROLES.includes(role);

/** Where the plan's document is made; null for who makes no papers. */
export function paperHref({ id }: Pick<Item, 'id'>, { role }: Pick<Actor, 'role'>): string | null {
  const makers: readonly string[] = OFFICE_COMMAND_ROLES.generateDocument;
  return makers.includes(role) && OFFICE_ROLES.includes(role)
    ? makingHref({ type: 'annualPlan', item: { subject: 'plans', id } })
    : null;
}

export interface NextPlanLink {
  readonly href: string;
  readonly label: string;
}

/**
 * Where next year's plan is, or begins from this one; null for who writes no plans and there is none, and while this one
 * is a draft.
 * @param plans the plans that are there
 */
export function nextPlan(
  { id, state, year }: Pick<Item, 'id' | 'state' | 'year'>,
  { role }: Pick<Actor, 'role'>,
  plans: readonly Pick<Item, 'id' | 'year'>[],
): NextPlanLink | null {
  if (state === 'draft') return null;
  const next = plans.find((plan) => plan.year === year + 1);
  if (next !== undefined)
    return { href: `/trong-nam/plans/${next.id}`, label: `Mở kế hoạch năm ${String(next.year)}` };
  if (!subjects.plans.commands['start']?.roles.includes(role)) return null;
  const query = new URLSearchParams({ lenh: 'start', year: String(year + 1), previousId: id });
  return { href: `/trong-nam/plans/moi?${query.toString()}`, label: `Lập kế hoạch năm ${String(year + 1)}` };
}

/** The plan's words, tasks and targets: long, and so shown only when they are asked for. */
const isWords = (key: string): boolean => PLAN_CONTENT.some((content) => content === key);

/** What the sheet of the plan's words leaves out: it stands above already. */
export const SHOWN_ABOVE: readonly string[] = subjects.plans.fields
  .map(({ key }) => key)
  .filter((key) => !isWords(key));
