import { objects, type Paper, type PaperModel } from '../../domain/index.ts';
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
