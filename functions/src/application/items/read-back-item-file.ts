import type { SubjectName } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { discard, judgeObject, type ReadBack, type ReadBackPorts } from '../files/judge-object.ts';
import { settleFile } from '../files/settle-file.ts';

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
  const doc = documents.itemFile(commune, subject, itemId, fileId);
  const file = await ports.store.read(doc);
  if (file === null || file.state === 'refused') return discard(ports, path);
  if (file.state !== 'uploading') return { outcome: 'ignored' };
  const { contentType, size } = file;
  const verdict = await judgeObject(ports, path, { commune, contentType, size });
  if (verdict === null) return { outcome: 'ignored' };
  const settled = await settleFile(ports, doc, verdict);
  if (settled === null) return discard(ports, path);
  if (settled.state === 'received') return { outcome: 'received' };
  await ports.bucket.remove(path);
  return { outcome: 'refused', refusal: settled.refusal ?? 'broken' };
}
