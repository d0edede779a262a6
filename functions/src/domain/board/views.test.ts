import { describe, expect, it } from 'vitest';
import { commune } from '../../application/testing/commune.ts';
import { clockRule } from '../dossier/clock-rule.ts';
import type { ReviewClock } from '../dossier/clock.ts';
import type { CertificateRow, DossierRow } from './board.ts';
import {
  countEnds,
  countStates,
  currentRows,
  groupKeyOf,
  PRODUCT_GROUPS,
  rowEnd,
  rowState,
  starsByGroup,
} from './certificate-view.ts';
import {
  countDaysLeft,
  countStages,
  countVillages,
  DAYS_LEFT,
  daysLeftOf,
  rowClock,
} from './dossier-view.ts';

const TODAY = '2026-11-24';
const RULE = clockRule(commune, TODAY);
const certificate = (validUntil: string, override: Partial<CertificateRow> = {}): CertificateRow => ({
  productId: `p-${validUntil}`,
  product: 'Mật ong',
  producerId: 'linh-ngoc',
  producer: 'HTX Linh Ngọc',
  villageId: 'thon-1',
  setNo: 4,
  stars: 3,
  issuedOn: '2024-01-01',
  validUntil,
  extension: null,
  revokedOn: null,
  example: false,
  ...override,
});
const dossier = (override: Partial<DossierRow> = {}): DossierRow => ({
  productId: 'mat-ong',
  product: 'Mật ong',
  producerId: 'linh-ngoc',
  producer: 'HTX Linh Ngọc',
  villageId: 'thon-1',
  setNo: 4,
  kind: 'first',
  state: 'received',
  receivedOn: '2026-11-20',
  pauses: [],
  isSent: false,
  waiting: [],
  ...override,
});

describe('certificates on a day', () => {
  const late = { renewalFiledOn: '2026-06-01', resultOn: null };

  it.each([
    [certificate('2028-01-01'), 'valid'],
    [certificate('2027-04-24'), 'renewalOpen'],
    [certificate('2027-01-24'), 'renewalClosed'],
    [certificate('2026-11-23'), 'expired'],
    [certificate('2026-08-01', { extension: late }), 'extended'],
    [certificate('2026-08-01', { extension: { ...late, resultOn: '2026-11-01' } }), 'expired'],
    [certificate('2028-01-01', { revokedOn: TODAY }), 'revoked'],
    [certificate('2028-01-01', { revokedOn: '2026-11-25' }), 'valid'],
  ])('%j is %s', (row, state) => {
    expect(rowState(row, TODAY)).toBe(state);
  });

  it('end with their extension', () => {
    expect(rowEnd(certificate('2028-01-01'))).toBe('2028-01-01');
    expect(rowEnd(certificate('2026-08-01', { extension: late }))).toBe('2027-01-28');
  });

  it('count the newest of each product', () => {
    const rows = {
      old: certificate('2023-01-01', { productId: 'a', issuedOn: '2020-01-01' }),
      new: certificate('2028-01-01', { productId: 'a', issuedOn: '2025-01-01' }),
      older: certificate('2022-01-01', { productId: 'a', issuedOn: '2019-01-01' }),
      other: certificate('2027-01-24', { productId: 'b' }),
    };
    expect(currentRows(rows)).toEqual([rows.new, rows.other]);
  });

  it('count by state, every state named', () => {
    const rows = [certificate('2028-01-01'), certificate('2028-02-01'), certificate('2026-01-01')];
    expect(countStates(rows, TODAY).map(({ key, count }) => `${key} ${String(count)}`)).toEqual([
      'valid 2',
      'renewalOpen 0',
      'renewalClosed 0',
      'extended 0',
      'expired 1',
      'revoked 0',
    ]);
  });

  it('count those in force by the month of their end, over 36 months and the present one', () => {
    const rows = [
      certificate('2026-11-24'),
      certificate('2027-01-24'),
      certificate('2027-01-31'),
      certificate('2029-11-24'),
      certificate('2026-11-23'),
      certificate('2028-01-01', { revokedOn: '2026-01-01' }),
    ];
    const months = countEnds(rows, TODAY);
    expect(months).toHaveLength(37);
    expect([months[0]?.key, months[36]?.key]).toEqual(['2026-11', '2029-11']);
    expect(months.filter(({ count }) => count > 0)).toEqual([
      { key: '2026-11', count: 1 },
      { key: '2027-01', count: 2 },
      { key: '2029-11', count: 1 },
    ]);
  });

  it('count the stars in force by group, unknown sets by themselves, groups without any left out', () => {
    const rows = [
      certificate('2028-01-01', { setNo: 7, stars: 4 }),
      certificate('2028-01-01', { setNo: 5 }),
      certificate('2028-01-01', { setNo: 26, stars: 5 }),
      certificate('2028-01-01', { setNo: null }),
      certificate('2026-01-01', { setNo: 11 }),
    ];
    expect(starsByGroup(rows, TODAY)).toEqual([
      { key: 'I.3', name: 'Thực phẩm chế biến', stars: { 3: 1, 4: 1, 5: 0 } },
      { key: 'VI.1', name: PRODUCT_GROUPS.get('VI.1'), stars: { 3: 0, 4: 0, 5: 1 } },
      { key: '', name: 'Chưa rõ nhóm', stars: { 3: 1, 4: 0, 5: 0 } },
    ]);
    expect(groupKeyOf(null)).toBe('');
  });

  it('knows the groups of the decree apart from one another, though each sector begins with 1', () => {
    expect(PRODUCT_GROUPS.size).toBe(18);
    expect(PRODUCT_GROUPS.get('II.1')).toBe('Đồ uống có cồn');
  });
});

