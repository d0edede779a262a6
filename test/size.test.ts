// What a phone must fetch. Budgets in kB (1000 bytes) of brotli, as hosting sends it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '..', 'web', 'dist');
const MANIFEST = join(DIST, '.vite', 'manifest.json');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

function readManifest(): Manifest {
  if (!existsSync(MANIFEST)) throw new Error('web/dist is not built: npm run build:web comes first.');
  return JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
}

/** The scripts that these entries fetch by themselves: their own and everything they import statically, once each. */
function scriptsOf(manifest: Manifest, entries: readonly string[]): readonly string[] {
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

function brotliKb(files: readonly string[]): number {
  const sizes = files.map((file) => {
    const bytes = readFileSync(join(DIST, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return brotliCompressSync(bytes, { params }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Keys of the manifest: source files, from `web/`. */
const SIGN_IN = ['index.html', 'src/pages/sign-in/sign-in-page.ts'];
/** The shell, the editor, what the gateway loads for it, and one criteria set. */
const EDITOR = [
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
function largestCriteriaSet(manifest: Manifest): readonly string[] {
  const sets = Object.keys(manifest).filter((key) => /\/criteria\/data\/qd26-2026\/.*\.json$/u.test(key));
  const bytes = (key: string): number => statSync(join(DIST, manifest[key]?.file ?? '')).size;
  const bySize = sets.sort((a, b) => bytes(b) - bytes(a));
  return bySize.slice(0, 1);
}

describe('the size of the site', () => {
  it('needs at most 60 kB of script before the first paint of the sign-in page', () => {
    expect(brotliKb(scriptsOf(readManifest(), SIGN_IN))).toBeLessThanOrEqual(60);
  });

  it('keeps the Firebase SDK out of what comes before the first paint', () => {
    const early = scriptsOf(readManifest(), SIGN_IN).map((file) => readFileSync(join(DIST, file), 'utf8'));
    expect(
      early.filter((text) => text.includes('firebaseapp') || text.includes('firestore.googleapis')),
    ).toEqual([]);
  });

  it('needs at most 260 kB of script for the producer’s editor with everything it uses', () => {
    const manifest = readManifest();
    const sets = largestCriteriaSet(manifest);
    expect(sets).toHaveLength(1);
    expect(brotliKb(scriptsOf(manifest, [...EDITOR, ...sets]))).toBeLessThanOrEqual(260);
  });
});
