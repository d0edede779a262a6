import { z } from 'zod';
import { AskedUnit, FindingContent, FindingVerdict, RemarkTarget } from '../dossier/dossier.ts';
import { Draft, RatioClaim } from '../dossier/draft.ts';
import { FileContentType } from '../dossier/files.ts';
import { DossierKind, DossierState } from '../dossier/state.ts';
import { CommandId, Id } from '../kernel/ids.ts';
import { PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { ProductSetNo } from '../product/product.ts';
import { contract } from './contract.ts';

const on = { commandId: CommandId, dossierId: Id };
const Reason = z.string().trim().min(1, 'Hãy ghi lý do.').max(1000);

/** Every dossier command answers with where the dossier stands now. */
export const DossierAnswer = z.strictObject({
  dossierId: Id,
  state: DossierState,
  version: z.number().int(),
});
export type DossierAnswer = z.infer<typeof DossierAnswer>;

const Remarks = z
  .array(
    z.strictObject({
      target: RemarkTarget,
      problem: z.string().trim().min(1, 'Hãy ghi chỗ chưa đạt.').max(2000),
      action: z.string().trim().min(1, 'Hãy ghi cách sửa.').max(2000),
      dueOn: PlainDate,
    }),
  )
  .min(1, 'Hãy ghi ít nhất một nội dung cần bổ sung.')
  .max(60);

const Result = {
  ...on,
  /** Unrounded average of the council. @see QĐ 26/2026, Điều 3.3 */
  average: z.number().min(0, 'Điểm từ 0 đến 100.').max(100, 'Điểm từ 0 đến 100.'),
  stars: z.number().int().min(1).max(5),
  decisionNumber: ShortText.nullable(),
  decidedOn: PlainDate,
};

export const createDossier = contract(
  'createDossier',
  z.object({
    ...on,
    productId: Id,
    kind: DossierKind,
    /** Outside the 180–120-day window the office records as what, and why, the renewal is taken. */
    lateReason: z.string().max(1000).optional(),
  }),
  DossierAnswer,
);
export const saveDraft = contract('saveDraft', z.object({ ...on, changes: Draft }), DossierAnswer);
export const changeProductSet = contract(
  'changeProductSet',
  z.object({ ...on, setNo: ProductSetNo, reason: Reason }),
  DossierAnswer,
);
export const recordConsent = contract(
  'recordConsent',
  z.object({ ...on, fileId: Id.nullable() }),
  DossierAnswer,
);
export const startUpload = contract(
  'startUpload',
  z.object({
    ...on,
    fileId: Id,
    name: ShortText,
    contentType: FileContentType,
    size: z.number().int().min(1, 'Tệp rỗng, không có nội dung.'),
    evidenceCode: z.string().max(10).nullable(),
    validUntil: PlainDate.nullable(),
  }),
  /** Where the browser sends the bytes: a resumable session for exactly this object, size and type. */
  z.strictObject({ fileId: Id, uploadUrl: z.string(), expiresAt: z.string() }),
);
export const removeFile = contract('removeFile', z.object({ ...on, fileId: Id }), DossierAnswer);
export const submitDossier = contract('submitDossier', z.object(on), DossierAnswer);
export const resubmitDossier = contract('resubmitDossier', z.object(on), DossierAnswer);
export const withdrawDossier = contract(
  'withdrawDossier',
  z.object({ ...on, reason: Reason }),
  DossierAnswer,
);
export const receiveDossier = contract(
  'receiveDossier',
  /** `paperCopy`: the paper set of Điều 7.1 came too. */
  z.object({ ...on, paperCopy: z.boolean() }),
  z.strictObject({ ...DossierAnswer.shape, receiptNumber: z.string(), dueOn: PlainDate }),
);
export const rejectDossier = contract('rejectDossier', z.object({ ...on, reason: Reason }), DossierAnswer);
export const returnDossier = contract('returnDossier', z.object({ ...on, remarks: Remarks }), DossierAnswer);
export const declareComplete = contract('declareComplete', z.object(on), DossierAnswer);
export const requestConfirmation = contract(
  'requestConfirmation',
  /** The claim is the draft's `ratios` part; the server reads it. */
  z.object(on),
  z.strictObject({ ...DossierAnswer.shape, confirmationId: Id }),
);
export const confirmRatios = contract(
  'confirmRatios',
  z.object({
    ...on,
    confirmationId: Id,
    agrees: z.boolean(),
    counts: RatioClaim,
    method: z.string().trim().min(1, 'Hãy ghi đã kiểm tra bằng cách nào.').max(2000),
    comment: z.string().max(2000),
  }),
  DossierAnswer,
);
export const requestFinding = contract(
  'requestFinding',
  z.object({
    ...on,
    contents: z
      .array(z.strictObject({ content: FindingContent, askedUnit: AskedUnit }))
      .min(1)
      .max(4),
    dueOn: PlainDate,
  }),
  DossierAnswer,
);
export const recordFinding = contract(
  'recordFinding',
  z.object({
    ...on,
    content: FindingContent,
    verdict: FindingVerdict,
    text: z.string().trim().min(1, 'Hãy ghi ý kiến.').max(10_000),
    basis: z.string().max(2000),
  }),
  DossierAnswer,
);
export const submitForSigning = contract('submitForSigning', z.object(on), DossierAnswer);
export const returnFromSigning = contract(
  'returnFromSigning',
  z.object({ ...on, reason: Reason }),
  DossierAnswer,
);
export const issueReport = contract('issueReport', z.object(on), DossierAnswer);
export const referToProvince = contract(
  'referToProvince',
  /** `documentId`: the issued request (tờ trình or công văn); null when sending again what the province asked to mend. */
  z.object({ ...on, documentId: Id.nullable(), sentOn: PlainDate }),
  DossierAnswer,
);
export const recordProvinceReceipt = contract(
  'recordProvinceReceipt',
  z.object({ ...on, receivedOn: PlainDate }),
  DossierAnswer,
);
export const recordProvinceReturn = contract(
  'recordProvinceReturn',
  z.object({ ...on, remarks: Remarks }),
  DossierAnswer,
);
export const recordProvinceResult = contract(
  'recordProvinceResult',
  z.object({ ...Result, forwarded: z.boolean() }),
  DossierAnswer,
);
export const recordMinistryResult = contract('recordMinistryResult', z.object(Result), DossierAnswer);
export const recordCertificate = contract(
  'recordCertificate',
  z.object({ ...on, certificateId: Id, certificateNumber: ShortText.nullable(), issuedOn: PlainDate }),
  z.strictObject({ ...DossierAnswer.shape, certificateId: Id, validUntil: PlainDate }),
);
export const closeDossier = contract('closeDossier', z.object(on), DossierAnswer);
