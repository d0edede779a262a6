// Gates that need the emulators, all in one run of them.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EmulatorOptions, startEmulators } from '../emulators/run.ts';
import { ensureChromium } from '../support/chromium.ts';
import { CACHE } from '../support/paths.ts';
import type { Gate, GateResult } from './gate.ts';
import { runGates } from './gate.ts';
import type { Report } from './gate.ts';
import { runVitest } from './vitest.ts';

export type EmulatedProject = 'rules' | 'functions' | 'e2e' | 'year';
export const EMULATED_PROJECTS: readonly EmulatedProject[] = ['rules', 'functions', 'e2e', 'year'];

/** The emulators' log outlives the run where something failed. */
function keepLog(logFile: string): string {
  mkdirSync(CACHE, { recursive: true });
  const kept = join(CACHE, 'emulators.log');
  copyFileSync(logFile, kept);
  return kept;
}

const needsBrowser = (project: EmulatedProject): boolean => project === 'e2e' || project === 'year';

/** Runs the projects one after another inside one emulator run. */
export async function runEmulated(
  projects: readonly EmulatedProject[],
  options: Pick<EmulatorOptions, 'beside' | 'only'> = {},
): Promise<Report[]> {
  const browser = projects.some(needsBrowser) ? { CHROME_PATH: await ensureChromium() } : {};
  const run = await startEmulators(options);
  try {
    const env = { ...run.environment, ...browser };
    const gates: Gate[] = projects.map((project) => ({
      name: project,
      run: () => runVitest({ project, env }),
    }));
    const reports = await runGates(gates, 1);
    if (reports.some((report) => report.result.failed > 0)) {
      console.log(`  emulators’ log: ${keepLog(run.logFile)}`);
    }
    return reports;
  } finally {
    await run.stop();
  }
}

/** The sum of several reports as one result. */
export function addUp(reports: readonly Report[]): GateResult {
  return {
    passed: reports.reduce((sum, report) => sum + report.result.passed, 0),
    failed: reports.reduce((sum, report) => sum + report.result.failed, 0),
    output: reports
      .filter((report) => report.result.failed > 0)
      .map((report) => `── ${report.gate}\n${report.result.output}`)
      .join('\n'),
  };
}

/** Ports of the second run stand this far from the first one's. */
const BESIDE = 200;
const RULES_EMULATORS = ['auth', 'firestore', 'storage'] as const;

/** The longer run: it begins first and has a lane to itself. */
export const longEmulatedGate: Gate = {
  name: 'in the emulators: functions, end to end',
  run: async () => addUp(await runEmulated(['functions', 'e2e'])),
};

/** The shorter run, in emulators of its own beside the longer one; rules need no functions. */
export const shortEmulatedGate: Gate = {
  name: 'in the emulators: rules',
  run: async () => addUp(await runEmulated(['rules'], { beside: BESIDE, only: RULES_EMULATORS })),
};
