import { type Actor, Item, paths } from '@ocop/functions/domain';
import { type CollectionQuery, collectionQuery } from '../../../gateway/gateway.ts';

/** This person's own sheets in a round; the rules give nobody another's. */
export function ownSheetsOf({ commune, uid }: Actor, roundId: string): CollectionQuery<Item> {
  return collectionQuery(paths.collection(commune, 'opinions'), Item, {
    where: [
      ['ownerUid', '==', uid],
      ['values.roundId', '==', roundId],
    ],
    limit: 60,
  });
}
