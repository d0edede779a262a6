// How much script a page of the built site fetches. Sizes in kB (1000 bytes) of brotli, as hosting sends it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const DIST = join(import.meta.dirname, '..', '..', 'web', 'dist');
const MANIFEST = join(DIST, '.vite', 'manifest.json');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

export function readManifest(): Manifest {
  if (!existsSync(MANIFEST)) throw new Error('web/dist is not built: npm run build:web comes first.');
  return JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
}

/** The scripts that these entries fetch by themselves: their own and everything they import statically, once each. */
export function scriptsOf(manifest: Manifest, entries: readonly string[]): readonly string[] {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no chunk for ${key}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...files].filter((file) => file.endsWith('.js'));
}

export function brotliKb(files: readonly string[]): number {
  const sizes = files.map((file) => {
    const bytes = readFileSync(join(DIST, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return brotliCompressSync(bytes, { params }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Keys of the manifest: source files, from `web/`. */
export const SIGN_IN = ['index.html', 'src/pages/sign-in/sign-in-page.ts'];
/** The shell, the editor, what the gateway loads for it, and one criteria set. */
export const EDITOR = [
  'index.html',
  'src/app/member-parts.ts',
  'src/pages/editor/editor-page.ts',
  'src/gateway/auth.ts',
  'src/gateway/commune.ts',
  'src/gateway/drafts.ts',
  'src/gateway/files.ts',
  'src/gateway/firestore.ts',
  'src/gateway/functions.ts',
];

/** The largest set stands for whichever the dossier has. */
export function largestCriteriaSet(manifest: Manifest): readonly string[] {
  const sets = Object.keys(manifest).filter((key) => /\/criteria\/data\/qd26-2026\/.*\.json$/u.test(key));
  const bytes = (key: string): number => statSync(join(DIST, manifest[key]?.file ?? '')).size;
  const bySize = sets.sort((a, b) => bytes(b) - bytes(a));
  return bySize.slice(0, 1);
}

/** Every script of the site: what a page would fetch were nothing loaded on demand. */
export function allScripts(): readonly string[] {
  return readdirSync(join(DIST, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `assets/${file}`);
}
