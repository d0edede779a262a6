import { type Paper, type SignatureReport, type SignedFile } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import {
  discard,
  judgeObject,
  type ReadBack,
  type ReadBackPorts,
  type Verdict,
} from '../files/judge-object.ts';
import type { SignatureReader } from './signature-port.ts';

export interface SignedReadBackPorts extends ReadBackPorts {
  readonly signatures: SignatureReader;
}

/** Whose signed file an object is, by its name. */
export interface SignedObject {
  readonly commune: string;
  readonly documentId: string;
  readonly fileId: string;
}

/** What is written of a file once it is read; the report stands only where the file was taken. */
interface Reading {
  readonly verdict: Verdict;
  readonly report: SignatureReport | null;
}

/** The log keeps its newest lines. */
const LONGEST_LOG = 300;

/**
 * Reads back the signed file of a paper: whether it counts, and what its digital signatures say. May be told of the same
 * object more than once, and at once: the file leaves `uploading` only once. A file that the paper no longer waits for,
 * and bytes that do not count, are deleted.
 */
export async function readBackSigned(
  ports: SignedReadBackPorts,
  { commune, documentId, fileId }: SignedObject,
  path: string,
): Promise<ReadBack> {
  const doc = documents.paper(commune, documentId);
  const file = awaited(await ports.store.read(doc), fileId);
  if (file === null) return discard(ports, path);
  if (file.state === 'received') return { outcome: 'ignored' };
  if (file.state === 'refused') return discard(ports, path);
  const reading = await readObject(ports, commune, file, path);
  if (reading === null) return { outcome: 'ignored' };
  const settled = await settle(ports, doc, fileId, reading);
  if (settled === null) return discard(ports, path);
  if (settled.state === 'received') return { outcome: 'received' };
  await ports.bucket.remove(path);
  return { outcome: 'refused', refusal: settled.refusal ?? 'broken' };
}

/** The paper's signed file, where this is it: a newer upload has taken the place of an older one. */
function awaited(paper: Paper | null, fileId: string): SignedFile | null {
  const file = paper?.signedFile ?? null;
  return file?.id === fileId ? file : null;
}

async function readObject(
  ports: SignedReadBackPorts,
  commune: string,
  { size }: SignedFile,
  path: string,
): Promise<Reading | null> {
  const verdict = await judgeObject(ports, path, { commune, contentType: 'application/pdf', size });
  if (verdict === null || verdict.refusal !== null) return verdict && { verdict, report: null };
  const { settings } = await readCommune(ports.store, commune);
  const bytes = await wholeObject(ports, path, size);
  const anchors = settings.trustList.map(({ pem }) => pem);
  return { verdict, report: await ports.signatures.read(bytes, anchors) };
}

/** The object in one piece of its known size, which was just read and found right. */
async function wholeObject({ bucket }: SignedReadBackPorts, path: string, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const chunk of bucket.stream(path)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Writes what was read unless the file has left `uploading` meanwhile; null when the paper waits for another one. */
async function settle(
  { store, clock }: SignedReadBackPorts,
  doc: ReturnType<typeof documents.paper>,
  fileId: string,
  { verdict, report }: Reading,
): Promise<SignedFile | null> {
  const now = await clock.now();
  return store.transaction(async (tx) => {
    const paper = await tx.read(doc);
    const file = awaited(paper, fileId);
    if (paper === null || file?.state !== 'uploading') return file;
    const state = verdict.refusal === null ? 'received' : 'refused';
    const signedFile: SignedFile = { ...file, ...verdict, report, state };
    const line = { action: 'signedFileReceived', by: file.uploadedBy, at: now, note: file.name } as const;
    const log = state === 'received' ? [...paper.log, line].slice(-LONGEST_LOG) : paper.log;
    tx.write(doc, { ...paper, signedFile, log });
    return signedFile;
  });
}
