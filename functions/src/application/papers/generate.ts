import type { z } from 'zod';
import {
  type Actor,
  type contracts,
  DomainError,
  doerOf,
  type Instant,
  type Paper,
  papers,
  type PaperState,
  UNISSUED,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { changeDossier } from '../dossiers/change.ts';
import { answered, type Call, remember } from '../once.ts';
import type { Transaction } from '../ports.ts';
import { isHeld, requireMaker, requireReady } from './conditions.ts';
import { loadDossiers, loadOffice } from './load.ts';
import { type ModelSource, paperModel } from './model.ts';
import { paperId } from './paper-id.ts';
import type { PaperPorts } from './ports.ts';
import { leaseFrom, printPaper } from './press.ts';

type Input = z.output<typeof contracts.generateDocument.input>;

export interface PaperAnswer {
  readonly documentId: string;
  readonly revision: number;
  readonly state: PaperState;
}

export interface GenerateCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
}

/** What a claim comes to: nothing to do (answered before, or being made by another), or a paper to render. */
type Claim =
  | { readonly kind: 'answer'; readonly answer: PaperAnswer }
  | { readonly kind: 'render'; readonly paper: Paper; readonly source: ModelSource };

const answerOf = ({ id, revision, state }: Paper): PaperAnswer => ({ documentId: id, revision, state });

/**
 * Makes a paper of one or more dossiers. A first transaction claims it with a lease, rendering and upload happen outside,
 * a second one says that it is there; Mẫu số 03 moves its dossier in that same transaction. A lease that ended may be
 * taken over; whoever comes meanwhile is told that it is being made.
 * @throws DomainError `permission-denied`, `failed-precondition` (the dossier is not that far, or the paper is issued)
 */
export async function generateDocument(ports: PaperPorts, call: GenerateCall): Promise<PaperAnswer> {
  const claim = await ports.store.transaction((tx) => claimPaper(ports, tx, call));
  if (claim.kind === 'answer') return claim.answer;
  const { paper, source } = claim;
  try {
    const files = await printPaper(ports, paper, await paperModel(paper.type, source));
    return await ports.store.transaction((tx) => finish(tx, call, paper, files));
  } catch (error) {
    await ports.store.transaction((tx) => release(tx, paper));
    throw error;
  }
}

function callOf({ input, actor, now }: GenerateCall): Call {
  const { commandId } = input;
  return { commune: actor.commune, uid: actor.uid, command: 'generateDocument', commandId, now };
}

async function claimPaper(
  ports: Pick<PaperPorts, 'ids'>,
  tx: Transaction,
  call: GenerateCall,
): Promise<Claim> {
  const before = await answered<PaperAnswer>(tx, callOf(call));
  if (before !== null) return { kind: 'answer', answer: before };
  const { input, actor, now } = call;
  const dossiers = await loadDossiers(tx, actor, input.dossierIds);
  const [first, ...rest] = dossiers;
  requireMaker(actor, input.type, [first.dossier, ...rest.map(({ dossier }) => dossier)]);
  const id = paperId(input.type, [first.dossier, ...rest.map(({ dossier }) => dossier)], ports.ids);
  const known = await tx.read(documents.paper(actor.commune, id));
  if (known !== null && isHeld(known, now)) return { kind: 'answer', answer: answerOf(known) };
  refuseNumbered(known);
  requireReady(
    input.type,
    dossiers.map(({ dossier }) => dossier),
    actor,
  );
  const office = await loadOffice(tx, actor.commune, now);
  const paper = claimed(call, id, known, dossiers);
  tx.write(documents.paper(actor.commune, id), paper);
  const source = { ...office, dossiers, signerId: input.signerId, issuance: UNISSUED };
  return { kind: 'render', paper, source };
}

/** A paper with a number is finished by the clerk, not made anew. */
function refuseNumbered(known: Paper | null): void {
  if (known !== null && known.number !== null)
    throw new DomainError(
      'failed-precondition',
      `“${known.title}” đã được cấp số ${known.number.text}, không lập lại được.`,
      {
        documentId: known.id,
      },
    );
}

function claimed(
  { input, actor, now }: GenerateCall,
  id: string,
  known: Paper | null,
  dossiers: ModelSource['dossiers'],
): Paper {
  return {
    id,
    communeId: actor.commune,
    type: input.type,
    dossierIds: dossiers.map(({ dossier }) => dossier.id),
    producerId: input.type === 'provinceRequest' ? null : dossiers[0].dossier.producer.id,
    title: papers[input.type].name,
    state: 'rendering',
    revision: (known?.revision ?? 0) + 1,
    signerId: input.signerId,
    number: null,
    issuedOn: null,
    files: known?.files ?? { docx: null, pdf: null },
    leaseUntil: leaseFrom(now),
    madeBy: doerOf(actor),
    madeAt: now,
    issuedBy: null,
    schemaVersion: 1,
  };
}

/** True while nobody took the paper over. */
export async function stillMine(tx: Transaction, paper: Paper): Promise<boolean> {
  const current = await tx.read(documents.paper(paper.communeId, paper.id));
  return current !== null && current.revision === paper.revision && current.state === paper.state;
}

async function finish(
  tx: Transaction,
  call: GenerateCall,
  paper: Paper,
  files: Paper['files'],
): Promise<PaperAnswer> {
  if (!(await stillMine(tx, paper)))
    throw new DomainError('failed-precondition', 'Văn bản này đang được lập lại; xin xem bản mới nhất.', {
      documentId: paper.id,
    });
  const done: Paper = { ...paper, state: 'draft', files, leaseUntil: null };
  if (paper.type === 'communeReview') await draftReport(tx, call, paper);
  tx.write(documents.paper(paper.communeId, paper.id), done);
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

async function release(tx: Transaction, paper: Paper): Promise<void> {
  if (!(await stillMine(tx, paper))) return;
  tx.write(documents.paper(paper.communeId, paper.id), { ...paper, state: 'failed', leaseUntil: null });
}
