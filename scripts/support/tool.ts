// Runs the tools of node_modules on this very Node, so that none of them picks up an older one of the machine.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { BIN, ROOT } from './paths.ts';

/** Commands that are not named as their packages. */
const COMMANDS: Readonly<Record<string, string>> = {
  'typescript-native': 'tsc',
  'firebase-tools': 'firebase',
};

export interface Finished {
  readonly code: number;
  /** Both streams, in the order in which they came. Empty when they were shown at once. */
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Shows the output while it comes, instead of collecting it. */
  readonly show?: boolean;
}

interface PackageJson {
  bin?: string | Record<string, string>;
}

/** The script behind a package's command. */
export function binOf(packageName: string, command = packageName): string {
  const file = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as PackageJson;
  const path = typeof bin === 'string' ? bin : bin?.[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(file), path);
}

/** Runs a program to its end; never throws because of its exit code. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = spawn(program, args, {
    cwd: options.cwd ?? ROOT,
    stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ...options.env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** What a short program prints; nothing when the machine does not have it. */
export function outputOf(program: string, args: readonly string[]): string {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return error === undefined ? stdout : '';
}

/** Runs a package's command on this Node. */
export function tool(
  packageName: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  return run(process.execPath, [binOf(packageName, COMMANDS[packageName]), ...args], options);
}
