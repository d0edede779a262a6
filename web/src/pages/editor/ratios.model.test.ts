import { RatioClaim, type VillageHeadConfirmation } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { countsProblem, EMPTY_MATERIAL, formatShare, isOutdated, liveRatios } from './ratios.model.ts';

const counts: RatioClaim = {
  periodFrom: '2025-11-01',
  periodTo: '2026-10-31',
  labourTotal: 12,
  labourCommune: 10,
  labourVillage: 6,
  materials: [{ name: 'Mật', unit: 'kg', total: 4000, fromCommune: 3200, fromProvince: 4000 }],
};

describe('the shares of local labour and material', () => {
  it('are computed while the form is still being filled', () => {
    expect(liveRatios({ labourTotal: 12, labourCommune: 10 })).toEqual({
      labourCommune: 10 / 12,
      labourVillage: 0,
      materialCommune: null,
      materialProvince: null,
    });
  });

  it('take no harm from an emptied field', () => {
    expect(liveRatios({ ...counts, labourTotal: undefined }).labourCommune).toBeNull();
  });

  it.each([
    [null, '–'],
    [0.8, '80%'],
    [10 / 12, '83,33%'],
  ])('%s is written %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});

describe('counts that cannot be', () => {
  it('are named once the form is complete', () => {
    expect(countsProblem({ ...counts, labourVillage: 11 })).toBe(
      'Số lao động trong thôn lớn hơn số lao động trong xã.',
    );
    expect(countsProblem(counts)).toBeUndefined();
    expect(countsProblem({ labourTotal: 1, labourCommune: 5 })).toBeUndefined();
  });
});

it('begins a row that the schema holds', () => {
  expect(RatioClaim.safeParse({ ...counts, materials: [EMPTY_MATERIAL] }).success).toBe(true);
});

describe('a confirmation', () => {
  const asked: VillageHeadConfirmation = {
    id: 'c',
    villageId: 'v',
    requestedOn: '2026-11-05',
    dueOn: '2026-11-10',
    claim: counts,
    claimRatios: liveRatios(counts),
    state: 'pending',
    outcome: null,
  };

  it('holds for the counts it was asked for, whatever the order of their keys', () => {
    const turned = Object.fromEntries(Object.entries(counts).reverse());
    expect(isOutdated(asked, RatioClaim.parse(turned))).toBe(false);
    expect(isOutdated(asked, { ...counts, labourTotal: 13 })).toBe(true);
    expect(isOutdated(asked, {})).toBe(true);
  });
});
