import { describe, expect, it } from 'vitest';
import { producerVisits, type StoredVisit } from './owed.ts';

const of = (producerId: string, product = `Sản phẩm ${producerId}`) => ({
  ...{ producerId, product, producer: `HTX ${producerId}` },
});
const visit = (producerId: string, on: string, state = 'closed'): StoredVisit => ({
  ...{ id: `${producerId}-${on}`, producerId, on, state },
});

describe('recognised producers and the year’s one visit', () => {
  it('is open to who had none: never visited first, then who waits longest, then by name', () => {
    const found = producerVisits(
      [of('d'), of('b'), of('c'), of('a'), of('e')],
      [visit('b', '2024-05-01'), visit('c', '2025-05-01'), visit('e', '2026-03-01')],
      2026,
    );
    expect(found.map(({ producerId, inYear }) => `${producerId} ${String(inYear?.id)}`)).toEqual([
      'a undefined',
      'd undefined',
      'b undefined',
      'c undefined',
      'e e-2026-03-01',
    ]);
    expect(found[2]?.last?.on).toBe('2024-05-01');
  });

  it('is taken up by one that is planned, and by none that was called off', () => {
    const [a, b] = producerVisits(
      [of('a'), of('b')],
      [visit('a', '2026-12-01', 'cancelled'), visit('b', '2026-12-01', 'planned')],
      2026,
    );
    expect([a?.producerId, a?.inYear, a?.last]).toEqual(['a', null, null]);
    expect([b?.inYear?.state, b?.last]).toEqual(['planned', null]);
  });

  it('names the last of several visits, whatever their order, and only who is recognised', () => {
    const visits = [
      visit('a', '2025-06-01'),
      visit('a', '2025-09-01'),
      visit('a', '2025-01-01'),
      visit('x', '2026-01-01'),
    ];
    const found = producerVisits([of('a', 'Mật ong'), of('a', 'Trà')], visits, 2025);
    expect(found).toEqual([
      {
        producerId: 'a',
        producer: 'HTX a',
        products: ['Mật ong', 'Trà'],
        last: visits[1],
        inYear: visits[1],
      },
    ]);
  });
});
