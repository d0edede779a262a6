import type { z } from 'zod';
import {
  type Actor,
  type Commune,
  type contracts,
  DomainError,
  doerOf,
  formatIssuanceNumber,
  type Instant,
  type Paper,
  papers,
  partsOf,
  plainDateOf,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { takeNumber } from '../numbers.ts';
import { answered, type Call, remember, requireOffice } from '../once.ts';
import type { Transaction } from '../ports.ts';
import { isHeld } from './conditions.ts';
import { stillMine } from './generate.ts';
import { loadDossiers, loadOffice } from './load.ts';
import { type ModelSource, paperModel } from './model.ts';
import type { PaperPorts } from './ports.ts';
import { leaseFrom, printPaper } from './press.ts';

type Input = z.output<typeof contracts.issueDocument.input>;
type PaperNumber = NonNullable<Paper['number']>;

/** A paper that has its number and waits for its last print. */
type NumberedPaper = Paper & { readonly number: PaperNumber; readonly issuedOn: string };

export interface IssueAnswer {
  readonly documentId: string;
  readonly number: string;
  readonly issuedOn: string;
}

export interface IssueCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
}

type Claim =
  | { readonly kind: 'answer'; readonly answer: IssueAnswer }
  | { readonly kind: 'print'; readonly paper: NumberedPaper };

type Source = Omit<ModelSource, 'signerId' | 'issuance'>;

/**
 * Gives a paper its number and day, prints it with them, and closes it: once. The number is taken in the transaction that
 * marks the paper, so none is lost and none is given twice; when printing breaks off, the next call goes on with the
 * number that the paper already has.
 * @throws DomainError `permission-denied`, `failed-precondition`, `already-exists` (the serial was given before)
 */
export async function issueDocument(ports: PaperPorts, call: IssueCall): Promise<IssueAnswer> {
  requireOffice(call.actor, 'issueDocument');
  const source = await loadSource(ports, call);
  const auditId = ports.ids.next();
  const claim = await ports.store.transaction((tx) => claimNumber(tx, call, source, auditId));
  if (claim.kind === 'answer') return claim.answer;
  const { paper } = claim;
  const issuance = { number: serialText(paper.number.serial), issuedOn: paper.issuedOn };
  try {
    const model = await paperModel(paper.type, { ...source, signerId: paper.signerId, issuance });
    const files = await printPaper(ports, paper, model);
    return await ports.store.transaction((tx) => close(tx, call, paper, files));
  } catch (error) {
    await ports.store.transaction((tx) => release(tx, paper));
    throw error;
  }
}

/** Read before the number is taken: all that issue at once wait for one register, so its transaction is kept short. */
async function loadSource({ store }: PaperPorts, { input, actor, now }: IssueCall): Promise<Source> {
  const known = await store.read(documents.paper(actor.commune, input.documentId));
  if (known === null)
    throw new DomainError('not-found', 'Không tìm thấy văn bản này.', { path: 'documentId' });
  const dossiers = await loadDossiers(store, actor, known.dossierIds);
  return { ...(await loadOffice(store, actor.commune, now)), dossiers };
}

function callOf({ input, actor, now }: IssueCall): Call {
  const { commandId } = input;
  return { commune: actor.commune, uid: actor.uid, command: 'issueDocument', commandId, now };
}

async function claimNumber(
  tx: Transaction,
  call: IssueCall,
  { commune }: Source,
  auditId: string,
): Promise<Claim> {
  const before = await answered<IssueAnswer>(tx, callOf(call));
  if (before !== null) return { kind: 'answer', answer: before };
  const { input, actor, now } = call;
  const doc = documents.paper(actor.commune, input.documentId);
  const known = await tx.read(doc);
  if (known === null)
    throw new DomainError('not-found', 'Không tìm thấy văn bản này.', { path: 'documentId' });
  refuse(known, call);
  if (known.number === null) await requireSigning(tx, known);
  const numbered = isNumbered(known) ? known : await numberPaper(tx, call, known, commune, auditId);
  const paper: NumberedPaper = {
    ...numbered,
    state: 'issuing',
    revision: known.revision + 1,
    leaseUntil: leaseFrom(now),
  };
  tx.write(doc, paper);
  return { kind: 'print', paper };
}

