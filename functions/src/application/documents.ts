import { z } from 'zod';
import {
  boardIds,
  CertificateBoard,
  CertificateRow,
  ConfirmationPage,
  Certificate,
  Commune,
  type CommuneCollection,
  DossierBoard,
  DossierEvent,
  DossierFile,
  DossierPackage,
  type DossierCollection,
  DossierRow,
  Invitation,
  Item,
  ItemEvent,
  ItemFile,
  Member,
  Notice,
  Paper,
  type PlainDate,
  paths,
  PlanBoard,
  type PlanBoardSubject,
  PlanRow,
  Producer,
  Product,
  PublicCommune,
  Registration,
  type SubjectName,
  Village,
  WordingDocument,
} from '../domain/index.ts';
import type { Doc, Query, RowsDoc } from './ports.ts';
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

/** A board of the commune. */
const boardDoc = <T, R>(
  commune: string,
  id: string,
  schema: z.ZodType<T>,
  row: z.ZodType<R>,
): RowsDoc<T, R> => ({
  path: paths.document(commune, 'boards', id),
  schema,
  head: { id, communeId: commune, schemaVersion: 1 },
  row,
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
  certificateBoard: (commune: string) =>
    boardDoc(commune, boardIds.certificates(), CertificateBoard, CertificateRow),
  dossierBoard: (commune: string) => boardDoc(commune, boardIds.dossiers(), DossierBoard, DossierRow),
  planBoard: (commune: string, subject: PlanBoardSubject, year: number) =>
    boardDoc(commune, boardIds.ofYear(subject, year), PlanBoard, PlanRow),
  item: (commune: string, subject: SubjectName, id: string): Doc<Item> => ({
    path: paths.document(commune, subject, id),
    schema: Item,
  }),
  itemEvent: (commune: string, subject: SubjectName, itemId: string, id: string): Doc<ItemEvent> => ({
    path: paths.itemDocument(commune, subject, itemId, 'events', id),
    schema: ItemEvent,
  }),
  itemFile: (commune: string, subject: SubjectName, itemId: string, id: string): Doc<ItemFile> => ({
    path: paths.itemDocument(commune, subject, itemId, 'files', id),
    schema: ItemFile,
  }),
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
  /** All communes, unread: one that is damaged must not stop the others. */
  communes: (): Query<unknown> => ({ path: paths.communes(), schema: z.unknown() }),
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
  /** All items of a subject. */
  items: (commune: string, subject: SubjectName): Query<Item> => ({
    path: paths.collection(commune, subject),
    schema: Item,
  }),
  /** The items of a subject that belong to a year. */
  itemsOfYear: (commune: string, subject: SubjectName, year: number): Query<Item> => ({
    path: paths.collection(commune, subject),
    schema: Item,
    where: [['year', '==', year]],
  }),
  /** The items of a subject that belong to a producer. */
  itemsOfProducer: (commune: string, subject: SubjectName, producerId: string): Query<Item> => ({
    path: paths.collection(commune, subject),
    schema: Item,
    where: [['producerId', '==', producerId]],
  }),
  /** The items of a subject that are in this state. */
  itemsInState: (commune: string, subject: SubjectName, state: string): Query<Item> => ({
    path: paths.collection(commune, subject),
    schema: Item,
    where: [['state', '==', state]],
  }),
  /** The items of a subject of several years; at most 30 of them. */
  itemsOfYears: (commune: string, subject: SubjectName, years: readonly number[]): Query<Item> => ({
    path: paths.collection(commune, subject),
    schema: Item,
    where: [['year', 'in', years]],
  }),
  /** The items of a subject whose day is between two, both included. */
  itemsBetween: (commune: string, subject: SubjectName, from: string, to: string): Query<Item> => ({
    path: paths.collection(commune, subject),
    schema: Item,
    where: [
      ['on', '>=', from],
      ['on', '<=', to],
    ],
  }),
  /** Every inspection of a producer, the secret ones too: `producerId` of those stands empty until they took place. */
  inspectionsOf: (commune: string, producerId: string): Query<Item> => ({
    path: paths.collection(commune, 'inspections'),
    schema: Item,
    where: [['values.producerId', '==', producerId]],
  }),
  /** Open items of a subject. */
  openItems: (commune: string, subject: SubjectName): Query<Item> => ({
    path: paths.collection(commune, subject),
    schema: Item,
    where: [['open', '==', true]],
  }),
  /** Open tasks of one member. */
  openTasksOf: (commune: string, uid: string): Query<Item> => ({
    path: paths.collection(commune, 'tasks'),
    schema: Item,
    where: [
      ['open', '==', true],
      ['values.assignee', '==', uid],
    ],
  }),
  /** Open tasks that were due from a day on, up to the day before another. */
  tasksDue: (commune: string, { from, before }: { from: PlainDate; before: PlainDate }): Query<Item> => ({
    path: paths.collection(commune, 'tasks'),
    schema: Item,
    where: [
      ['open', '==', true],
      ['dueOn', '>=', from],
      ['dueOn', '<', before],
    ],
    orderBy: [['dueOn', 'asc']],
  }),
  /** The plans in force of all communes, unread: one that is damaged must not stop the others. */
  plansEverywhere: (): Query<unknown> => ({
    path: 'plans',
    schema: z.unknown(),
    group: true,
    where: [['state', '==', 'inForce']],
  }),
  itemEvents: (commune: string, subject: SubjectName, itemId: string): Query<ItemEvent> => ({
    path: paths.itemCollection(commune, subject, itemId, 'events'),
    schema: ItemEvent,
    orderBy: [['version', 'asc']],
  }),
  itemFiles: (commune: string, subject: SubjectName, itemId: string): Query<ItemFile> => ({
    path: paths.itemCollection(commune, subject, itemId, 'files'),
    schema: ItemFile,
  }),
  /** Files of items, in all communes, of which it is to be seen whether they were attached; unread, as above. */
  looseFiles: (today: PlainDate, limit: number): Query<unknown> => ({
    path: 'files',
    schema: z.unknown(),
    group: true,
    where: [['looseOn', '<=', today]],
    orderBy: [['looseOn', 'asc']],
    limit,
  }),
  productsOf: ofProducer('products', Product),
  certificatesOf: ofProducer('certificates', Certificate),
  certificatesOfProduct: (commune: string, productId: string): Query<Certificate> => ({
    path: paths.collection(commune, 'certificates'),
    schema: Certificate,
    where: [['productId', '==', productId]],
  }),
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
