/** A PDF that is written object by object as it comes, so that no more than one object of it is ever in memory. */
import {
  PDFContext,
  type PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { ByteSink } from '../../application/package/ports.ts';
import type { ReadFile } from '../../domain/index.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The comment of high bytes says that the file is not text (ISO 32000-1, 7.5.2). */
const HEADER = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');
/** Offsets in a cross-reference table have ten digits. */
const LARGEST = 9_999_999_999;

function serialised(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

export class PdfOutput {
  /** For making objects; nothing is registered in it. */
  readonly context = PDFContext.create();
  readonly #sink: ByteSink;
  readonly #offsets = new Map<number, number>();
  #offset = 0;
  #last = 0;
  #tail: Promise<void>;

  constructor(sink: ByteSink) {
    this.#sink = sink;
    this.#tail = Promise.resolve();
    this.#emit([HEADER]);
  }

  /** A number for an object that will be written later, or never: then it is null to who reads it. */
  nextRef(): PDFRef {
    this.#last += 1;
    return PDFRef.of(this.#last);
  }

  /** Writes the object under its number. Several writers may be at work: each object goes out whole. */
  async write(ref: PDFRef, object: PDFObject): Promise<void> {
    this.#offsets.set(ref.objectNumber, this.#offset);
    const head = latin(`${String(ref.objectNumber)} 0 obj\n`);
    if (object instanceof PDFRawStream) {
      object.dict.set(PDFName.of('Length'), PDFNumber.of(object.contents.length));
      const begin = Buffer.concat([head, serialised(object.dict), latin('\nstream\n')]);
      this.#emit([begin, object.contents, latin('\nendstream\nendobj\n')]);
    } else this.#emit([Buffer.concat([head, serialised(object), latin('\nendobj\n')])]);
    await this.#tail;
  }

  async add(object: PDFObject): Promise<PDFRef> {
    const ref = this.nextRef();
    await this.write(ref, object);
    return ref;
  }

  /** Cross-references and trailer; ends the object. */
  async close(root: PDFRef, info: PDFRef): Promise<ReadFile> {
    const start = this.#offset;
    const size = this.#last + 1;
    const entries = Array.from({ length: size }, (_, number) => this.#entry(number));
    this.#emit([latin(`xref\n0 ${String(size)}\n${entries.join('')}trailer\n`)]);
    const trailer: PDFDict = this.context.obj({ Size: size, Root: root, Info: info });
    this.#emit([serialised(trailer), latin(`\nstartxref\n${String(start)}\n%%EOF\n`)]);
    await this.#tail;
    return this.#sink.close();
  }

  #entry(number: number): string {
    const offset = this.#offsets.get(number);
    if (offset === undefined) return '0000000000 65535 f \n';
    if (offset > LARGEST) throw new RangeError('The package is too large for one PDF.');
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  }

  #emit(chunks: readonly Uint8Array[]): void {
    for (const chunk of chunks) this.#offset += chunk.length;
    this.#tail = this.#tail.then(async () => {
      for (const chunk of chunks) await this.#sink.write(chunk);
    });
    // Whoever writes next, or closes, meets the failure; until then nobody waits for it.
    this.#tail.catch(() => undefined);
  }
}
