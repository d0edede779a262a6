/** What may still happen to an issued paper: its number corrected, the paper withdrawn. */
import type { z } from 'zod';
import {
  type Commune,
  type contracts,
  DomainError,
  doerOf,
  formatDate,
  type Paper,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { numberTurn, voidNumber } from '../numbers.ts';
import { answered, requireOffice } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';
import { logged } from './log.ts';
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
import { moveDossier, recallReport } from './report-signing.ts';
import { type PaperAnswer, type PaperCall, paperStep, readPaper, requireOpenPaper } from './step.ts';

type Input<N extends 'correctIssue' | 'withdrawPaper'> = z.output<(typeof contracts)[N]['input']>;

/**
 * Puts another number or day in place of a wrong one and prints the paper anew. The old number is void, with the reason,
 * and stays taken; when printing breaks off, `issueDocument` goes on with the new one.
 * @throws DomainError `invalid-argument` when nothing would change, `already-exists` when the number was given before
 */
export async function correctIssue(
  ports: PaperPorts,
  { input, actor, now }: PaperCall & { readonly input: Input<'correctIssue'> },
): Promise<IssueAnswer> {
  requireOffice(actor, 'correctIssue');
  const { commandId, documentId } = input;
  const call = { commune: actor.commune, uid: actor.uid, command: 'correctIssue', commandId, now };
  const given = { actor, now, call };
  const source = await sourceOfPaper(ports, given, documentId);
  const auditId = ports.ids.next();
  const claim = await ports.store.transaction(
    (tx) => claimCorrection(tx, given, input, source.commune, auditId),
    numberTurn(actor.commune),
  );
  return claim.kind === 'answer' ? claim.answer : printNumbered(ports, given, claim.paper, source);
}

async function claimCorrection(
  tx: Transaction,
  given: NumberCall,
  input: Input<'correctIssue'>,
  commune: Commune,
  auditId: string,
): Promise<NumberClaim> {
  const before = await answered<IssueAnswer>(tx, given.call);
  if (before !== null) return { kind: 'answer', answer: before };
  const known = await readPaper(tx, commune.id, input.documentId);
  requireOpenPaper(known, 'correctIssue', given.now);
  const old = requireNumber(known);
  if (old.number.serial === input.serial && old.issuedOn === input.issuedOn)
    throw new DomainError('invalid-argument', 'Số và ngày không thay đổi.', { path: 'serial' });
  checkIssueDay(known, input.issuedOn, given.now);
  const { commandId, reason } = input;
  await recallReport(tx, given, known, { commandId, reason, redraft: false });
  const corrected = await renumbered(tx, given, input, old, commune);
  const paper: NumberedPaper = {
    ...corrected,
    state: 'issuing',
    revision: old.revision + 1,
    leaseUntil: leaseFrom(given.now),
    log: logged(old, 'corrected', given, `${said(old)} → ${said(corrected)}. ${input.reason}`.slice(0, 1000)),
  };
  tx.write(documents.paper(commune.id, old.id), paper);
  const { id: document, number } = paper;
  const subject = { document, from: old.number.serial, to: number.serial, year: number.year };
  const { actor: by, now: at } = given;
  writeAudit(tx, { id: auditId, commune: commune.id, action: 'correctIssue', by, subject, at });
  return { kind: 'print', paper };
}

const said = ({ number, issuedOn }: NumberedPaper): string => `${number.text} ngày ${formatDate(issuedOn)}`;

function requireNumber(paper: Paper): NumberedPaper {
  if (isNumberedPaper(paper)) return paper;
  throw new DomainError('internal-data', 'Văn bản đã ban hành mà không có số.', { documentId: paper.id });
}

/** Another day of the same year keeps the number; anything else takes a new one and voids the old. */
async function renumbered(
  tx: Transaction,
  { actor, now }: NumberCall,
  input: Input<'correctIssue'>,
  old: NumberedPaper,
  commune: Commune,
): Promise<NumberedPaper> {
  const key = registerOf(commune, old, input.issuedOn);
  if (old.number.serial === input.serial && old.number.year === key.year)
    return { ...old, issuedOn: input.issuedOn };
  const { serial, year } = old.number;
  const entry = { serial, reason: input.reason, documentId: old.id, by: doerOf(actor), at: now };
  await voidNumber(tx, { ...key, year }, entry);
  return numbered(tx, key, old, input);
}

/** Takes an issued paper back; its number stays taken. Mẫu số 03 brings its dossier back to the draft report. */
export const withdrawPaper = (
  core: Pick<Core, 'store' | 'ids'>,
  call: PaperCall & { readonly input: Input<'withdrawPaper'> },
): Promise<PaperAnswer> =>
  paperStep(core, call, 'withdrawPaper', async (scene) => {
    const { paper } = scene;
    const { commandId, reason } = call.input;
    const wasReported = await recallReport(scene.tx, call, paper, { commandId, reason, redraft: true });
    if (!wasReported) await moveDossier(scene, { type: 'returnFromSigning', reason });
    return { ...paper, state: 'withdrawn', log: logged(paper, 'withdrawn', call, reason) };
  });
