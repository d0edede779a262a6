import type { FileRefusal } from '../../domain/index.ts';
import type { Doc } from '../ports.ts';
import type { ReadBackPorts, Verdict } from './judge-object.ts';

/** What reading back says of a file, of a dossier or of an item. */
interface Awaited {
  readonly state: 'uploading' | 'received' | 'refused' | 'removed';
  readonly refusal: FileRefusal | null;
  readonly sha256: string | null;
  readonly pageCount: number | null;
  readonly receivedAt: string | null;
}

/**
 * Writes the verdict unless the file has left `uploading` meanwhile; answers the file as it then stands, null where its
 * document is gone: what nobody asks for any more is not written again.
 */
export async function settleFile<F extends Awaited>(
  { store, clock }: Pick<ReadBackPorts, 'store' | 'clock'>,
  doc: Doc<F>,
  verdict: Verdict,
): Promise<F | null> {
  const now = await clock.now();
  return store.transaction(async (tx) => {
    const file = await tx.read(doc);
    if (file?.state !== 'uploading') return file;
    const accepted = verdict.refusal === null;
    const settled: F = {
      ...file,
      ...verdict,
      state: accepted ? 'received' : 'refused',
      receivedAt: accepted ? now : null,
    };
    tx.write(doc, settled);
    return settled;
  });
}
