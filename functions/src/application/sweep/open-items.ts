import { z } from 'zod';
import { CommuneId, Id, type PlainDate, type SubjectName } from '../../domain/index.ts';
import type { Query, Reader } from '../ports.ts';
import type { Due } from './due.ts';

const Address = z.object({ id: Id, communeId: CommuneId, dueOn: z.string() });

/** Items read at once. */
const PAGE = 100;

/**
 * The open items of a subject in all communes that are due on a day, the longest due first. Unlike what `eachDue` walks,
 * they stay due until somebody acts: so this goes on after the last one, page by page, and `most` ends it. A document
 * that does not say where it is, is passed over.
 */
export async function openItemsDue(
  store: Reader,
  subject: SubjectName,
  today: PlainDate,
  most: number,
): Promise<readonly Due[]> {
  const found: Due[] = [];
  let after: readonly unknown[] | null = null;
  while (found.length < most) {
    const page: readonly unknown[] = await store.list(dueItems(subject, today, after));
    const known = page.map((data) => Address.safeParse(data)).flatMap(({ data }) => data ?? []);
    found.push(...known.map(({ id, communeId }) => ({ commune: communeId, id })));
    const last = known.at(-1);
    if (page.length < PAGE || last === undefined) break;
    after = [last.dueOn, last.id];
  }
  return found.slice(0, most);
}

const dueItems = (
  subject: SubjectName,
  today: PlainDate,
  after: readonly unknown[] | null,
): Query<unknown> => ({
  path: subject,
  schema: z.unknown(),
  group: true,
  where: [
    ['open', '==', true],
    ['dueOn', '<=', today],
  ],
  orderBy: [
    ['dueOn', 'asc'],
    ['id', 'asc'],
  ],
  limit: PAGE,
  ...(after === null ? {} : { startAfter: after }),
});
