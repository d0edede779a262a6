// What a page of one dossier asks for; apart, because the editor on a phone fetches nothing else.
import { type Actor, DossierFile, paths, StoredDossier } from '@ocop/functions/domain';
import {
  type CollectionQuery,
  collectionQuery,
  documentQuery,
  type DocumentQuery,
  type Filter,
} from '../gateway/gateway.ts';

/** What narrows a list to a producer's own; the office and the village see the commune's. */
export function ownOnly(actor: Actor, field: string): readonly Filter[] {
  return actor.role === 'producer' ? [[field, '==', actor.unit ?? '']] : [];
}

export function dossierOf(actor: Actor, id: string): DocumentQuery<StoredDossier> {
  return documentQuery(paths.dossier(actor.commune, id), StoredDossier);
}

export function filesOf(actor: Actor, dossierId: string): CollectionQuery<DossierFile> {
  return collectionQuery(paths.dossierCollection(actor.commune, dossierId, 'files'), DossierFile, {
    where: ownOnly(actor, 'producerId'),
  });
}
