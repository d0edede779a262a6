/** Binds files into one PDF while they come: each is written at once, only page numbers and places are kept. */
import { PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import type {
  Binding,
  Book,
  BookPlace,
  BoundBook,
  ByteSink,
  Printed,
} from '../../application/package/ports.ts';
import type { NoticePage, PackageFault, PackageItem } from '../../domain/index.ts';
import { type Attached, fileSpecification } from './attachments.ts';
import { type EndingFacts, writeEnding } from './book-ending.ts';
import { ownParts, type PagePart, partsOf } from './page-parts.ts';
import { PdfOutput } from './pdf-output.ts';
import { type Picture, pictureOf, pictureOfHeic } from './pictures.ts';
import { placePicture } from './placement.ts';
import { openPdf, type SourcePdf } from './source-pdf.ts';
import { typesetFront, typesetNotices, typesetStamps } from './typeset.ts';

/** What stands at a place: printed pages, or a notice that is set with all others at the end. */
type Content = readonly PagePart[] | NoticePage;

const isNotice = (content: Content): content is NoticePage => 'heading' in content;

/** Opens a book that is written into the sink; `madeAt` is the file's own date. */
export function openBook(sink: ByteSink, madeAt: string): Book {
  return new StreamedBook(new PdfOutput(sink), madeAt);
}

class StreamedBook implements Book {
  readonly #output: PdfOutput;
  readonly #madeAt: string;
  readonly #contents: Content[] = [];
  readonly #attached: Attached[] = [];
  /** One PDF at a time: an opened file takes as much memory again. */
  #reading: Promise<unknown> = Promise.resolve();

  constructor(output: PdfOutput, madeAt: string) {
    this.#output = output;
    this.#madeAt = madeAt;
  }

  place(): BookPlace {
    const at = this.#contents.length;
    this.#contents.push([]);
    const printed = async (parts: Promise<readonly PagePart[] | PackageFault>): Promise<Printed> => {
      const outcome = await parts;
      if (typeof outcome === 'string') return { fault: outcome };
      this.#contents[at] = outcome;
      return { pages: outcome.length };
    };
    return {
      print: (bytes, contentType) => printed(this.#parts(bytes, contentType)),
      attach: async (file) => {
        this.#attached.push({ ...file, ref: await fileSpecification(this.#output, file) });
      },
      notice: (page) => {
        this.#contents[at] = page;
      },
    };
  }

  #parts(
    bytes: Uint8Array,
    contentType: PackageItem['contentType'],
  ): Promise<readonly PagePart[] | PackageFault> {
    if (contentType === 'image/heic') return this.#picture(pictureOfHeic(bytes));
    if (contentType !== 'application/pdf') return this.#picture(pictureOf(bytes));
    const mine = this.#reading.then(() => this.#pdf(bytes));
    this.#reading = mine.catch(() => undefined);
    return mine;
  }

  async #pdf(bytes: Uint8Array): Promise<readonly PagePart[] | PackageFault> {
    const source = await openPdf(bytes);
    if (typeof source === 'string') return source;
    return orBroken(partsOf(source, this.#output));
  }

  async #picture(reading: Promise<Picture>): Promise<readonly PagePart[] | PackageFault> {
    const picture = await orBroken(reading);
    if (picture === 'broken') return picture;
    const { pixels, orientation, jpeg } = picture;
    const dict = this.#output.context.obj({
      Type: 'XObject',
      Subtype: 'Image',
      Width: pixels.width,
      Height: pixels.height,
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: PDFName.of('DCTDecode'),
    });
    const ref = await this.#output.add(PDFRawStream.of(dict, jpeg));
    const { page, matrix } = placePicture(pixels, orientation);
    return [{ page, drawn: [{ ref, matrix }], jumps: [] }];
  }

  async bind(binding: Binding): Promise<BoundBook> {
    const bodies = await this.#bodies();
    const { front, places } = await this.#front(binding, bodies);
    const parts = [...front, ...bodies.flat()];
    const facts: EndingFacts = {
      title: binding.title,
      madeAt: this.#madeAt,
      outline: binding.outline,
      pageOf: pageOf(places),
      parts,
      stamps: await this.#stamps(binding, parts.length),
      attached: this.#attached,
    };
    const { root, info } = await writeEnding(this.#output, facts);
    return { ...(await this.#output.close(root, info)), pages: parts.length, places };
  }

  /** The pages of each place, notices set. */
  async #bodies(): Promise<(readonly PagePart[])[]> {
    const notices = this.#contents.filter(isNotice);
    const pages = notices.length === 0 ? [] : await this.#own(await typesetNotices(notices));
    let next = 0;
    return this.#contents.map((content) => {
      if (!isNotice(content)) return content;
      next += 1;
      return pages.slice(next - 1, next);
    });
  }

  /**
   * The front pages say on which page each place begins, and move all of them by their own number: they are set until
   * they take the room they were counted with, which the second setting does.
   */
  async #front(
    binding: Binding,
    bodies: readonly (readonly PagePart[])[],
  ): Promise<{ front: readonly PagePart[]; places: readonly Range[] }> {
    const body = bodies.flat().length;
    let counted = 0;
    for (;;) {
      const places = rangesOf(bodies, counted);
      const matter = binding.front(pageOf(places), counted + body);
      const source = await ownPdf(await typesetFront(binding.title, matter));
      if (source.pages.length === counted) return { front: await ownParts(source, this.#output), places };
      counted = source.pages.length;
    }
  }

  async #stamps({ stamp }: Binding, pages: number): Promise<readonly PDFRef[]> {
    const texts = Array.from({ length: pages }, (_, at) => stamp(at + 1, pages));
    const parts = await this.#own(await typesetStamps(texts));
    return parts.flatMap(({ drawn }) => drawn.slice(0, 1).map(({ ref }) => ref));
  }

  async #own(bytes: Uint8Array): Promise<readonly PagePart[]> {
    return ownParts(await ownPdf(bytes), this.#output);
  }
}

async function ownPdf(bytes: Uint8Array): Promise<SourcePdf> {
  const source = await openPdf(bytes);
  if (typeof source === 'string') throw new Error(`The package’s own pages cannot be read: ${source}.`);
  return source;
}

const pageOf =
  (places: readonly Range[]) =>
  (place: number): number =>
    places[place]?.from ?? 1;

type Range = BoundBook['places'][number];

function rangesOf(bodies: readonly (readonly PagePart[])[], front: number): Range[] {
  let before = front;
  return bodies.map(({ length }) => {
    const from = before + 1;
    before += length;
    return { from, to: before };
  });
}

/** Whatever a library throws about bytes is the bytes' fault; a sink that fails shows at the next object. */
async function orBroken<T>(work: Promise<T>): Promise<T | 'broken'> {
  try {
    return await work;
  } catch {
    return 'broken';
  }
}
