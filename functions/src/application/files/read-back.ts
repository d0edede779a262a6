import type { DossierFile } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readBackItemFile } from '../items/read-back-item-file.ts';
import { readBackSigned, type SignedReadBackPorts } from '../papers/read-back-signed.ts';
import { discard, judgeObject, type ReadBack, type ReadBackPorts } from './judge-object.ts';
import { ownerOf } from './object-path.ts';
import { settleFile } from './settle-file.ts';

/**
 * Reads back an object that arrived in the bucket and says whether the file counts. May be told of the same object more
 * than once, and at once: the file leaves `uploading` only once. Bytes that do not count are deleted.
 */
export async function readBack(ports: SignedReadBackPorts, path: string): Promise<ReadBack> {
  const owner = ownerOf(path);
  if (owner.kind === 'paper' || owner.kind === 'package') return { outcome: 'ignored' };
  if (owner.kind === 'unknown') return discard(ports, path);
  if (owner.kind === 'signed') return readBackSigned(ports, owner, path);
  if (owner.kind === 'item') return readBackItemFile(ports, owner, path);
  const doc = documents.file(owner.commune, owner.dossierId, owner.fileId);
  const file = await ports.store.read(doc);
  if (file === null) return discard(ports, path);
  if (file.state === 'received') return { outcome: 'ignored' };
  if (file.state !== 'uploading') return discardUnfiled(ports, file, path);
  const declared = { commune: file.communeId, contentType: file.contentType, size: file.size };
  const verdict = await judgeObject(ports, path, declared);
  if (verdict === null) return { outcome: 'ignored' };
  const settled = await settleFile(ports, doc, verdict);
  if (settled === null) return discard(ports, path);
  if (settled.state === 'removed') return discardUnfiled(ports, settled, path);
  if (settled.state === 'received') return { outcome: 'received' };
  await ports.bucket.remove(path);
  return { outcome: 'refused', refusal: settled.refusal ?? 'broken' };
}

/** A file that was filed once and then replaced keeps its bytes: a late repetition of its event must not take them. */
async function discardUnfiled(ports: ReadBackPorts, file: DossierFile, path: string): Promise<ReadBack> {
  return file.sha256 === null ? discard(ports, path) : { outcome: 'ignored' };
}
