import { z } from 'zod';
import {
  CommuneId,
  DomainError,
  Id,
  type Instant,
  type ItemFile,
  objects,
  plainDateOf,
  SubjectName,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { ObjectStore } from '../files/ports.ts';
import type { Store, Transaction } from '../ports.ts';
import type { OnFailure } from './daily-sweep.ts';

interface Ports {
  readonly store: Store;
  /** Asked for only when there is something to remove. */
  readonly bucket: () => Promise<Pick<ObjectStore, 'remove'>>;
}

export interface LooseFilesReport {
  readonly looked: number;
  /** Documents that went, and what they stood for in the bucket. */
  readonly removed: number;
  readonly failed: number;
}

/** Files looked at in one run; the others wait for the next morning. */
export const MOST_LOOSE = 500;
const PAGE = 100;

const Address = z.object({ id: Id, communeId: CommuneId, subject: SubjectName, itemId: Id });
type Address = z.infer<typeof Address>;

const keyOf = (where: Address | null): string =>
  where === null ? '' : `${where.communeId}/${where.subject}/${where.itemId}/${where.id}`;

/**
 * Removes what was sent for an item and never attached: the object, then the document, so that a run that breaks off in
 * between is made good by the next. Every file is looked at once, a week after it was announced: one that is attached, or
 * was and stands in the item's log, is not looked at again.
 */
export async function sweepLooseFiles(
  { store, bucket }: Ports,
  now: Instant,
  onFailure: OnFailure,
): Promise<LooseFilesReport> {
  const failed = new Set<string>();
  let [looked, removed] = [0, 0];
  for (;;) {
    const limit = PAGE + failed.size;
    const page = await store.list(queries.looseFiles(plainDateOf(now), limit));
    const found = page.map((data) => Address.safeParse(data).data ?? null);
    for (const where of found.filter((each) => !failed.has(keyOf(each)))) {
      looked += 1;
      try {
        if (where === null) failed.add(keyOf(null));
        else if (await removeLoose({ store, bucket }, where)) removed += 1;
      } catch (error) {
        failed.add(keyOf(where));
        const kind = error instanceof DomainError ? error.code : 'unexpected';
        onFailure({ commune: String(where?.communeId), id: String(where?.id) }, 'files', kind, error);
      }
    }
    if (page.length < limit || looked >= MOST_LOOSE) return { looked, removed, failed: failed.size };
  }
}

/** Whether it was removed; one that was attached is kept, and leaves the query. */
async function removeLoose({ store, bucket }: Ports, where: Address): Promise<boolean> {
  const { communeId, subject, itemId, id } = where;
  const doc = documents.itemFile(communeId, subject, itemId, id);
  const isLoose = await store.transaction(async (tx) => {
    const file = await tx.read(doc);
    if (file === null) return false;
    const isAttached = await wasAttached(tx, file);
    // Refused before its bytes go: from here on nobody can attach it, and what still comes in is thrown away.
    tx.write(doc, isAttached ? { ...file, looseOn: null } : { ...file, state: 'refused', refusal: 'unused' });
    return !isAttached;
  });
  if (!isLoose) return false;
  await (await bucket()).remove(objects.itemFile(communeId, subject, itemId, id));
  await store.transaction((tx) => {
    tx.remove(doc);
    return Promise.resolve();
  });
  return true;
}

/** What was taken off again stands in the log, so its bytes stay. */
async function wasAttached(
  tx: Pick<Transaction, 'read' | 'list'>,
  { communeId, subject, itemId, id }: ItemFile,
): Promise<boolean> {
  const item = await tx.read(documents.item(communeId, subject, itemId));
  if (item === null) return false;
  if (item.files.some((file) => file.id === id)) return true;
  const log = await tx.list(queries.itemEvents(communeId, subject, itemId));
  return log.some(({ attached }) => attached.some((file) => file.id === id));
}
