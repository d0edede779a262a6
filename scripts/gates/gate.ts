// A gate is one thing that must hold before a change is good: a tool's verdict, or a project of tests.
export interface GateResult {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
}

export interface Gate {
  readonly name: string;
  readonly run: () => Promise<GateResult>;
}

/** A tool's verdict counts as one test. */
export function verdict({ code, output }: { code: number; output: string }): GateResult {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** Whatever stops a gate is its failure; the other gates go on. */
async function runSafely(gate: Gate): Promise<GateResult> {
  try {
    return await gate.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

export interface Report {
  readonly gate: string;
  readonly result: GateResult;
}

function announce(gate: Gate, result: GateResult, startedAt: number): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const mark = result.failed === 0 ? '✓' : '✗';
  const counts = `${String(result.passed)} passed${result.failed === 0 ? '' : `, ${String(result.failed)} FAILED`}`;
  console.log(`${mark} ${gate.name}: ${counts} (${seconds} s)`);
}

/** Runs the gates in their order, at most `lanes` at a time, and says of each how it went. */
export async function runGates(gates: readonly Gate[], lanes: number): Promise<Report[]> {
  const waiting = [...gates];
  const reports: Report[] = [];
  const lane = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const startedAt = performance.now();
      const result = await runSafely(gate);
      announce(gate, result, startedAt);
      reports.push({ gate: gate.name, result });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return reports;
}

/** Prints what failed, then the sum; the sum is the last line. Answers the exit code. */
export function conclude(reports: readonly Report[]): number {
  for (const { gate, result } of reports.filter((report) => report.result.failed > 0)) {
    console.log(`\n──── ${gate} ────\n${result.output.trimEnd()}`);
  }
  const sum = (pick: (result: GateResult) => number): number =>
    reports.reduce((total, report) => total + pick(report.result), 0);
  const failed = sum((result) => result.failed);
  console.log(`\n${String(sum((result) => result.passed))} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
}
