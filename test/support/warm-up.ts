import { tryCall } from './callable.ts';

/**
 * Starts the processes of these callables, a few at a time: the emulator gives each callable its own, and one more for
 * every call that comes while it is busy. Tests are quicker when they find them running.
 */
export async function warmUp(names: readonly string[]): Promise<void> {
  const cold = [...names];
  const starter = async (): Promise<void> => {
    for (let name = cold.pop(); name !== undefined; name = cold.pop()) await tryCall(name, {});
  };
  await Promise.all([1, 2, 3].map(starter));
}

/** Time for `warmUp` on a machine that has other work to do. */
export const WARM_UP_MS = 300_000;
