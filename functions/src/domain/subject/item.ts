import { z } from 'zod';
import { Doer } from '../dossier/dossier.ts';
import { FileContentType, FileRefusal, FileState } from '../dossier/files.ts';
import { Details } from '../fields/details.ts';
import { CommuneId, Id, Uid } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { SubjectName } from './names.ts';

/** A file that came in for an item and counts. */
export const ItemFileRef = z.strictObject({
  id: Id,
  name: ShortText,
  contentType: FileContentType,
  size: z.number().int().min(0),
  sha256: z.string(),
});
export type ItemFileRef = z.infer<typeof ItemFileRef>;

/** Files of one item; more belong in a dossier. */
export const MAX_ITEM_FILES = 30;
/** Characters of all values together, as JSON: a document of the store holds 1 MiB, a character takes up to three bytes. */
export const MAX_ITEM_TEXT = 250_000;
/** Characters of the key of who leads or supports; how many may support. */
export const MAX_KEY = 120;
export const MAX_SUPPORT = 20;

/** What the fields that point to something were called when they were chosen, by id. */
const Names = z.record(z.string(), z.string().max(300));

/** Who may read an item beside the roles of its subject. */
const readers = {
  producerId: Id.nullable(),
  villageId: Id.nullable(),
  ownerUid: Uid.nullable(),
};

/** One item of a subject: the folded log. */
export const Item = z.strictObject({
  id: Id,
  communeId: CommuneId,
  subject: SubjectName,
  state: z.string().max(40),
  /** Whether something is still to be done. */
  open: z.boolean(),
  values: Details,
  names: Names,
  files: z.array(ItemFileRef).max(50),
  title: z.string().max(500),
  searchKeys: z.array(z.string()),
  /** Of `on`, or of the day it was opened. */
  year: z.number().int(),
  on: PlainDate,
  dueOn: PlainDate.nullable(),
  lead: z.string().max(MAX_KEY).nullable(),
  support: z.array(z.string().max(MAX_KEY)).max(MAX_SUPPORT),
  ...readers,
  version: z.number().int().min(1),
  createdAt: Instant,
  createdBy: Doer,
  changedAt: Instant,
  changedBy: Doer,
  /** The reason of the last command that asked for one. */
  reason: z.string().max(2000).nullable(),
  schemaVersion: z.literal(1),
});
export type Item = z.infer<typeof Item>;

/** One accepted command: `{subject}/{itemId}/events/{commandId}`, append-only. */
export const ItemEvent = z.strictObject({
  id: z.string().min(1).max(120),
  communeId: CommuneId,
  subject: SubjectName,
  itemId: Id,
  command: z.string().max(40),
  /** The state after it. */
  state: z.string().max(40),
  /** What it wrote, and nothing else. */
  values: Details,
  names: Names,
  attached: z.array(ItemFileRef),
  detached: z.array(Id),
  reason: z.string().max(2000).nullable(),
  version: z.number().int().min(1),
  by: Doer,
  at: Instant,
  on: PlainDate,
  ...readers,
  schemaVersion: z.literal(1),
});
export type ItemEvent = z.infer<typeof ItemEvent>;

/** Days for which a file that was sent, and not attached, waits for the form that it was sent from. */
export const LOOSE_DAYS = 7;

/** A file on its way to an item: `{subject}/{itemId}/files/{fileId}`. It counts once the server has read it back. */
export const ItemFile = z.strictObject({
  id: Id,
  communeId: CommuneId,
  subject: SubjectName,
  itemId: Id,
  name: ShortText,
  contentType: FileContentType,
  size: z.number().int().min(1),
  state: FileState,
  refusal: FileRefusal.nullable(),
  sha256: z.string().nullable(),
  pageCount: z.number().int().nullable(),
  uploadedBy: Uid,
  startedAt: Instant,
  receivedAt: Instant.nullable(),
  /** The first day on which the sweep looks whether it was ever attached; null once it was. */
  looseOn: PlainDate.nullable().default(null),
  schemaVersion: z.literal(1),
});
export type ItemFile = z.infer<typeof ItemFile>;
