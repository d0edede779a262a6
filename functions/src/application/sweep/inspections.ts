import { type Instant, inspectionNotices, type PlainDate } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Reader, Store } from '../ports.ts';
import type { Due } from './due.ts';
import { untold, writeNotice } from './notices.ts';
import { openItemsDue } from './open-items.ts';

interface Run {
  readonly store: Store;
  readonly now: Instant;
  readonly today: PlainDate;
}

/** Open inspections that a run looks at; with more late ones than that, a commune needs no notices. */
const MOST_INSPECTIONS = 2000;

/** Tells what an open inspection owes: the visit, a demand's day, the end of the 15 days. */
export function sweepInspection({ store, now, today }: Run, { commune, id }: Due): Promise<number> {
  return store.transaction(async (tx) => {
    const item = await tx.read(documents.item(commune, 'inspections', id));
    if (item?.open !== true) return 0;
    const fresh = await untold(tx, inspectionNotices(item, today));
    for (const notice of fresh) writeNotice(tx, notice, now);
    return fresh.length;
  });
}

/** Every open inspection in which something is due, each once. */
export async function eachInspection(
  store: Reader,
  today: PlainDate,
  run: (due: Due) => Promise<boolean>,
): Promise<{ readonly looked: number; readonly failed: number }> {
  const due = await openItemsDue(store, 'inspections', today, MOST_INSPECTIONS);
  let failed = 0;
  for (const each of due) if (!(await run(each))) failed += 1;
  return { looked: due.length, failed };
}
