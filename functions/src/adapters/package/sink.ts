/** Writes an object of the bucket bit by bit. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { getStorage } from 'firebase-admin/storage';
import type { ByteSink, PackageBucket } from '../../application/package/ports.ts';
import { bucketObjects } from '../storage/objects.ts';

type Bucket = ReturnType<ReturnType<typeof getStorage>['bucket']>;

/** The project's own bucket, for packages. */
export function packageBucket(): PackageBucket {
  const bucket = getStorage().bucket();
  return { ...bucketObjects(bucket), sink: (path, contentType) => openSink(bucket, path, contentType) };
}

/** One request that takes the bytes as they come: a resumable one would keep them until they are acknowledged. */
function openSink(bucket: Bucket, path: string, contentType: string): ByteSink {
  const stream = bucket.file(path).createWriteStream({ contentType, resumable: false });
  const done = finished(stream);
  // Met again by whoever writes or closes; until then nobody waits for it.
  done.catch(() => undefined);
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write: async (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    },
    close: async () => {
      stream.end();
      await done;
      return { bytes, sha256: hash.digest('hex') };
    },
    abort: async () => {
      stream.destroy();
      await done.catch(() => undefined);
      await bucket.file(path).delete({ ignoreNotFound: true });
    },
  };
}
