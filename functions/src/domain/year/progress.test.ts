import { describe, expect, it } from 'vitest';
import { isLate, planProgress, type TargetRow, type TaskRow } from './progress.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';

const TODAY = '2026-06-15';
const task = (lead: string | null, state: string, dueOn: string | null = '2026-12-31'): TaskRow => ({
  lead,
  state,
  dueOn,
});
const target = (goal: string, state: string, dueOn = '2026-12-31'): TargetRow => ({ goal, state, dueOn });

describe('progress of a plan', () => {
  it('counts by unit, all villages together, in the order of part V', () => {
    const { byUnit, tasks: all } = planProgress(
      [
        task('village:thon-2', 'done'),
        task('village:thon-1', 'todo'),
        task('culture', 'doing'),
        task(null, 'dropped'),
      ],
      [],
      TODAY,
    );
    expect(byUnit.map(({ unit, tally }) => [unit, tally.total, tally.done, tally.percent])).toEqual([
      ['economy', 1, 0, null],
      ['culture', 1, 0, 0],
      ['village', 2, 1, 50],
    ]);
    expect(all).toEqual({
      total: 4,
      done: 1,
      doing: 1,
      todo: 1,
      missed: 0,
      dropped: 1,
      late: 0,
      percent: 33,
    });
  });

  it('counts targets by goal, a missed one as still to be done', () => {
    const { byGoal, targets: all } = planProgress(
      [],
      [
        target('renew', 'reached'),
        target('raise', 'missed'),
        target('renew', 'carried'),
        target('raise', 'open'),
      ],
      TODAY,
    );
    expect(byGoal.map(({ goal, tally }) => [goal, tally.total, tally.done, tally.percent])).toEqual([
      ['renew', 2, 1, 100],
      ['raise', 2, 0, 0],
    ]);
    expect(all).toMatchObject({ total: 4, done: 1, doing: 1, missed: 1, dropped: 1, percent: 33 });
  });

  it('says late of what is open after its day, never of what is done, dropped or due today', () => {
    const { tasks: all } = planProgress(
      [
        task('economy', 'todo', '2026-06-14'),
        task('economy', 'doing', '2026-06-14'),
        task('economy', 'todo', TODAY),
        task('economy', 'done', '2026-06-14'),
        task('economy', 'dropped', '2026-06-14'),
        task('economy', 'todo', null),
        task('economy', 'somethingNew', '2026-06-14'),
      ],
      [target('raise', 'missed', '2026-01-01')],
      TODAY,
    );
    expect(all.late).toBe(3);
    expect(isLate(false, '2026-06-14', TODAY)).toBe(false);
  });

  it('says 100 per cent of nothing unfinished', () => {
    const many = Array.from({ length: 999 }, () => task('economy', 'done'));
    expect(planProgress([...many, task('economy', 'todo')], [], TODAY).tasks.percent).toBe(99);
    expect(planProgress([], [], TODAY)).toMatchObject({ byUnit: [], byGoal: [], tasks: { percent: null } });
  });

  it('knows every state of tasks and of targets: together they are the whole', () => {
    const states = [...Object.keys(tasks.states), ...Object.keys(targets.states)];
    const { tasks: all } = planProgress(
      states.map((state) => task('economy', state)),
      [],
      TODAY,
    );
    expect(all.done + all.doing + all.todo + all.missed + all.dropped).toBe(states.length);
    expect([all.done, all.todo, all.missed, all.dropped]).toEqual([2, 1, 1, 2]);
  });
});
