import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredthsText, pointStatistics } from './statistics.ts';

describe('mean and standard deviation of members’ points', () => {
  // Counted by hand. The squares are divided by n: with n − 1 the second row would be 7,07.
  it.each<[points: number[], mean: string, deviation: string]>([
    [[80], '80,00', '0,00'],
    [[70, 80], '75,00', '5,00'],
    [[75, 75, 76], '75,33', '0,47'],
    [[0, 1, 1], '0,67', '0,47'],
    [[2, 4, 4, 4, 5, 5, 7, 9], '5,00', '2,00'],
    [[1, 0, 0, 0, 0, 0, 0, 0], '0,13', '0,33'],
    [[0, 100], '50,00', '50,00'],
    [[89, 90, 90], '89,67', '0,47'],
    [[61, 74, 82, 55, 70], '68,40', '9,52'],
  ])('of %j: %s and %s', (points, mean, deviation) => {
    const found = pointStatistics(points);
    expect([hundredthsText(found?.mean ?? -1), hundredthsText(found?.deviation ?? -1)]).toEqual([
      mean,
      deviation,
    ]);
    expect(found).toMatchObject({
      count: points.length,
      lowest: Math.min(...points),
      highest: Math.max(...points),
    });
  });

  it('are nothing where nobody gave points', () => {
    expect(pointStatistics([])).toBeNull();
  });

  it('lie within half a hundredth of what floating numbers give, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 200 }), (points) => {
        const found = pointStatistics(points);
        const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
        const variance = points.reduce((sum, each) => sum + (each - mean) ** 2, 0) / points.length;
        expect(Math.abs((found?.mean ?? NaN) - mean * 100)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(Math.abs((found?.deviation ?? NaN) - Math.sqrt(variance) * 100)).toBeLessThanOrEqual(
          0.5 + 1e-6,
        );
        expect(pointStatistics(points.toReversed())).toEqual(found);
      }),
    );
  });
});
