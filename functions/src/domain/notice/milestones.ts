import type { PlainDate } from '../kernel/plain-date.ts';
import { audienceKey } from '../people/permissions.ts';
import type { Role } from '../people/roles.ts';
import type { Notice, NoticeKind } from './notice.ts';

/** A notice without the moment of its writing, which only the sweep knows. */
export type NoticeFacts = Omit<Notice, 'createdAt'>;

/** Who is told: a role of the office, or one producer or village. */
export interface Audience {
  readonly role: Role;
  readonly unit: string | null;
}

/** Something that falls on one legal day of one subject, told to some. */
export interface Milestone {
  /** Short and stable: part of the notice's id, so that no run tells it twice. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly on: PlainDate;
  readonly until: PlainDate | null;
  readonly title: string;
  readonly body: string;
  readonly audiences: readonly Audience[];
}

export interface Subject {
  readonly collection: Notice['subject']['collection'];
  readonly id: string;
  readonly communeId: string;
}

/** The first day, from `from` on, on which there is something to tell; null when there is nothing more. */
export function nextDay(milestones: readonly Milestone[], from: PlainDate): PlainDate | null {
  const days = milestones.map(({ on }) => on).filter((on) => on >= from);
  return days.sort()[0] ?? null;
}

/** The notices of the milestones from `from` up to `today`, both included, one for each audience. */
export function noticesBetween(
  subject: Subject,
  milestones: readonly Milestone[],
  from: PlainDate,
  today: PlainDate,
): NoticeFacts[] {
  return milestones
    .filter(({ on }) => on >= from && on <= today)
    .flatMap((milestone) => milestone.audiences.map((audience) => noticeFor(subject, milestone, audience)));
}

/** A subject has one producer and one village, so the role alone keeps the ids apart, and short. */
function noticeFor(subject: Subject, milestone: Milestone, { role, unit }: Audience): NoticeFacts {
  const { key, kind, title, body, on, until } = milestone;
  return {
    id: `${subject.id}_${key}_${role}`,
    communeId: subject.communeId,
    kind,
    audience: audienceKey(role, unit),
    subject: { collection: subject.collection, id: subject.id },
    title,
    body,
    on,
    until,
    schemaVersion: 1,
  };
}
