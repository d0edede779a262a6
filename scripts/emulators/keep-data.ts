// Writes the emulators' data out now and then, so that even a killed machine loses only the last minutes.
import type { EmulatorRun } from './run.ts';

const EVERY_MS = 2 * 60_000;

async function exportData(run: EmulatorRun, folder: string): Promise<void> {
  const hub = run.environment['FIREBASE_EMULATOR_HUB'] ?? '';
  await fetch(`http://${hub}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: folder, initiatedBy: 'keep-data' }),
  });
}

export interface Keeper {
  /** Waits for an export that is under way, and makes no further one: the emulators' own end writes the last. */
  stop(): Promise<void>;
}

/** Exports at once and then every two minutes. A failed export is tried again at the next turn. */
export function keepData(run: EmulatorRun, folder: string): Keeper {
  let underWay: Promise<void> = exportData(run, folder).catch(() => undefined);
  const timer = setInterval(() => {
    underWay = underWay.then(() => exportData(run, folder)).catch(() => undefined);
  }, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
