import { createHash } from 'node:crypto';
import type { FileExaminer } from '../../application/files/ports.ts';
import { inspectBytes } from './inspect/inspect.ts';

/** Reads the whole object into one buffer of its known size: the memory needed is the size, which was checked before. */
export const byteExaminer: FileExaminer = {
  examine: async (chunks, declared, size) => {
    const bytes = Buffer.alloc(size);
    const hash = createHash('sha256');
    let at = 0;
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes.set(chunk.subarray(0, size - at), at);
      at += chunk.length;
      if (at > size) throw new RangeError('The object grew while it was read.');
    }
    return { findings: await inspectBytes(bytes.subarray(0, at), declared), sha256: hash.digest('hex') };
  },
};
