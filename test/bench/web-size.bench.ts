// Script before the first paint of the sign-in page, and of the editor with everything, beside one bundle of the site.
import {
  allScripts,
  brotliKb,
  EDITOR,
  largestCriteriaSet,
  readManifest,
  scriptsOf,
  SIGN_IN,
} from '../support/site-size.ts';
import type { Row } from './support/bench.ts';

export const name = 'scripts of the site';

export function run(): Promise<readonly Row[]> {
  const manifest = readManifest();
  const plain = brotliKb(allScripts());
  const editor = scriptsOf(manifest, [...EDITOR, ...largestCriteriaSet(manifest)]);
  const row = { unit: 'kB brotli', plain, note: 'plain: every script of the site at once' };
  return Promise.resolve([
    {
      ...row,
      what: 'sign-in page, before the first paint',
      ours: brotliKb(scriptsOf(manifest, SIGN_IN)),
      limit: { atMost: 60 },
    },
    {
      ...row,
      what: 'producer’s editor, everything included',
      ours: brotliKb(editor),
      limit: { atMost: 260 },
    },
  ]);
}
