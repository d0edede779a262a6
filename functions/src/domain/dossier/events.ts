import { z } from 'zod';
import { CommandId, CommuneId, Id } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import {
  Dossier,
  Doer,
  Finding,
  FindingContent,
  FindingVerdict,
  Remark,
  RenewalBasis,
  Submission,
  VillageHeadConfirmation,
} from './dossier.ts';
import { Draft } from './draft.ts';
import { DossierKind, DossierState } from './state.ts';

const base = {
  id: CommandId,
  dossierId: Id,
  communeId: CommuneId,
  at: Instant,
  /** The legal day of `at` in Vietnam. */
  on: PlainDate,
  by: Doer,
  /** A helper acted for the producer (nộp hộ); the history says so. */
  onBehalf: z.boolean(),
  from: DossierState.nullable(),
  to: DossierState,
  schemaVersion: z.literal(1),
};

/** Accepted facts, in the past tense. Kept for ever at `dossiers/{id}/events/{commandId}`; the dossier is their fold. */
export const DossierEvent = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('dossierCreated'),
    kind: DossierKind,
    product: Dossier.shape.product,
    producer: Dossier.shape.producer,
    criteriaSetId: z.string(),
    renewal: RenewalBasis.nullable(),
    openKeys: z.array(z.string()),
  }),
  z.strictObject({ ...base, type: z.literal('draftSaved'), keys: z.array(z.string()) }),
  z.strictObject({
    ...base,
    type: z.literal('productSetChanged'),
    setNo: z.number().int(),
    criteriaSetId: z.string(),
    openKeys: z.array(z.string()),
    reason: z.string(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('consentRecorded'),
    how: z.enum(['account', 'paper']),
    fileId: Id.nullable(),
  }),
  z.strictObject({ ...base, type: z.literal('uploadStarted'), fileId: Id }),
  z.strictObject({ ...base, type: z.literal('fileRemoved'), fileId: Id }),
  z.strictObject({
    ...base,
    type: z.literal('confirmationRequested'),
    confirmation: VillageHeadConfirmation,
  }),
  z.strictObject({ ...base, type: z.literal('ratiosConfirmed'), confirmation: VillageHeadConfirmation }),
  z.strictObject({
    ...base,
    type: z.literal('dossierSubmitted'),
    submission: Submission,
    snapshot: Draft,
    replies: z.record(Id, z.string()),
  }),
  z.strictObject({ ...base, type: z.literal('dossierWithdrawn'), reason: z.string() }),
  z.strictObject({ ...base, type: z.literal('dossierReceived'), number: z.string(), paperCopy: z.boolean() }),
  z.strictObject({ ...base, type: z.literal('dossierRejected'), reason: z.string() }),
  z.strictObject({
    ...base,
    type: z.literal('dossierReturned'),
    remarks: z.array(Remark),
    openKeys: z.array(z.string()),
  }),
  z.strictObject({ ...base, type: z.literal('completenessDeclared') }),
  z.strictObject({ ...base, type: z.literal('findingRequested'), findings: z.array(Finding) }),
  z.strictObject({
    ...base,
    type: z.literal('findingRecorded'),
    content: FindingContent,
    verdict: FindingVerdict,
    text: z.string(),
    basis: z.string(),
  }),
  z.strictObject({ ...base, type: z.literal('reportDrafted'), documentId: Id }),
  z.strictObject({ ...base, type: z.literal('submittedForSigning') }),
  z.strictObject({ ...base, type: z.literal('returnedFromSigning'), reason: z.string() }),
  z.strictObject({
    ...base,
    type: z.literal('reportIssued'),
    documentId: Id,
    number: z.string(),
    issuedOn: PlainDate,
  }),
  z.strictObject({ ...base, type: z.literal('reportRecalled'), documentId: Id, reason: z.string() }),
  z.strictObject({
    ...base,
    type: z.literal('referredToProvince'),
    documentId: Id,
    number: z.string(),
    sentOn: PlainDate,
    round: z.number().int(),
    year: z.number().int(),
  }),
  z.strictObject({ ...base, type: z.literal('provinceReceived'), receivedOn: PlainDate }),
  z.strictObject({
    ...base,
    type: z.literal('resultRecorded'),
    authority: z.enum(['province', 'ministry']),
    average: z.number(),
    stars: z.number().int(),
    decisionNumber: z.string().nullable(),
    decidedOn: PlainDate,
    forwarded: z.boolean(),
  }),
  z.strictObject({ ...base, type: z.literal('certificateRecorded'), certificateId: Id }),
  z.strictObject({ ...base, type: z.literal('dossierClosed') }),
]);
export type DossierEvent = z.infer<typeof DossierEvent>;
export type DossierEventOf<T extends DossierEvent['type']> = Extract<DossierEvent, { type: T }>;

/** What the history says, in the words of the commune. */
export const DOSSIER_EVENT_LABELS: Readonly<Record<DossierEvent['type'], string>> = {
  dossierCreated: 'Lập hồ sơ',
  draftSaved: 'Lưu nháp',
  productSetChanged: 'Đổi bộ sản phẩm',
  consentRecorded: 'Chủ thể đồng ý nộp hộ',
  uploadStarted: 'Tải tệp lên',
  fileRemoved: 'Bỏ tệp',
  confirmationRequested: 'Gửi trưởng thôn xác nhận',
  ratiosConfirmed: 'Trưởng thôn trả lời',
  dossierSubmitted: 'Gửi hồ sơ',
  dossierWithdrawn: 'Rút hồ sơ',
  dossierReceived: 'Tiếp nhận hồ sơ',
  dossierRejected: 'Từ chối tiếp nhận',
  dossierReturned: 'Yêu cầu bổ sung',
  completenessDeclared: 'Đủ thành phần hồ sơ',
  findingRequested: 'Xin ý kiến các phòng',
  findingRecorded: 'Ghi ý kiến',
  reportDrafted: 'Dự thảo báo cáo Mẫu số 03',
  submittedForSigning: 'Trình ký',
  returnedFromSigning: 'Lãnh đạo trả lại dự thảo',
  reportIssued: 'Ban hành báo cáo Mẫu số 03',
  reportRecalled: 'Rút số báo cáo Mẫu số 03',
  referredToProvince: 'Gửi hồ sơ lên tỉnh',
  provinceReceived: 'Tỉnh tiếp nhận hồ sơ',
  resultRecorded: 'Có kết quả đánh giá',
  certificateRecorded: 'Ghi giấy chứng nhận',
  dossierClosed: 'Kết thúc, lưu hồ sơ',
};
