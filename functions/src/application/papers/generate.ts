import type { z } from 'zod';
import {
  type Actor,
  type contracts,
  DomainError,
  type Instant,
  type Paper,
  paperKinds,
  type PaperState,
  parseDetails,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { changeDossier } from '../dossiers/change.ts';
import { answered, type Call, remember } from '../once.ts';
import type { Transaction } from '../ports.ts';
import { isHeld, requireMaker, requireReady } from './conditions.ts';
import { claimedDraft, type Draft, finishedDraft, requireOpenDraft, standing } from './draft.ts';
import { loadSource } from './load.ts';
import { detailsFor, paperModel } from './model.ts';
import { paperId } from './paper-id.ts';
import type { PaperPorts } from './ports.ts';
import { printClaimed } from './press.ts';

type Input = z.output<typeof contracts.generateDocument.input>;

export interface DraftAnswer {
  readonly documentId: string;
  readonly revision: number;
  readonly state: PaperState;
}

export interface GenerateCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
}

/** What a claim comes to: nothing to do (answered before, or being made by another), or a paper to print. */
type Claim =
  | { readonly kind: 'answer'; readonly answer: DraftAnswer }
  | { readonly kind: 'print'; readonly paper: Paper };

const answerOf = ({ id, revision, state }: Paper): DraftAnswer => ({ documentId: id, revision, state });

/**
 * Makes a paper. What it says is read first; a transaction claims it with a lease, printing happens outside, a second
 * transaction says that it is there; Mẫu số 03 moves its dossier in that same transaction. A lease that ended may be
 * taken over; whoever comes meanwhile is told that it is being made.
 * @throws DomainError `permission-denied`, `invalid-argument` (subject, details), `failed-precondition` (the subject is
 *   not that far, or the paper is past being made anew)
 */
export async function generateDocument(ports: PaperPorts, call: GenerateCall): Promise<DraftAnswer> {
  const { input, actor } = call;
  requireMaker(actor, input.type, []);
  const before = await answered<DraftAnswer>(ports.store, callOf(call));
  if (before !== null) return before;
  const draft = await draftOf(ports, call);
  // Built before anything is claimed: details that make no paper leave none behind.
  const model = await paperModel(input.type, draft.source, draft.details);
  const claim = await ports.store.transaction((tx) => claimPaper(tx, call, draft));
  if (claim.kind === 'answer') return claim.answer;
  const { paper } = claim;
  const auditId = ports.ids.next();
  const claimed = {
    paper,
    model: () => Promise.resolve(model),
    broken: { ...paper, state: 'failed' as const, leaseUntil: null },
    takenOver: 'Văn bản này đang được lập lại; xin xem bản mới nhất.',
  };
  return printClaimed(ports, claimed, (tx, files) => finish(tx, call, paper, files, auditId));
}

function callOf({ input, actor, now }: GenerateCall): Call {
  const { commandId } = input;
  return { commune: actor.commune, uid: actor.uid, command: 'generateDocument', commandId, now };
}

async function draftOf(ports: PaperPorts, { input, actor, now }: GenerateCall): Promise<Draft> {
  const { type, signerId, commandId } = input;
  const source = await loadSource(ports.store, { ...input, commune: actor.commune, now });
  requireMaker(actor, type, source.dossiers);
  requireReady(type, source);
  const details = detailsFor(type, source, input.details);
  parseDetails(paperKinds[type].fields, details);
  const id = paperId({ type, source, commandId }, ports.ids);
  return { actor, now, type, id, source, signerId, details, replaces: null };
}

async function claimPaper(tx: Transaction, call: GenerateCall, draft: Draft): Promise<Claim> {
  const before = await answered<DraftAnswer>(tx, callOf(call));
  if (before !== null) return { kind: 'answer', answer: before };
  const { id, known } = await placeOf(tx, call, draft);
  if (known !== null && isHeld(known, call.now)) return { kind: 'answer', answer: answerOf(known) };
  if (known !== null) requireOpenDraft(known);
  const paper = claimedDraft(draft, id, known);
  tx.write(documents.paper(call.actor.commune, id), paper);
  return { kind: 'print', paper };
}

/** Which document is made: the draft that was named, or the one of this subject. */
async function placeOf(
  tx: Transaction,
  { input, actor }: GenerateCall,
  draft: Draft,
): Promise<{ readonly id: string; readonly known: Paper | null }> {
  const { documentId, type } = input;
  if (documentId === null) return standing(tx, actor.commune, draft.id);
  const known = await tx.read(documents.paper(actor.commune, documentId));
  // A paper of one subject stays that subject's: only a type that may have many is free to change what it is about.
  const same = paperKinds[type].many || documentId.startsWith(draft.id);
  if (known?.type !== type || !same)
    throw new DomainError('not-found', 'Không tìm thấy bản dự thảo này.', { path: 'documentId' });
  return { id: documentId, known };
}

async function finish(
  tx: Transaction,
  call: GenerateCall,
  paper: Paper,
  files: Paper['files'],
  auditId: string,
): Promise<DraftAnswer> {
  const { actor, now } = call;
  const done = finishedDraft(paper, files, call);
  if (paper.type === 'communeReview') await draftReport(tx, call, paper);
  tx.write(documents.paper(paper.communeId, paper.id), done);
  const subject = { document: paper.id, revision: paper.revision };
  writeAudit(tx, {
    id: auditId,
    commune: actor.commune,
    action: 'generateDocument',
    by: actor,
    subject,
    at: now,
  });
  remember(tx, callOf(call), answerOf(done));
  return answerOf(done);
}

/** Mẫu số 03 is there, so the dossier stands at its draft report: one transaction says both. */
async function draftReport(
  tx: Transaction,
  { input, actor, now }: GenerateCall,
  paper: Paper,
): Promise<void> {
  const { commandId } = input;
  const [dossierId = ''] = paper.dossierIds;
  await changeDossier(tx, { actor, now, commandId, dossierId }, 'draftReport', () => ({
    command: { type: 'draftReport', commandId, documentId: paper.id },
  }));
}
