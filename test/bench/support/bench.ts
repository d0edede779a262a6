// What a benchmark is, and how its figures are printed: ours beside the plain way, in one run on one machine.
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** The same work done the plain way, where there is one. */
  readonly plain?: number;
  /** What was asked for; the run fails when ours does not hold it. */
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number };
  readonly note?: string;
}

/** What a module `test/bench/*.bench.ts` exports. */
export interface Bench {
  readonly name: string;
  /** Runs inside the emulators, whose addresses are in the environment. */
  readonly needsEmulators?: boolean;
  run(): Promise<readonly Row[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function holdsLimit({ ours, limit }: Row): boolean {
  if (limit === undefined) return true;
  return 'atMost' in limit ? ours <= limit.atMost : ours >= limit.atLeast;
}

function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 });
}

function limitText({ limit }: Row): string {
  if (limit === undefined) return '–';
  return 'atMost' in limit ? `≤ ${figure(limit.atMost)}` : `≥ ${figure(limit.atLeast)}`;
}

/** One line of the printed table. */
export function cells(row: Row): readonly string[] {
  const ratio = row.plain === undefined ? '–' : `${(row.ours / row.plain).toFixed(2)} ×`;
  return [
    `${row.what} (${row.unit})`,
    figure(row.ours),
    figure(row.plain),
    ratio,
    limitText(row),
    `${holdsLimit(row) ? '✓' : '✗ MISSED'}${row.note === undefined ? '' : ` ${row.note}`}`,
  ];
}
