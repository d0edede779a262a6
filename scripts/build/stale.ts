// Tells whether a build is older than what it was built from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The newest change below `path`, in ms; 0 when there is nothing. Tests do not count: no build holds them. */
export function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.endsWith('.test.ts'))
    .map((name) => newestChange(join(path, name)));
  return Math.max(0, ...inside);
}

/** Whether `output` is missing or older than any of `sources`. */
export function isStale(output: string, sources: readonly string[]): boolean {
  return !existsSync(output) || Math.max(...sources.map(newestChange)) > statSync(output).mtimeMs;
}
