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

function parse(args: readonly string[]): Request {
  const split = args.indexOf('--');
  const command = split < 0 ? [] : args.slice(split + 1);
  if (command.length === 0) throw new Failure('Cách dùng: with-emulators [--only auth,firestore] -- lệnh …');
  const options = args.slice(0, split);
  const named = options[options.indexOf('--only') + 1]?.split(',') ?? [];
  const only = options.includes('--only') ? EMULATORS.filter((name) => named.includes(name)) : EMULATORS;
  return { only, verbose: options.includes('--verbose'), command };
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
