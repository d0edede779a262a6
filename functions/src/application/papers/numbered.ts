/** What issuing and correcting share: a paper that has its number is printed with it, and closed. */
import {
  type Actor,
  type Commune,
  DomainError,
  doerOf,
  formatIssuanceNumber,
  type Instant,
  type Paper,
  paperSearchKeys,
  partsOf,
  type PlainDate,
  plainDateOf,
  seriesOf,
  symbolOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { type RegisterKey, takeNumber } from '../numbers.ts';
import { type Call, remember } from '../once.ts';
import type { Transaction } from '../ports.ts';
import type { PaperSource } from './facts/source.ts';
import { loadSource, subjectOf } from './load.ts';
import { logged } from './log.ts';
import { paperModel } from './model.ts';
import type { PaperPorts } from './ports.ts';
import { printClaimed } from './press.ts';

type PaperNumber = NonNullable<Paper['number']>;

/** A paper that has its number and day. */
export type NumberedPaper = Paper & { readonly number: PaperNumber; readonly issuedOn: string };

export const isNumberedPaper = (paper: Paper): paper is NumberedPaper =>
  paper.number !== null && paper.issuedOn !== null;

export interface IssueAnswer {
  readonly documentId: string;
  readonly number: string;
  readonly issuedOn: string;
}

/** Who asks, when, under which receipt. */
export interface NumberCall {
  readonly actor: Actor;
  readonly now: Instant;
  readonly call: Call;
}

/** What a claim comes to: answered before, or a paper to print with its number. */
export type NumberClaim =
  | { readonly kind: 'answer'; readonly answer: IssueAnswer }
  | { readonly kind: 'print'; readonly paper: NumberedPaper };

/** Numbers below ten carry a zero, so that none can be put before them. @see NĐ 30/2020, Phụ lục I */
const serialText = (serial: number): string => String(serial).padStart(2, '0');

/**
 * A paper's source again, read before its number is taken: all that issue at once wait for one register, so its
 * transaction is kept short. The words are those that the paper was made with.
 * @throws DomainError `not-found`
 */
export async function sourceOfPaper(
  { store }: Pick<PaperPorts, 'store'>,
  { actor, now }: NumberCall,
  documentId: string,
): Promise<PaperSource> {
  const paper = await store.read(documents.paper(actor.commune, documentId));
  if (paper === null)
    throw new DomainError('not-found', 'Không tìm thấy văn bản này.', { path: 'documentId' });
  const { type, signerId } = paper;
  const source = await loadSource(store, {
    commune: actor.commune,
    type,
    signerId,
    now,
    ...subjectOf(paper),
  });
  if (paper.wording === null) return source;
  const { office, paper: wording } = paper.wording;
  return { ...source, words: { ...source.words, office, wording } };
}

/** @throws DomainError `invalid-argument` for a day to come, or one before the paper was signed */
export function checkIssueDay({ signing }: Paper, issuedOn: PlainDate, now: Instant): void {
  const fail = (message: string): never => {
    throw new DomainError('invalid-argument', message, { path: 'issuedOn' });
  };
  if (issuedOn > plainDateOf(now)) fail('Ngày ban hành không thể sau hôm nay.');
  if (signing !== null && issuedOn < signing.signedOn) fail('Ngày ban hành không thể trước ngày ký.');
}

/** The register that a paper of that day is counted in. */
export function registerOf(commune: Commune, paper: Paper, issuedOn: PlainDate): RegisterKey {
  const [year] = partsOf(issuedOn);
  return { commune: commune.id, type: seriesOf(paper, commune.settings.numbering), year };
}

/** Takes a number of the paper's register. @throws DomainError `already-exists` */
export async function numbered(
  tx: Transaction,
  key: RegisterKey,
  paper: Paper,
  given: { readonly serial: number | null; readonly issuedOn: PlainDate },
): Promise<NumberedPaper> {
  const serial = await takeNumber(tx, key, given.serial);
  const symbol = symbolOf(paper);
  const unwritten = { serial, year: key.year, symbol, text: '' };
  const number = { ...unwritten, text: formatIssuanceNumber(unwritten) };
  return {
    ...paper,
    number,
    searchKeys: paperSearchKeys({ title: paper.title, number }),
    issuedOn: given.issuedOn,
  };
}

/** Prints a paper with its number and closes it; when printing breaks off it keeps the number, open for the next try. */
export function printNumbered(
  ports: PaperPorts,
  given: NumberCall,
  paper: NumberedPaper,
  source: PaperSource,
): Promise<IssueAnswer> {
  const issuance = { number: serialText(paper.number.serial), issuedOn: paper.issuedOn };
  const words = { ...source.words, issuance };
  const claimed = {
    paper,
    model: () => paperModel(paper.type, { ...source, words }, paper.details),
    broken: { ...paper, leaseUntil: null },
    takenOver: 'Văn bản này đang được người khác ban hành.',
  };
  return printClaimed(ports, claimed, (tx, files) => close(tx, given, paper, files));
}

async function close(
  tx: Transaction,
  given: NumberCall,
  paper: NumberedPaper,
  files: Paper['files'],
): Promise<IssueAnswer> {
  const { actor, call } = given;
  const doc = documents.paper(paper.communeId, paper.id);
  // A signed file may have been read back while the paper was printed: it stays.
  const { signedFile, log } = (await tx.read(doc)) ?? paper;
  if (paper.replaces !== null) await replace(tx, given, paper, paper.replaces);
  tx.write(doc, {
    ...paper,
    signedFile,
    state: 'issued',
    files,
    leaseUntil: null,
    issuedBy: doerOf(actor),
    log: logged({ log }, 'issued', given, `${paper.number.text}, ngày ${paper.issuedOn}`),
  });
  const answer = { documentId: paper.id, number: paper.number.text, issuedOn: paper.issuedOn };
  remember(tx, call, answer);
  return answer;
}

/** The earlier paper gives way in the transaction that issues the new one; a withdrawn one stays withdrawn. */
async function replace(
  tx: Transaction,
  given: NumberCall,
  paper: NumberedPaper,
  oldId: string,
): Promise<void> {
  const doc = documents.paper(paper.communeId, oldId);
  const old = await tx.read(doc);
  if (old?.state !== 'issued') return;
  tx.write(doc, {
    ...old,
    state: 'replaced',
    replacedBy: paper.id,
    log: logged(old, 'replaced', given, paper.number.text),
  });
}
