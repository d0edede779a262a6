import { z } from 'zod';
import { CommuneId, Id } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { Doer } from '../dossier/dossier.ts';

/** The papers of a dossier's way. */
export const PaperType = z.enum([
  'registrationForm',
  'selfAssessmentReport',
  'communeReview',
  'provinceRequest',
  'receipt',
  'supplementRequest',
]);
export type PaperType = z.infer<typeof PaperType>;

/**
 * `rendering` holds the lease of the side effect; `draft` is ready to read; `issuing` has its number and is being
 * rendered with it; `issued` is final. `failed` says that rendering broke off and may be asked again.
 */
export const PaperState = z.enum(['rendering', 'draft', 'issuing', 'issued', 'failed']);
export type PaperState = z.infer<typeof PaperState>;

export const PAPER_STATE_LABELS: Readonly<Record<PaperState, string>> = {
  rendering: 'Đang lập',
  draft: 'Dự thảo',
  issuing: 'Đang ban hành',
  issued: 'Đã cấp số, ban hành',
  failed: 'Lập không thành công',
};

export const PaperFile = z.strictObject({
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string().length(64),
});

/** Every paper the office makes: `documents/{id}`, id `<dossierId>_<type>` (or a hash of several dossiers). */
export const Paper = z.strictObject({
  id: Id,
  communeId: CommuneId,
  type: PaperType,
  dossierIds: z.array(Id).min(1),
  /** The producer who may read it, where it is one producer's (Mẫu 01, 02, receipt, request to supplement, result). */
  producerId: Id.nullable(),
  title: z.string().max(400),
  state: PaperState,
  revision: z.number().int().min(1),
  signerId: z.string().nullable(),
  number: z
    .strictObject({ serial: z.number().int(), year: z.number().int(), symbol: z.string(), text: z.string() })
    .nullable(),
  issuedOn: PlainDate.nullable(),
  files: z.strictObject({ docx: PaperFile.nullable(), pdf: PaperFile.nullable() }),
  /** Until when the running render may be believed; a lease that ended may be taken over. */
  leaseUntil: Instant.nullable(),
  madeBy: Doer,
  madeAt: Instant,
  issuedBy: Doer.nullable(),
  schemaVersion: z.literal(1),
});
export type Paper = z.infer<typeof Paper>;
