import { z } from 'zod';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { CommuneId, Id } from '../kernel/ids.ts';
import { Dossier, VillageHeadConfirmation } from './dossier.ts';
import { Draft } from './draft.ts';

/** Search fields, derived at every save; nothing is decided from them. */
export const DossierIndex = z.strictObject({
  /** Audiences that something waits for (`economy`, `producer:<id>`, …): the homes' one query. */
  waiting: z.array(z.string()),
  /** Last of the 15 working days as known at the save; null before receipt and after sending. */
  dueOn: PlainDate.nullable(),
  /** First day on which the daily sweep must look at this dossier again; null when there is nothing to notice. */
  nextNoticeOn: PlainDate.nullable(),
  searchKeys: z.array(z.string()),
});
export type DossierIndex = z.infer<typeof DossierIndex>;

/**
 * `dossiers/{id}` as stored: the folded log, the draft and the index. The producer (or helper) writes `draft`,
 * `draftSavedAt` and `draftSavedBy` directly, under the rules; everything else is the server's.
 */
export const StoredDossier = z.strictObject({
  ...Dossier.shape,
  draft: Draft,
  draftSavedAt: Instant.nullable(),
  draftSavedBy: z.string().nullable(),
  index: DossierIndex,
});
export type StoredDossier = z.infer<typeof StoredDossier>;

/** The only fields of a stored dossier that a client may write. */
export const CLIENT_DOSSIER_FIELDS = ['draft', 'draftSavedAt', 'draftSavedBy'] as const;

/** `confirmations/{id}`: what the village's own page must say; the dossier itself is closed to it. */
export const ConfirmationPage = z.strictObject({
  ...VillageHeadConfirmation.shape,
  communeId: CommuneId,
  dossierId: Id,
  product: z.strictObject({ id: Id, name: z.string() }),
  producer: z.strictObject({ id: Id, name: z.string() }),
  schemaVersion: z.literal(1),
});
export type ConfirmationPage = z.infer<typeof ConfirmationPage>;
