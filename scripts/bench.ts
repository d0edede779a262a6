// `npm run bench [name …]`: the figures of test/bench, ours beside the plain way. Fails when a promised figure is missed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cells, holdsLimit } from '../test/bench/support/bench.ts';
import type { Bench, Row } from '../test/bench/support/bench.ts';
import { buildFunctions } from './build/functions.ts';
import { ensureWebBuilt } from './build/web.ts';
import { startEmulators } from './emulators/run.ts';
import { main } from './support/failure.ts';
import { ROOT } from './support/paths.ts';

const FOLDER = join(ROOT, 'test', 'bench');
const HEAD = ['', 'ours', 'plain way', 'ratio', 'promised', ''];

async function benches(names: readonly string[]): Promise<Bench[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.bench.ts'));
  const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  return Promise.all(chosen.map((file) => import(join(FOLDER, file)) as Promise<Bench>));
}

function print(rows: readonly Row[]): void {
  const table = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const line of table) {
    console.log(
      `  ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : i === HEAD.length - 1 ? cell : cell.padStart(widths[i] ?? 0))).join('  ')}`,
    );
  }
}

/** Starts the emulators when a chosen benchmark says that it needs them. */
async function withEmulatorsIfNeeded(all: readonly Bench[], run: () => Promise<number>): Promise<number> {
  if (!all.some((bench) => bench.needsEmulators === true)) return run();
  const emulators = await startEmulators({ only: ['auth', 'firestore', 'functions', 'storage', 'pubsub'] });
  try {
    Object.assign(process.env, emulators.environment);
    return await run();
  } finally {
    await emulators.stop();
  }
}

async function measure(all: readonly Bench[]): Promise<number> {
  let missed = 0;
  for (const bench of all) {
    console.log(`\n${bench.name}`);
    const rows = await bench.run();
    print(rows);
    missed += rows.filter((row) => !holdsLimit(row)).length;
  }
  console.log(
    missed === 0 ? '\nEvery promised figure is held.' : `\n${String(missed)} promised figures are MISSED.`,
  );
  return missed === 0 ? 0 : 1;
}

await main(async () => {
  await buildFunctions();
  await ensureWebBuilt();
  const all = await benches(process.argv.slice(2));
  return withEmulatorsIfNeeded(all, () => measure(all));
});
