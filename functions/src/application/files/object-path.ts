import { CommuneId, Id, objects, SubjectName } from '../../domain/index.ts';

/** Whose bytes an object holds, by its name alone. */
export type ObjectOwner =
  | { readonly kind: 'file'; readonly commune: string; readonly dossierId: string; readonly fileId: string }
  | {
      readonly kind: 'signed';
      readonly commune: string;
      readonly documentId: string;
      readonly fileId: string;
    }
  | {
      readonly kind: 'item';
      readonly commune: string;
      readonly subject: SubjectName;
      readonly itemId: string;
      readonly fileId: string;
    }
  | { readonly kind: 'paper' }
  | { readonly kind: 'package' }
  | { readonly kind: 'unknown' };

const FILE = /^communes\/([^/]+)\/dossiers\/([^/]+)\/files\/([^/]+)$/u;
const PAPER = /^communes\/\d{5}\/documents\/[\w-]+\/r\d+\.(?:docx|pdf)$/u;
const PACKAGE = /^communes\/\d{5}\/dossiers\/[\w-]+\/packages\/(?:office|producer)\/r\d+\.(?:pdf|zip)$/u;

const ITEM = /^communes\/([^/]+)\/([^/]+)\/([^/]+)\/files\/([^/]+)$/u;
const SIGNED = /^communes\/([^/]+)\/documents\/([^/]+)\/signed\/([^/]+)$/u;

/** The inverse of what `objects` makes for uploads; anything that none could have made is unknown. */
export function ownerOf(path: string): ObjectOwner {
  if (PAPER.test(path)) return { kind: 'paper' };
  if (PACKAGE.test(path)) return { kind: 'package' };
  const ofItem = itemFileOf(path);
  if (ofItem !== null) return ofItem;
  const [, commune = '', owner = '', fileId = ''] = FILE.exec(path) ?? SIGNED.exec(path) ?? [];
  const known =
    CommuneId.safeParse(commune).success && Id.safeParse(owner).success && Id.safeParse(fileId).success;
  if (!known) return { kind: 'unknown' };
  if (path === objects.signedPaper(commune, owner, fileId))
    return { kind: 'signed', commune, documentId: owner, fileId };
  if (path !== objects.dossierFile(commune, owner, fileId)) return { kind: 'unknown' };
  return { kind: 'file', commune, dossierId: owner, fileId };
}

function itemFileOf(path: string): ObjectOwner | null {
  const [, commune = '', name = '', itemId = '', fileId = ''] = ITEM.exec(path) ?? [];
  const subject = SubjectName.safeParse(name);
  if (!subject.success || !CommuneId.safeParse(commune).success) return null;
  if (!Id.safeParse(itemId).success || !Id.safeParse(fileId).success) return null;
  return { kind: 'item', commune, subject: subject.data, itemId, fileId };
}
