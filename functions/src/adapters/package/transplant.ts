/** Carries objects of a file into the book, with everything they refer to; shared ones once. */
import {
  PDFArray,
  PDFCatalog,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFNull,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { PdfOutput } from './pdf-output.ts';

/** A part that points back to its page would pull in the whole file. */
const isPageTree = (object: PDFObject): boolean =>
  object instanceof PDFPageLeaf || object instanceof PDFPageTree || object instanceof PDFCatalog;

export class Transplant {
  readonly #source: PDFContext;
  readonly #output: PdfOutput;
  readonly #refs = new Map<PDFRef, PDFRef>();
  #waiting: (readonly [PDFRef, PDFObject])[] = [];

  constructor(source: PDFContext, output: PdfOutput) {
    this.#source = source;
    this.#output = output;
  }

  /** The object with its references renumbered; what they refer to waits until `flush`. Bytes of streams are shared. */
  copy(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return this.#ref(object);
    if (isPageTree(object) || object instanceof PDFInvalidObject) return PDFNull;
    if (object instanceof PDFDict) return this.dict(object);
    if (object instanceof PDFRawStream) return PDFRawStream.of(this.dict(object.dict), object.contents);
    if (!(object instanceof PDFArray)) return object;
    const copied = PDFArray.withContext(this.#output.context);
    for (const element of object.asArray()) copied.push(this.copy(element));
    return copied;
  }

  dict(object: PDFDict): PDFDict {
    const copied = PDFDict.withContext(this.#output.context);
    for (const [key, value] of object.entries()) copied.set(key, this.copy(value));
    return copied;
  }

  /** Writes what waits, and what comes up while it is written. */
  async flush(): Promise<void> {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const [ref, object] = next;
      await this.#output.write(ref, this.copy(object));
    }
  }

  #ref(source: PDFRef): PDFObject {
    const known = this.#refs.get(source);
    if (known !== undefined) return known;
    const object = this.#source.lookup(source);
    if (object === undefined || isPageTree(object)) return PDFNull;
    const ref = this.#output.nextRef();
    this.#refs.set(source, ref);
    this.#waiting.push([ref, object]);
    return ref;
  }
}
