/** Pours a paper into a PDF (PDF/A-2a, tagged) laid out by NĐ 30/2020/NĐ-CP. */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import type { PaperModel } from '../../domain/paperwork/model.ts';
import { assetsFolder, fontsOf } from './assets.ts';
import { drawable } from './coverage.ts';

/** `madeAt` is the file's own date (PDF/A demands one), not the paper's; default now. */
export type PdfRenderer = (model: PaperModel, madeAt?: Date) => Promise<Uint8Array>;

export interface PdfRendererOptions {
  /** A folder with an office's own faces (its licensed Times New Roman), used before Tinos. */
  readonly fontFolder?: string;
}

const FAMILIES = ['Tinos', 'DejaVu Sans'] as const;
/** Archives ask for PDF/A, public bodies for a tag tree: 2a is both. */
const ARCHIVAL = 'a-2a';

interface Press {
  readonly compiler: NodeCompiler;
  readonly template: string;
  readonly families: string;
}

async function openPress({ fontFolder }: PdfRendererOptions): Promise<Press> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  const assets = assetsFolder();
  const own = fontFolder === undefined ? [] : fontsOf(fontFolder);
  const workspace = join(assets, 'typst');
  return {
    compiler: typst.NodeCompiler.create({
      workspace,
      fontArgs: [{ fontBlobs: [...own, ...fontsOf(join(assets, 'fonts'))] }],
    }),
    template: join(workspace, 'paper.typ'),
    families: JSON.stringify(own.length > 0 ? [LAYOUT.font, ...FAMILIES] : FAMILIES),
  };
}

/** Words without a place to break (a file's name, a name of 300 letters) get invisible ones, as Word breaks them. */
const LONG_WORD = /[^\s\u00a0]{24,}/gu;
const PIECE = /[^\s\u00a0]{6}(?!$)/gu;

const printable = (_key: string, value: unknown): unknown =>
  typeof value === 'string'
    ? drawable(value).replace(LONG_WORD, (word) => word.replace(PIECE, '$&\u200b'))
    : value;

function print({ compiler, template, families }: Press, model: PaperModel, madeAt: Date): Uint8Array {
  const outcome = compiler.compile({
    mainFilePath: template,
    inputs: { paper: JSON.stringify(model, printable), layout: JSON.stringify(LAYOUT), families },
  });
  const page = outcome.result;
  if (page === null) {
    const error = outcome.takeError();
    const reasons = error === null ? [] : compiler.fetchDiagnostics(error);
    throw new Error(`The page template failed: ${JSON.stringify(reasons)}`);
  }
  const creationTimestamp = Math.floor(madeAt.getTime() / 1000);
  return new Uint8Array(compiler.pdf(page, { pdfStandard: ARCHIVAL, creationTimestamp }));
}

/** Makes a renderer; the native library and the fonts are loaded by its first paper, once. */
export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  let opening: Promise<Press> | undefined;
  return async (model, madeAt = new Date()) => {
    opening ??= openPress(options);
    const press = await opening;
    const bytes = print(press, model, madeAt);
    // Native memory is freed only when the event loop turns, and the library's cache grows with every paper.
    press.compiler.evictCache(0);
    await nextTurn();
    return bytes;
  };
}

/** The paper as a PDF with the project's own fonts. */
export const renderPdf: PdfRenderer = createPdfRenderer();
