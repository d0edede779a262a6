// The counts behind the ratios, as the form holds them, and what can be said of them.
import {
  checkCounts,
  computeRatios,
  DomainError,
  type Draft,
  formatNumber,
  type MaterialClaim,
  RatioClaim,
  type Ratios,
  type VillageHeadConfirmation,
} from '@ocop/functions/domain';

export type RatioDraft = NonNullable<Draft['ratios']>;
export const EMPTY_MATERIAL: MaterialClaim = {
  name: '',
  unit: 'kg',
  total: 0,
  fromCommune: 0,
  fromProvince: 0,
};
export const MOST_MATERIALS = 30;

const NOTHING: RatioClaim = {
  periodFrom: '2000-01-01',
  periodTo: '2000-01-01',
  labourTotal: 0,
  labourCommune: 0,
  labourVillage: 0,
  materials: [],
};

/** The shares as far as the counts go; null where nothing was counted. */
export function liveRatios(counts: RatioDraft): Ratios {
  const given = Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== undefined));
  return computeRatios({ ...NOTHING, ...given });
}

/** The sentence on counts that cannot be; undefined when they can, or are not complete yet. */
export function countsProblem(counts: RatioDraft): string | undefined {
  const whole = RatioClaim.safeParse(counts);
  if (!whole.success) return undefined;
  try {
    checkCounts(whole.data);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}

/** `83,33%`; a dash where nothing was counted. */
export function formatShare(share: number | null): string {
  return share === null ? '–' : `${formatNumber(Math.round(share * 10_000) / 100)}%`;
}

/** Whether the counts were changed after the village head was asked. */
export function isOutdated(confirmation: VillageHeadConfirmation, counts: RatioDraft): boolean {
  const now = RatioClaim.safeParse(counts);
  return !now.success || ordered(now.data) !== ordered(confirmation.claim);
}

/** Keys in one order: the store does not keep theirs. */
function ordered({ materials, ...counts }: RatioClaim): string {
  const rows = materials.map((row) => Object.entries(row).sort());
  return JSON.stringify([Object.entries(counts).sort(), rows]);
}
