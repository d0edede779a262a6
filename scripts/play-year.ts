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
  const { timeTable } = await import('./play-year/agenda.ts');
  const { writeOutcome } = await import('./play-year/outcome.ts');
  await seedRegisters();
  const started = performance.now();
  const stage = openStage();
  await playYear(stage, isShort ? 'short' : 'full', console.log);
  const { files, differences, undone, counts } = await writeOutcome(stage, folder);
  console.log(timeTable(stage).join('\n'));
  console.log(`Diễn trong ${((performance.now() - started) / 1000).toFixed(0)} giây.`);
  console.log(`${folder}: ${files.join(', ')}`);
  if (undone.length > 0) throw new Failure(`Kế hoạch chưa được thực hiện hết:\n${undone.join('\n')}`);
  if (differences.length > 0) throw new Failure(`Báo cáo khác sổ sự kiện:\n${differences.join('\n')}`);
  console.log(
    `Báo cáo khớp sổ sự kiện: ${String(Object.keys(counts).length)} chỉ tiêu; mọi việc, mục tiêu của kế hoạch đã thực hiện.`,
  );
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
