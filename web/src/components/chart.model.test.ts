import { describe, expect, it } from 'vitest';
import { byYear, type ChartRow, longestOf, sumsOf, totalOf } from './chart.model.ts';

const row = (label: string, ...counts: number[]): ChartRow => ({
  label,
  parts: counts.map((count) => ({ count, href: null })),
});

describe('a chart', () => {
  it('adds up rows and series', () => {
    const rows = [row('a', 1, 2), row('b', 3, 0)];
    const series = [
      { label: 'x', look: 'green' },
      { label: 'y', look: 'red' },
    ] as const;
    expect(rows.map(totalOf)).toEqual([3, 3]);
    expect(sumsOf({ series, rows })).toEqual([4, 2]);
    expect(sumsOf({ series, rows: [row('c', 5)] })).toEqual([5, 0]);
  });

  it('measures bars by the longest row, never by nothing', () => {
    expect(longestOf([row('a', 1, 4), row('b', 2)])).toBe(5);
    expect(longestOf([row('a', 0)])).toBe(1);
    expect(longestOf([])).toBe(1);
  });

  it('puts months under their years', () => {
    const months = byYear([row('11/2026', 0), row('12/2026', 1), row('01/2027', 2)]);
    expect(months.map(([year, rows]) => [year, rows.length])).toEqual([
      ['2026', 2],
      ['2027', 1],
    ]);
  });
});
