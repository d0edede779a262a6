import { createHash } from 'node:crypto';
import type { ByteSink, PackageBucket } from '../ports.ts';

/** A sink whose bytes can be looked at once it is closed. */
export interface MemorySink extends ByteSink {
  bytes(): Uint8Array;
}

export function memorySink(done: (bytes: Uint8Array) => void = () => undefined): MemorySink {
  let chunks: Uint8Array[] = [];
  return {
    write: (chunk) => {
      chunks.push(Buffer.from(chunk));
      return Promise.resolve();
    },
    close: () => {
      const all = Buffer.concat(chunks);
      done(all);
      return Promise.resolve({ bytes: all.length, sha256: createHash('sha256').update(all).digest('hex') });
    },
    abort: () => {
      chunks = [];
      return Promise.resolve();
    },
    bytes: () => new Uint8Array(Buffer.concat(chunks)),
  };
}

export interface MemoryBucket extends PackageBucket {
  readonly objects: Map<string, Uint8Array>;
}

/** A bucket in memory: objects come in pieces, as from the network. */
export function memoryBucket(given: Iterable<readonly [string, Uint8Array]> = []): MemoryBucket {
  const objects = new Map(given);
  return {
    objects,
    size: (path) => Promise.resolve(objects.get(path)?.length ?? null),
    stream: async function* (path) {
      const bytes = objects.get(path);
      if (bytes === undefined) throw new Error(`no object ${path}`);
      for (let at = 0; at < bytes.length; at += 60_000) {
        yield bytes.subarray(at, at + 60_000);
        await Promise.resolve();
      }
    },
    remove: (path) => {
      objects.delete(path);
      return Promise.resolve();
    },
    sink: (path) => memorySink((bytes) => objects.set(path, bytes)),
  };
}
