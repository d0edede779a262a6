/** What a PDF says once all its pages are known: the pages themselves, bookmarks, attachments, catalogue. */
import { PDFHexString, type PDFObject, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { firstItem, type OutlineNode } from '../../domain/index.ts';
import type { Attached } from './attachments.ts';
import type { PagePart } from './page-parts.ts';
import type { PdfOutput } from './pdf-output.ts';
import { type Matrix, STRIP } from './placement.ts';
import { STAMP } from './typeset.ts';

export interface EndingFacts {
  readonly title: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly outline: readonly OutlineNode[];
  /** First page of a place, from 1. */
  readonly pageOf: (place: number) => number;
  readonly parts: readonly PagePart[];
  /** One form for each page. */
  readonly stamps: readonly PDFRef[];
  readonly attached: readonly Attached[];
}

/** As content streams write numbers: no exponent, no more digits than a printer sees. */
const figures = (matrix: Matrix): string =>
  matrix.map((value) => Number(value.toFixed(4)).toString()).join(' ');

function drawing({ page, drawn }: PagePart, stamp: string): string {
  const things = drawn.map(({ matrix }, at) => `q ${figures(matrix)} cm /P${String(at)} Do Q`);
  const place: Matrix = [1, 0, 0, 1, (page.width - STAMP.width) / 2, (STRIP - STAMP.height) / 2];
  return [...things, `q ${figures(place)} cm /${stamp} Do Q`].join('\n');
}

async function writePage(
  output: PdfOutput,
  part: PagePart,
  at: {
    readonly ref: PDFRef;
    readonly parent: PDFRef;
    readonly stamp: PDFRef;
    readonly pages: readonly PDFRef[];
  },
): Promise<void> {
  const { context } = output;
  const content = Buffer.from(drawing(part, 'Stamp'), 'latin1');
  const contents = await output.add(PDFRawStream.of(context.obj({}), content));
  const things = Object.fromEntries(part.drawn.map(({ ref }, index) => [`P${String(index)}`, ref]));
  const jumps = part.jumps.flatMap(({ box, page }) => {
    const target = at.pages[page - 1];
    return target === undefined ? [] : [context.obj(jump([box.x0, box.y0, box.x1, box.y1], target))];
  });
  const page = {
    Type: 'Page',
    Parent: at.parent,
    MediaBox: [0, 0, part.page.width, part.page.height],
    Resources: { XObject: { ...things, Stamp: at.stamp } },
    Contents: contents,
    ...(jumps.length === 0 ? {} : { Annots: jumps }),
  };
  await output.write(at.ref, context.obj(page));
}

const jump = (Rect: number[], target: PDFRef) => ({
  Type: 'Annot',
  Subtype: 'Link',
  Rect,
  Border: [0, 0, 0],
  Dest: [target, 'Fit'],
});

async function writePages(
  output: PdfOutput,
  { parts, stamps }: EndingFacts,
): Promise<{ tree: PDFRef; pages: PDFRef[] }> {
  const tree = output.nextRef();
  const pages = parts.map(() => output.nextRef());
  for (const [at, part] of parts.entries()) {
    const [ref, stamp] = [pages[at], stamps[at]];
    if (ref === undefined || stamp === undefined) throw new Error('A page of the package has no stamp.');
    await writePage(output, part, { ref, parent: tree, stamp, pages });
  }
  await output.write(tree, output.context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
  return { tree, pages };
}

interface Written {
  readonly ref: PDFRef;
  /** Bookmarks that an opened one shows, itself not counted. */
  readonly shown: number;
}

/** Sections are open, what lies below them is not: a reader sees the parts, not three hundred files. */
async function writeBookmarks(
  output: PdfOutput,
  nodes: readonly OutlineNode[],
  parent: PDFRef,
  depth: number,
  target: (node: OutlineNode) => PDFRef | undefined,
): Promise<readonly Written[]> {
  const refs = nodes.map(() => output.nextRef());
  const written: Written[] = [];
  for (const [at, node] of nodes.entries()) {
    const ref = refs[at] ?? output.nextRef();
    const below = await writeBookmarks(output, node.children, ref, depth + 1, target);
    const shown = below.reduce((sum, child) => sum + 1 + (depth < 1 ? Math.max(0, child.shown) : 0), 0);
    const page = target(node);
    const ends = linked(below.map((child) => child.ref));
    const entry: Record<string, PDFObject | number | (PDFRef | string)[]> = {
      Title: PDFHexString.fromText(node.title),
      Parent: parent,
      ...(page === undefined ? {} : { Dest: [page, 'Fit'] }),
      ...neighbours(refs, at),
      ...(below.length === 0 ? {} : { ...ends, Count: depth < 1 ? shown : -shown }),
    };
    await output.write(ref, output.context.obj(entry));
    written.push({ ref, shown: depth < 1 ? shown : 0 });
  }
  return written;
}

function neighbours(refs: readonly PDFRef[], at: number): Record<string, PDFRef> {
  const [previous, next] = [refs[at - 1], refs[at + 1]];
  return { ...(previous && { Prev: previous }), ...(next && { Next: next }) };
}

function linked(refs: readonly PDFRef[]): Record<string, PDFRef> {
  const [first, last] = [refs[0], refs.at(-1)];
  return { ...(first && { First: first }), ...(last && { Last: last }) };
}

async function writeOutline(
  output: PdfOutput,
  facts: EndingFacts,
  pages: readonly PDFRef[],
): Promise<PDFRef> {
  const root = output.nextRef();
  const target = (node: OutlineNode): PDFRef | undefined => {
    const place = firstItem(node);
    return place === null ? undefined : pages[facts.pageOf(place) - 1];
  };
  const written = await writeBookmarks(output, facts.outline, root, 0, target);
  const count = written.reduce((sum, { shown }) => sum + 1 + shown, 0);
  await output.write(
    root,
    output.context.obj({ Type: 'Outlines', ...linked(written.map(({ ref }) => ref)), Count: count }),
  );
  return root;
}

/** The name tree of the attachments, in the order of its keys. */
function attachmentNames(attached: readonly Attached[]): (PDFHexString | PDFRef)[] {
  const keyed = attached.map(({ name, ref }) => ({ key: PDFHexString.fromText(name), ref }));
  return keyed
    .toSorted((a, b) => (a.key.asString() < b.key.asString() ? -1 : 1))
    .flatMap(({ key, ref }) => [key, ref]);
}

/** `D:20261124030000Z` of an ISO instant. */
const pdfDate = (instant: string): string => `D:${instant.replace(/\D/gu, '').slice(0, 14)}Z`;

/** Writes everything that is left and answers what the trailer names. */
export async function writeEnding(
  output: PdfOutput,
  facts: EndingFacts,
): Promise<{ root: PDFRef; info: PDFRef }> {
  const { context } = output;
  const { tree, pages } = await writePages(output, facts);
  const outline = await writeOutline(output, facts, pages);
  const names = attachmentNames(facts.attached);
  const root = await output.add(
    context.obj({
      Type: 'Catalog',
      Pages: tree,
      Outlines: outline,
      PageMode: 'UseOutlines',
      Lang: PDFHexString.fromText('vi-VN'),
      ViewerPreferences: { DisplayDocTitle: true },
      ...(names.length === 0 ? {} : { Names: { EmbeddedFiles: { Names: names } } }),
    }),
  );
  const info = await output.add(
    context.obj({
      Title: PDFHexString.fromText(facts.title),
      Producer: PDFHexString.fromText('OCOP'),
      CreationDate: PDFHexString.fromText(pdfDate(facts.madeAt)),
    }),
  );
  return { root, info };
}
