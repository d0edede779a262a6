import type { z } from 'zod';
import {
  type Actor,
  checkPaperOpen,
  type Commune,
  type contracts,
  DomainError,
  type Instant,
  type Paper,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { numberTurn, registerId } from '../numbers.ts';
import { answered, requireOffice } from '../once.ts';
import type { Transaction } from '../ports.ts';
import { isHeld } from './conditions.ts';
import {
  checkIssueDay,
  isNumberedPaper,
  type IssueAnswer,
  type NumberCall,
  type NumberClaim,
  numbered,
  type NumberedPaper,
  printNumbered,
  registerOf,
  sourceOfPaper,
} from './numbered.ts';
import type { PaperPorts } from './ports.ts';
import { leaseFrom } from './press.ts';
import { requireSignature, requireWhole } from './signing-steps.ts';

type Input = z.output<typeof contracts.issueDocument.input>;

export interface IssueCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
}

/**
 * Gives a paper its number and day, prints it with them, and closes it: once. The number is taken in the transaction that
 * marks the paper, so none is lost and none is given twice; when printing breaks off, the next call goes on with the
 * number that the paper already has.
 * @throws DomainError `permission-denied`, `failed-precondition`, `already-exists` (the serial was given before)
 */
export async function issueDocument(
  ports: PaperPorts,
  { input, actor, now }: IssueCall,
): Promise<IssueAnswer> {
  requireOffice(actor, 'issueDocument');
  const { commandId, documentId } = input;
  const call = { commune: actor.commune, uid: actor.uid, command: 'issueDocument', commandId, now };
  const given = { actor, now, call };
  const source = await sourceOfPaper(ports, given, documentId);
  const auditId = ports.ids.next();
  const claim = await ports.store.transaction(
    (tx) => claimNumber(tx, given, input, source.commune, auditId),
    numberTurn(actor.commune),
  );
  return claim.kind === 'answer' ? claim.answer : printNumbered(ports, given, claim.paper, source);
}

async function claimNumber(
  tx: Transaction,
  given: NumberCall,
  input: Input,
  commune: Commune,
  auditId: string,
): Promise<NumberClaim> {
  const before = await answered<IssueAnswer>(tx, given.call);
  if (before !== null) return { kind: 'answer', answer: before };
  const doc = documents.paper(commune.id, input.documentId);
  const known = await tx.read(doc);
  if (known === null)
    throw new DomainError('not-found', 'Không tìm thấy văn bản này.', { path: 'documentId' });
  refuse(known, input, given.now);
  if (known.number === null) {
    requireWhole(known);
    // The signed file may have been changed for another since the signature was recorded.
    if (known.signing?.method === 'digital') requireSignature(known);
    await requireItsTime(tx, known);
  }
  const paper: NumberedPaper = {
    ...(isNumberedPaper(known) ? known : await numberPaper(tx, given, input, known, commune, auditId)),
    state: 'issuing',
    revision: known.revision + 1,
    leaseUntil: leaseFrom(given.now),
  };
  tx.write(doc, paper);
  return { kind: 'print', paper };
}

/** @throws DomainError when the paper has no number to get, got one, or is being printed */
function refuse(paper: Paper, input: Input, now: Instant): void {
  const fail = (message: string, details = {}): never => {
    throw new DomainError('failed-precondition', message, { documentId: paper.id, ...details });
  };
  if (isHeld(paper, now)) fail('Văn bản này đang được lập; xin đợi ít phút rồi thử lại.');
  checkPaperOpen(paper, 'issueDocument');
  if (paper.number !== null && input.serial !== null && input.serial !== paper.number.serial)
    fail(`Văn bản này đã được cấp số ${paper.number.text}.`, { path: 'serial' });
  checkIssueDay(paper, input.issuedOn, now);
}

/** Mẫu số 03 gets its number while its dossier is before the leader; a replacement, while nothing else took its place. */
async function requireItsTime(tx: Transaction, paper: Paper): Promise<void> {
  const fail = (message: string): never => {
    throw new DomainError('failed-precondition', message, { documentId: paper.id });
  };
  if (paper.type === 'communeReview') {
    const dossier = await tx.read(documents.dossier(paper.communeId, paper.dossierIds[0] ?? ''));
    if (dossier?.state !== 'signing' || dossier.report?.documentId !== paper.id)
      fail('Báo cáo Mẫu số 03 chưa được trình ký nên chưa cấp số.');
  }
  if (paper.replaces !== null) {
    const old = await tx.read(documents.paper(paper.communeId, paper.replaces));
    if (old?.state === 'replaced') fail('Văn bản cũ đã được thay bằng một văn bản khác.');
  }
}

async function numberPaper(
  tx: Transaction,
  { actor, now }: NumberCall,
  input: Input,
  paper: Paper,
  commune: Commune,
  auditId: string,
): Promise<NumberedPaper> {
  const key = registerOf(commune, paper, input.issuedOn);
  const done = await numbered(tx, key, paper, input);
  // A number that the clerk gave by hand departs from the register: the log says so.
  const subject = {
    document: paper.id,
    register: registerId(key),
    serial: done.number.serial,
    byHand: input.serial !== null,
  };
  writeAudit(tx, { id: auditId, commune: commune.id, action: 'issueDocument', by: actor, subject, at: now });
  return done;
}
