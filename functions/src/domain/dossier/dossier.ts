import { z } from 'zod';
import { CommuneId, Id, Uid } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { Role } from '../people/roles.ts';
import { ProducerKind } from '../producer/producer.ts';
import { ProductSetNo } from '../product/product.ts';
import { RatioClaim } from './draft.ts';
import { FrozenFile } from './files.ts';
import { DossierKind, DossierState } from './state.ts';

/** Who did something, as the log keeps it. */
export const Doer = z.strictObject({ uid: Uid, role: Role, unit: Id.nullable(), name: z.string().max(200) });
export type Doer = z.infer<typeof Doer>;

/** What a remark points at: a paper of the list, a file, a page of a file, a criterion or a section of the forms. */
export const RemarkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), code: z.string().min(1).max(10) }),
  z.strictObject({ kind: z.literal('file'), fileId: Id }),
  z.strictObject({ kind: z.literal('page'), fileId: Id, page: z.number().int().min(1).max(2000) }),
  z.strictObject({ kind: z.literal('criterion'), criterion: z.string().min(1).max(12) }),
  z.strictObject({ kind: z.literal('section'), section: z.string().min(1).max(20) }),
]);
export type RemarkTarget = z.infer<typeof RemarkTarget>;

/** One item of a request to supplement (phiếu yêu cầu bổ sung): what, why, what to do, until when. */
export const Remark = z.strictObject({
  id: Id,
  round: z.number().int().min(1),
  source: z.enum(['commune', 'province']),
  target: RemarkTarget,
  problem: z.string().min(1).max(2000),
  action: z.string().min(1).max(2000),
  dueOn: PlainDate,
  state: z.enum(['open', 'answered']),
  reply: z.string().max(2000).nullable(),
});
export type Remark = z.infer<typeof Remark>;

/** The four contents that the commune assesses, and nothing else. @see QĐ 26/2026, Điều 7.2.a; Mẫu số 03, mục II */
export const FindingContent = z.enum(['materials', 'labour', 'origin', 'identity']);
export type FindingContent = z.infer<typeof FindingContent>;

export const FINDING_CONTENT_LABELS: Readonly<Record<FindingContent, string>> = {
  materials: 'Về sử dụng nguyên liệu địa phương',
  labour: 'Về sử dụng lao động địa phương',
  origin: 'Nguồn gốc ý tưởng sản phẩm',
  identity: 'Bản sắc/trí tuệ địa phương',
};

export const FindingVerdict = z.enum(['agree', 'partly', 'disagree']);
export type FindingVerdict = z.infer<typeof FindingVerdict>;
export const FINDING_VERDICT_LABELS: Readonly<Record<FindingVerdict, string>> = {
  agree: 'Đồng ý với mô tả của chủ thể',
  partly: 'Đồng ý một phần',
  disagree: 'Không đồng ý',
};

/** Units that can be asked for a finding. */
export const AskedUnit = z.enum(['economy', 'culture']);
export type AskedUnit = z.infer<typeof AskedUnit>;

