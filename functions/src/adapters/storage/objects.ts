import { IdempotencyStrategy } from '@google-cloud/storage';
import { getStorage } from 'firebase-admin/storage';
import type { ObjectStore } from '../../application/files/ports.ts';

type Bucket = ReturnType<ReturnType<typeof getStorage>['bucket']>;

/** The project's own bucket. */
export function projectBucket(): ObjectStore {
  const bucket = getStorage().bucket();
  // Every write puts a whole object of the same bytes, so a second try does no harm; without it a connection that was
  // closed while it lay idle (EPIPE) would fail a command.
  bucket.storage.retryOptions.idempotencyStrategy = IdempotencyStrategy.RetryAlways;
  return bucketObjects(bucket);
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 404;
}

export function bucketObjects(bucket: Bucket): ObjectStore {
  return {
    openUpload: async ({ path, contentType, size, origin, labels }) => {
      const [address] = await bucket.file(path).createResumableUpload({
        ...(origin === null ? {} : { origin }),
        // The session takes this many bytes of this type, and only while there is no such object.
        metadata: { contentType, contentLength: size, metadata: { ...labels } },
        preconditionOpts: { ifGenerationMatch: 0 },
      });
      return address;
    },
    size: async (path) => {
      try {
        const [metadata] = await bucket.file(path).getMetadata();
        return Number(metadata.size);
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    stream: (path, range) => bucket.file(path).createReadStream(range ?? {}),
    write: async (path, bytes, contentType) => {
      await bucket.file(path).save(Buffer.from(bytes), { contentType, resumable: false });
    },
    remove: async (path) => {
      await bucket.file(path).delete({ ignoreNotFound: true });
    },
  };
}
