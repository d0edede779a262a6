/** One step of a paper's life that prints nothing: who, when, the change, one line in its log, one in the audit log. */
import {
  type Actor,
  checkPaperOpen,
  DomainError,
  type Instant,
  type Paper,
  type PaperCommandName,
  type PaperState,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { once, requireOffice } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';
import { isHeld } from './conditions.ts';

export interface PaperCall {
  readonly input: { readonly commandId: string; readonly documentId: string };
  readonly actor: Actor;
  readonly now: Instant;
}

export interface PaperAnswer {
  readonly documentId: string;
  readonly state: PaperState;
}

/** The paper inside the transaction. */
export interface PaperScene extends PaperCall {
  readonly tx: Transaction;
  readonly paper: Paper;
}

/** @throws DomainError `not-found` */
export async function readPaper(tx: Transaction, commune: string, documentId: string): Promise<Paper> {
  const paper = await tx.read(documents.paper(commune, documentId));
  if (paper !== null) return paper;
  throw new DomainError('not-found', 'Không tìm thấy văn bản này.', { path: 'documentId' });
}

/** @throws DomainError `failed-precondition` where the paper is being printed, or the command is not open to it */
export function requireOpenPaper(paper: Paper, command: PaperCommandName, now: Instant): void {
  if (isHeld(paper, now))
    throw new DomainError('failed-precondition', 'Văn bản này đang được lập; xin đợi ít phút rồi thử lại.', {
      documentId: paper.id,
    });
  checkPaperOpen(paper, command);
}

/**
 * Runs one step at most once per `commandId`; `change` gives the paper as it then stands, its log included.
 * @throws DomainError `permission-denied`, `not-found`, `failed-precondition`
 */
export async function paperStep(
  core: Pick<Core, 'store' | 'ids'>,
  call: PaperCall,
  command: PaperCommandName,
  change: (scene: PaperScene) => Paper | Promise<Paper>,
): Promise<PaperAnswer> {
  const { input, actor, now } = call;
  requireOffice(actor, command);
  const { uid, commune } = actor;
  const id = core.ids.next();
  return once(core.store, { commune, uid, command, commandId: input.commandId, now }, async (tx) => {
    const paper = await readPaper(tx, commune, input.documentId);
    requireOpenPaper(paper, command, now);
    const next = await change({ ...call, tx, paper });
    tx.write(documents.paper(commune, paper.id), next);
    const subject = { document: paper.id, from: paper.state, to: next.state };
    writeAudit(tx, { id, commune, action: command, by: actor, subject, at: now });
    return { documentId: paper.id, state: next.state };
  });
}
