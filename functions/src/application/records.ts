import { z } from 'zod';
import { CommuneId, Doer, Dossier, Id, Instant, StoredDossier, Uid } from '../domain/index.ts';

/** The answer of an accepted command, kept under its id: a repeated command gets it again and does nothing. */
export const CommandReceipt = z.strictObject({
  id: z.string(),
  communeId: CommuneId,
  command: z.string(),
  uid: Uid,
  answer: z.record(z.string(), z.unknown()),
  at: Instant,
  schemaVersion: z.literal(1),
});
export type CommandReceipt = z.infer<typeof CommandReceipt>;

/** Who did what that is not in a dossier's own log: membership, papers, downloads. Append-only, no personal data. */
export const AuditEntry = z.strictObject({
  id: z.string(),
  communeId: CommuneId,
  action: z.string(),
  by: z.strictObject({ uid: Uid, role: z.string() }),
  /** Ids and codes only. */
  subject: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  at: Instant,
  schemaVersion: z.literal(1),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** A number that was given and then taken back: it stays taken for ever. */
export const VoidNumber = z.strictObject({
  serial: z.number().int(),
  reason: z.string().max(1000),
  documentId: Id,
  by: Doer,
  at: Instant,
});
export type VoidNumber = z.infer<typeof VoidNumber>;

/** Numbers of one series in one year: `numberRegisters/{type}_{year}`. */
export const NumberRegister = z.strictObject({
  id: Id,
  communeId: CommuneId,
  type: z.string(),
  year: z.number().int(),
  /** The highest number given. */
  last: z.number().int().min(0),
  /** Every number given, by the register or by hand; none is given twice. */
  taken: z.array(z.number().int()),
  voids: z.array(VoidNumber).default([]),
  schemaVersion: z.literal(1),
});
export type NumberRegister = z.infer<typeof NumberRegister>;

/**
 * A stored dossier as the server reads it. The draft is the one part that clients write: it is kept as it is, so that
 * bad input there can never make the dossier unreadable, and is parsed by the commands that need it (`draftOf`).
 */
export const DossierRecord = z.strictObject({
  ...StoredDossier.shape,
  draft: z.record(z.string(), z.unknown()),
});
export type DossierRecord = z.infer<typeof DossierRecord>;

/** The dossier of a stored document, without the draft and the index that stand beside it. */
export function dossierOf(record: DossierRecord): Dossier {
  return FoldedDossier.parse(record);
}
const FoldedDossier = z.object(Dossier.shape);
