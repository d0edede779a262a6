import { z } from 'zod';
import { CommuneId, Id, type PlainDate } from '../../domain/index.ts';
import type { Query, Reader } from '../ports.ts';

/** Where a document is, as it says itself. */
export interface Due {
  readonly commune: string;
  readonly id: string;
}

const Address = z.object({ id: Id, communeId: CommuneId });

/** Documents taken in one reading. */
const PAGE = 100;

/**
 * Walks what is due on a day in all communes, page by page. What is dealt with leaves the query by itself; what could not
 * be dealt with stays, and is asked for once: a damaged document never hides those behind it.
 */
export async function eachDue(
  store: Reader,
  collection: 'certificates' | 'dossiers',
  field: string,
  today: PlainDate,
  run: (due: Due) => Promise<boolean>,
): Promise<{ readonly looked: number; readonly failed: number }> {
  const failed = new Set<string>();
  let looked = 0;
  for (;;) {
    const limit = PAGE + failed.size;
    const page = await store.list(dueQuery(collection, field, today, limit));
    const open = page.map(addressOf).filter((due) => !failed.has(keyOf(due)));
    for (const due of open) {
      looked += 1;
      if (due === null || !(await run(due))) failed.add(keyOf(due));
    }
    if (page.length < limit) return { looked, failed: failed.size };
  }
}

/** Parsed one by one, not by the query: one that does not even say where it is must not stop the others. */
function dueQuery(collection: string, field: string, today: PlainDate, limit: number): Query<unknown> {
  return {
    path: collection,
    schema: z.unknown(),
    group: true,
    where: [[field, '<=', today]],
    orderBy: [[field, 'asc']],
    limit,
  };
}

/** Null for a document that does not say where it is. */
export function addressOf(data: unknown): Due | null {
  const parsed = Address.safeParse(data);
  return parsed.success ? { commune: parsed.data.communeId, id: parsed.data.id } : null;
}

/** All that say not where they are share one key: they fail together, once. */
const keyOf = (due: Due | null): string => (due === null ? '' : `${due.commune}/${due.id}`);
