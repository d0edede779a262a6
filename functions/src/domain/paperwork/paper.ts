import { z } from 'zod';
import { Doer } from '../dossier/dossier.ts';
import { FileRefusal } from '../dossier/files.ts';
import { CommuneId, Id } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { searchTokens, ShortText } from '../kernel/text.ts';
import { Details } from '../fields/details.ts';
import { PaperType } from './paper-types.ts';
import { SignatureReport } from './signatures.ts';
import { KeptWording } from './wording.ts';

/**
 * `rendering` holds the lease of the side effect; `draft` is ready to read; `submitted` waits for its signature outside;
 * `returned` was sent back; `signed` waits for its number; `issuing` has its number and is being rendered with it;
 * `issued` is final but may be replaced or withdrawn. `failed` says that rendering broke off and may be asked again.
 */
export const PaperState = z.enum([
  'rendering',
  'draft',
  'submitted',
  'returned',
  'signed',
  'issuing',
  'issued',
  'replaced',
  'withdrawn',
  'failed',
]);
export type PaperState = z.infer<typeof PaperState>;

export const PAPER_STATE_LABELS: Readonly<Record<PaperState, string>> = {
  rendering: 'Đang lập',
  draft: 'Dự thảo',
  submitted: 'Trình ký',
  returned: 'Trả lại',
  signed: 'Đã ký',
  issuing: 'Đang ban hành',
  issued: 'Đã cấp số, ban hành',
  replaced: 'Được thay thế',
  withdrawn: 'Thu hồi',
  failed: 'Lập không thành công',
};

export const PaperFile = z.strictObject({
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string().length(64),
});
export type PaperFile = z.infer<typeof PaperFile>;

export const PaperNumber = z.strictObject({
  serial: z.number().int(),
  year: z.number().int(),
  symbol: z.string(),
  text: z.string(),
});
export type PaperNumber = z.infer<typeof PaperNumber>;

/** The file that came back signed. `uploading` until the server has read it; `refused` with its reason. */
export const SignedFile = z.strictObject({
  id: Id,
  name: ShortText,
  size: z.number().int().min(1),
  state: z.enum(['uploading', 'received', 'refused']),
  refusal: FileRefusal.nullable(),
  sha256: z.string().length(64).nullable(),
  pageCount: z.number().int().min(1).nullable(),
  /** What its digital signatures say; null until it is read. */
  report: SignatureReport.nullable(),
  uploadedBy: Doer,
  uploadedAt: Instant,
});
export type SignedFile = z.infer<typeof SignedFile>;

/** One line of a paper's own log: who did what when, and the reason where one is asked for. */
export const PaperLogEntry = z.strictObject({
  action: z.enum([
    'made',
    'submitted',
    'returned',
    'signedFileReceived',
    'signed',
    'issued',
    'corrected',
    'replaced',
    'withdrawn',
  ]),
  by: Doer,
  at: Instant,
  /** A reason, an old number, a file's name; null where the action says all. */
  note: z.string().max(1000).nullable(),
});
export type PaperLogEntry = z.infer<typeof PaperLogEntry>;

/** Every paper the office makes: `documents/{id}`, id `<dossierId>_<type>` (or a hash of several dossiers). */
export const Paper = z.strictObject({
  id: Id,
  communeId: CommuneId,
  type: PaperType,
  dossierIds: z.array(Id),
  certificateId: Id.nullable().default(null),
  /** The producer it is about, where it is no dossier's (an inspection). */
  aboutProducerId: Id.nullable().default(null),
  /** The producer who may read it, where it is one producer's (Mẫu 01, 02, receipt, request to supplement, result). */
  producerId: Id.nullable(),
  /** The village whose head may read it: its own confirmation. */
  villageId: Id.nullable().default(null),
  title: z.string().max(400),
  state: PaperState,
  revision: z.number().int().min(1),
  signerId: z.string().nullable(),
  /** What the office added to what the data hold. */
  details: Details.default({}),
  /** The office's words as they were when it was made; null for the producer's own forms. */
  wording: KeptWording.nullable().default(null),
  number: PaperNumber.nullable(),
  issuedOn: PlainDate.nullable(),
  files: z.strictObject({ docx: PaperFile.nullable(), pdf: PaperFile.nullable() }),
  /** How it was signed outside; null before. */
  signing: z
    .strictObject({ method: z.enum(['digital', 'ink']), signedOn: PlainDate })
    .nullable()
    .default(null),
  signedFile: SignedFile.nullable().default(null),
  /** The issued paper whose place this one takes, and the one that took this one's. */
  replaces: Id.nullable().default(null),
  replacedBy: Id.nullable().default(null),
  log: z.array(PaperLogEntry).max(300).default([]),
  /** Until when the running render may be believed; a lease that ended may be taken over. */
  leaseUntil: Instant.nullable(),
  /** Of `paperSearchKeys`; papers of before there was a search have none. */
  searchKeys: z.array(z.string()).optional(),
  madeBy: Doer,
  madeAt: Instant,
  issuedBy: Doer.nullable(),
  schemaVersion: z.literal(1),
});
export type Paper = z.infer<typeof Paper>;

/** What a paper is found by: its name, what it is about, its number. */
export const paperSearchKeys = ({ title, number }: Pick<Paper, 'title' | 'number'>): string[] =>
  searchTokens(`${title} ${number?.text ?? ''}`);
