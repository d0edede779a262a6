import {
  type Actor,
  type Dossier,
  type DossierFile,
  isHelper,
  isOwner,
  OFFICE_ROLES,
  type Paper,
  READ_ROLES,
} from '../../domain/index.ts';
import { isFiled } from './remove-file.ts';

/** Who may read the files of a dossier: the units of the commune, the producer, the helper who prepares it. */
export function mayReadFiles(actor: Actor, dossier: Dossier): boolean {
  if (actor.commune !== dossier.communeId) return false;
  return OFFICE_ROLES.includes(actor.role) || isOwner(dossier, actor) || isHelper(dossier, actor);
}

/** Only bytes that were read back can be had: a received file, or a replaced one that was filed before. */
export function isReadable(file: DossierFile, dossier: Dossier): boolean {
  return file.state === 'received' || (file.state === 'removed' && isFiled(dossier, file.id));
}

/** Who may read a paper: by the table of collections, or as the producer whose paper it is. */
export function mayReadPaper(actor: Actor, paper: Paper): boolean {
  if (actor.commune !== paper.communeId) return false;
  const roles: readonly string[] = READ_ROLES.documents;
  return roles.includes(actor.role) || (actor.role === 'producer' && actor.unit === paper.producerId);
}
