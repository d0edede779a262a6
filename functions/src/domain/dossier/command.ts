import type { CommandId, Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ProducerKind } from '../producer/producer.ts';
import type { DossierCommandName } from './commands.ts';
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

/** `missing`, `files`, `selfRating`: server, from the draft and the files it read back. */
interface Sending {
  readonly draft: Draft;
  readonly files: readonly DossierFile[];
  readonly selfRating: SelfRating;
  readonly missing: readonly string[];
  /** server: the set that the law names for the day of filing */
  readonly criteriaSetId: string;
}

/** `draft`: server, to know which criteria use a file that a remark names. */
interface Returning {
  readonly remarks: readonly RemarkInput[];
  readonly draft: Draft;
}

interface Result {
  /** Unrounded average of the council, 0..100. */
  readonly average: number;
  readonly stars: number;
  readonly decisionNumber: string | null;
  readonly decidedOn: PlainDate;
  /** Province only: 90 points or more, sent on to the ministry (Điều 7.3.e). */
  readonly forwarded: boolean;
}

/** What each command says. Fields marked "server" are read or computed by the server; a client never sends them. */
interface CommandBodies {
  createDossier: {
    readonly dossierId: Id;
    readonly kind: DossierKind;
    /** server: from the product and the producer */
    readonly product: Dossier['product'];
    /** server */
    readonly producer: {
      readonly id: Id;
      readonly name: string;
      readonly kind: ProducerKind;
      readonly villageId: Id | null;
    };
    /** server: the set that the law in force names for the day */
    readonly criteriaSetId: string;
    /** server: criteria numbers of that set, which become keys of the draft */
    readonly criteria: readonly string[];
    /** server: how the filing day stands to the certificate that is to be renewed */
    readonly renewal: Dossier['renewal'];
  };
  /** `keys`: which parts changed; the values go into the draft, not into the log. */
  saveDraft: { readonly keys: readonly string[] };
  changeProductSet: {
    readonly setNo: number;
    readonly criteriaSetId: string;
    readonly criteria: readonly string[];
    readonly reason: string;
  };
  recordConsent: { readonly fileId: Id | null };
  startUpload: { readonly fileId: Id };
  removeFile: { readonly fileId: Id };
  requestConfirmation: {
    readonly confirmationId: Id;
    readonly villageId: Id;
    readonly claim: RatioClaim;
    readonly dueOn: PlainDate;
  };
  confirmRatios: {
    readonly confirmationId: Id;
    readonly agrees: boolean;
    readonly counts: RatioClaim;
    readonly method: string;
    readonly comment: string;
  };
  submitDossier: Sending;
  resubmitDossier: Sending;
  withdrawDossier: { readonly reason: string };
  receiveDossier: { readonly number: string; readonly paperCopy: boolean };
  rejectDossier: { readonly reason: string };
  returnDossier: Returning;
  declareComplete: object;
  requestFinding: {
    readonly contents: readonly { readonly content: FindingContent; readonly askedUnit: AskedUnit }[];
    readonly dueOn: PlainDate;
  };
  recordFinding: {
    readonly content: FindingContent;
    readonly verdict: FindingVerdict;
    readonly text: string;
    readonly basis: string;
  };
  draftReport: { readonly documentId: Id };
  submitForSigning: object;
  returnFromSigning: { readonly reason: string };
  /** `number`, `issuedOn`: server, from the paper as the clerk issued it. */
  issueReport: { readonly documentId: Id; readonly number: string; readonly issuedOn: PlainDate };
  /** `redraft`: the report itself is taken back, not only its number. */
  recallReport: { readonly documentId: Id; readonly reason: string; readonly redraft: boolean };
  referToProvince: {
    readonly documentId: Id;
    readonly number: string;
    readonly sentOn: PlainDate;
    readonly round: number;
    readonly year: number;
  };
  recordProvinceReceipt: { readonly receivedOn: PlainDate };
  recordProvinceReturn: Returning;
  recordProvinceResult: Result;
  recordMinistryResult: Result;
  recordCertificate: { readonly certificateId: Id };
  closeDossier: object;
}

/** What `decide` is told. A name without a body here, or a body without a name, does not compile. */
export type DossierCommand = {
  readonly [T in DossierCommandName]: { readonly commandId: CommandId; readonly type: T } & CommandBodies[T];
}[DossierCommandName];
export type DossierCommandOf<T extends DossierCommandName> = Extract<DossierCommand, { type: T }>;
