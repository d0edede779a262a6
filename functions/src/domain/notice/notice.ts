import { z } from 'zod';
import { CommuneId, Id } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { SubjectName } from '../subject/names.ts';

export const NoticeKind = z.enum([
  'certificateEnding',
  'renewalWindowOpens',
  'renewalWindowCloses',
  'certificateEnded',
  'reviewEnding',
  'reviewOver',
  'roundNear',
  'evidenceEnding',
  'itemDue',
  'itemLate',
  'linkBroken',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/**
 * One notice to one audience about one milestone of one subject: `notices/{id}`, where the id is made of the three, so
 * that a second run of the sweep finds it there.
 */
export const Notice = z.strictObject({
  id: Id,
  communeId: CommuneId,
  kind: NoticeKind,
  /** `economy`, `producer:<id>`, `village:<id>`, `leader`. */
  audience: z.string(),
  subject: z.strictObject({
    collection: z.enum(['certificates', 'dossiers', ...SubjectName.options]),
    id: Id,
  }),
  title: z.string().max(300),
  body: z.string().max(2000),
  /** The legal day the milestone fell on; `createdAt` is later when a run was late. */
  on: PlainDate,
  /** Until when the reader should have acted; null for mere information. */
  until: PlainDate.nullable(),
  createdAt: Instant,
  schemaVersion: z.literal(1),
});
export type Notice = z.infer<typeof Notice>;
