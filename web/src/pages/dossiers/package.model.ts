// How the package of a dossier stands, for who looks at it.
import {
  type Actor,
  type Dossier,
  type DossierPackage,
  isOwner,
  OFFICE_COMMAND_ROLES,
} from '@ocop/functions/domain';

/** Whether this person may have the dossier as one file: the office's three, and its own producer. */
export function mayExport(dossier: Dossier, actor: Actor): boolean {
  const roles: readonly string[] = OFFICE_COMMAND_ROLES.exportPackage;
  return roles.includes(actor.role) && (actor.role !== 'producer' || isOwner(dossier, actor));
}

export type PackageLook = 'none' | 'building' | 'ready' | 'failed';

/** `now` in ISO form. Work whose lease ended broke off: the server lets anybody begin it anew. */
export function packageLook(made: DossierPackage | null, now: string): PackageLook {
  if (made === null) return 'none';
  if (made.state !== 'building') return made.state;
  return made.leaseUntil !== null && made.leaseUntil > now ? 'building' : 'failed';
}

/** "Hồ sơ Mật ong hoa núi.pdf": a name that every system keeps. */
export const packageName = (product: string, form: 'pdf' | 'zip'): string =>
  `Hồ sơ ${product.replaceAll(/[\s\\/:*?"<>|]+/gu, ' ').trim()}.${form}`;
