/** Sets the package's own pages with the fonts of the papers: cover, contents, pages in place of files, stamps. */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { FrontMatter } from '../../application/package/ports.ts';
import { CONTENTS_TITLE, type NoticePage } from '../../domain/index.ts';
import { assetsFolder, fontsOf } from '../pdf/assets.ts';
import { drawable } from '../pdf/coverage.ts';

/** Size of a stamp in points: wide enough for the longest code, as high as the strip it stands in. */
export const STAMP = { width: 420, height: 14 } as const;

interface Press {
  readonly compiler: NodeCompiler;
  readonly template: string;
}

let opening: Promise<Press> | undefined;

async function openPress(): Promise<Press> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  const workspace = join(assetsFolder(), 'typst');
  const compiler = typst.NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fontsOf(join(assetsFolder(), 'fonts')) }],
  });
  return { compiler, template: join(workspace, 'package.typ') };
}

const FAMILIES = JSON.stringify(['Tinos', 'DejaVu Sans']);

const asDrawn = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? drawable(value) : value;

async function typeset(pages: object): Promise<Uint8Array> {
  opening ??= openPress();
  const { compiler, template } = await opening;
  const inputs = { pages: JSON.stringify(pages, asDrawn), families: FAMILIES };
  const outcome = compiler.compile({ mainFilePath: template, inputs });
  if (outcome.result === null) throw new Error('The template of the package’s pages failed.');
  const bytes = new Uint8Array(compiler.pdf(outcome.result));
  // Native memory is freed only when the event loop turns, and the library's cache grows with every document.
  compiler.evictCache(0);
  await nextTurn();
  return bytes;
}

export const typesetFront = (title: string, { cover, contents }: FrontMatter): Promise<Uint8Array> =>
  typeset({ kind: 'front', title, cover, heading: CONTENTS_TITLE, contents });

/** One page for each. */
export const typesetNotices = (notices: readonly NoticePage[]): Promise<Uint8Array> =>
  typeset({ kind: 'notices', title: '', notices });

/** One small page for each, of the size `STAMP`. */
export const typesetStamps = (stamps: readonly string[]): Promise<Uint8Array> =>
  typeset({ kind: 'stamps', title: '', stamps, ...STAMP });
