/** A ZIP that is written as its entries come. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type AsyncFlateStreamHandler, Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import type { Archive, ByteSink, Passing } from '../../application/package/ports.ts';

/** The most that one stored block holds. @see RFC 1951, 3.2.4 */
const BLOCK = 0xffff;
/** Of the two ways in which a ZIP holds bytes, the one that says where they end. */
const DEFLATED = 8;

/** Bytes: what an archive's own offsets can say. */
const LARGEST = 0xffff_ffff;

/**
 * An entry that does not shrink: its bytes go through as they are, in stored blocks of the deflate format. Its size stands
 * after it, and a reader that goes through an archive from its beginning could not find the end of a plainly stored one.
 */
class PackedEntry implements ZipInputFile {
  readonly filename: string;
  readonly compression = DEFLATED;
  readonly mtime: string;
  size = 0;
  crc = 0;
  ondata?: AsyncFlateStreamHandler;

  constructor(filename: string, mtime: string) {
    this.filename = filename;
    this.mtime = mtime;
  }

  push(given: Uint8Array, final = false): void {
    const chunk = isPlain(given) ? given : new Uint8Array(given);
    this.size += chunk.length;
    this.crc = crc32(chunk, this.crc);
    for (let at = 0; at < chunk.length; at += BLOCK) {
      const block = chunk.subarray(at, at + BLOCK);
      this.ondata?.(null, blockHead(block.length, 0), false);
      this.ondata?.(null, block, false);
    }
    if (final) this.ondata?.(null, blockHead(0, 1), true);
  }
}

/** Not memory that another thread may write to. */
const isPlain = (chunk: Uint8Array): chunk is Uint8Array<ArrayBuffer> => chunk.buffer instanceof ArrayBuffer;

/** Whether it is the last block, its length, and that length again with every bit turned. */
function blockHead(length: number, last: 0 | 1): Uint8Array<ArrayBuffer> {
  const turned = ~length & BLOCK;
  return Uint8Array.of(last, length & 255, length >> 8, turned & 255, turned >> 8);
}

function entryOf(path: string, madeAt: string, deflate: boolean): PackedEntry | ZipDeflate {
  if (!deflate) return new PackedEntry(path, madeAt);
  const entry = new ZipDeflate(path);
  entry.mtime = madeAt;
  return entry;
}

/** Remembers what passes: its hash, and the bytes themselves where they are wanted. */
function witness({ size, keep }: Passing) {
  const hash = createHash('sha256');
  const kept = keep ? new Uint8Array(size) : null;
  let at = 0;
  return {
    see: (chunk: Uint8Array): void => {
      hash.update(chunk);
      kept?.set(chunk.subarray(0, Math.max(0, size - at)), Math.min(at, size));
      at += chunk.length;
    },
    said: () => ({ bytes: at, sha256: hash.digest('hex'), kept: kept && kept.subarray(0, at) }),
  };
}

/** Opens an archive that is written into the sink; `madeAt` is the date of its entries. */
export function openArchive(sink: ByteSink, madeAt: string): Archive {
  const waiting: Uint8Array[] = [];
  let failure: Error | null = null;
  let written = 0;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    waiting.push(chunk);
  });
  const drain = async (): Promise<void> => {
    if (failure !== null) throw failure;
    for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
      written += chunk.length;
      if (written > LARGEST) throw new RangeError('The package is too large for one ZIP.');
      await sink.write(chunk);
    }
  };
  return {
    add: async (path, passing) => {
      const entry = entryOf(path, madeAt, passing.deflate);
      zip.add(entry);
      const { see, said } = witness(passing);
      for await (const chunk of passing.bytes) {
        see(chunk);
        entry.push(chunk);
        await drain();
      }
      entry.push(new Uint8Array(), true);
      await drain();
      return said();
    },
    close: async () => {
      zip.end();
      await drain();
      return sink.close();
    },
  };
}
