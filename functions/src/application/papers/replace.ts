import type { z } from 'zod';
import { type contracts, DomainError, type Paper } from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents, queries } from '../documents.ts';
import { answered, remember, requireOffice } from '../once.ts';
import type { Transaction } from '../ports.ts';
import { claimedDraft, type Draft, finishedDraft, freePlace, isOver } from './draft.ts';
import { loadSource, subjectOf } from './load.ts';
import { detailsFor, paperModel } from './model.ts';
import { paperId } from './paper-id.ts';
import type { PaperPorts } from './ports.ts';
import { printClaimed } from './press.ts';
import { type PaperAnswer, type PaperCall, readPaper, requireOpenPaper } from './step.ts';

type ReplaceCall = PaperCall & { readonly input: z.output<(typeof contracts)['replacePaper']['input']> };

type Claim =
  | { readonly kind: 'answer'; readonly answer: PaperAnswer }
  | { readonly kind: 'print'; readonly paper: Paper };

const answerOf = ({ id, state }: Paper): PaperAnswer => ({ documentId: id, state });

const receiptOf = ({ actor, input, now }: ReplaceCall) => ({
  commune: actor.commune,
  uid: actor.uid,
  command: 'replacePaper',
  commandId: input.commandId,
  now,
});

/**
 * Begins the paper that takes an issued one's place: a draft of the same subject with what the office added to the old
 * one, in the office's words of today. The old one stays in force until the new one is issued.
 * @throws DomainError `failed-precondition` when the paper is not issued, or already has a replacement in the making
 */
export async function replacePaper(ports: PaperPorts, call: ReplaceCall): Promise<PaperAnswer> {
  requireOffice(call.actor, 'replacePaper');
  const before = await answered<PaperAnswer>(ports.store, receiptOf(call));
  if (before !== null) return before;
  const draft = await draftOf(ports, call);
  const model = await paperModel(draft.type, draft.source, draft.details);
  const claim = await ports.store.transaction((tx) => claimReplacement(tx, call, draft));
  if (claim.kind === 'answer') return claim.answer;
  const { paper } = claim;
  const auditId = ports.ids.next();
  const claimed = {
    paper,
    model: () => Promise.resolve(model),
    broken: { ...paper, state: 'failed' as const, leaseUntil: null },
    takenOver: 'Văn bản này đang được lập lại; xin xem bản mới nhất.',
  };
  return printClaimed(ports, claimed, (tx, files) =>
    Promise.resolve(finish(tx, call, paper, files, auditId)),
  );
}

async function draftOf(ports: PaperPorts, { input, actor, now }: ReplaceCall): Promise<Draft> {
  const old = await ports.store.transaction((tx) => readPaper(tx, actor.commune, input.documentId));
  requireOpenPaper(old, 'replacePaper', now);
  if (old.type === 'communeReview')
    throw new DomainError(
      'failed-precondition',
      'Báo cáo Mẫu số 03 đi cùng hồ sơ: hãy thu hồi báo cáo này rồi lập lại.',
      { documentId: old.id },
    );
  const { type, signerId } = old;
  const source = await loadSource(ports.store, {
    commune: actor.commune,
    type,
    signerId,
    now,
    ...subjectOf(old),
  });
  const id = paperId({ type, source, commandId: input.commandId }, ports.ids);
  const details = detailsFor(type, source, old.details);
  return { actor, now, type, id, source, signerId, details, replaces: old.id };
}

async function claimReplacement(tx: Transaction, call: ReplaceCall, draft: Draft): Promise<Claim> {
  const before = await answered<PaperAnswer>(tx, receiptOf(call));
  if (before !== null) return { kind: 'answer', answer: before };
  const { actor, input, now } = call;
  const old = await readPaper(tx, actor.commune, input.documentId);
  requireOpenPaper(old, 'replacePaper', now);
  const others = await tx.list(queries.replacements(actor.commune, old.id));
  const other = others.find((paper) => !isOver(paper));
  if (other !== undefined)
    throw new DomainError('failed-precondition', 'Văn bản này đã có bản thay thế đang lập.', {
      documentId: other.id,
    });
  const paper = claimedDraft(draft, await freePlace(tx, actor.commune, draft.id), null);
  tx.write(documents.paper(actor.commune, paper.id), paper);
  return { kind: 'print', paper };
}

function finish(
  tx: Transaction,
  call: ReplaceCall,
  paper: Paper,
  files: Paper['files'],
  auditId: string,
): PaperAnswer {
  const { actor, input, now } = call;
  const done = finishedDraft(paper, files, call, `Thay văn bản đã ban hành. ${input.reason}`.slice(0, 1000));
  tx.write(documents.paper(paper.communeId, paper.id), done);
  const subject = { document: paper.id, replaces: input.documentId };
  const { commune } = actor;
  writeAudit(tx, { id: auditId, commune, action: 'replacePaper', by: actor, subject, at: now });
  remember(tx, receiptOf(call), answerOf(done));
  return answerOf(done);
}
