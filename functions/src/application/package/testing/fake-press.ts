import { createHash } from 'node:crypto';
import type { Archive, Binding, Book, BookPlace, ByteSink, Printed } from '../ports.ts';

/** A book that prints one page for every file and remembers what it was told. */
export interface FakeBook extends Book {
  readonly printed: string[];
  readonly bindings: Binding[];
}

export function fakeBook(
  sink: ByteSink,
  print: (text: string) => Promise<Printed> = () => Promise.resolve({ pages: 1 }),
): FakeBook {
  const printed: string[] = [];
  const bindings: Binding[] = [];
  let places = 0;
  const place = (): BookPlace => {
    places += 1;
    return {
      print: (bytes) => {
        const text = new TextDecoder().decode(bytes);
        printed.push(text);
        return print(text);
      },
      attach: ({ name }) => {
        printed.push(`attached ${name}`);
        return Promise.resolve();
      },
      notice: ({ sentence }) => {
        printed.push(sentence);
      },
    };
  };
  return {
    printed,
    bindings,
    place,
    bind: async (binding) => {
      bindings.push(binding);
      const ranges = Array.from({ length: places }, (_, at) => ({ from: at + 3, to: at + 3 }));
      binding.front((at) => at + 3, places + 2);
      await sink.write(new TextEncoder().encode(binding.stamp(1, places + 2)));
      return { ...(await sink.close()), pages: places + 2, places: ranges };
    },
  };
}

/** An archive that is the list of its entries. */
export function fakeArchive(sink: ByteSink): Archive {
  return {
    add: async (path, { bytes, keep }) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      const all = Buffer.concat(chunks);
      await sink.write(Buffer.from(`${path}\n`));
      const sha256 = createHash('sha256').update(all).digest('hex');
      return { bytes: all.length, sha256, kept: keep ? all : null };
    },
    close: () => sink.close(),
  };
}
