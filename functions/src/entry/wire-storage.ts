// The bucket and what reads it, loaded with the first call that needs them: no other function pays for them at its start.
import type { FileExaminer, ObjectStore } from '../application/files/ports.ts';
import type { SignatureReader } from '../application/papers/signature-port.ts';
import { wire } from './wire.ts';

let bucket: ObjectStore | undefined;

export async function wireBucket(): Promise<ObjectStore> {
  // Made first, for it opens the app that the bucket belongs to.
  wire();
  bucket ??= (await import('../adapters/storage/objects.ts')).projectBucket();
  return bucket;
}

export async function wireExaminer(): Promise<FileExaminer> {
  return (await import('../adapters/storage/examiner.ts')).byteExaminer;
}

/** Loaded with the first signed file: most objects are none. */
export const signatureReader: SignatureReader = {
  read: async (bytes, trustAnchors) => {
    const { pdfSignatureReader } = await import('../adapters/signature/reader.ts');
    return pdfSignatureReader.read(bytes, trustAnchors);
  },
};
