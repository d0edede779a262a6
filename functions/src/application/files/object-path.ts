import { CommuneId, Id, objects } from '../../domain/index.ts';

/** Whose bytes an object holds, by its name alone. */
export type ObjectOwner =
  | { readonly kind: 'file'; readonly commune: string; readonly dossierId: string; readonly fileId: string }
  | { readonly kind: 'paper' }
  | { readonly kind: 'unknown' };

const FILE = /^communes\/([^/]+)\/dossiers\/([^/]+)\/files\/([^/]+)$/u;
const PAPER = /^communes\/\d{5}\/documents\/[\w-]+\/r\d+\.(?:docx|pdf)$/u;

/** The inverse of `objects.dossierFile`; anything that it could not have made is unknown. */
export function ownerOf(path: string): ObjectOwner {
  if (PAPER.test(path)) return { kind: 'paper' };
  const [, commune = '', dossierId = '', fileId = ''] = FILE.exec(path) ?? [];
  const known =
    CommuneId.safeParse(commune).success && Id.safeParse(dossierId).success && Id.safeParse(fileId).success;
  if (!known || objects.dossierFile(commune, dossierId, fileId) !== path) return { kind: 'unknown' };
  return { kind: 'file', commune, dossierId, fileId };
}
