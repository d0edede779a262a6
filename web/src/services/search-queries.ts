// What the search asks for: by one typed word, a bounded number of each kind, within what the rules let the role read.
import type { z } from 'zod';
import {
  type Actor,
  Certificate,
  type CommuneCollection,
  Item,
  OFFICE_ROLES,
  Paper,
  paths,
  Producer,
  Product,
  READ_ROLES,
  type Role,
  StoredDossier,
  type SubjectName,
  subjects,
} from '@ocop/functions/domain';
import { type CollectionQuery, collectionQuery, type Filter } from '../gateway/gateway.ts';
import { hasOwn, ownItemsOf } from './home-queries.ts';
import { ownOnly } from './dossier-queries.ts';
import { dossiersOf } from './queries.ts';

/** One word as the index keeps it, and how many documents may be read for it. */
export interface Looked {
  readonly token: string;
  readonly limit: number;
}

/** Whoever reads the whole collection asks the index; of their own, people have so few that those are read. */
function looked<T>(
  { commune }: Actor,
  name: CommuneCollection,
  schema: z.ZodType<T>,
  own: readonly Filter[],
  { token, limit }: Looked,
): CollectionQuery<T> {
  const where: readonly Filter[] = own.length > 0 ? own : [['searchKeys', 'array-contains', token]];
  return collectionQuery(paths.collection(commune, name), schema, { where, limit });
}

const mayRead = (readers: readonly Role[], { role }: Actor): boolean => readers.includes(role);

/** Null for a role that has no list of producers: a producer knows its own. */
export function producersNamed(actor: Actor, asked: Looked): CollectionQuery<Producer> | null {
  if (!mayRead(READ_ROLES.producers, actor)) return null;
  return looked(actor, 'producers', Producer, [], asked);
}

export function productsNamed(actor: Actor, asked: Looked): CollectionQuery<Product> {
  return looked(actor, 'products', Product, ownOnly(actor, 'producerId'), asked);
}

export function certificatesNamed(actor: Actor, asked: Looked): CollectionQuery<Certificate> {
  return looked(actor, 'certificates', Certificate, ownOnly(actor, 'producerId'), asked);
}

/** An administrator has no sight of dossiers. Of one's own, the last changed come first. */
export function dossiersNamed(actor: Actor, { token, limit }: Looked): CollectionQuery<StoredDossier> | null {
  if (actor.role === 'admin') return null;
  if (!OFFICE_ROLES.includes(actor.role)) return { ...dossiersOf(actor), limit };
  return collectionQuery(paths.collection(actor.commune, 'dossiers'), StoredDossier, {
    where: [['index.searchKeys', 'array-contains', token]],
    limit,
  });
}

export function papersNamed(actor: Actor, asked: Looked): CollectionQuery<Paper> | null {
  const own = hasOwn(actor.role) ? ownItemsOf(actor.role, actor.unit) : [];
  if (own.length === 0 && !mayRead(READ_ROLES.documents, actor)) return null;
  return looked(actor, 'documents', Paper, own, asked);
}

/** Items of a subject of all years. Null for a role that reads none but what it owns itself. */
export function itemsLookedFor(actor: Actor, name: SubjectName, asked: Looked): CollectionQuery<Item> | null {
  if (mayRead(subjects[name].reads, actor)) return looked(actor, name, Item, [], asked);
  return hasOwn(actor.role) ? looked(actor, name, Item, ownItemsOf(actor.role, actor.unit), asked) : null;
}
