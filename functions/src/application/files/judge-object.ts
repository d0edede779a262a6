/** An object that arrived in the bucket, held against what it was declared to be: the same for every kind of upload. */
import type { FileContentType, FileRefusal } from '../../domain/index.ts';
import { readCommune } from '../dossiers/change.ts';
import type { Core } from '../ports.ts';
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

export type Verdict =
  | { readonly refusal: null; readonly sha256: string; readonly pageCount: number | null }
  | { readonly refusal: FileRefusal; readonly sha256: null; readonly pageCount: null };

/** Bytes as declared when the upload began. */
interface Declared {
  readonly commune: string;
  readonly contentType: FileContentType;
  readonly size: number;
}

const refused = (refusal: FileRefusal): Verdict => ({ refusal, sha256: null, pageCount: null });

/** Null when the object is gone again: another run of the same event was quicker. */
export async function judgeObject(
  ports: ReadBackPorts,
  path: string,
  { commune, contentType, size }: Declared,
): Promise<Verdict | null> {
  const bytes = await ports.bucket.size(path);
  if (bytes === null) return null;
  const { settings } = await readCommune(ports.store, commune);
  const declared = { contentType, size, limit: settings.uploadLimits.file };
  const bySize = refusalBySize(declared, bytes);
  if (bySize !== null) return refused(bySize);
  const { findings, sha256 } = await ports.examiner.examine(ports.bucket.stream(path), contentType, bytes);
  const refusal = refusalByContent(declared, findings);
  return refusal === null ? { refusal, sha256, pageCount: findings.pageCount } : refused(refusal);
}

/** Bytes that count for nothing go. */
export async function discard(ports: Pick<ReadBackPorts, 'bucket'>, path: string): Promise<ReadBack> {
  await ports.bucket.remove(path);
  return { outcome: 'deleted' };
}
