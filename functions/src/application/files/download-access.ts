import {
  type Actor,
  type Dossier,
  type DossierFile,
  type DossierPackage,
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

/** Who may read a paper: by the table of collections, or as the producer or the village whose paper it is. */
export function mayReadPaper(actor: Actor, paper: Paper): boolean {
  if (actor.commune !== paper.communeId) return false;
  const roles: readonly string[] = READ_ROLES.documents;
  const units = { producer: paper.producerId, village: paper.villageId };
  const own = (actor.role === 'producer' || actor.role === 'village') && actor.unit === units[actor.role];
  return own || roles.includes(actor.role);
}

/**
 * Who may have a package: the units that may read the commune's papers, for the office's holds them; of the producer's
 * own, that producer too. Who sees dossiers but no papers sees that there is a package, not what is in it.
 */
export function mayReadPackage(actor: Actor, made: DossierPackage): boolean {
  if (actor.commune !== made.communeId) return false;
  const roles: readonly string[] = READ_ROLES.documents;
  const own = made.audience === 'producer' && actor.role === 'producer' && actor.unit === made.producerId;
  return own || roles.includes(actor.role);
}
