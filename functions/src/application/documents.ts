import type { z } from 'zod';
import {
  ConfirmationPage,
  Certificate,
  Commune,
  type CommuneCollection,
  DossierEvent,
  DossierFile,
  DossierPackage,
  type DossierCollection,
  Invitation,
  Member,
  Notice,
  Paper,
  paths,
  Producer,
  Product,
  PublicCommune,
  Registration,
  Village,
  WordingDocument,
} from '../domain/index.ts';
import type { Doc, Query } from './ports.ts';
import { AuditEntry, CommandReceipt, DossierRecord, NumberRegister } from './records.ts';

const inCommune =
  <T>(name: CommuneCollection, schema: z.ZodType<T>) =>
  (commune: string, id: string): Doc<T> => ({ path: paths.document(commune, name, id), schema });

const inDossier =
  <T>(name: DossierCollection, schema: z.ZodType<T>) =>
  (commune: string, dossierId: string, id: string): Doc<T> => ({
    path: paths.dossierDocument(commune, dossierId, name, id),
    schema,
  });

/** Every kind of document: its place and its schema, together. */
export const documents = {
  commune: (commune: string): Doc<Commune> => ({ path: paths.commune(commune), schema: Commune }),
  publicCommune: (commune: string): Doc<PublicCommune> => ({
    path: paths.publicCommune(commune),
    schema: PublicCommune,
  }),
  member: inCommune('members', Member),
  invitation: inCommune('invitations', Invitation),
  registration: inCommune('registrations', Registration),
  village: inCommune('villages', Village),
  producer: inCommune('producers', Producer),
  product: inCommune('products', Product),
  certificate: inCommune('certificates', Certificate),
  paper: inCommune('documents', Paper),
  wording: inCommune('wordings', WordingDocument),
  numberRegister: inCommune('numberRegisters', NumberRegister),
  notice: inCommune('notices', Notice),
  receipt: inCommune('commandReceipts', CommandReceipt),
  audit: inCommune('audit', AuditEntry),
  dossier: inCommune('dossiers', DossierRecord),
  event: inDossier('events', DossierEvent),
  file: inDossier('files', DossierFile),
  confirmation: inDossier('confirmations', ConfirmationPage),
  package: inDossier('packages', DossierPackage),
} as const;

/** All of one kind in a commune. */
const whole =
  <T>(name: CommuneCollection, schema: z.ZodType<T>) =>
  (commune: string): Query<T> => ({ path: paths.collection(commune, name), schema });

/** All of one producer. */
const ofProducer =
  <T>(name: CommuneCollection, schema: z.ZodType<T>) =>
  (commune: string, producerId: string): Query<T> => ({
    path: paths.collection(commune, name),
    schema,
    where: [['producerId', '==', producerId]],
  });

/** Queries that more than one use case asks. */
export const queries = {
  products: whole('products', Product),
  producers: whole('producers', Producer),
  certificates: whole('certificates', Certificate),
  villages: whole('villages', Village),
  members: whole('members', Member),
  dossiers: whole('dossiers', DossierRecord),
  registersOf: (commune: string, year: number): Query<NumberRegister> => ({
    path: paths.collection(commune, 'numberRegisters'),
    schema: NumberRegister,
    where: [['year', '==', year]],
  }),
  papersNumberedIn: (commune: string, year: number): Query<Paper> => ({
    path: paths.collection(commune, 'documents'),
    schema: Paper,
    where: [['number.year', '==', year]],
  }),
  replacements: (commune: string, documentId: string): Query<Paper> => ({
    path: paths.collection(commune, 'documents'),
    schema: Paper,
    where: [['replaces', '==', documentId]],
  }),
  productsOf: ofProducer('products', Product),
  certificatesOf: ofProducer('certificates', Certificate),
  files: (commune: string, dossierId: string): Query<DossierFile> => ({
    path: paths.dossierCollection(commune, dossierId, 'files'),
    schema: DossierFile,
  }),
  events: (commune: string, dossierId: string): Query<DossierEvent> => ({
    path: paths.dossierCollection(commune, dossierId, 'events'),
    schema: DossierEvent,
    orderBy: [['at', 'asc']],
  }),
  /** Papers about this dossier, alone or among others. */
  papersOf: (commune: string, dossierId: string): Query<Paper> => ({
    path: paths.collection(commune, 'documents'),
    schema: Paper,
    where: [['dossierIds', 'array-contains', dossierId]],
  }),
  activeAdmins: (commune: string): Query<Member> => ({
    path: paths.collection(commune, 'members'),
    schema: Member,
    where: [
      ['role', '==', 'admin'],
      ['active', '==', true],
    ],
  }),
} as const;
