// Builds functions/lib: one entry for the cloud, one for the domain (what the web and the tools import).
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Failure } from '../support/failure.ts';
import { FUNCTIONS, FUNCTIONS_LIB } from '../support/paths.ts';
import { tool } from '../support/tool.ts';
import { isStale } from './stale.ts';

/** Pure libraries that are quicker to load from the bundle than from node_modules. All others stay outside. */
const BUNDLED = ['zod'];

interface Manifest {
  dependencies: Record<string, string>;
}

function externals(): string[] {
  const manifest = JSON.parse(readFileSync(join(FUNCTIONS, 'package.json'), 'utf8')) as Manifest;
  return Object.keys(manifest.dependencies)
    .filter((name) => !BUNDLED.includes(name))
    .flatMap((name) => [name, `${name}/*`]);
}

/** Chunks carry a hash in their names; those of earlier builds would be deployed for nothing. */
function removeOldOutputs(written: readonly string[]): void {
  for (const name of readdirSync(FUNCTIONS_LIB, { recursive: true, encoding: 'utf8' })) {
    const path = join(FUNCTIONS_LIB, name);
    if (/\.js(\.map)?$/u.test(name) && !written.includes(path)) rmSync(path, { force: true });
  }
}

async function bundle(): Promise<void> {
  const source = join(FUNCTIONS, 'src');
  const domain = join(source, 'domain', 'index.ts');
  const { metafile } = await build({
    absWorkingDir: FUNCTIONS,
    entryPoints: [
      { in: join(source, 'index.ts'), out: 'main' },
      ...['compile-cache', 'warm-compile-cache'].map((name) => ({
        in: join(source, `${name}.ts`),
        out: name,
      })),
      { in: domain, out: 'domain/index' },
    ],
    outdir: FUNCTIONS_LIB,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    external: externals(),
    loader: { '.json': 'json' },
    sourcemap: 'linked',
    sourcesContent: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  }).catch(() => {
    throw new Failure('Không dựng được functions/lib: xem lỗi của esbuild ở trên.');
  });
  // The cache must be on before the first library is loaded, and imports run before any statement.
  const index = join(FUNCTIONS_LIB, 'index.js');
  writeFileSync(index, "import './compile-cache.js';\nexport * from './main.js';\n");
  removeOldOutputs([index, ...Object.keys(metafile.outputs).map((path) => join(FUNCTIONS, path))]);
}

/** The domain's types, for whoever imports `@ocop/functions/domain` without its source. */
async function writeDomainTypes(): Promise<void> {
  const { code, output } = await tool('typescript-native', ['-p', join(FUNCTIONS, 'tsconfig.types.json')]);
  if (code !== 0) throw new Failure(`Không sinh được kiểu của domain:\n${output}`);
}

/** Builds everything of functions/lib. */
export async function buildFunctions(): Promise<void> {
  await bundle();
  await writeDomainTypes();
}

/** Bundles again only when a source is newer: what the emulators load. The types are left to the full build. */
export async function ensureFunctionsBuilt(): Promise<void> {
  const sources = [join(FUNCTIONS, 'src'), join(FUNCTIONS, 'package.json'), join(FUNCTIONS, 'assets')];
  if (isStale(join(FUNCTIONS_LIB, 'index.js'), sources)) await bundle();
}
