// What may be asked of the store, as the rules allow it: a member's questions are cut to what their role may read,
// because Firestore refuses a question whose answer might hold more than that.
import {
  type Actor,
  audienceKey,
  Certificate,
  Commune,
  DossierEvent,
  DossierFile,
  Invitation,
  Member,
  Notice,
  Paper,
  paths,
  Producer,
  Product,
  Registration,
  StoredDossier,
  Village,
  VillageHeadConfirmation,
} from '@ocop/functions/domain';
import type { CollectionQuery, DocumentQuery, Filter } from './gateway.ts';
import { collectionQuery, documentQuery } from './gateway.ts';

const own = (actor: Actor, field: string): readonly Filter[] =>
  actor.role === 'producer' ? [[field, '==', actor.unit ?? '']] : [];

export const communeQuery = (commune: string): DocumentQuery<Commune> =>
  documentQuery(paths.commune(commune), Commune);

export const dossierQuery = (actor: Actor, dossierId: string): DocumentQuery<StoredDossier> =>
  documentQuery(paths.dossier(actor.commune, dossierId), StoredDossier);

/** A producer: the own ones; a village head: those prepared for a household (nộp hộ); the office: all of the commune. */
export function dossiersQuery(actor: Actor): CollectionQuery<StoredDossier> {
  const path = paths.collection(actor.commune, 'dossiers');
  if (actor.role === 'producer')
    return collectionQuery(path, StoredDossier, { where: [['producer.id', '==', actor.unit ?? '']] });
  if (actor.role === 'village')
    return collectionQuery(path, StoredDossier, {
      where: [
        ['preparedBy.role', '==', 'village'],
        ['preparedBy.unit', '==', actor.unit ?? ''],
      ],
    });
  return collectionQuery(path, StoredDossier);
}

/** The dossiers in which something waits for this member, of the office. */
export const waitingDossiersQuery = (actor: Actor): CollectionQuery<StoredDossier> =>
  collectionQuery(paths.collection(actor.commune, 'dossiers'), StoredDossier, {
    where: [['index.waiting', 'array-contains', audienceKey(actor.role, actor.unit)]],
  });

export const filesQuery = (actor: Actor, dossierId: string): CollectionQuery<DossierFile> =>
  collectionQuery(paths.dossierCollection(actor.commune, dossierId, 'files'), DossierFile, {
    where: own(actor, 'producerId'),
  });

/** The history, oldest first. */
export const eventsQuery = (actor: Actor, dossierId: string): CollectionQuery<DossierEvent> =>
  collectionQuery(paths.dossierCollection(actor.commune, dossierId, 'events'), DossierEvent, {
    orderBy: [['at', 'asc']],
  });

export const confirmationQuery = (
  actor: Actor,
  dossierId: string,
  confirmationId: string,
): DocumentQuery<VillageHeadConfirmation> =>
  documentQuery(
    paths.dossierDocument(actor.commune, dossierId, 'confirmations', confirmationId),
    VillageHeadConfirmation,
  );

export const productsQuery = (actor: Actor): CollectionQuery<Product> =>
  collectionQuery(paths.collection(actor.commune, 'products'), Product, { where: own(actor, 'producerId') });

export const productQuery = (actor: Actor, productId: string): DocumentQuery<Product> =>
  documentQuery(paths.document(actor.commune, 'products', productId), Product);

export const certificatesQuery = (actor: Actor): CollectionQuery<Certificate> =>
  collectionQuery(paths.collection(actor.commune, 'certificates'), Certificate, {
    where: own(actor, 'producerId'),
  });

export const producersQuery = (actor: Actor): CollectionQuery<Producer> =>
  collectionQuery(paths.collection(actor.commune, 'producers'), Producer);

export const villagesQuery = (commune: string): CollectionQuery<Village> =>
  collectionQuery(paths.collection(commune, 'villages'), Village);

/** All papers of the commune, or those of one dossier. */
export function papersQuery(actor: Actor, dossierId?: string): CollectionQuery<Paper> {
  const ofDossier: readonly Filter[] =
    dossierId === undefined ? [] : [['dossierIds', 'array-contains', dossierId]];
  return collectionQuery(paths.collection(actor.commune, 'documents'), Paper, {
    where: [...own(actor, 'producerId'), ...ofDossier],
  });
}

export const paperQuery = (actor: Actor, documentId: string): DocumentQuery<Paper> =>
  documentQuery(paths.document(actor.commune, 'documents', documentId), Paper);

/** The member's own notices, newest first. */
export const noticesQuery = (actor: Actor): CollectionQuery<Notice> =>
  collectionQuery(paths.collection(actor.commune, 'notices'), Notice, {
    where: [['audience', '==', audienceKey(actor.role, actor.unit)]],
    orderBy: [['createdAt', 'desc']],
    limit: 100,
  });

export const membersQuery = (actor: Actor): CollectionQuery<Member> =>
  collectionQuery(paths.collection(actor.commune, 'members'), Member);

export const invitationsQuery = (actor: Actor): CollectionQuery<Invitation> =>
  collectionQuery(paths.collection(actor.commune, 'invitations'), Invitation);

/** Requests of newcomers that wait for Phòng Kinh tế. */
export const registrationsQuery = (actor: Actor): CollectionQuery<Registration> =>
  collectionQuery(paths.collection(actor.commune, 'registrations'), Registration, {
    where: [['state', '==', 'open']],
  });

/** The newcomer's own request. */
export const ownRegistrationQuery = (commune: string, uid: string): DocumentQuery<Registration> =>
  documentQuery(paths.document(commune, 'registrations', uid), Registration);
