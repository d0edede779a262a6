// What the pages ask for, in one place: each query keeps to what the rules let the role read.
import {
  type Actor,
  audienceKey,
  Certificate,
  ConfirmationPage,
  DossierEvent,
  Invitation,
  Member,
  Notice,
  OFFICE_ROLES,
  paths,
  Producer,
  Product,
  PublicCommune,
  Registration,
  StoredDossier,
  Village,
} from '@ocop/functions/domain';
import {
  type CollectionQuery,
  collectionQuery,
  documentQuery,
  type DocumentQuery,
  type Filter,
} from '../gateway/gateway.ts';
import { ownOnly } from './dossier-queries.ts';

/** The key under which work and notices wait for this person. */
export function ownAudience(actor: Actor): string {
  return audienceKey(actor.role, actor.unit);
}

/** Dossiers that this person may see: own, prepared for somebody, or the whole commune's. Newest change first. */
export function dossiersOf(actor: Actor, limit = 200): CollectionQuery<StoredDossier> {
  const path = paths.collection(actor.commune, 'dossiers');
  const helped: readonly Filter[] = [
    ['preparedBy.role', '==', 'village'],
    ['preparedBy.unit', '==', actor.unit ?? ''],
  ];
  const where = OFFICE_ROLES.includes(actor.role)
    ? []
    : actor.role === 'village'
      ? helped
      : ownOnly(actor, 'producer.id');
  return collectionQuery(path, StoredDossier, { where, orderBy: [['changedAt', 'desc']], limit });
}

/** What a home page reads of each kind: thirty documents in all are enough for what comes next. */
export const HOME_LIMITS = {
  dossiers: 8,
  helped: 5,
  papers: 6,
  confirmations: 6,
  notices: 4,
  own: 10,
} as const;

/** Dossiers in which something waits for this person: those without a clock first, then the nearest day. */
export function waitingDossiersOf(actor: Actor): CollectionQuery<StoredDossier> {
  return collectionQuery(paths.collection(actor.commune, 'dossiers'), StoredDossier, {
    where: [['index.waiting', 'array-contains', ownAudience(actor)], ...ownOnly(actor, 'producer.id')],
    orderBy: [['index.dueOn', 'asc']],
    limit: HOME_LIMITS.dossiers,
  });
}

export function eventsOf(actor: Actor, dossierId: string): CollectionQuery<DossierEvent> {
  return collectionQuery(paths.dossierCollection(actor.commune, dossierId, 'events'), DossierEvent, {
    orderBy: [['at', 'asc']],
  });
}

export function productsOf(actor: Actor): CollectionQuery<Product> {
  return collectionQuery(paths.collection(actor.commune, 'products'), Product, {
    where: ownOnly(actor, 'producerId'),
    limit: 500,
  });
}

export function productOf(actor: Actor, id: string): DocumentQuery<Product> {
  return documentQuery(paths.document(actor.commune, 'products', id), Product);
}

export function certificatesOf(actor: Actor, limit = 500): CollectionQuery<Certificate> {
  return collectionQuery(paths.collection(actor.commune, 'certificates'), Certificate, {
    where: ownOnly(actor, 'producerId'),
    limit,
  });
}

export function noticesOf(actor: Actor): CollectionQuery<Notice> {
  return collectionQuery(paths.collection(actor.commune, 'notices'), Notice, {
    where: [['audience', '==', ownAudience(actor)]],
    orderBy: [['on', 'desc']],
    limit: 100,
  });
}

export function producersOf(actor: Actor): CollectionQuery<Producer> {
  return collectionQuery(paths.collection(actor.commune, 'producers'), Producer, { limit: 500 });
}

export function villagesOf(actor: Actor): CollectionQuery<Village> {
  return collectionQuery(paths.collection(actor.commune, 'villages'), Village, { limit: 300 });
}

export function membersOf(actor: Actor): CollectionQuery<Member> {
  return collectionQuery(paths.collection(actor.commune, 'members'), Member, { limit: 500 });
}

export function openInvitationsOf(actor: Actor): CollectionQuery<Invitation> {
  return collectionQuery(paths.collection(actor.commune, 'invitations'), Invitation, {
    where: [['state', '==', 'open']],
    limit: 200,
  });
}

export function openRegistrationsOf(actor: Actor): CollectionQuery<Registration> {
  return collectionQuery(paths.collection(actor.commune, 'registrations'), Registration, {
    where: [['state', '==', 'open']],
    limit: 200,
  });
}

/** Requests to this village head that are not answered, over all dossiers of the commune. */
export function villageConfirmationsOf(actor: Actor): CollectionQuery<ConfirmationPage> {
  return collectionQuery('confirmations', ConfirmationPage, {
    group: true,
    where: [
      ['communeId', '==', actor.commune],
      ['villageId', '==', actor.unit ?? ''],
      ['state', '==', 'pending'],
    ],
    limit: HOME_LIMITS.confirmations,
  });
}

/** The newcomer's own request to be registered. */
export function ownRegistrationOf(commune: string, uid: string): DocumentQuery<Registration> {
  return documentQuery(paths.document(commune, 'registrations', uid), Registration);
}

/** The communes that a newcomer may turn to, as anybody may read them. */
export function publicCommunes(): CollectionQuery<PublicCommune> {
  return collectionQuery(paths.publicCommunes(), PublicCommune, { limit: 200 });
}
