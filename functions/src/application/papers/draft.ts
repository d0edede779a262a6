/** The first half of a paper's making: what is claimed under which id, before anything is printed. */
import {
  checkPaperOpen,
  type Details,
  DomainError,
  doerOf,
  type Actor,
  type Instant,
  type Paper,
  paperKinds,
  paperSearchKeys,
  type PaperType,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Transaction } from '../ports.ts';
import type { PaperSource } from './facts/source.ts';
import { logged } from './log.ts';
import { laterId } from './paper-id.ts';
import { leaseFrom } from './press.ts';

/** A paper as it is to be made: of what, with what. */
export interface Draft {
  readonly actor: Actor;
  readonly now: Instant;
  readonly type: PaperType;
  /** The id that its subject gives it; after a withdrawn or replaced one it is a later one. */
  readonly id: string;
  readonly source: PaperSource;
  readonly signerId: string | null;
  readonly details: Details;
  readonly replaces: string | null;
}

/** More than a subject will ever have; an end for the search. */
const MOST = 50;

/** A paper whose place another may take. */
export const isOver = ({ state }: Paper): boolean => state === 'withdrawn' || state === 'replaced';

interface Place {
  readonly id: string;
  readonly known: Paper | null;
}

/** The first place of this subject that nothing stands in, or that `stays`. */
async function placeWhere(
  tx: Transaction,
  commune: string,
  id: string,
  stays: (known: Paper) => boolean,
): Promise<Place> {
  for (let nth = 1; nth <= MOST; nth += 1) {
    const at = laterId(id, nth);
    const known = await tx.read(documents.paper(commune, at));
    if (known === null || stays(known)) return { id: at, known };
  }
  throw new DomainError('failed-precondition', 'Văn bản này đã lập lại quá nhiều lần.');
}

/** The paper of this subject that is not over, or where the next one goes. */
export const standing = (tx: Transaction, commune: string, id: string): Promise<Place> =>
  placeWhere(tx, commune, id, (known) => !isOver(known));

/** Where a further paper of this subject goes, beside all there are. */
export const freePlace = async (tx: Transaction, commune: string, id: string): Promise<string> =>
  (await placeWhere(tx, commune, id, () => false)).id;

/** @throws DomainError `failed-precondition` when the paper is past being made anew */
export function requireOpenDraft(known: Paper): void {
  if (known.number !== null)
    throw new DomainError(
      'failed-precondition',
      `“${known.title}” đã được cấp số ${known.number.text}, không lập lại được.`,
      { documentId: known.id },
    );
  // A render whose lease ended may be taken over.
  if (known.state !== 'rendering') checkPaperOpen(known, 'generateDocument');
}

/** The paper with its lease, as the first transaction writes it. */
export function claimedDraft(draft: Draft, id: string, known: Paper | null): Paper {
  const { actor, now, type, source, signerId, details, replaces } = draft;
  const { office, wording } = source.words;
  const title = titleOf(type, source);
  return {
    id,
    communeId: actor.commune,
    type,
    dossierIds: source.dossiers.map(({ dossier }) => dossier.id),
    certificateId: source.certificate?.certificate.id ?? null,
    aboutProducerId: source.inspected?.producer.id ?? null,
    ...readersOf(type, source),
    title,
    searchKeys: paperSearchKeys({ title, number: null }),
    state: 'rendering',
    revision: (known?.revision ?? 0) + 1,
    signerId,
    details,
    wording: paperKinds[type].issuedBy === 'producer' ? null : { office, paper: wording },
    number: null,
    issuedOn: null,
    files: known?.files ?? { docx: null, pdf: null },
    signing: null,
    signedFile: null,
    replaces: known?.replaces ?? replaces,
    replacedBy: null,
    log: known?.log ?? [],
    leaseUntil: leaseFrom(now),
    madeBy: doerOf(actor),
    madeAt: now,
    issuedBy: null,
    schemaVersion: 1,
  };
}

const LONGEST_TITLE = 400;

/** The paper's name with what it is about, so that lists and the number book tell one from another. */
function titleOf(type: PaperType, { dossiers, certificate, inspected }: PaperSource): string {
  const [first, ...others] = dossiers.map(({ dossier }) => dossier.product.name);
  const about = first ?? certificate?.certificate.productName ?? inspected?.producer.name;
  const more = others.length === 0 ? '' : ` và ${String(others.length)} sản phẩm khác`;
  const { name } = paperKinds[type];
  return (about === undefined ? name : `${name}: ${about}${more}`).slice(0, LONGEST_TITLE);
}

/** Who outside the office may read it: the producer it is about, where it is one producer's; the village, of its own word. */
function readersOf(type: PaperType, source: PaperSource): Pick<Paper, 'producerId' | 'villageId'> {
  const { dossiers, certificate, inspected } = source;
  const producer = dossiers[0]?.producer ?? certificate?.producer ?? inspected?.producer;
  const { producerReads, issuedBy } = paperKinds[type];
  return {
    producerId: producerReads ? (producer?.id ?? null) : null,
    villageId: issuedBy === 'village' ? (dossiers[0]?.dossier.producer.villageId ?? null) : null,
  };
}

/** The paper as it stands when it is printed. */
export function finishedDraft(
  paper: Paper,
  files: Paper['files'],
  by: Pick<Draft, 'actor' | 'now'>,
  note: string | null = paper.revision === 1 ? null : `Lần lập thứ ${String(paper.revision)}`,
): Paper {
  return { ...paper, state: 'draft', files, leaseUntil: null, log: logged(paper, 'made', by, note) };
}
