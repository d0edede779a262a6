/** What several members' points come to. All figures are exact: whole points in, hundredths out, halves rounded up. */

export interface PointStatistics {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  /** In hundredths of a point: 7533 is 75.33. */
  readonly mean: number;
  /**
   * Standard deviation in hundredths of a point, of the population: the squares are divided by n, not by n − 1. The members
   * who gave points are all there are; nothing is estimated from them about others.
   */
  readonly deviation: number;
}

/**
 * Mean and standard deviation of whole points; null where nobody gave any. Both come from the sums of points and of
 * squares, as integers: no binary fraction is rounded twice.
 */
export function pointStatistics(points: readonly number[]): PointStatistics | null {
  const count = points.length;
  if (count === 0) return null;
  const sum = points.reduce((total, each) => total + each, 0);
  const squares = points.reduce((total, each) => total + each * each, 0);
  return {
    count,
    lowest: Math.min(...points),
    highest: Math.max(...points),
    mean: Math.floor((200 * sum + count) / (2 * count)),
    deviation: rootInHundredths(count * squares - sum * sum, count),
  };
}

/**
 * 100·√(spread)/n, rounded half up: the largest k with (2k − 1)² ≤ 40 000·spread/n². Sums of 200 members' 100 points keep
 * this below 2^52, where the platform's square root is exact to the integer.
 */
function rootInHundredths(spread: number, count: number): number {
  const scaled = Math.floor((40_000 * spread) / (count * count));
  return Math.floor((Math.floor(Math.sqrt(scaled)) + 1) / 2);
}

/** Hundredths as people read them: 7533 is "75,33"; 7550 is "75,50". */
export const hundredthsText = (hundredths: number): string => (hundredths / 100).toFixed(2).replace('.', ',');
