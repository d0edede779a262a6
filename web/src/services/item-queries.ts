// What the pages of the commune's year ask for; each query keeps to what the rules let the role read.
import {
  type Actor,
  Item,
  ItemEvent,
  ItemFile,
  paths,
  type PlainDate,
  searchToken,
  type Subject,
  type SubjectName,
  subjects,
} from '@ocop/functions/domain';
import {
  type CollectionQuery,
  collectionQuery,
  type DocumentQuery,
  documentQuery,
  type Filter,
} from '../gateway/gateway.ts';
import { hasOwn, ownItemsOf } from './home-queries.ts';

/** So many stand on a page of a list; "Xem thêm" asks for as many again. */
export const PAGE = 30;

/** What narrows a subject to what this person may read; nothing for a role that reads all of it. */
function ownItems({ reads }: Pick<Subject, 'reads'>, { role, unit, uid }: Actor): readonly Filter[] {
  if (reads.includes(role)) return [];
  return hasOwn(role) ? ownItemsOf(role, unit) : [['ownerUid', '==', uid]];
}

export interface ItemsAsked {
  readonly year: number;
  /** Only what is still to be done, the nearest day first; otherwise all, the newest first. */
  readonly isOpen: boolean;
  readonly limit: number;
}

const collectionOf = ({ commune }: Actor, name: SubjectName): string => paths.collection(commune, name);

/** One page of a subject in a year. */
export function itemsOf(
  actor: Actor,
  name: SubjectName,
  { year, isOpen, limit }: ItemsAsked,
): CollectionQuery<Item> {
  const open: readonly Filter[] = isOpen ? [['open', '==', true]] : [];
  return collectionQuery(collectionOf(actor, name), Item, {
    where: [['year', '==', year], ...open, ...ownItems(subjects[name], actor)],
    orderBy: [['on', isOpen ? 'asc' : 'desc']],
    limit,
  });
}

/**
 * What is still to be done of a year, for counting: the same as a list of `itemsOf` holds. `before` leaves of it what was
 * due earlier.
 */
export function openItemsOf(
  actor: Actor,
  name: SubjectName,
  { year, before }: { readonly year: number; readonly before?: PlainDate },
): CollectionQuery<Item> {
  const late: readonly Filter[] = before === undefined ? [] : [['dueOn', '<', before]];
  return collectionQuery(collectionOf(actor, name), Item, {
    where: [['year', '==', year], ['open', '==', true], ...ownItems(subjects[name], actor), ...late],
  });
}

/**
 * Items of a year whose title has a word that begins like the longest typed one; the page looks at the others. Of their
 * own, people have so few that all are read.
 */
export function itemsNamed(
  actor: Actor,
  name: SubjectName,
  { year, words }: { readonly year: number; readonly words: string },
): CollectionQuery<Item> {
  const own = ownItems(subjects[name], actor);
  const narrowed: readonly Filter[] =
    own.length > 0 ? own : [['searchKeys', 'array-contains', searchToken(words)]];
  return collectionQuery(collectionOf(actor, name), Item, {
    where: [['year', '==', year], ...narrowed],
    limit: 2 * PAGE,
  });
}

/** What a field may point to: the newest first; of one's own, all. */
export function itemsToChoose(actor: Actor, name: SubjectName): CollectionQuery<Item> {
  const own = ownItems(subjects[name], actor);
  return collectionQuery(collectionOf(actor, name), Item, {
    where: own,
    orderBy: own.length > 0 ? [] : [['on', 'desc']],
    limit: 200,
  });
}

export function itemOf({ commune }: Actor, name: SubjectName, id: string): DocumentQuery<Item> {
  return documentQuery(paths.document(commune, name, id), Item);
}

/** What was done to an item, the last first. */
export function itemEventsOf(actor: Actor, name: SubjectName, id: string): CollectionQuery<ItemEvent> {
  return collectionQuery(paths.itemCollection(actor.commune, name, id, 'events'), ItemEvent, {
    where: ownItems(subjects[name], actor),
    orderBy: [['version', 'desc']],
    limit: PAGE,
  });
}

/** The files that this person is sending, or has sent, for an item. */
export function itemFilesOf(actor: Actor, name: SubjectName, id: string): CollectionQuery<ItemFile> {
  return collectionQuery(paths.itemCollection(actor.commune, name, id, 'files'), ItemFile, {
    where: [['uploadedBy', '==', actor.uid]],
    limit: 60,
  });
}
