import type { Member } from '../people/members.ts';
import { audienceKey } from '../people/permissions.ts';
import type { ItemEvent } from '../subject/item.ts';
import { text } from './common.ts';
import { tasks } from './tasks.ts';

/** Who has a task: the unit that leads, and the person in it, if one is named. */
export interface Holder {
  readonly lead: string;
  readonly assignee: string;
}

const isSame = (a: Holder, b: Holder): boolean => a.lead === b.lead && a.assignee === b.assignee;

/** What shows that somebody worked on a task, and what the office itself decided: a new beginning either way. */
const BEGINS_ANEW: readonly string[] = ['open', 'amend', 'start', 'contribute', 'reopen'];

/** Who has had the task since anybody last worked on it, in order; the last has it now. */
function holdersOf(log: readonly Pick<ItemEvent, 'command' | 'values'>[]): readonly Holder[] {
  let values = {};
  let holders: readonly Holder[] = [];
  for (const event of log) {
    values = { ...values, ...event.values };
    const now = holderOf(values);
    holders = BEGINS_ANEW.includes(event.command) ? [now] : [...holders, now];
  }
  return holders;
}

/** The holder that a task's values name. */
export const holderOf = (values: ItemEvent['values']): Holder => ({
  lead: String(tasks.place(values).lead),
  assignee: text(values, 'assignee'),
});

/** Whether a member may do what `lead` leads (`economy`, `village:thon-1`): of that unit, and still a member. */
export const isOfUnit = (
  { active, role, unit }: Pick<Member, 'active' | 'role' | 'unit'>,
  lead: string,
): boolean => active && audienceKey(role, unit) === lead;

/**
 * Why a task may not go to `next`: it is there already, or it had been there since anybody last worked on it — it would
 * only go round (A → B → A). Between units the unit counts, within one the person. Null when it may.
 * @param log the task's events in order
 */
export function handOverProblem(
  log: readonly Pick<ItemEvent, 'command' | 'values'>[],
  next: Holder,
): string | null {
  const holders = holdersOf(log);
  const now = holders.at(-1);
  if (now !== undefined && isSame(now, next))
    return 'Việc này đang ở chính nơi nhận; hãy chọn đơn vị hoặc người khác.';
  const moves = now?.lead !== next.lead;
  const wasThere = holders.some((holder) => (moves ? holder.lead === next.lead : isSame(holder, next)));
  return wasThere
    ? 'Việc này vừa từ nơi đó chuyển đến mà chưa ai làm gì thêm, nên không chuyển vòng trở lại. Hãy ghi việc đã làm rồi bàn giao, hoặc báo lãnh đạo giao lại.'
    : null;
}
