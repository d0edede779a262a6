// What the pages of papers, their numbers, words and packages ask for; apart, so that the editor does not fetch them.
import type { z } from 'zod';
import {
  type Actor,
  DossierPackage,
  Paper,
  paperKinds,
  type PaperState,
  PaperType,
  paths,
  type Role,
  WordingDocument,
} from '@ocop/functions/domain';
import {
  type CollectionQuery,
  collectionQuery,
  type DocumentQuery,
  documentQuery,
  type Filter,
} from '../gateway/gateway.ts';
import { ownOnly } from './dossier-queries.ts';
import { HOME_LIMITS } from './queries.ts';

/** Papers of one dossier, or all of the commune's; a producer's own. */
export function papersOf(actor: Actor, dossierId?: string): CollectionQuery<Paper> {
  const ofDossier: readonly Filter[] =
    dossierId === undefined ? [] : [['dossierIds', 'array-contains', dossierId]];
  return collectionQuery(paths.collection(actor.commune, 'documents'), Paper, {
    where: [...ofDossier, ...ownOnly(actor, 'producerId')],
    limit: 200,
  });
}

/** States in which a paper may wait for a role: to be signed, to be numbered, to be mended. */
const WAITING_STATES: Readonly<Partial<Record<Role, readonly PaperState[]>>> = {
  leader: ['submitted'],
  clerk: ['signed', 'issuing'],
  economy: ['returned'],
};

/** Papers that may wait for this person; null for a role for which none ever does. */
export function waitingPapersOf(actor: Actor): CollectionQuery<Paper> | null {
  const states = WAITING_STATES[actor.role];
  if (states === undefined) return null;
  return collectionQuery(paths.collection(actor.commune, 'documents'), Paper, {
    where: [['state', 'in', states]],
    limit: HOME_LIMITS.papers,
  });
}

export const DESK_TYPES = PaperType.options.filter((type) => paperKinds[type].signing === 'desk');

/** Drafts of papers that nobody signs: they wait for the clerk as they are. Null for everybody else. */
export function deskDraftsOf(actor: Actor): CollectionQuery<Paper> | null {
  if (actor.role !== 'clerk') return null;
  return collectionQuery(paths.collection(actor.commune, 'documents'), Paper, {
    where: [
      ['state', '==', 'draft'],
      ['type', 'in', DESK_TYPES],
    ],
    limit: HOME_LIMITS.papers,
  });
}

/** The number registers of a year, read as the asking page needs them. */
export function registersOf<T>(actor: Actor, year: number, schema: z.ZodType<T>): CollectionQuery<T> {
  return collectionQuery(paths.collection(actor.commune, 'numberRegisters'), schema, {
    where: [['year', '==', year]],
  });
}

/** The package of a dossier that this person may read: the office's, or the producer's own. */
export function packageOf(actor: Actor, dossierId: string): DocumentQuery<DossierPackage> {
  const id = actor.role === 'producer' ? 'producer' : 'office';
  return documentQuery(paths.dossierDocument(actor.commune, dossierId, 'packages', id), DossierPackage);
}

/** Papers whose number is of a year: what the number book shows. */
export function papersNumberedIn(actor: Actor, year: number): CollectionQuery<Paper> {
  return collectionQuery(paths.collection(actor.commune, 'documents'), Paper, {
    where: [['number.year', '==', year]],
    limit: 2000,
  });
}

export function paperOf(actor: Actor, id: string): DocumentQuery<Paper> {
  return documentQuery(paths.document(actor.commune, 'documents', id), Paper);
}

/** What the office words itself: of itself (`office`) and of each paper. */
export function wordingsOf(actor: Actor): CollectionQuery<WordingDocument> {
  return collectionQuery(paths.collection(actor.commune, 'wordings'), WordingDocument, { limit: 100 });
}
