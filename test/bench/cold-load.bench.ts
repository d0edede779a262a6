// How long a new instance takes until the functions are loaded, beside the bare libraries that none can do without.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, type Row } from './support/bench.ts';
import { interleave } from './support/fresh-process.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ROUNDS = 15;
const PLAIN = `await Promise.all([
  import('firebase-functions/https'), import('firebase-admin/app'), import('firebase-admin/firestore'),
]);`;

/** The deployed folder as the cloud's build leaves it. */
function deployedCopy(folder: string): string {
  const copy = join(folder, 'functions');
  for (const part of ['package.json', 'lib', 'assets']) {
    const source = join(ROOT, 'functions', part);
    if (existsSync(source)) cpSync(source, join(copy, part), { recursive: true });
  }
  const own = join(ROOT, 'functions', 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(copy, 'node_modules'), 'junction');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return copy;
}

export const name = 'Cold load of the functions, in fresh processes';

export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  try {
    const copy = deployedCopy(folder);
    const ours = `await import(${JSON.stringify(pathToFileURL(join(copy, 'lib', 'index.js')).href)});`;
    const cold = (
      await interleave(
        [
          { code: PLAIN, cwd: copy },
          { code: ours, cwd: copy },
        ],
        ROUNDS,
      )
    ).map(median);
    execFileSync(process.execPath, [join(copy, 'lib', 'warm-compile-cache.js')], {
      env: { ...process.env, GCLOUD_PROJECT: 'demo-ocop' },
    });
    const warm = (
      await interleave(
        [
          { code: PLAIN, cwd: copy },
          { code: ours, cwd: copy },
        ],
        ROUNDS,
      )
    ).map(median);
    const [coldPlain = Number.NaN, coldOurs = Number.NaN] = cold;
    const [warmPlain = Number.NaN, warmOurs = Number.NaN] = warm;
    return [
      {
        what: `import to ready as deployed, with the build's compile cache, median of ${String(ROUNDS)}`,
        unit: 'ms',
        ours: warmOurs,
        plain: warmPlain,
        limit: { atMost: 1.1 * warmPlain },
      },
      {
        what: `import to ready without any compile cache, median of ${String(ROUNDS)}`,
        unit: 'ms',
        ours: coldOurs,
        plain: coldPlain,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
