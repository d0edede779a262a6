import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/dossier.ts';
import { scopeOf } from './facts.ts';
import { INDICATORS, indicatorRows } from './indicators.ts';
import { items, shown } from './testing/shown.ts';
import {
  BEFORE,
  certificate,
  dossier,
  facts,
  producer,
  product,
  SCOPE,
} from '../../../../test/support/report-facts.ts';

describe('the table of indicators', () => {
  it('names each figure once, in words that differ', () => {
    const codes = INDICATORS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const labels = INDICATORS.map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    expect(codes.length).toBeLessThan(200);
  });

  it('counts nothing in a commune where nothing happened', () => {
    for (const { code, value, before } of indicatorRows(facts(), SCOPE, BEFORE))
      expect({ code, value, before }).toEqual({ code, value: '0', before: '0' });
  });

  it('looks at a period that still runs on today, at one that is over on its last day', () => {
    expect(scopeOf(SCOPE, '2026-06-01')).toEqual({ ...SCOPE, day: '2026-06-01' });
    expect(scopeOf(SCOPE, '2027-06-01')).toEqual(SCOPE);
  });
});

describe('products and who makes them', () => {
  const known = facts({
    products: [
      product('a'),
      product('b', { producerId: 'sang', setNo: 15 }),
      product('c'),
      product('d'),
      product('e'),
    ],
    producers: [producer('linh-ngoc'), producer('sang', 'household')],
    leaders: [
      { producerId: 'linh-ngoc', woman: true, minority: false },
      { producerId: 'sang', woman: false, minority: true },
      { producerId: 'gone', woman: true, minority: true },
    ],
    certificates: [
      certificate('a', '2026-05-01', '2029-05-01', { stars: 4 }),
      // Raised to four stars in the year; the year before its old certificate stood.
      certificate('a', '2024-03-01', '2027-03-01', { replacedBy: 'a-2026-05-01' }),
      certificate('b', '2024-01-10', '2027-01-10'),
      certificate('c', '2022-06-01', '2025-06-01'),
      certificate('d', '2025-01-01', '2028-01-01', {
        revoked: { on: '2026-03-01', ground: 'đ', decisionNumber: '9', conclusionOn: '2026-02-20' },
      }),
    ],
  });

  it.each([
    ['products.inForce', '2 3'],
    ['products.stars3', '1 3'],
    ['products.stars4', '1 0'],
    ['products.sectorI', '1 2'],
    ['products.sectorII', '1 1'],
    ['products.ending6', '1 0'],
    ['products.expired', '1 1'],
    ['products.revoked', '1 0'],
    ['makers.total', '2 2'],
    ['makers.cooperative', '1 1'],
    ['makers.household', '1 1'],
    ['makers.women', '1 1'],
    ['makers.minority', '1 1'],
  ])('%s: this year and the one before %s', (code, expected) => {
    expect(shown(known, code)).toEqual({ [code]: expected });
  });

  it('keeps the day of an extension over the change-over (QĐ 26/2026, Điều 12.3)', () => {
    const extended = certificate('a', '2023-06-15', '2026-06-15', {
      extension: { renewalFiledOn: '2026-06-10' },
    });
    const day = (to: string) =>
      indicatorRows(
        facts({ products: [product('a')], certificates: [extended] }),
        { ...SCOPE, to, day: to },
        BEFORE,
      ).find(({ code }) => code === 'products.inForce')?.value;
    expect([day('2026-12-12'), day('2026-12-13')]).toEqual(['1', '0']);
  });
});

describe('dossiers', () => {
  const result = (kind: Dossier['kind'], stars: number, decidedOn: string): Dossier =>
    dossier({
      kind,
      result: { authority: 'province', average: 70, stars, decisionNumber: '1', decidedOn, forwarded: false },
    });
  const receipt = (on: string): Dossier['receipt'] => ({
    number: '1',
    on,
    at: `${on}T01:00:00Z`,
    by: { uid: 'u', role: 'economy', unit: null, name: '' },
    paperCopy: false,
  });
  const sent = (receivedOn: string, sentOn: string): Dossier =>
    dossier({
      receipt: receipt(receivedOn),
      referral: { documentId: 'p', number: '1', sentOn, round: 1, year: 2026 },
    });

  it.each<[code: string, expected: string, dossiers: readonly Dossier[]]>([
    [
      'products.first',
      '1 (0) 1',
      [result('first', 3, '2026-12-14'), result('first', 3, '2025-12-14'), result('first', 2, '2026-02-01')],
    ],
    ['products.upgraded', '1 (0) 0', [result('upgrade', 4, '2025-12-15'), dossier({ kind: 'upgrade' })]],
    ['products.renewed', '1 (0) 0', [result('renewal', 3, '2026-02-01'), result('renewal', 3, '2026-12-15')]],
    ['products.notPassed', '1 0', [result('first', 2, '2026-02-01'), dossier({})]],
    [
      'products.renewing',
      '1 1',
      [
        dossier({ kind: 'renewal', state: 'sent' }),
        dossier({ kind: 'renewal', state: 'recognised' }),
        dossier({ kind: 'first', state: 'sent' }),
      ],
    ],
    [
      'dossiers.received',
      '1 1',
      [dossier({ receipt: receipt('2025-12-15') }), dossier({ receipt: receipt('2025-12-14') }), dossier({})],
    ],
    [
      'dossiers.returned',
      '1 0',
      [
        dossier({
          pauses: [
            { from: '2026-01-05', until: null },
            { from: '2026-02-05', until: null },
          ],
        }),
        dossier({}),
      ],
    ],
    [
      'dossiers.rejected',
      '1 0',
      [dossier({ state: 'rejected', changedAt: '2026-05-05T02:00:00Z' }), dossier({})],
    ],
    // 15 working days from 01/06/2026: 22/06/2026 (QĐ 26/2026, Điều 7.2).
    [
      'dossiers.inTime',
      '1 0',
      [sent('2026-06-01', '2026-06-22'), sent('2026-06-01', '2026-06-23'), dossier({})],
    ],
    ['dossiers.late', '1 0', [sent('2026-06-01', '2026-06-22'), sent('2026-06-01', '2026-06-23')]],
    [
      'dossiers.inTime',
      '1 0',
      [dossier({ referral: { documentId: 'p', number: '1', sentOn: '2026-06-22', round: 1, year: 2026 } })],
    ],
  ])('%s: %s', (code, expected, dossiers) => {
    expect(shown({ dossiers }, code)).toEqual({ [code]: expected });
  });

  it('counts ideas by the day of their registration and what became of them', () => {
    const idea = (state: string, registeredOn: string) => ['ideas', state, { registeredOn }] as const;
    const known = items(
      'ideas',
      [...idea('new', '2026-01-01')],
      [...idea('chosen', '2026-01-02')],
      [...idea('converted', '2026-01-03')],
      [...idea('converted', '2025-01-03')],
    );
    expect(shown(known, 'ideas.registered', 'ideas.chosen', 'ideas.converted')).toEqual({
      'ideas.registered': '3 1',
      'ideas.chosen': '2 1',
      'ideas.converted': '1 1',
    });
  });
});
