// One run of the Firebase emulators: started in a folder of its own, ready when this answers, gone when stopped.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../support/failure.ts';
import { ROOT, WEB_DIST } from '../support/paths.ts';
import { findBinaries } from './binaries.ts';
import { requireFreePorts } from './busy-ports.ts';
import {
  EMULATORS,
  PROJECT_ID,
  emulatorEnvironment,
  portOffset,
  portsFor,
  writeRunConfig,
} from './config.ts';
import type { EmulatorName, Ports } from './config.ts';
import { requireJava } from './java.ts';
import { endTree } from './processes.ts';

const START_LIMIT_MS = 180_000;
const EXPORT_PATIENCE_MS = 60_000;

export interface EmulatorOptions {
  readonly only?: readonly EmulatorName[];
  /** Moves all ports further than `OCOP_PORT_OFFSET` does: for a second run beside the first. */
  readonly beside?: number;
  /** Folder to read the data from (when it exists) and to write them to at the end. */
  readonly data?: string;
  /** Functions follow later builds while the emulators run. */
  readonly liveFunctions?: boolean;
  /** Gives up the start, leaving nothing. */
  readonly abort?: AbortSignal;
  /** Sees every line that firebase-tools prints; the log file gets them too. */
  readonly onLine?: (line: string) => void;
}

export interface EmulatorRun {
  readonly ports: Ports;
  readonly environment: Record<string, string>;
  readonly logFile: string;
  /** Settles when the emulators end, by themselves or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** A short path: the Functions emulator puts Unix sockets below it, whose paths may have 100 characters. */
function makeRunDir(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'ocop-'));
}

function commandLine(config: string, only: readonly EmulatorName[], data: string | undefined): string[] {
  const keep = data === undefined ? [] : ['--export-on-exit', data];
  const load =
    data !== undefined && existsSync(join(data, 'firebase-export-metadata.json')) ? ['--import', data] : [];
  return [
    '--import',
    join(import.meta.dirname, 'firebase-hook.ts'),
    join(ROOT, 'node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js'),
    'emulators:start',
    '--non-interactive',
    '--project',
    PROJECT_ID,
    '--config',
    config,
    '--only',
    only.join(','),
    ...keep,
    ...load,
  ];
}

function eachLine(child: ChildProcess, see: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(see);
    });
  }
}

function lastLines(file: string, count: number): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';
}

function untilReady(
  child: ChildProcess,
  { ended, logFile, abort }: { ended: Promise<void>; logFile: string; abort: AbortSignal | undefined },
): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(
        new Failure(
          `Emulator chưa sẵn sàng sau ${String(START_LIMIT_MS / 1000)} giây.\n${lastLines(logFile, 20)}`,
        ),
      );
    }, START_LIMIT_MS).unref();
    eachLine(child, (line) => {
      if (line.includes('All emulators ready')) resolve();
    });
    abort?.addEventListener('abort', () => {
      reject(new Failure('Đã dừng theo yêu cầu.'));
    });
    void ended.then(() => {
      reject(new Failure(`Emulator dừng trước khi sẵn sàng:\n${lastLines(logFile, 30)}`));
    });
  });
}

/** Starts the emulators and waits until they are ready. Fails with one sentence when the machine lacks something. */
export async function startEmulators(options: EmulatorOptions = {}): Promise<EmulatorRun> {
  const only = withoutMissingSite(options.only ?? EMULATORS);
  const offset = portOffset() + (options.beside ?? 0);
  const ports = portsFor(offset);
  if (only.includes('firestore') || only.includes('pubsub')) requireJava();
  await requireFreePorts(ports);
  const runDir = makeRunDir();
  const binaries = await findBinaries(only, runDir, join(ROOT, 'storage.rules'));
  const config = writeRunConfig(runDir, { offset, liveFunctions: options.liveFunctions ?? false });
  const child = spawn(process.execPath, commandLine(config, only, options.data), {
    cwd: runDir,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...binaries.environment,
      TMPDIR: runDir,
      OCOP_DENY_ALL_STORAGE: binaries.denyAllStorage ? '1' : '0',
      FORCE_COLOR: '0',
      // Seconds. firebase-tools gives up after ten, which a busy machine needs for loading the code alone.
      FUNCTIONS_DISCOVERY_TIMEOUT: '120',
      // A run of minutes never earns back what the thorough compiler and the parallel collector take from two cores.
      JAVA_TOOL_OPTIONS: process.env['JAVA_TOOL_OPTIONS'] ?? '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
      // Off Google's cloud the admin libraries would wait for its metadata server.
      METADATA_SERVER_DETECTION: 'none',
    },
  });
  return supervise(child, { ports, runDir, onLine: options.onLine, abort: options.abort });
}

function withoutMissingSite(only: readonly EmulatorName[]): readonly EmulatorName[] {
  return existsSync(join(WEB_DIST, 'index.html')) ? only : only.filter((name) => name !== 'hosting');
}

interface Supervised {
  readonly ports: Ports;
  readonly runDir: string;
  readonly onLine: ((line: string) => void) | undefined;
  readonly abort: AbortSignal | undefined;
}

async function supervise(
  child: ChildProcess,
  { ports, runDir, onLine, abort }: Supervised,
): Promise<EmulatorRun> {
  const logFile = join(runDir, 'emulators.log');
  const log = createWriteStream(logFile);
  eachLine(child, (line) => {
    log.write(`${line}\n`);
    onLine?.(line);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined) await endTree(child.pid, EXPORT_PATIENCE_MS);
    log.end();
    rmSync(runDir, { recursive: true, force: true });
  };
  try {
    await untilReady(child, { ended, logFile, abort });
  } catch (error) {
    await stop();
    throw error;
  }
  // For what tests keep as long as this run lasts.
  const environment = { ...emulatorEnvironment(ports), OCOP_RUN_FOLDER: runDir };
  return { ports, environment, logFile, ended, stop };
}
