// `npm start`: the whole system on this machine, with the data of the last time, or Tân Kỳ's when there are none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFunctionsBuilt } from './build/functions.ts';
import { ensureWebBuilt } from './build/web.ts';
import { startEmulators } from './emulators/run.ts';
import type { EmulatorRun } from './emulators/run.ts';
import { keepData } from './emulators/keep-data.ts';
import { main } from './support/failure.ts';
import { EMULATOR_DATA } from './support/paths.ts';

interface Seed {
  /** Fills the empty store of the emulators in the environment. */
  seed: () => Promise<void>;
  /** How to sign in as each role, one line each. */
  demoAccounts?: () => readonly string[];
}

async function loadSeed(): Promise<Seed | undefined> {
  const file = join(import.meta.dirname, 'seed.ts');
  if (!existsSync(file)) return undefined;
  return (await import(file)) as Seed;
}

/** Whether no commune has been loaded yet. */
async function isEmpty(run: EmulatorRun): Promise<boolean> {
  const { FIRESTORE_EMULATOR_HOST: host = '', GCLOUD_PROJECT: project = '' } = run.environment;
  const answer = await fetch(
    `http://${host}/v1/projects/${project}/databases/(default)/documents/communes?pageSize=1`,
    { headers: { authorization: 'Bearer owner' } },
  );
  const page = (await answer.json()) as { documents?: unknown[] };
  return (page.documents ?? []).length === 0;
}

function printWelcome(run: EmulatorRun, accounts: readonly string[]): void {
  const lines = [
    '',
    `  Hệ thống OCOP cấp xã đang chạy tại: ${run.environment['OCOP_HOSTING_ORIGIN'] ?? ''}`,
    '',
    '  Đăng nhập: bấm “Đăng nhập”, rồi chọn một tài khoản mẫu:',
    ...accounts.map((line) => `    ${line}`),
    '',
    '  Dữ liệu được giữ trong .emulator-data. Dừng: Ctrl-C.',
    `  Nhật ký: ${run.logFile}`,
    '',
  ];
  console.log(lines.join('\n'));
}

/** Aborted by Ctrl-C and by the signals that end a session. */
function askToStop(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

/** Errors and warnings of the functions while they run; the rest is in the log file. */
function showTrouble(line: string): void {
  if (/^\S*(⬢|⚠)\s+functions/u.test(line) || /"severity":"(ERROR|WARNING)"/u.test(line)) console.log(line);
}

async function live(run: EmulatorRun, askedToStop: AbortSignal): Promise<void> {
  Object.assign(process.env, run.environment);
  const seed = await loadSeed();
  if (seed !== undefined && (await isEmpty(run))) {
    console.log('Đang nạp dữ liệu xã Tân Kỳ…');
    await seed.seed();
  }
  const keeper = keepData(run, EMULATOR_DATA);
  printWelcome(run, seed?.demoAccounts?.() ?? []);
  await Promise.race([whenAborted(askedToStop), run.ended]);
  await keeper.stop();
}

await main(async () => {
  const askedToStop = askToStop();
  console.log('Đang dựng và khởi động (lần đầu mất khoảng một phút)…');
  await ensureFunctionsBuilt();
  await ensureWebBuilt();
  const run = await startEmulators({
    data: EMULATOR_DATA,
    liveFunctions: true,
    onLine: showTrouble,
    abort: askedToStop,
  });
  try {
    await live(run, askedToStop);
  } finally {
    console.log('Đang lưu dữ liệu và dừng…');
    await run.stop();
  }
  return 0;
});
