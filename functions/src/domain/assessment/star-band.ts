import { DomainError } from '../kernel/domain-error.ts';

export type StarRating = 1 | 2 | 3 | 4 | 5;

/**
 * The band of an average, before any star floor. Half-open: 89.99 is four stars, 90 is five; nothing is rounded.
 * @param average council's or rehearsal's total, 0..100
 * @throws DomainError `invalid-argument` outside 0..100 or for NaN
 * @see QĐ 26/2026, Điều 3.3
 */
export function starBand(average: number): StarRating {
  if (!(average >= 0 && average <= 100))
    throw new DomainError('invalid-argument', 'Tổng điểm trung bình phải từ 0 đến 100.', { path: 'average' });
  if (average >= 90) return 5;
  if (average >= 70) return 4;
  if (average >= 50) return 3;
  if (average >= 30) return 2;
  return 1;
}
