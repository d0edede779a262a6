// What the home pages ask for, apart from the subjects' tables, so that nobody's home fetches those.
import { type Actor, Item, type Notice, paths, type Role } from '@ocop/functions/domain';
import { type CollectionQuery, collectionQuery, type Filter } from '../gateway/gateway.ts';
import { HOME_LIMITS, noticesOf, ownAudience } from './queries.ts';

/** The field by which somebody reads items that their role does not read all of. */
const OWN_FIELDS = { producer: 'producerId', village: 'villageId' } as const;
type OwningRole = keyof typeof OWN_FIELDS;

export const hasOwn = (role: Role): role is OwningRole => role in OWN_FIELDS;

export const ownItemsOf = (role: OwningRole, unit: string | undefined): readonly Filter[] => [
  [OWN_FIELDS[role], '==', unit ?? ''],
];

/** The newest notices. */
export function latestNoticesOf(actor: Actor): CollectionQuery<Notice> {
  return { ...noticesOf(actor), limit: HOME_LIMITS.notices };
}

/** So many tasks stand at home. */
export const HOME_TASKS = 5;

/** What a unit has to do next; for a village head and a producer, what concerns them. */
export function nextTasksOf(actor: Actor): CollectionQuery<Item> {
  const { role, unit } = actor;
  const mine: readonly Filter[] = hasOwn(role)
    ? ownItemsOf(role, unit)
    : [['lead', '==', ownAudience(actor)]];
  return collectionQuery(paths.collection(actor.commune, 'tasks'), Item, {
    where: [['open', '==', true], ...mine],
    orderBy: [['dueOn', 'asc']],
    limit: HOME_TASKS,
  });
}

/** Tasks of all units whose day has passed, the oldest first: what rises to the leader. */
export function lateTasksOf(actor: Actor, today: string): CollectionQuery<Item> {
  return collectionQuery(paths.collection(actor.commune, 'tasks'), Item, {
    where: [
      ['open', '==', true],
      ['dueOn', '<', today],
    ],
    orderBy: [['dueOn', 'asc']],
    limit: HOME_TASKS,
  });
}
