import type { CertificateBoard, Item } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { idea } from '../testing/items.ts';
import { isCutShort, planHref, visitsOf, visitWords } from './inspection-year.model.ts';

const AT = { year: 2026, today: '2026-11-25' };
const row = (producerId: string, validUntil: string): CertificateBoard['rows'][string] => ({
  ...{ productId: `p-${producerId}`, product: 'Mật ong', producerId, producer: `HTX ${producerId}` },
  ...{ villageId: null, setNo: null, stars: 3, issuedOn: '2024-01-01', validUntil },
  ...{ extension: null, revokedOn: null, example: false },
});
const board = (rows: CertificateBoard['rows']): CertificateBoard => ({
  ...{ id: 'certificates', communeId: '02104', rows, schemaVersion: 1 },
});
const visit = (producerId: string, on: string, state: string): Item =>
  idea({
    subject: 'inspections',
    id: `v-${producerId}`,
    on,
    state,
    year: 2026,
    producerId: null,
    values: { producerId },
  });

describe('the year’s inspections by producer', () => {
  const all = visitsOf(
    board({ a: row('a', '2027-01-01'), b: row('b', '2027-01-01'), ended: row('c', '2026-01-01') }),
    [visit('b', '2026-12-20', 'planned')],
    AT,
  );

  it('are of those whose certificate holds today, a planned visit without notice among them', () => {
    expect(all.map(({ producerId, inYear }) => [producerId, inYear?.id])).toEqual([
      ['a', undefined],
      ['b', 'v-b'],
    ]);
    expect(visitsOf(null, [], AT)).toEqual([]);
  });

  it('open the plan filled in: the year’s visit, else one for a sign', () => {
    expect(all.map(planHref)).toEqual([
      '/trong-nam/inspections/moi?lenh=plan&producerId=a&kind=periodic',
      '/trong-nam/inspections/moi?lenh=plan&producerId=b&kind=sign',
    ]);
  });

  it('say what a visit is', () => {
    const said = (state: string): string => visitWords({ id: 'v', producerId: 'a', on: '2026-12-20', state });
    expect([said('planned'), said('visited')]).toEqual(['Có lịch 20/12/2026', 'Đã kiểm tra 20/12/2026']);
  });

  it('may be short only where all that was read is of the year or later', () => {
    const many = Array.from({ length: 200 }, () => visit('a', '2026-05-01', 'closed'));
    expect(isCutShort(many, 2026)).toBe(true);
    expect(isCutShort(many, 2027)).toBe(false);
    expect(isCutShort(many.slice(1), 2026)).toBe(false);
  });
});
