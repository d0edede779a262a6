// Counting has a file of its own: the pages that a phone loads first count nothing.
import { getCountFromServer } from 'firebase/firestore';
import { database, toQuery } from './firestore.ts';
import type { CollectionQuery } from './gateway.ts';

export async function count<T>(asked: CollectionQuery<T>): Promise<number> {
  const snapshot = await getCountFromServer(toQuery(await database(), asked));
  return snapshot.data().count;
}
