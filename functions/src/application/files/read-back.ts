import type { DossierFile, FileRefusal } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { Core } from '../ports.ts';
import { ownerOf } from './object-path.ts';
import type { FileExaminer, ObjectStore } from './ports.ts';
import { refusalByContent, refusalBySize } from './verdict.ts';

export interface ReadBackPorts extends Pick<Core, 'store' | 'clock'> {
  readonly bucket: Pick<ObjectStore, 'size' | 'stream' | 'remove'>;
  readonly examiner: FileExaminer;
}

/** What came of an object that arrived. `deleted`: nobody asked for it. `ignored`: it was dealt with before. */
export type ReadBack =
  | { readonly outcome: 'received' | 'deleted' | 'ignored' }
  | { readonly outcome: 'refused'; readonly refusal: FileRefusal };

type Verdict = Pick<DossierFile, 'refusal' | 'sha256' | 'pageCount'>;

const refused = (refusal: FileRefusal): Verdict => ({ refusal, sha256: null, pageCount: null });

/**
 * Reads back an object that arrived in the bucket and says whether the file counts. May be told of the same object more
 * than once, and at once: the file leaves `uploading` only once. Bytes that do not count are deleted.
 */
export async function readBack(ports: ReadBackPorts, path: string): Promise<ReadBack> {
  const owner = ownerOf(path);
  if (owner.kind === 'paper') return { outcome: 'ignored' };
  if (owner.kind === 'unknown') return discard(ports, path);
  const doc = documents.file(owner.commune, owner.dossierId, owner.fileId);
  const file = await ports.store.read(doc);
  if (file === null) return discard(ports, path);
  if (file.state === 'received') return { outcome: 'ignored' };
  if (file.state !== 'uploading') return discardUnfiled(ports, file, path);
  const verdict = await judge(ports, file, path);
  if (verdict === null) return { outcome: 'ignored' };
  const settled = await settle(ports, file, verdict);
  if (settled.state === 'removed') return discardUnfiled(ports, settled, path);
  if (settled.state === 'received') return { outcome: 'received' };
  await ports.bucket.remove(path);
  return { outcome: 'refused', refusal: settled.refusal ?? 'broken' };
}

async function discard(ports: ReadBackPorts, path: string): Promise<ReadBack> {
  await ports.bucket.remove(path);
  return { outcome: 'deleted' };
}

/** A file that was filed once and then replaced keeps its bytes: a late repetition of its event must not take them. */
async function discardUnfiled(ports: ReadBackPorts, file: DossierFile, path: string): Promise<ReadBack> {
  return file.sha256 === null ? discard(ports, path) : { outcome: 'ignored' };
}

/** Null when the object is gone again: another run of the same event was quicker. */
async function judge(ports: ReadBackPorts, file: DossierFile, path: string): Promise<Verdict | null> {
  const bytes = await ports.bucket.size(path);
  if (bytes === null) return null;
  const { settings } = await readCommune(ports.store, file.communeId);
  const declared = { contentType: file.contentType, size: file.size, limit: settings.uploadLimits.file };
  const bySize = refusalBySize(declared, bytes);
  if (bySize !== null) return refused(bySize);
  const { findings, sha256 } = await ports.examiner.examine(
    ports.bucket.stream(path),
    file.contentType,
    bytes,
  );
  const refusal = refusalByContent(declared, findings);
  return refusal === null ? { refusal, sha256, pageCount: findings.pageCount } : refused(refusal);
}

/** Writes the verdict unless the file has left `uploading` meanwhile; answers the file as it then stands. */
async function settle(ports: ReadBackPorts, asked: DossierFile, verdict: Verdict): Promise<DossierFile> {
  const now = await ports.clock.now();
  const doc = documents.file(asked.communeId, asked.dossierId, asked.id);
  return ports.store.transaction(async (tx) => {
    const file = (await tx.read(doc)) ?? asked;
    if (file.state !== 'uploading') return file;
    const accepted = verdict.refusal === null;
    const settled: DossierFile = {
      ...file,
      ...verdict,
      state: accepted ? 'received' : 'refused',
      receivedAt: accepted ? now : null,
    };
    tx.write(doc, settled);
    return settled;
  });
}
