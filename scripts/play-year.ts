// `npm run play-year -- --out <folder>`: plays a year of the commune on emulators of its own, through the public commands,
// and writes the yearly report with an independent count; fails where the two say different things.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureFunctionsBuilt } from './build/functions.ts';
import { startEmulators } from './emulators/run.ts';
import { Failure, main } from './support/failure.ts';

/** Plays in the emulators of the environment. @throws Failure where the report and the logs differ */
async function play(folder: string, isShort: boolean): Promise<void> {
  // The emulators' addresses must stand in the environment before these are loaded.
  const { seedRegisters } = await import('./seed.ts');
  const { openStage } = await import('./play-year/stage.ts');
  const { playYear } = await import('./play-year/year.ts');
  const { writeOutcome } = await import('./play-year/outcome.ts');
  await seedRegisters();
  const stage = openStage();
  await playYear(stage, isShort ? 'short' : 'full', console.log);
  const { files, differences, counts } = await writeOutcome(stage, folder);
  console.log(`${folder}: ${files.join(', ')}`);
  if (differences.length > 0) throw new Failure(`Báo cáo khác sổ sự kiện:\n${differences.join('\n')}`);
  console.log(`Báo cáo khớp sổ sự kiện: ${String(Object.keys(counts).length)} chỉ tiêu.`);
}

await main(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'play-year' }, short: { type: 'boolean', default: false } },
  });
  await ensureFunctionsBuilt();
  const run = await startEmulators({});
  Object.assign(process.env, run.environment);
  try {
    await play(resolve(values.out), values.short);
    return 0;
  } finally {
    await run.stop();
  }
});
