/** Turns pages of a PDF into parts of the book: each page one drawing, placed on A4, its annotations drawn with it. */
import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PdfOutput } from './pdf-output.ts';
import {
  type Box,
  type Matrix,
  multiply,
  type Placement,
  placeAppearance,
  placePage,
  quarterTurn,
  type Size,
} from './placement.ts';
import {
  boxOf,
  inherited,
  matrixOf,
  numberOf,
  shownBox,
  type SourcePage,
  type SourcePdf,
} from './source-pdf.ts';
import { Transplant } from './transplant.ts';

/** Something drawn on a page: a form or a picture in the book, and where. */
export interface Drawn {
  readonly ref: PDFRef;
  readonly matrix: Matrix;
}

/** One page of the book, before it has its number. */
export interface PagePart {
  readonly page: Size;
  readonly drawn: readonly Drawn[];
  /** Places of the page that lead to another page, counted over the whole book. */
  readonly jumps: readonly { readonly box: Box; readonly page: number }[];
}

interface Work {
  readonly transplant: Transplant;
  readonly output: PdfOutput;
}

const name = (text: string): PDFName => PDFName.of(text);
const SPACE = Buffer.from('\n');
/** Annotation flags: hidden, not to be shown. @see ISO 32000-1, table 165 */
const UNSEEN = 0b10_0010;

function streamsOf(page: SourcePage): PDFRawStream[] {
  const contents = page.dict.lookup(name('Contents'));
  const list =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  return list.filter((each) => each instanceof PDFRawStream);
}

/** One stream is taken as it is packed; several are one text cut anywhere, so they are joined. */
function contentOf(page: SourcePage, { transplant, output }: Work): PDFRawStream {
  const [only, ...others] = streamsOf(page);
  if (only !== undefined && others.length === 0)
    return PDFRawStream.of(transplant.dict(only.dict), only.contents);
  const all = only === undefined ? [] : [only, ...others];
  const text = Buffer.concat(all.flatMap((stream) => [decodePDFRawStream(stream).decode(), SPACE]));
  return PDFRawStream.of(output.context.obj({ Filter: 'FlateDecode' }), deflateSync(text));
}

/**
 * The page as a form: closed in itself, so that nothing it leaves open (or closes too often) reaches the page around it.
 * @see ISO 32000-1, 8.10
 */
async function formOf(page: SourcePage, box: Box, { transplant, output }: Work): Promise<PDFRef> {
  const form = contentOf(page, { transplant, output });
  form.dict.set(name('Type'), name('XObject'));
  form.dict.set(name('Subtype'), name('Form'));
  form.dict.set(name('BBox'), output.context.obj([box.x0, box.y0, box.x1, box.y1]));
  const resources = inherited(page, 'Resources');
  form.dict.set(
    name('Resources'),
    resources === undefined ? output.context.obj({}) : transplant.copy(resources),
  );
  const group = page.dict.get(name('Group'));
  if (group !== undefined) form.dict.set(name('Group'), transplant.copy(group));
  return output.add(form);
}

function annotationsOf(page: SourcePage): PDFDict[] {
  const list = page.dict.lookup(name('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((_, at) => {
    const annotation = list.lookup(at);
    return annotation instanceof PDFDict ? [annotation] : [];
  });
}

/** The appearance that shows now: of a box with states, the one of its state. */
function appearanceOf(annotation: PDFDict): PDFRawStream | null {
  const appearances = annotation.lookup(name('AP'));
  const normal = appearances instanceof PDFDict ? appearances.lookup(name('N')) : undefined;
  const state = annotation.lookup(name('AS'));
  const shown = normal instanceof PDFDict && state instanceof PDFName ? normal.lookup(state) : normal;
  return shown instanceof PDFRawStream ? shown : null;
}

/** Stamps, notes, form fields, the picture of a signature: without their annotation they would be gone. */
async function drawnAnnotation(annotation: PDFDict, { transplant, output }: Work): Promise<Drawn | null> {
  const hidden = (numberOf(annotation.lookup(name('F'))) & UNSEEN) !== 0;
  const appearance = appearanceOf(annotation);
  const rectangle = boxOf(annotation.lookup(name('Rect')));
  if (hidden || appearance === null || rectangle === null) return null;
  if (annotation.lookup(name('Subtype')) === name('Popup')) return null;
  const box = boxOf(appearance.dict.lookup(name('BBox')));
  const matrix = box && placeAppearance(box, matrixOf(appearance.dict.lookup(name('Matrix'))), rectangle);
  if (matrix === null) return null;
  const form = PDFRawStream.of(transplant.dict(appearance.dict), appearance.contents);
  form.dict.set(name('Type'), name('XObject'));
  form.dict.set(name('Subtype'), name('Form'));
  return { ref: await output.add(form), matrix };
}

const JUMP = /^page:(\d+)$/u;

/** The package's own contents lead to pages by addresses of this form. */
function jumpOf(annotation: PDFDict): PagePart['jumps'] {
  const action = annotation.lookup(name('A'));
  const address = action instanceof PDFDict ? action.lookup(name('URI')) : undefined;
  const box = boxOf(annotation.lookup(name('Rect')));
  if (box === null || !(address instanceof PDFString || address instanceof PDFHexString)) return [];
  const [, page] = JUMP.exec(address.decodeText()) ?? [];
  return page === undefined ? [] : [{ box, page: Number(page) }];
}

type Place = (box: Box, rotation: number) => Placement;

async function partOf(page: SourcePage, place: Place, { transplant, output }: Work): Promise<PagePart> {
  const box = shownBox(page);
  const { page: size, matrix } = place(box, quarterTurn(numberOf(inherited(page, 'Rotate'))));
  const work = { transplant, output };
  const drawn: Drawn[] = [{ ref: await formOf(page, box, work), matrix }];
  for (const annotation of annotationsOf(page)) {
    const shown = await drawnAnnotation(annotation, work);
    if (shown !== null) drawn.push({ ref: shown.ref, matrix: multiply(shown.matrix, matrix) });
  }
  await transplant.flush();
  return { page: size, drawn, jumps: [] };
}

/** The pages of somebody's PDF, upright and scaled into A4. Throws for a page that cannot be read. */
export async function partsOf({ context, pages }: SourcePdf, output: PdfOutput): Promise<PagePart[]> {
  const transplant = new Transplant(context, output);
  const parts: PagePart[] = [];
  for (const page of pages) parts.push(await partOf(page, placePage, { transplant, output }));
  return parts;
}

/** Pages of the package itself lie where they were set; their margins leave room for the stamp. */
const asSet: Place = ({ x0, y0, x1, y1 }) => ({
  page: { width: x1 - x0, height: y1 - y0 },
  matrix: [1, 0, 0, 1, -x0, -y0],
});

/** The package's own pages, with the jumps of its contents. */
export async function ownParts({ context, pages }: SourcePdf, output: PdfOutput): Promise<PagePart[]> {
  const transplant = new Transplant(context, output);
  const parts: PagePart[] = [];
  for (const page of pages) {
    const part = await partOf(page, asSet, { transplant, output });
    parts.push({ ...part, jumps: annotationsOf(page).flatMap(jumpOf) });
  }
  return parts;
}