export const Finding = z.strictObject({
  content: FindingContent,
  askedUnit: AskedUnit,
  askedOn: PlainDate,
  dueOn: PlainDate,
  /** Null until the asked unit answers. */
  answer: z
    .strictObject({
      verdict: FindingVerdict,
      text: z.string().min(1).max(10_000),
      basis: z.string().max(2000),
      by: Doer,
      on: PlainDate,
    })
    .nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** Shares between 0 and 1, computed from the counts; null where the denominator is zero. */
export const Ratios = z.strictObject({
  labourCommune: z.number().nullable(),
  labourVillage: z.number().nullable(),
  materialCommune: z.number().nullable(),
  materialProvince: z.number().nullable(),
});
export type Ratios = z.infer<typeof Ratios>;

/** The village head's confirmation (2025 plan, V.4): also stored at `confirmations/{id}` for the village's own page. */
export const VillageHeadConfirmation = z.strictObject({
  id: Id,
  villageId: Id,
  requestedOn: PlainDate,
  dueOn: PlainDate,
  claim: RatioClaim,
  claimRatios: Ratios,
  state: z.enum(['pending', 'confirmed', 'disputed']),
  outcome: z
    .strictObject({
      counts: RatioClaim,
      ratios: Ratios,
      method: z.string().min(1).max(2000),
      comment: z.string().max(2000),
      by: Doer,
      on: PlainDate,
    })
    .nullable(),
});
export type VillageHeadConfirmation = z.infer<typeof VillageHeadConfirmation>;

/**
 * What the producer sent, frozen. The answers themselves stand in the event (`snapshot`): the draft cannot change while
 * the dossier is not editable, so the newest snapshot and the draft are the same, and the dossier stays small.
 */
export const Submission = z.strictObject({
  round: z.number().int().min(1),
  at: Instant,
  on: PlainDate,
  by: Doer,
  criteriaSetId: z.string(),
  files: z.array(FrozenFile).max(300),
  /** The rehearsal: the producer's own points, never a result. Null where the set cannot be scored. */
  selfRating: z
    .strictObject({
      parts: z.strictObject({ A: z.number(), B: z.number(), C: z.number() }),
      total: z.number(),
      band: z.number().int(),
      stars: z.number().int(),
    })
    .nullable(),
});
export type Submission = z.infer<typeof Submission>;

export const Pause = z.strictObject({ from: PlainDate, until: PlainDate.nullable() });
export type Pause = z.infer<typeof Pause>;

/** Why a renewal outside the 180–120-day window was taken, and as what; chosen by the office where the text is silent. */
export const RenewalBasis = z.strictObject({
  certificateId: Id,
  basis: z.enum(['window', 'transition', 'lateAsRenewal']),
  reason: z.string().max(1000),
});

/** The dossier as the folded log; the draft and the search index stand beside it in the store, not in it. */
export const Dossier = z.strictObject({
  id: Id,
  communeId: CommuneId,
  kind: DossierKind,
  state: DossierState,
  product: z.strictObject({ id: Id, name: ShortText, setNo: ProductSetNo }),
  producer: z.strictObject({ id: Id, name: ShortText, kind: ProducerKind, villageId: Id.nullable() }),
  criteriaSetId: z.string(),
  renewal: RenewalBasis.nullable(),
  /** Nộp hộ: the officer or village head who prepares it for the producer; null when the producer does. */
  preparedBy: Doer.nullable(),
  consent: z
    .strictObject({ how: z.enum(['account', 'paper']), on: PlainDate, by: Doer, fileId: Id.nullable() })
    .nullable(),
  /** Keys of the draft that may be changed now; the rules hold direct writes to them. */
  openKeys: z.array(z.string()),
  submissions: z.array(Submission),
  receipt: z
    .strictObject({ number: z.string(), on: PlainDate, at: Instant, by: Doer, paperCopy: z.boolean() })
    .nullable(),
  /** Pauses of the 15 working days while the producer supplements; counted only where the setting says so. */
  pauses: z.array(Pause),
  remarks: z.array(Remark),
  confirmations: z.array(VillageHeadConfirmation),
  findings: z.array(Finding),
  report: z
    .strictObject({ documentId: Id, number: z.string().nullable(), issuedOn: PlainDate.nullable() })
    .nullable(),
  referral: z
    .strictObject({
      documentId: Id,
      number: z.string(),
      sentOn: PlainDate,
      round: z.number().int(),
      year: z.number().int(),
    })
    .nullable(),
  provinceReceivedOn: PlainDate.nullable(),
  result: z
    .strictObject({
      authority: z.enum(['province', 'ministry']),
      /** Unrounded average of the council, 0..100. */
      average: z.number(),
      stars: z.number().int().min(1).max(5),
      decisionNumber: z.string().nullable(),
      decidedOn: PlainDate,
      forwarded: z.boolean(),
    })
    .nullable(),
  certificateId: Id.nullable(),
  /** Why it ended without recognition: rejected, withdrawn. */
  endReason: z.string().nullable(),
  createdAt: Instant,
  changedAt: Instant,
  /** Number of accepted events; two at once: the later one sees that it moved. */
  version: z.number().int().min(1),
  schemaVersion: z.literal(1),
});
export type Dossier = z.infer<typeof Dossier>;
