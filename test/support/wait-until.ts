import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `read` again and again until it answers something, and answers that: for effects that triggers bring about a
 * moment later. Fails with `what` when `ms` are over.
 */
export async function waitUntil<T>(
  what: string,
  read: () => Promise<T | undefined>,
  ms = 20_000,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (performance.now() > end) throw new Error(`Waited ${String(ms)} ms in vain: ${what}`);
    await pause(50);
  }
}
