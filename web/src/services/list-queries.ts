// What the long lists ask for: a page at a time, narrowed by the store; apart, because homes fetch none of it.
import {
  type Actor,
  type DossierState,
  ENDED_STATES,
  type Notice,
  OFFICE_ROLES,
  Paper,
  type PaperState,
  type PaperType,
  paths,
  Producer,
  type ProducerKind,
  Product,
  searchToken,
  StoredDossier,
} from '@ocop/functions/domain';
import { type CollectionQuery, collectionQuery, type Filter } from '../gateway/gateway.ts';
import { ownOnly } from './dossier-queries.ts';
import { DESK_TYPES } from './paper-queries.ts';
import { dossiersOf, noticesOf } from './queries.ts';
import { dossiersNamed, productsNamed } from './search-queries.ts';

/** So many stand on a page of a list: with what its frame and its boards read, at most 30 documents. */
export const LIST_PAGE = 25;

/** Whether this person's dossiers are the whole commune's, which the board shows. */
export const seesBoard = ({ role }: Pick<Actor, 'role'>): boolean => OFFICE_ROLES.includes(role);

export interface DossiersAsked {
  readonly isEnded: boolean;
  readonly stage: DossierState | null;
  /** A village's id; '' for dossiers without one, null for all. */
  readonly village: string | null;
}

/** A page of the commune's dossiers, the last changed first; of one's own, all that there are. */
export function dossierPageOf(
  actor: Actor,
  { isEnded, stage, village }: DossiersAsked,
): CollectionQuery<StoredDossier> {
  if (!seesBoard(actor)) return dossiersOf(actor, LIST_PAGE);
  // A recognised dossier is among the ended, though it ends only with its certificate.
  const states: readonly Filter[] =
    stage !== null ? [['state', '==', stage]] : isEnded ? [['state', 'in', ENDED_STATES]] : [];
  const place: readonly Filter[] =
    village === null ? [] : [['producer.villageId', '==', village === '' ? null : village]];
  return collectionQuery(paths.collection(actor.commune, 'dossiers'), StoredDossier, {
    where: [...states, ...place],
    orderBy: [['changedAt', 'desc']],
    limit: LIST_PAGE,
  });
}

/** Dossiers with a word that begins like the longest typed one; the page looks at the others. */
export const dossiersCalled = (actor: Actor, words: string): CollectionQuery<StoredDossier> | null =>
  dossiersNamed(actor, { token: searchToken(words), limit: LIST_PAGE });

/** Products that never had a certificate, by name; those that had one stand on the board. Of one's own, all. */
export function newProductsOf(actor: Actor): CollectionQuery<Product> {
  const own = ownOnly(actor, 'producerId');
  return collectionQuery(paths.collection(actor.commune, 'products'), Product, {
    where: own.length > 0 ? own : [['currentCertificateId', '==', null]],
    orderBy: [['name', 'asc']],
    limit: LIST_PAGE,
  });
}

/** The same by a word of their name or producer. */
export const productsCalled = (actor: Actor, words: string): CollectionQuery<Product> =>
  productsNamed(actor, { token: searchToken(words), limit: LIST_PAGE });

/** Producers of one kind, by name. */
export const producersOfKind = ({ commune }: Actor, kind: ProducerKind): CollectionQuery<Producer> =>
  collectionQuery(paths.collection(commune, 'producers'), Producer, {
    where: [['kind', '==', kind]],
    orderBy: [['name', 'asc']],
    limit: LIST_PAGE,
  });

export interface PapersAsked {
  readonly type: PaperType | null;
  readonly state: PaperState | null;
}

/** Beside what waits for a number, a page of all papers. */
export const PAPER_PAGE = 15;
/** So many of each kind that waits for a number stand above it. */
export const WAITING_PAGE = 5;

const papers = ({ commune }: Actor, where: readonly Filter[], limit: number): CollectionQuery<Paper> =>
  collectionQuery(paths.collection(commune, 'documents'), Paper, {
    where,
    orderBy: [['madeAt', 'desc']],
    limit,
  });

/** A page of papers, the newest first; a producer's own are narrowed by the page. */
export function paperPageOf(actor: Actor, { type, state }: PapersAsked): CollectionQuery<Paper> {
  const own = ownOnly(actor, 'producerId');
  if (own.length > 0) return papers(actor, own, LIST_PAGE);
  const narrowed: readonly Filter[] = [
    ...(type === null ? [] : ([['type', '==', type]] as const)),
    ...(state === null ? [] : ([['state', '==', state]] as const)),
  ];
  return papers(actor, narrowed, PAPER_PAGE);
}

/** Papers that came back signed and wait for their number. */
export const signedPapersOf = (actor: Actor): CollectionQuery<Paper> =>
  papers(actor, [['state', 'in', ['signed', 'issuing']]], WAITING_PAGE);

/** Drafts that nobody signs: they are numbered as they are. */
export const deskPapersOf = (actor: Actor): CollectionQuery<Paper> =>
  papers(
    actor,
    [
      ['state', '==', 'draft'],
      ['type', 'in', DESK_TYPES],
    ],
    WAITING_PAGE,
  );

/** A page of what this person was told, the newest first. */
export const noticePageOf = (actor: Actor): CollectionQuery<Notice> => ({
  ...noticesOf(actor),
  limit: LIST_PAGE,
});
