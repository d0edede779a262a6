import { DomainError, objects, type Paper, type PaperModel } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Transaction } from '../ports.ts';
import type { PaperPorts } from './ports.ts';

/** How long a render may be believed, in milliseconds: longer than a callable may run. */
export const LEASE_MS = 90_000;

export function leaseFrom(now: string): string {
  return new Date(Date.parse(now) + LEASE_MS).toISOString();
}

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Renders a paper in both forms and puts them under its revision. A side effect: never inside a transaction. */
export async function printPaper(
  ports: Pick<PaperPorts, 'bucket' | 'renderer' | 'digest'>,
  paper: Pick<Paper, 'id' | 'communeId' | 'revision'>,
  model: PaperModel,
): Promise<Paper['files']> {
  const put = async (form: 'docx' | 'pdf') => {
    const bytes = await ports.renderer[form](model);
    const path = objects.paper(paper.communeId, paper.id, paper.revision, form);
    await ports.bucket.write(path, bytes, CONTENT_TYPES[form]);
    return { path, bytes: bytes.length, sha256: ports.digest(bytes) };
  };
  return { docx: await put('docx'), pdf: await put('pdf') };
}

/** A paper whose lease was taken in a first transaction, and what is to become of it. */
export interface Claimed {
  readonly paper: Paper;
  readonly model: () => Promise<PaperModel>;
  /** How it stands when printing breaks off, so that it may be asked again. */
  readonly broken: Paper;
  /** What is said when somebody took it over meanwhile. */
  readonly takenOver: string;
}

/**
 * Prints a claimed paper and closes it in a second transaction. When printing breaks off, the lease is given back.
 * @throws DomainError `failed-precondition` when the paper was taken over
 */
export async function printClaimed<A>(
  ports: PaperPorts,
  { paper, model, broken, takenOver }: Claimed,
  close: (tx: Transaction, files: Paper['files']) => Promise<A>,
): Promise<A> {
  try {
    const files = await printPaper(ports, paper, await model());
    return await ports.store.transaction(async (tx) => {
      if (await isStill(tx, paper)) return close(tx, files);
      throw new DomainError('failed-precondition', takenOver, { documentId: paper.id });
    });
  } catch (error) {
    await ports.store.transaction(async (tx) => {
      if (await isStill(tx, paper)) tx.write(documents.paper(paper.communeId, paper.id), broken);
    });
    throw error;
  }
}

/** True while nobody took the paper over. */
async function isStill(tx: Transaction, paper: Paper): Promise<boolean> {
  const current = await tx.read(documents.paper(paper.communeId, paper.id));
  return current !== null && current.revision === paper.revision && current.state === paper.state;
}
