import { describe, expect, it } from 'vitest';
import { dayOf, offsetOf } from './clock.ts';

describe('dayOf', () => {
  it.each([
    ['2026-05-03T16:59:59.999Z', '2026-05-03'],
    ['2026-05-03T17:00:00.000Z', '2026-05-04'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01'],
  ])('reads %s as the Vietnamese day %s', (moment, day) => {
    expect(dayOf(Date.parse(moment))).toBe(day);
  });
});

describe('offsetOf', () => {
  it.each([
    [{ documents: [{ fields: { offsetMs: { integerValue: '-86400000' } } }] }, -86_400_000],
    [{ documents: [{ fields: { offsetMs: { doubleValue: 1500 } } }] }, 1500],
    [{ documents: [] }, 0],
    [{}, 0],
    [null, 0],
  ])('reads %j as %i milliseconds', (answer, offset) => {
    expect(offsetOf(answer)).toBe(offset);
  });
});
