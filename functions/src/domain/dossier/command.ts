import type { CommandId, Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ProducerKind } from '../producer/producer.ts';
import type { AskedUnit, Dossier, FindingContent, FindingVerdict, RemarkTarget } from './dossier.ts';
import type { Draft, RatioClaim } from './draft.ts';
import type { DossierFile } from './files.ts';
import type { DossierKind } from './state.ts';

/** The rehearsal as `rate()` gave it, shortened to what the log keeps. */
export type SelfRating = Dossier['submissions'][number]['selfRating'];

/** An item that the officer, or the province, wants mended. */
export interface RemarkInput {
  readonly target: RemarkTarget;
  readonly problem: string;
  readonly action: string;
  readonly dueOn: PlainDate;
}

/** What `decide` is told. Fields marked "server" are read or computed by the server; a client never sends them. */
export type DossierCommand = { readonly commandId: CommandId } & (
  | {
      readonly type: 'createDossier';
      readonly dossierId: Id;
      readonly kind: DossierKind;
      /** server: from the product and the producer */
      readonly product: Dossier['product'];
      /** server */
      readonly producer: { readonly id: Id; readonly name: string; readonly kind: ProducerKind; readonly villageId: Id | null };
      /** server: the set that the law in force names for the day */
      readonly criteriaSetId: string;
      /** server: criteria numbers of that set, which become keys of the draft */
      readonly criteria: readonly string[];
      /** server: how the filing day stands to the certificate that is to be renewed */
      readonly renewal: Dossier['renewal'];
    }
  /** `keys`: which parts changed; the values go into the draft, not into the log. */
  | { readonly type: 'saveDraft'; readonly keys: readonly string[] }
  | {
      readonly type: 'changeProductSet';
      readonly setNo: number;
      readonly criteriaSetId: string;
      readonly criteria: readonly string[];
      readonly reason: string;
    }
  | { readonly type: 'recordConsent'; readonly fileId: Id | null }
  | { readonly type: 'startUpload'; readonly fileId: Id }
  | { readonly type: 'removeFile'; readonly fileId: Id }
  | {
      readonly type: 'requestConfirmation';
      readonly confirmationId: Id;
      readonly villageId: Id;
      readonly claim: RatioClaim;
      readonly dueOn: PlainDate;
    }
  | {
      readonly type: 'confirmRatios';
      readonly confirmationId: Id;
      readonly agrees: boolean;
      readonly counts: RatioClaim;
      readonly method: string;
      readonly comment: string;
    }
  /** `missing`, `files`, `selfRating`: server, from the draft and the files it read back. */
  | {
      readonly type: 'submitDossier' | 'resubmitDossier';
      readonly draft: Draft;
      readonly files: readonly DossierFile[];
      readonly selfRating: SelfRating;
      readonly missing: readonly string[];
      /** server: the set that the law names for the day of filing */
      readonly criteriaSetId: string;
    }
  | { readonly type: 'withdrawDossier'; readonly reason: string }
  | { readonly type: 'receiveDossier'; readonly number: string; readonly paperCopy: boolean }
  | { readonly type: 'rejectDossier'; readonly reason: string }
  /** `draft`: server, to know which criteria use a file that a remark names. */
  | { readonly type: 'returnDossier' | 'recordProvinceReturn'; readonly remarks: readonly RemarkInput[]; readonly draft: Draft }
  | { readonly type: 'declareComplete' }
  | {
      readonly type: 'requestFinding';
      readonly contents: readonly { readonly content: FindingContent; readonly askedUnit: AskedUnit }[];
      readonly dueOn: PlainDate;
    }
  | {
      readonly type: 'recordFinding';
      readonly content: FindingContent;
      readonly verdict: FindingVerdict;
      readonly text: string;
      readonly basis: string;
    }
  | { readonly type: 'draftReport'; readonly documentId: Id }
  | { readonly type: 'submitForSigning' }
  | { readonly type: 'returnFromSigning'; readonly reason: string }
  /** `number`, `issuedOn`: server, from the paper as the clerk issued it. */
  | { readonly type: 'issueReport'; readonly documentId: Id; readonly number: string; readonly issuedOn: PlainDate }
  | {
      readonly type: 'referToProvince';
      readonly documentId: Id;
      readonly number: string;
      readonly sentOn: PlainDate;
      readonly round: number;
      readonly year: number;
    }
  | { readonly type: 'recordProvinceReceipt'; readonly receivedOn: PlainDate }
  | {
      readonly type: 'recordProvinceResult' | 'recordMinistryResult';
      readonly average: number;
      readonly stars: number;
      readonly decisionNumber: string | null;
      readonly decidedOn: PlainDate;
      /** Province only: 90 points or more, sent on to the ministry (Điều 7.3.e). */
      readonly forwarded: boolean;
    }
  | { readonly type: 'recordCertificate'; readonly certificateId: Id }
  | { readonly type: 'closeDossier' }
);
export type DossierCommandOf<T extends DossierCommand['type']> = Extract<DossierCommand, { type: T }>;
