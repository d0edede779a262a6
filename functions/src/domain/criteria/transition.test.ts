import { describe, expect, it } from 'vitest';
import { DomainError } from '../kernel/domain-error.ts';
import { assertMayOpenUnder, criteriaSetIdFor, decreeFor, mayFinish, QD148_LAST_DAY } from './transition.ts';

/** The code of the refusal. */
function codeOf(act: () => void): string {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof DomainError) return refusal.code;
  }
  return 'none';
}

describe('the change from QĐ 148 to QĐ 26 (QĐ 26/2026, Điều 11, 12)', () => {
  it('lets QĐ 148 lapse after 60 days from 22/05/2026: its last day is 21/07/2026 (Điều 11.2)', () => {
    expect(QD148_LAST_DAY).toBe('2026-07-21');
  });

  it.each([
    ['2023-02-24', 'first', 'qd148-2023', '2026-07-21'],
    ['2026-05-21', 'first', 'qd148-2023', '2026-07-21'],
    ['2026-05-21', 'upgrade', 'qd148-2023', '2026-07-21'],
    ['2026-05-21', 'renewal', 'qd148-2023', '2026-06-21'],
    ['2026-05-22', 'first', 'qd26-2026', null],
    ['2026-07-01', 'renewal', 'qd26-2026', null],
  ] as const)('filed on %s as %s: %s, to be finished by %s', (filedOn, kind, decree, finishBy) => {
    expect(decreeFor(filedOn, kind)).toMatchObject({ decree, finishBy });
  });

  it('quotes its article', () => {
    expect(decreeFor('2026-05-21', 'renewal').article).toMatch(/Điều 12\.2\.b$/u);
    expect(decreeFor('2026-05-21', 'upgrade').article).toMatch(/Điều 12\.2\.a$/u);
  });

  it.each([
    ['2026-05-21', 'first', '2026-07-21', true],
    ['2026-05-21', 'first', '2026-07-22', false],
    ['2026-05-21', 'renewal', '2026-06-21', true],
    ['2026-05-21', 'renewal', '2026-06-22', false],
    ['2026-05-22', 'renewal', '2027-01-01', true],
  ] as const)('filed on %s as %s, finished on %s: %s', (filedOn, kind, finishedOn, may) => {
    expect(mayFinish(filedOn, kind, finishedOn)).toBe(may);
  });

  it('picks the set by the day of filing', () => {
    expect(criteriaSetIdFor(4, '2026-05-21')).toBe('qd148-2023/04');
    expect(criteriaSetIdFor(4, '2026-05-22')).toBe('qd26-2026/04');
    expect(criteriaSetIdFor(26, '2026-11-24')).toBe('qd26-2026/26');
  });

  it('has no set for a filing before QĐ 148 nor for product set 27', () => {
    expect(() => criteriaSetIdFor(4, '2023-02-23')).toThrow(/1048/u);
    expect(() => criteriaSetIdFor(27, '2026-05-22')).toThrow(DomainError);
  });

  it.each([
    ['qd26-2026/04', '2026-05-22'],
    ['qd148-2023/04', '2026-05-21'],
  ])('opens a dossier under %s on %s', (id, day) => {
    expect(() => {
      assertMayOpenUnder(id, day);
    }).not.toThrow();
  });

  it.each([
    ['qd148-2023/04', '2026-05-22', 'failed-precondition', /không mở hồ sơ mới theo Quyết định 148/u],
    ['qd148-2023/04', '2026-07-22', 'failed-precondition', /không mở hồ sơ mới theo Quyết định 148/u],
    ['qd26-2026/04', '2026-05-21', 'failed-precondition', /chưa có hiệu lực/u],
    ['qd26-2026/99', '2026-05-22', 'invalid-argument', /không hợp lệ/u],
  ])('does not open one under %s on %s (%s)', (id, day, code, message) => {
    expect(() => {
      assertMayOpenUnder(id, day);
    }).toThrow(message);
    expect(
      codeOf(() => {
        assertMayOpenUnder(id, day);
      }),
    ).toBe(code);
  });
});
