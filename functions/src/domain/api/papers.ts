import { z } from 'zod';
import { CommandId, Id } from '../kernel/ids.ts';
import { PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { Details } from '../fields/details.ts';
import type { PaperModel } from '../paperwork/model.ts';
import { Commune } from '../people/commune.ts';
import { PaperState } from '../paperwork/paper.ts';
import { OfficePaper, PaperType } from '../paperwork/paper-types.ts';
import { SubjectName } from '../subject/names.ts';
import { OfficeSettings, PaperWordingSettings, WordingId } from '../paperwork/wording-settings.ts';
import { contract } from './contract.ts';

/** What a paper is about: which of the three is asked for stands in `paperKinds[type].subject`. */
const subject = {
  type: PaperType,
  dossierIds: z.array(Id).max(60),
  certificateId: Id.nullable().default(null),
  producerId: Id.nullable().default(null),
  /** The item of the commune's year that it is made from (a round, an inspection); it gives suggestions. */
  item: z.object({ subject: SubjectName, id: Id }).nullable().default(null),
  /** An earlier draft of a type that may have many, to be made anew; null makes one of its own. */
  documentId: Id.nullable().default(null),
  /** Which signer of the commune's list; null takes the office's setting, or the first. */
  signerId: z.string().max(40).nullable(),
  /** What the office added, by the paper's fields; null takes what the data suggest. */
  details: Details.nullable().default(null),
};

const on = { commandId: CommandId, documentId: Id };
const Reason = z.string().trim().min(1, 'Hãy ghi lý do.').max(1000);

/** Where a paper stands after a command. */
const PaperAnswer = z.strictObject({ documentId: Id, state: PaperState });

const Model = z.custom<PaperModel>((value) => typeof value === 'object' && value !== null);

/** The paper as it would be made now, without making it: suggested details, what is still missing, the model to show. */
export const previewPaper = contract(
  'previewPaper',
  z.object(subject),
  z.strictObject({
    details: Details,
    missing: z.array(z.strictObject({ path: z.string(), label: z.string() })),
    model: Model,
  }),
);

/** A paper of the example with an office's words that are not saved yet. */
export const previewWording = contract(
  'previewWording',
  z.object({ paper: OfficePaper, office: OfficeSettings, wording: PaperWordingSettings }),
  z.strictObject({ model: Model }),
);

/** Builds a paper as .docx and PDF; asking again after a change makes the next revision. */
export const generateDocument = contract(
  'generateDocument',
  z.object({ commandId: CommandId, ...subject }),
  z.strictObject({ documentId: Id, revision: z.number().int(), state: PaperState }),
);

/** Submits a paper to its signer; of Mẫu số 03, its dossier with it. */
export const submitPaper = contract('submitPaper', z.object(on), PaperAnswer);

/** Sends a paper back to be mended; of Mẫu số 03, its dossier with it. */
export const returnPaper = contract('returnPaper', z.object({ ...on, reason: Reason }), PaperAnswer);

/** Opens the upload of the file that came back signed; only PDF. */
export const startSignedUpload = contract(
  'startSignedUpload',
  z.object({
    ...on,
    fileId: Id,
    name: ShortText,
    size: z.number().int().min(1, 'Tệp rỗng, không có nội dung.'),
  }),
  z.strictObject({ fileId: Id, uploadUrl: z.string(), expiresAt: z.string() }),
);

/** Says that it was signed: digitally (the signed file must be in), or in ink (the scan may follow). */
export const recordSigned = contract(
  'recordSigned',
  z.object({ ...on, method: z.enum(['digital', 'ink']), signedOn: PlainDate }),
  PaperAnswer,
);

/** The clerk gives the number (the next of the register, or the one the office's own register gave) and the day. */
export const issueDocument = contract(
  'issueDocument',
  z.object({
    ...on,
    /** Null takes the next number of the register. */
    serial: z.number().int().min(1).max(99_999).nullable(),
    issuedOn: PlainDate,
  }),
  z.strictObject({ documentId: Id, number: z.string(), issuedOn: PlainDate }),
);

/** Puts another number or day in place of a wrong one; the old number is void, with the reason, and never given again. */
export const correctIssue = contract(
  'correctIssue',
  z.object({ ...on, serial: z.number().int().min(1).max(99_999), issuedOn: PlainDate, reason: Reason }),
  z.strictObject({ documentId: Id, number: z.string(), issuedOn: PlainDate }),
);

/** Begins the paper that takes the place of an issued one; when it is issued, the old one is replaced. */
export const replacePaper = contract('replacePaper', z.object({ ...on, reason: Reason }), PaperAnswer);

/** Takes an issued paper back. */
export const withdrawPaper = contract('withdrawPaper', z.object({ ...on, reason: Reason }), PaperAnswer);

/** Saves the office's words of itself or of one paper; `version` is the one that was read, 0 for none. */
export const saveWording = contract(
  'saveWording',
  z.object({
    commandId: CommandId,
    id: WordingId,
    version: z.number().int().min(0),
    office: OfficeSettings.nullable(),
    paper: PaperWordingSettings.nullable(),
  }),
  z.strictObject({ version: z.number().int() }),
);

/** Saves the authorities whose digital signatures the office trusts, in place of the list it had. */
export const saveTrustList = contract(
  'saveTrustList',
  z.object({ commandId: CommandId, trustList: Commune.shape.settings.shape.trustList.unwrap() }),
  z.strictObject({ authorities: z.number().int() }),
);
