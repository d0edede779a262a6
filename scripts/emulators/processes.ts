// Ends a run's processes to the last one. firebase-tools starts Java in process groups of their own, so its own end
// (or its being killed) may leave some behind.
import { setTimeout as wait } from 'node:timers/promises';
import { outputOf } from '../support/tool.ts';

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
}

function allProcesses(): ProcessRow[] {
  return outputOf('ps', ['-A', '-o', 'pid=,ppid='])
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .flatMap(([pid, parent]) => (pid !== undefined && parent !== undefined ? [{ pid, parent }] : []));
}

/** Every process below `root`, in the state of now. */
export function descendantsOf(root: number, rows: readonly ProcessRow[] = allProcesses()): number[] {
  const children = rows.filter((row) => row.parent === root).map((row) => row.pid);
  return children.flatMap((pid) => [pid, ...descendantsOf(pid, rows)]);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself in the meantime: what we want.
    }
  }
}

/** Waits until none of them is alive; answers those left when time is over. */
async function waitForEnd(pids: readonly number[], ms: number): Promise<number[]> {
  const end = Date.now() + ms;
  let left = pids.filter(isAlive);
  while (left.length > 0 && Date.now() < end) {
    await wait(50);
    left = left.filter(isAlive);
  }
  return left;
}

/** Asks `root` to end itself cleanly (it may have data to write), then ends whatever is left of its tree. */
export async function endTree(root: number, patienceMs: number): Promise<void> {
  const known = [root, ...descendantsOf(root)];
  signalAll([root], 'SIGINT');
  await waitForEnd([root], patienceMs);
  const left = await waitForEnd([...new Set([...known, ...descendantsOf(root)])], 1000);
  signalAll(left, 'SIGTERM');
  signalAll(await waitForEnd(left, 2000), 'SIGKILL');
}
