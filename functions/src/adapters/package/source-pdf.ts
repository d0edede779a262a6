/** Reads a PDF as somebody made it: its pages with what they inherit, whatever state its tables are in. */
import {
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFPageLeaf,
} from '@cantoo/pdf-lib';
import type { PackageFault } from '../../domain/index.ts';
import { withoutJunk } from './junk.ts';
import type { Box, Matrix } from './placement.ts';

/** Of a page that says nothing of its size. */
const DEFAULT_BOX: Box = { x0: 0, y0: 0, x1: 595.276, y1: 841.89 };
/** The pages of one file that a remark can point at (and a person will leaf through). */
const MOST_PAGES = 2000;

/** A page and the nodes above it, nearest first: what it does not say itself, it inherits. */
export interface SourcePage {
  readonly dict: PDFDict;
  readonly chain: readonly PDFDict[];
}

export interface SourcePdf {
  readonly context: PDFContext;
  readonly pages: readonly SourcePage[];
}

const named = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));

/** What the page says, or the first above it that does. */
export function inherited({ chain }: SourcePage, key: string): PDFObject | undefined {
  for (const dict of chain) {
    const found = named(dict, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The numbers of an array, as many as asked for; null when it is anything else. */
function numbersOf(object: PDFObject | undefined, count: number): number[] | null {
  if (!(object instanceof PDFArray) || object.size() < count) return null;
  const numbers = Array.from({ length: count }, (_, at) => object.lookup(at));
  const values = numbers.map((each) => (each instanceof PDFNumber ? each.asNumber() : Number.NaN));
  return values.every(Number.isFinite) ? values : null;
}

/** A rectangle with its corners in order; null when it is none, or has no room. */
export function boxOf(object: PDFObject | undefined): Box | null {
  const [a = 0, b = 0, c = 0, d = 0] = numbersOf(object, 4) ?? [];
  const box = { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) };
  return box.x1 - box.x0 < 1 || box.y1 - box.y0 < 1 ? null : box;
}

export function matrixOf(object: PDFObject | undefined): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object, 6) ?? [];
  return [a, b, c, d, e, f];
}

export function numberOf(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}

function meeting(a: Box, b: Box): Box | null {
  const box = {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
  return box.x1 - box.x0 < 1 || box.y1 - box.y0 < 1 ? null : box;
}

/** What a reader shows of the page. */
export function shownBox(page: SourcePage): Box {
  const media = boxOf(inherited(page, 'MediaBox')) ?? DEFAULT_BOX;
  const crop = boxOf(inherited(page, 'CropBox'));
  return (crop && meeting(crop, media)) ?? media;
}

function pagesBelow(chain: readonly [PDFDict, ...PDFDict[]], seen: Set<PDFDict>): SourcePage[] {
  const [dict] = chain;
  if (seen.has(dict)) return [];
  seen.add(dict);
  const kids = named(dict, 'Kids');
  if (!(kids instanceof PDFArray)) return [{ dict, chain }];
  return kids.asArray().flatMap((_, at) => {
    const kid = kids.lookup(at);
    return kid instanceof PDFDict ? pagesBelow([kid, ...chain], seen) : [];
  });
}

/** By the page tree; where it leads nowhere, every page that the file holds, in the order of their numbers. */
function pagesOf({ context, catalog }: PDFDocument): SourcePage[] {
  const root: unknown = catalog instanceof PDFDict ? named(catalog, 'Pages') : undefined;
  const listed = root instanceof PDFDict ? pagesBelow([root], new Set()) : [];
  if (listed.length > 0) return listed;
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFPageLeaf ? [{ dict: object, chain: [object] }] : []));
}

/** An empty password opens what is only protected against changes. */
const OPENING = { password: '', updateMetadata: false, parseSpeed: ParseSpeeds.Fast } as const;

async function isEncrypted(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false })).isEncrypted;
  } catch {
    return false;
  }
}

/** The file's pages, or why there are none to be had. The cross-reference table is not asked: every object is read. */
export async function openPdf(given: Uint8Array): Promise<SourcePdf | PackageFault> {
  const bytes = withoutJunk(Buffer.from(given.buffer, given.byteOffset, given.byteLength));
  try {
    const pdf = await PDFDocument.load(bytes, OPENING);
    const pages = pagesOf(pdf);
    if (pages.length > MOST_PAGES) return 'tooLarge';
    return pages.length === 0 ? 'broken' : { context: pdf.context, pages };
  } catch {
    return (await isEncrypted(bytes)) ? 'encrypted' : 'broken';
  }
}
