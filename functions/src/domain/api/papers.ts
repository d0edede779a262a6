import { z } from 'zod';
import { CommandId, Id } from '../kernel/ids.ts';
import { PlainDate } from '../kernel/plain-date.ts';
import { PaperState, PaperType } from '../paperwork/paper.ts';
import { contract } from './contract.ts';

/** Builds a paper of one or more dossiers as .docx and PDF; asking again after a change makes the next revision. */
export const generateDocument = contract(
  'generateDocument',
  z.object({
    commandId: CommandId,
    type: PaperType,
    dossierIds: z.array(Id).min(1).max(60),
    /** Which signer of the commune's list; null takes the first. */
    signerId: z.string().max(40).nullable(),
  }),
  z.strictObject({ documentId: Id, revision: z.number().int(), state: PaperState }),
);

/** The clerk gives the number (the next of the register, or the one the office's own register gave) and the day. */
export const issueDocument = contract(
  'issueDocument',
  z.object({
    commandId: CommandId,
    documentId: Id,
    /** Null takes the next number of the register. */
    serial: z.number().int().min(1).max(99_999).nullable(),
    issuedOn: PlainDate,
  }),
  z.strictObject({ documentId: Id, number: z.string(), issuedOn: PlainDate }),
);
