import type { ItemFile, SubjectName } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import {
  discard,
  judgeObject,
  type ReadBack,
  type ReadBackPorts,
  type Verdict,
} from '../files/judge-object.ts';

/** Whose file an object is, by its name. */
export interface ItemObject {
  readonly commune: string;
  readonly subject: SubjectName;
  readonly itemId: string;
  readonly fileId: string;
}

/**
 * Reads back a file that came in for an item and says whether it counts. May be told of the same object more than once,
 * and at once: the file leaves `uploading` only once. Bytes that nobody announced or that do not count are deleted.
 */
export async function readBackItemFile(
  ports: ReadBackPorts,
  { commune, subject, itemId, fileId }: ItemObject,
  path: string,
): Promise<ReadBack> {
  const file = await ports.store.read(documents.itemFile(commune, subject, itemId, fileId));
  if (file === null || file.state === 'refused') return discard(ports, path);
  if (file.state !== 'uploading') return { outcome: 'ignored' };
  const { contentType, size } = file;
  const verdict = await judgeObject(ports, path, { commune, contentType, size });
  if (verdict === null) return { outcome: 'ignored' };
  const settled = await settle(ports, file, verdict);
  if (settled.state === 'received') return { outcome: 'received' };
  await ports.bucket.remove(path);
  return { outcome: 'refused', refusal: settled.refusal ?? 'broken' };
}

/** Writes the verdict unless the file has left `uploading` meanwhile; answers the file as it then stands. */
async function settle(
  { store, clock }: Pick<ReadBackPorts, 'store' | 'clock'>,
  asked: ItemFile,
  verdict: Verdict,
): Promise<ItemFile> {
  const now = await clock.now();
  const doc = documents.itemFile(asked.communeId, asked.subject, asked.itemId, asked.id);
  return store.transaction(async (tx) => {
    const file = (await tx.read(doc)) ?? asked;
    if (file.state !== 'uploading') return file;
    const accepted = verdict.refusal === null;
    const settled: ItemFile = {
      ...file,
      ...verdict,
      state: accepted ? 'received' : 'refused',
      receivedAt: accepted ? now : null,
    };
    tx.write(doc, settled);
    return settled;
  });
}
