/** A paper opened again as a reader opens it: every piece of text with its place, size and face. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PaperModel } from '../../../domain/paperwork/model.ts';
import { letters } from '../../paper-law.test-data.ts';
import { renderPdf } from '../render.ts';

export const POINTS_PER_MM = 72 / 25.4;

export interface Piece {
  readonly text: string;
  readonly page: number;
  /** Points from the left and the bottom of the sheet. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** A level line that was drawn: its left end and its length, in points. */
export interface Rule {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

export interface Opened {
  readonly document: PDFDocumentProxy;
  readonly rules: readonly Rule[];
  readonly pieces: readonly Piece[];
  readonly fonts: ReadonlyMap<string, { readonly name: string; readonly missingFile: boolean }>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

async function fontsOf(
  page: PDFPageProxy,
  names: ReadonlySet<string>,
): Promise<[string, { name: string; missingFile: boolean }][]> {
  // Fonts are resolved while the page's operators are read.
  await page.getOperatorList();
  return [...names].map((id) => {
    const font: unknown = page.commonObjs.get(id);
    if (!isRecord(font)) throw new Error(`No font ${id}`);
    return [id, { name: String(font['name']), missingFile: font['missingFile'] === true }];
  });
}

async function read(paper: PaperModel): Promise<Opened> {
  const document = await getDocument({ data: await renderPdf(paper), useSystemFonts: false, verbosity: 0 })
    .promise;
  const pieces: Piece[] = [];
  const rules: Rule[] = [];
  const fonts = new Map<string, { name: string; missingFile: boolean }>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    rules.push(...(await rulesOf(page)));
    const content = await page.getTextContent();
    for (const item of content.items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const transform: readonly unknown[] = item.transform;
      const [a = 0, , , , x = 0, y = 0] = transform;
      pieces.push({
        text: item.str,
        page: number,
        x: Number(x),
        y: Number(y),
        width: item.width,
        size: Math.round(Number(a) * 10) / 10,
        font: item.fontName,
      });
    }
    const names = new Set(pieces.filter((piece) => piece.page === number).map((piece) => piece.font));
    for (const [id, font] of await fontsOf(page, names)) fonts.set(`${String(number)} ${id}`, font);
  }
  return { document, rules, pieces, fonts };
}

const opened = new WeakMap<PaperModel, Promise<Opened>>();

const numbersOf = (value: unknown): number[] => (isRecord(value) ? Object.values(value).map(Number) : []);

/** Level lines of a page; each is drawn in a frame of its own, which says where it begins. */
async function rulesOf(page: PDFPageProxy): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Rule[] = [];
  let frame: number[] = [];
  fnArray.forEach((operator, at) => {
    const args: unknown = argsArray[at];
    if (operator === OPS.transform) frame = numbersOf(args);
    if (operator !== OPS.constructPath || !Array.isArray(args)) return;
    const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(args[2]);
    const [, , , , x = 0, y = 0] = frame;
    if (top === bottom) found.push({ page: page.pageNumber, x: x + left, y, length: right - left });
  });
  return found;
}

/** The paper printed and read back; once for each paper, however many tests ask. */
export function open(paper: PaperModel): Promise<Opened> {
  const known = opened.get(paper) ?? read(paper);
  opened.set(paper, known);
  return known;
}

const SHEET_HEIGHT = 297 * POINTS_PER_MM;
export const isPageNumber = (piece: Piece): boolean => piece.y > SHEET_HEIGHT - 20 * POINTS_PER_MM;

export const fontName = (opened: Opened, piece: Piece): string =>
  opened.fonts.get(`${String(piece.page)} ${piece.font}`)?.name ?? '';

/**
 * The piece with which a text begins; a text may run over several lines. Who signs may be named in the body before:
 * their signature is the `last` place.
 */
export function beginning(
  opened: Opened,
  text: string,
  place: 'first' | 'last' = 'first',
): Piece | undefined {
  const wanted = letters(text);
  const all = opened.pieces;
  const found = all.filter((piece, at) => {
    if (!wanted.startsWith(letters(piece.text)) || letters(piece.text) === '') return false;
    const following = letters(
      all
        .slice(at, at + 60)
        .map((next) => next.text)
        .join(''),
    );
    return following.startsWith(wanted.slice(0, 40));
  });
  return found.at(place === 'first' ? 0 : -1);
}
