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

/** So many stand on a page of a list, so that the page reads at most 30 documents with what stands around it. */
export const PAGE = 25;

/** What a figure narrows a list to, as far as the store can: the page looks at the items again. */
export interface Narrowing {
  readonly states: readonly string[] | null;
  /** The kind of unit that leads. */
  readonly unit: string | null;
  readonly goal: string | null;
  /** What is open and before this day. */
  readonly before: string | null;
}

/** The fields of a subject that a list of it is narrowed by; others have no such figures. */
const NARROWED_BY: Readonly<Partial<Record<SubjectName, readonly [field: string, by: 'unit' | 'goal']>>> = {
  tasks: ['values.lead', 'unit'],
  targets: ['values.goal', 'goal'],
};

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
  readonly narrowing?: Narrowing;
}

const collectionOf = ({ commune }: Actor, name: SubjectName): string => paths.collection(commune, name);

/** States say by themselves whether something is open, so that one of the two is asked of the store. */
function narrowed(name: SubjectName, { isOpen, narrowing }: ItemsAsked): readonly Filter[] {
  const open: readonly Filter[] = isOpen ? [['open', '==', true]] : [];
  if (narrowing === undefined) return open;
  const { states, before } = narrowing;
  const [field, by] = NARROWED_BY[name] ?? [];
  const value = by === undefined ? null : narrowing[by];
  return [
    ...(states === null ? open : ([['state', 'in', states]] as const)),
    ...(field === undefined || value === null || value === '' ? [] : ([[field, '==', value]] as const)),
    ...(isOpen && states === null && before !== null ? ([['on', '<', before]] as const) : []),
  ];
}

/** One page of a subject in a year: of what is open the nearest day first, else the newest. */
export function itemsOf(actor: Actor, name: SubjectName, asked: ItemsAsked): CollectionQuery<Item> {
  const { year, isOpen, limit } = asked;
  const own = ownItems(subjects[name], actor);
  // Of their own, people have so few that the page narrows those.
  const among: ItemsAsked = own.length > 0 ? { year, isOpen, limit } : asked;
  const isByState = (among.narrowing?.states ?? null) !== null;
  return collectionQuery(collectionOf(actor, name), Item, {
    where: [['year', '==', year], ...narrowed(name, among), ...own],
    orderBy: [['on', isOpen && !isByState ? 'asc' : 'desc']],
    limit,
  });
}

/** What a subject has in one month (`2026-11`): the index of a year's list serves it. */
export function itemsOfMonth(
  actor: Actor,
  name: SubjectName,
  { month, limit }: { readonly month: string; readonly limit: number },
): CollectionQuery<Item> {
  return collectionQuery(collectionOf(actor, name), Item, {
    where: [
      ['year', '==', Number(month.slice(0, 4))],
      ['on', '>=', `${month}-01`],
      ['on', '<=', `${month}-31`],
      ...ownItems(subjects[name], actor),
    ],
    orderBy: [['on', 'desc']],
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
    limit: PAGE,
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
