// Gates that run a project of vitest and count its tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from '../support/tool.ts';
import type { Gate, GateResult } from './gate.ts';

interface JsonReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const NOT_RUN = ['pending', 'skipped', 'todo', 'disabled'];

function notRun(report: JsonReport): string[] {
  return report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => NOT_RUN.includes(test.status))
      .map((test) => `skipped: ${file.name}: ${test.fullName}`),
  );
}

/**
 * What a vitest run amounts to. A test that was not run counts as failed, and so does a run that ended badly
 * although no test failed (a file that does not load, a threshold missed, no test at all).
 */
export function countTests(report: JsonReport | undefined, code: number, output: string): GateResult {
  if (report === undefined) return { passed: 0, failed: 1, output };
  const skipped = notRun(report);
  const failed = report.numFailedTests + skipped.length;
  const ranNone = report.numPassedTests + failed === 0;
  const endedBadly = failed === 0 && (code !== 0 || ranNone);
  return {
    passed: report.numPassedTests,
    failed: failed + (endedBadly ? 1 : 0),
    output: [output, ...skipped, ...(ranNone ? ['No test ran.'] : [])].join('\n'),
  };
}

function readReport(file: string): JsonReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JsonReport;
  } catch {
    return undefined;
  }
}

export interface VitestOptions {
  readonly project: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** Runs one project and counts. */
export async function runVitest({ project, env = {}, args = [] }: VitestOptions): Promise<GateResult> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-vitest-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await tool(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...args],
      { env: { NO_COLOR: '1', ...env } },
    );
    return countTests(readReport(file), code, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function vitestGate(name: string, options: VitestOptions): Gate {
  return { name, run: () => runVitest(options) };
}

/** Bytes and layout: they know no clock, and one look at them is enough. */
const WITHOUT_CLOCK = ['docx', 'pdf', 'package'].map((room) => `--exclude=functions/src/adapters/${room}/**`);

/** The field's rules must not depend on where the machine stands. */
export const unitGates: readonly Gate[] = [
  vitestGate('unit and coverage (TZ=UTC)', { project: 'unit', env: { TZ: 'UTC' }, args: ['--coverage'] }),
  vitestGate('unit (TZ=Asia/Ho_Chi_Minh)', {
    project: 'unit',
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    args: WITHOUT_CLOCK,
  }),
];

export const architectureGate = vitestGate('architecture and sizes', { project: 'architecture' });
