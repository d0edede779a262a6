// Runs a command inside one emulator run: `node scripts/run.mjs with-emulators [--only auth,firestore] -- command …`.
import { spawn } from 'node:child_process';
import { ensureFunctionsBuilt } from './build/functions.ts';
import { EMULATORS } from './emulators/config.ts';
import type { EmulatorName } from './emulators/config.ts';
import { startEmulators } from './emulators/run.ts';
import { Failure, main } from './support/failure.ts';
import { BIN, ROOT } from './support/paths.ts';

interface Request {
  readonly only: readonly EmulatorName[];
  readonly verbose: boolean;
  readonly command: readonly string[];
}

/** Options come before the command; `--` between them may be missing, as `npm run` takes it for itself. */
function parse(args: readonly string[]): Request {
  const rest = [...args];
  let only: readonly EmulatorName[] = EMULATORS;
  let verbose = false;
  while (rest[0]?.startsWith('--') === true) {
    const option = rest.shift();
    if (option === '--') break;
    if (option === '--verbose') verbose = true;
    if (option === '--only') {
      const named = (rest.shift() ?? '').split(',');
      only = EMULATORS.filter((name) => named.includes(name));
    }
  }
  if (rest.length === 0) throw new Failure('Cách dùng: with-emulators [--only auth,firestore] -- lệnh …');
  return { only, verbose, command: rest };
}

function runCommand(
  [program = '', ...args]: readonly string[],
  extra: Record<string, string>,
): Promise<number> {
  const path = `${BIN}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`;
  const env = { ...process.env, ...extra, PATH: path };
  const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env });
  const passOn = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  process.once('SIGINT', passOn).once('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

await main(async () => {
  const { only, verbose, command } = parse(process.argv.slice(2));
  if (only.includes('functions')) await ensureFunctionsBuilt();
  const run = await startEmulators({ only, ...(verbose ? { onLine: console.log } : {}) });
  try {
    return await runCommand(command, run.environment);
  } finally {
    await run.stop();
  }
});
