// What papers need beyond the core, loaded with the first paper.
import type { Press } from '../application/files/download-kind.ts';
import type { PaperPorts } from '../application/papers/ports.ts';
import { wireBucket } from './wire-storage.ts';
import { wire } from './wire.ts';

export async function wirePapers(): Promise<PaperPorts> {
  const [{ paperRenderer }, { sha256 }] = await Promise.all([
    import('../adapters/storage/paper-renderer.ts'),
    import('../adapters/storage/digest.ts'),
  ]);
  return { ...wire(), bucket: await wireBucket(), renderer: paperRenderer, digest: sha256 };
}

/** What makes blank sheets and books. */
export async function wirePress(): Promise<Press> {
  const [{ paperRenderer }, { writeBook }] = await Promise.all([
    import('../adapters/storage/paper-renderer.ts'),
    import('../adapters/xlsx/write-book.ts'),
  ]);
  return { ...paperRenderer, xlsx: writeBook };
}
