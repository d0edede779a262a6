import { describe, expect, it } from 'vitest';
import { periodBefore, reportPeriod, requestedPeriod } from './periods.ts';

// NĐ 09/2019/NĐ-CP, Điều 12: tháng từ ngày 15 tháng trước đến ngày 14; quý từ ngày 15 tháng cuối quý trước đến ngày 14
// tháng cuối quý; 6 tháng đầu năm từ 15/12 năm trước đến 14/6, cuối năm từ 15/6 đến 14/12; năm từ 15/12 đến 14/12.
describe('the periods of regular reports (NĐ 09/2019/NĐ-CP, Điều 12)', () => {
  it.each([
    ['month', 1, '2025-12-15', '2026-01-14', 'tháng 01 năm 2026'],
    ['month', 3, '2026-02-15', '2026-03-14', 'tháng 03 năm 2026'],
    ['month', 11, '2026-10-15', '2026-11-14', 'tháng 11 năm 2026'],
    ['month', 12, '2026-11-15', '2026-12-14', 'tháng 12 năm 2026'],
    ['quarter', 1, '2025-12-15', '2026-03-14', 'quý I năm 2026'],
    ['quarter', 2, '2026-03-15', '2026-06-14', 'quý II năm 2026'],
    ['quarter', 3, '2026-06-15', '2026-09-14', 'quý III năm 2026'],
    ['quarter', 4, '2026-09-15', '2026-12-14', 'quý IV năm 2026'],
    ['half', 1, '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026'],
    ['half', 2, '2026-06-15', '2026-12-14', '6 tháng cuối năm 2026'],
    ['year', 1, '2025-12-15', '2026-12-14', 'năm 2026'],
  ] as const)('%s %d runs from %s to %s', (kind, ordinal, from, to, name) => {
    expect(reportPeriod(kind, 2026, ordinal)).toEqual({ from, to, name });
  });

  it.each([
    ['month', 2026, 13, 'Hãy ghi một số từ 1 đến 12.'],
    ['month', 2026, 0, 'Hãy ghi một số từ 1 đến 12.'],
    ['quarter', 2026, 5, 'Hãy ghi một số từ 1 đến 4.'],
    ['half', 2026, 1.5, 'Hãy ghi một số từ 1 đến 2.'],
    ['year', 2026, Number.NaN, 'Hãy ghi một số từ 1 đến 1.'],
    ['year', 1999, 1, 'Năm ghi bốn chữ số, ví dụ 2027.'],
    ['year', 2201, 1, 'Năm ghi bốn chữ số, ví dụ 2027.'],
  ] as const)('refuses %s %d, %d and says what to write', (kind, year, ordinal, message) => {
    expect(() => reportPeriod(kind, year, ordinal)).toThrow('Kỳ báo cáo không đúng');
    const refused: unknown = (() => {
      try {
        return reportPeriod(kind, year, ordinal);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toMatchObject({ details: { issues: [{ message }] } });
  });

  it('leave no day between two of a kind, and share none', () => {
    const months = Array.from({ length: 12 }, (_, at) => reportPeriod('month', 2026, at + 1));
    months.slice(1).forEach(({ from }, at) => {
      expect([months[at]?.to.slice(-2), from.slice(0, 7)]).toEqual(['14', months[at]?.to.slice(0, 7)]);
      expect(from.slice(-2)).toBe('15');
    });
  });
});

describe('the period before', () => {
  it.each([
    ['month', 1, '2025-11-15', '2025-12-14'],
    ['quarter', 1, '2025-09-15', '2025-12-14'],
    ['half', 2, '2025-12-15', '2026-06-14'],
    ['year', 1, '2024-12-15', '2025-12-14'],
  ] as const)('of the %s %d of 2026 runs from %s to %s', (kind, ordinal, from, to) => {
    expect(periodBefore(kind, reportPeriod(kind, 2026, ordinal))).toEqual({ from, to });
  });

  it('of a report on request has as many days', () => {
    const asked = requestedPeriod('2026-03-01', '2026-03-10');
    expect(asked.name).toBe('từ ngày 01/03/2026 đến ngày 10/03/2026');
    expect(periodBefore('request', asked)).toEqual({ from: '2026-02-19', to: '2026-02-28' });
  });
});
