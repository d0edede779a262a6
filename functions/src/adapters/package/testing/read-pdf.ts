import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Matrix = [number, number, number, number, number, number];

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly rotate: number;
  readonly text: string;
  /** Where each picture's unit square comes to lie on the page. */
  readonly pictures: readonly Matrix[];
  /** Pages that its links lead to, from 1. */
  readonly links: readonly number[];
}

export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

export interface ReadPdf {
  readonly title: string;
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly Bookmark[];
  readonly attachments: Readonly<Record<string, Uint8Array>>;
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Follows the page's operators as a reader does: what is drawn, and under which matrix. */
function picturesOf({ fnArray, argsArray }: Operators): Matrix[] {
  const found: Matrix[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, at) => {
    const args = argsArray[at];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(now);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now;
    if (operator === OPS.transform) now = times(args as Matrix, now);
    if (operator === OPS.paintFormXObjectBegin) {
      const [matrix] = args as [Matrix | null];
      if (matrix !== null) now = times([...matrix], now);
    }
    if (operator === OPS.paintImageXObject) found.push(now);
  });
  return found;
}

/** What an independent reader sees of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
    stopAtErrors: true,
  });
  const pdf = await task.promise;
  const pageOf = async (dest: unknown): Promise<number> =>
    (await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0])) + 1;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    const links = (await page.getAnnotations()) as { dest?: unknown }[];
    pages.push({
      width,
      height,
      rotate: page.rotate,
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll('\u200b', '')
        .replace(/[\s\u00a0]+/gu, ' '),
      pictures: picturesOf(await page.getOperatorList()),
      links: await Promise.all(links.map(({ dest }) => pageOf(dest))),
    });
  }
  interface Node {
    readonly title: string;
    readonly dest: unknown;
    readonly items: readonly Node[];
  }
  const bookmarks = (nodes: readonly Node[]): Promise<Bookmark[]> =>
    Promise.all(
      nodes.map(async ({ title, dest, items }) => ({
        title,
        page: await pageOf(dest),
        children: await bookmarks(items),
      })),
    );
  const outline = (await pdf.getOutline()) as readonly Node[];
  const attached = ((await pdf.getAttachments()) ?? {}) as Record<
    string,
    { filename: string; content: Uint8Array }
  >;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
  const read = {
    title: info.Title ?? '',
    pages,
    bookmarks: await bookmarks(outline),
    attachments: Object.fromEntries(
      Object.values(attached).map(({ filename, content }) => [filename, content]),
    ),
  };
  await task.destroy();
  return read;
}
