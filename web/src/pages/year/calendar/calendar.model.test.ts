import type { Item } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { idea } from '../testing/items.ts';
import { entriesOf, monthAt, monthSummary, monthTitle, shiftMonth, weeksOf } from './calendar.model.ts';

const TODAY = '2026-11-25';
const slot = (id: string, on: string, state: string, given: Partial<Item> = {}): Item =>
  idea({
    ...{ id, subject: 'broadcasts', on, state, open: ['planned', 'approved'].includes(state) },
    ...{ title: 'Mật ong', values: { time: '17:00' } },
    ...given,
  });

describe('the month that is shown', () => {
  it('is the present one, the first of another year, or the one that the address names', () => {
    expect(monthAt(null, 2026, TODAY)).toBe('2026-11');
    expect(monthAt(null, 2025, TODAY)).toBe('2025-01');
    expect(monthAt('2025-12', 2026, TODAY)).toBe('2025-12');
    for (const odd of ['2025-13', '1999-01', 'x', '']) expect(monthAt(odd, 2026, TODAY)).toBe('2026-11');
  });

  it('goes over the end of the year', () => {
    expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect(monthTitle('2026-01')).toBe('Tháng 01/2026');
  });

  it('has weeks from Monday to Sunday, its own days only', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(30);
  });
});

describe('what stands in it', () => {
  const days = entriesOf(
    [
      slot('b', '2026-11-24', 'approved', { values: { time: '18:30' } }),
      slot('a', '2026-11-24', 'aired'),
      slot('c', '2026-11-25', 'planned'),
      slot('d', '2026-11-02', 'missed'),
      slot('m', '2026-11-24', 'held', { subject: 'meetings', title: 'Họp thôn', values: {} }),
    ],
    TODAY,
  );

  it('is in the order of days and hours, with where it leads', () => {
    expect([...days.keys()]).toEqual(['2026-11-02', '2026-11-24', '2026-11-25']);
    expect(days.get('2026-11-24')?.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
      'Họp thôn done',
      '17:00 Mật ong done',
      '18:30 Mật ong late',
    ]);
    expect(days.get('2026-11-24')?.[0]).toMatchObject({ href: '/trong-nam/meetings/m', state: 'Đã tổ chức' });
  });

  it('is late once its day is over and nobody wrote what came of it, today not yet', () => {
    expect(days.get('2026-11-24')?.[2]?.state).toBe('Quá hạn: đã duyệt bài, chưa ghi kết quả');
    expect(days.get('2026-11-25')?.[0]).toMatchObject({ kind: 'planned', state: 'Đã lên lịch' });
    expect(days.get('2026-11-02')?.[0]?.kind).toBe('off');
  });

  it('is summed up in a sentence', () => {
    expect(monthSummary(days)).toBe(
      '5 buổi: 2 đã phát, đã tổ chức; 1 theo lịch; 1 quá hạn chưa ghi kết quả; 1 không thực hiện.',
    );
    expect(monthSummary(new Map())).toMatch(/^Chưa có buổi/u);
  });
});