describe('dossiers on a day', () => {
  it('count by state in the order of the way', () => {
    const rows = [dossier({ state: 'sent' }), dossier(), dossier({ state: 'draft' }), dossier()];
    expect(countStages(rows)).toEqual([
      { key: 'draft', count: 1 },
      { key: 'received', count: 2 },
      { key: 'sent', count: 1 },
    ]);
  });

  it.each<[Partial<DossierRow>, string, number | null]>([
    [{ receivedOn: null, state: 'submitted' }, 'none', null],
    [{}, 'later', 13],
    [{ receivedOn: '2026-11-12' }, 'week', 7],
    [{ receivedOn: '2026-11-06' }, 'soon', 3],
    [{ receivedOn: '2026-11-02' }, 'over', -1],
    [{ state: 'supplement', pauses: [{ from: '2026-11-23', until: null }] }, 'paused', 14],
    [{ state: 'sent', isSent: true }, 'none', null],
  ])('%j fall under %s', (override, key, left) => {
    const row = dossier(override);
    expect(rowClock(row, TODAY, RULE).workingDaysLeft).toBe(left);
    expect(countDaysLeft([row], TODAY, RULE).find(({ count }) => count === 1)?.key).toBe(key);
  });

  it.each<[ReviewClock['status'], number | null, string]>([
    ['inTime', 7, 'week'],
    ['inTime', 8, 'later'],
    ['stopped', null, 'none'],
  ])('a clock that is %s with %s days is %s', (status, workingDaysLeft, key) => {
    expect(daysLeftOf({ status, dueOn: '2026-12-01', workingDaysLeft })).toBe(key);
    expect(DAYS_LEFT).toContain(key);
  });

  it('count for villages what stands there, also for those with nothing and for the unknown one', () => {
    const rows = [
      certificate('2028-01-01'),
      certificate('2026-01-01', { villageId: 'thon-2' }),
      certificate('2028-01-01', { villageId: null, producerId: 'doan-ket' }),
    ];
    const figures = countVillages(
      ['thon-1', 'thon-2'],
      rows,
      [dossier(), dossier({ villageId: 'thon-9' })],
      TODAY,
    );
    expect(figures).toEqual([
      { villageId: 'thon-1', certificates: 1, dossiers: 1 },
      { villageId: 'thon-2', certificates: 0, dossiers: 0 },
      { villageId: 'thon-9', certificates: 0, dossiers: 1 },
      { villageId: null, certificates: 1, dossiers: 0 },
    ]);
    expect(countVillages(['thon-1'], [], [], TODAY)).toHaveLength(1);
  });
});
