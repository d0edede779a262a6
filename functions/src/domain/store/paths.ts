/**
 * Where things live in Firestore: the one list of collection names, used by the server, the web and the rules tests.
 * Everything of a commune hangs under it, so that no query can forget the tenant.
 */
import { SubjectName } from '../subject/names.ts';

// `commandReceipts` keeps the answers of commands that are not a dossier's (membership, papers): one id, one effect.
export const COMMUNE_COLLECTIONS = [
  'members',
  'invitations',
  'registrations',
  'villages',
  'producers',
  'products',
  'dossiers',
  'certificates',
  'documents',
  'numberRegisters',
  'wordings',
  'boards',
  'notices',
  'commandReceipts',
  'audit',
  ...SubjectName.options,
] as const;
export type CommuneCollection = (typeof COMMUNE_COLLECTIONS)[number];

export const DOSSIER_COLLECTIONS = ['events', 'files', 'confirmations', 'packages'] as const;
export type DossierCollection = (typeof DOSSIER_COLLECTIONS)[number];

/** What hangs under every item of every subject. */
export const ITEM_COLLECTIONS = ['events', 'files'] as const;
export type ItemCollection = (typeof ITEM_COLLECTIONS)[number];

export const paths = {
  communes: () => 'communes',
  commune: (commune: string) => `communes/${commune}`,
  collection: (commune: string, name: CommuneCollection) => `communes/${commune}/${name}`,
  document: (commune: string, name: CommuneCollection, id: string) => `communes/${commune}/${name}/${id}`,
  dossier: (commune: string, dossierId: string) => `communes/${commune}/dossiers/${dossierId}`,
  dossierCollection: (commune: string, dossierId: string, name: DossierCollection) =>
    `communes/${commune}/dossiers/${dossierId}/${name}`,
  dossierDocument: (commune: string, dossierId: string, name: DossierCollection, id: string) =>
    `communes/${commune}/dossiers/${dossierId}/${name}/${id}`,
  itemCollection: (commune: string, subject: SubjectName, itemId: string, name: ItemCollection) =>
    `communes/${commune}/${subject}/${itemId}/${name}`,
  itemDocument: (commune: string, subject: SubjectName, itemId: string, name: ItemCollection, id: string) =>
    `communes/${commune}/${subject}/${itemId}/${name}/${id}`,
  publicCommunes: () => 'public',
  /** The commune as anybody may read it: no personal data. */
  publicCommune: (commune: string) => `public/${commune}`,
  /** The product as the public may read it: no personal data. */
  publicProduct: (commune: string, slug: string) => `public/${commune}/products/${slug}`,
  mail: (id: string) => `mail/${id}`,
} as const;

/** Cloud Storage object names. Clients never touch the bucket: `storage.rules` denies everything. */
export const objects = {
  dossierFile: (commune: string, dossierId: string, fileId: string) =>
    `communes/${commune}/dossiers/${dossierId}/files/${fileId}`,
  paper: (commune: string, documentId: string, revision: number, form: 'docx' | 'pdf') =>
    `communes/${commune}/documents/${documentId}/r${String(revision)}.${form}`,
  /** What came back signed; the id is the upload's own. */
  signedPaper: (commune: string, documentId: string, fileId: string) =>
    `communes/${commune}/documents/${documentId}/signed/${fileId}`,
  itemFile: (commune: string, subject: SubjectName, itemId: string, fileId: string) =>
    `communes/${commune}/${subject}/${itemId}/files/${fileId}`,
  package: (commune: string, dossierId: string, packageId: string, revision: number, form: 'pdf' | 'zip') =>
    `communes/${commune}/dossiers/${dossierId}/packages/${packageId}/r${String(revision)}.${form}`,
} as const;
