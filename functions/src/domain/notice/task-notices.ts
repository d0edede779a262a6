import { addDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';
import type { Role } from '../people/roles.ts';
import type { Item } from '../subject/item.ts';
import { text } from '../year/common.ts';
import { leadKind } from '../year/units.ts';
import { type Audience, type NoticeFacts, noticesBetween } from './milestones.ts';

type Late = Pick<Item, 'id' | 'communeId' | 'title' | 'lead' | 'values'> & { readonly dueOn: PlainDate };

/** Who leads, and the leader, to whom what is late rises. */
function audiencesOf({ lead }: Late): readonly Audience[] {
  const role: Role = leadKind(lead);
  const unit = (lead ?? '').split(':')[1] ?? null;
  const leader: Audience = { role: 'leader', unit: null };
  return role === 'leader' ? [leader] : [{ role, unit }, leader];
}

/**
 * The notices of a task that is late, dated on the day after its day. Moved to another day, it may become late again and
 * is told again.
 * @param key short and the task's own: the task's id may be as long as a notice's
 */
export function lateTaskNotices(task: Late, key: string): readonly NoticeFacts[] {
  const on = addDays(task.dueOn, 1);
  const asked = text(task.values, 'asked');
  const milestone = {
    key: `late-${task.dueOn}`,
    kind: 'itemLate',
    on,
    until: null,
    title: `Quá hạn: ${task.title}`.slice(0, 300),
    body: `Hạn xong: ${formatDate(task.dueOn)}.${asked === '' ? '' : ` Kết quả phải có: ${asked}.`}`,
    audiences: audiencesOf(task),
  } as const;
  const subject = { collection: 'tasks', id: key, communeId: task.communeId } as const;
  return noticesBetween(subject, [milestone], on, on).map((notice) => ({
    ...notice,
    subject: { collection: 'tasks', id: task.id },
  }));
}