const isNumbered = (paper: Paper): paper is NumberedPaper => paper.number !== null && paper.issuedOn !== null;

/** Numbers below ten carry a zero, so that none can be put before them. @see NĐ 30/2020, Phụ lục I */
const serialText = (serial: number): string => String(serial).padStart(2, '0');

/** @throws DomainError when the paper has no number to get, got one, or is being printed */
function refuse(paper: Paper, { input, now }: IssueCall): void {
  const fail = (message: string, details = {}): never => {
    throw new DomainError('failed-precondition', message, { documentId: paper.id, ...details });
  };
  if (!papers[paper.type].numbered) fail('Mẫu này của chủ thể, văn thư không cấp số.');
  if (paper.state === 'issued') fail(`Văn bản này đã ban hành, số ${paper.number?.text ?? ''}.`);
  if (isHeld(paper, now)) fail('Văn bản này đang được lập; xin đợi ít phút rồi thử lại.');
  if (paper.state !== 'draft' && paper.state !== 'issuing')
    fail('Văn bản này lập chưa xong; hãy nhờ Phòng Kinh tế lập lại.');
  if (paper.number !== null && input.serial !== null && input.serial !== paper.number.serial)
    fail(`Văn bản này đã được cấp số ${paper.number.text}.`, { path: 'serial' });
  if (input.issuedOn > plainDateOf(now))
    throw new DomainError('invalid-argument', 'Ngày ban hành không thể sau hôm nay.', { path: 'issuedOn' });
}

/** Mẫu số 03 gets its number when it is before the leader, not while the unit still writes it. */
async function requireSigning(tx: Transaction, paper: Paper): Promise<void> {
  if (paper.type !== 'communeReview') return;
  const dossier = await tx.read(documents.dossier(paper.communeId, paper.dossierIds[0] ?? ''));
  if (dossier?.state !== 'signing' || dossier.report?.documentId !== paper.id)
    throw new DomainError('failed-precondition', 'Báo cáo Mẫu số 03 chưa được trình ký nên chưa cấp số.', {
      documentId: paper.id,
    });
}

async function numberPaper(
  tx: Transaction,
  { input, actor, now }: IssueCall,
  paper: Paper,
  commune: Commune,
  auditId: string,
): Promise<NumberedPaper> {
  const [year] = partsOf(input.issuedOn);
  const type = commune.settings.numbering === 'single' ? 'all' : paper.type;
  const serial = await takeNumber(tx, { commune: commune.id, type, year }, input.serial);
  const symbol = `${papers[paper.type].code ?? ''}-UBND`;
  const number = { serial, year, symbol, text: formatIssuanceNumber({ serial, year, symbol }) };
  // A number that the clerk gave by hand departs from the register: the log says so.
  const subject = {
    document: paper.id,
    register: `${type}_${String(year)}`,
    serial,
    byHand: input.serial !== null,
  };
  writeAudit(tx, { id: auditId, commune: commune.id, action: 'issueDocument', by: actor, subject, at: now });
  return { ...paper, number, issuedOn: input.issuedOn };
}

async function close(
  tx: Transaction,
  call: IssueCall,
  paper: NumberedPaper,
  files: Paper['files'],
): Promise<IssueAnswer> {
  if (!(await stillMine(tx, paper)))
    throw new DomainError('failed-precondition', 'Văn bản này đang được người khác ban hành.', {
      documentId: paper.id,
    });
  const answer = { documentId: paper.id, number: paper.number.text, issuedOn: paper.issuedOn };
  tx.write(documents.paper(paper.communeId, paper.id), {
    ...paper,
    state: 'issued',
    files,
    leaseUntil: null,
    issuedBy: doerOf(call.actor),
  });
  remember(tx, callOf(call), answer);
  return answer;
}

/** Keeps the number: the paper stays `issuing`, open for the next try. */
async function release(tx: Transaction, paper: NumberedPaper): Promise<void> {
  if (!(await stillMine(tx, paper))) return;
  tx.write(documents.paper(paper.communeId, paper.id), { ...paper, leaseUntil: null });
}
