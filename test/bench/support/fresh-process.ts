// Times something in a process of its own, as a cold start meets it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface FreshProcess {
  /** A module's text; its whole run is timed from its first line on. */
  readonly code: string;
  readonly cwd: string;
}

/** Milliseconds that `code` took in a fresh process. */
export async function timeFresh({ code, cwd }: FreshProcess): Promise<number> {
  const timed = `const started = performance.now();\n${code}\nprocess.stdout.write('MS ' + String(performance.now() - started)); process.exit(0);`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', timed], {
    cwd,
    env: {
      ...process.env,
      GCLOUD_PROJECT: 'demo-ocop',
      FIREBASE_CONFIG: JSON.stringify({ projectId: 'demo-ocop', storageBucket: 'demo-ocop.appspot.com' }),
    },
  });
  return Number(/MS ([\d.]+)/u.exec(stdout)?.[1]);
}

/** The candidates' times, `rounds` of each, in turns, so that what else the machine does falls on all alike. */
export async function interleave(
  candidates: readonly FreshProcess[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = candidates.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, candidate] of candidates.entries()) times[index]?.push(await timeFresh(candidate));
  }
  return times;
}
