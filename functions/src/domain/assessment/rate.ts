import type { CriteriaSet, CriterionOption } from '../criteria/criteria-set.ts';
import { type Choices, chosenPoints, type Sheet, sheetOf } from './sheet.ts';
import { starBand, type StarRating } from './star-band.ts';

/** A criterion below the option that a star rating demands. */
export interface StarCap {
  readonly criterion: string;
  readonly forStars: 3 | 4 | 5;
}

export interface Rating {
  readonly parts: Readonly<Record<'A' | 'B' | 'C', number>>;
  readonly total: number;
  /** By points alone. */
  readonly band: StarRating;
  /** Band, cut by the star floors that are not met. */
  readonly stars: StarRating;
  /** Every floor up to the band that is not met, lowest stars first; empty when stars equal band. */
  readonly cappedBy: readonly StarCap[];
  /** Criteria without a choice, in the form's order; one that does not apply is not asked for. */
  readonly unanswered: readonly string[];
}

type Points = readonly (number | null)[];

function partTotals(sheet: Sheet, points: Points): { A: number; B: number; C: number } {
  const totals = { A: 0, B: 0, C: 0 };
  sheet.rows.forEach(({ part }, index) => {
    totals[part] += points[index] ?? 0;
  });
  return totals;
}

function unmetFloors(sheet: Sheet, points: Points, upTo: StarRating): StarCap[] {
  const caps: StarCap[] = [];
  sheet.rows.forEach(({ number, floors }, index) => {
    for (const floor of floors) {
      if (floor.stars <= upTo && (points[index] ?? 0) < floor.points)
        caps.push({ criterion: number, forStars: floor.stars });
    }
  });
  return caps.sort((a, b) => a.forStars - b.forStars);
}

function oneBelow(stars: 3 | 4 | 5): StarRating {
  return stars === 5 ? 4 : stars === 4 ? 3 : 2;
}

function unansweredOf(sheet: Sheet, points: Points): string[] {
  return sheet.rows.filter((_, index) => points[index] === null).map(({ number }) => number);
}

/**
 * Rates one sheet: points of the chosen options, the band of the total, and the stars that the floors leave of it. The
 * floors are cumulative: five stars need the ***, the **** and the ***** options. Without a choice a criterion has 0.
 * It says nothing of knock-outs, which reject a dossier before any points.
 * @throws DomainError `invalid-argument` (`details.reason` = `invalid-choice`, `details.path`) for an unknown criterion
 *   or an option that is not of its criterion; `failed-precondition` for a set that can be shown only
 * @see QĐ 26/2026, Điều 3.3 and the note under each form of Phụ lục II
 */
export function rate(set: CriteriaSet, choices: Choices): Rating {
  const sheet = sheetOf(set);
  const points = chosenPoints(sheet, choices);
  const parts = partTotals(sheet, points);
  const total = parts.A + parts.B + parts.C;
  const band = starBand(total);
  const cappedBy = unmetFloors(sheet, points, band);
  const lowest = cappedBy[0];
  const stars = lowest === undefined ? band : oneBelow(lowest.forStars);
  return { parts, total, band, stars, cappedBy, unanswered: unansweredOf(sheet, points) };
}

/** Points of every criterion as they count: 0 without a choice and where the criterion does not apply. */
export function pointsOf(set: CriteriaSet, choices: Choices): ReadonlyMap<string, number> {
  const sheet = sheetOf(set);
  const points = chosenPoints(sheet, choices);
  return new Map(sheet.rows.map(({ number }, index) => [number, points[index] ?? 0]));
}

/** What stands between a sheet and one star more. */
export interface NextStar {
  readonly stars: StarRating;
  /** Points still missing to the band; 0 when only floors hold it back. */
  readonly pointsMissing: number;
  /** Criteria to raise, each to at least this option. */
  readonly floors: readonly {
    readonly criterion: string;
    readonly has: number;
    readonly needs: CriterionOption;
  }[];
}

/** Least points of each band. @see QĐ 26/2026, Điều 3.3 */
const BAND_FROM: Readonly<Record<StarRating, number>> = { 1: 0, 2: 30, 3: 50, 4: 70, 5: 90 };
const STAR_AFTER: Readonly<Record<1 | 2 | 3 | 4, StarRating>> = { 1: 2, 2: 3, 3: 4, 4: 5 };

/**
 * What one star more than now would take; null at five stars. Throws as `rate` does. Only floors are named: under QĐ 148
 * a floor at 5.b counts only with a story at 5.a as well.
 */
export function nextStar(set: CriteriaSet, choices: Choices): NextStar | null {
  const sheet = sheetOf(set);
  const { stars, total } = rate(set, choices);
  if (stars === 5) return null;
  const target = STAR_AFTER[stars];
  const points = chosenPoints(sheet, choices);
  const floors = sheet.rows.flatMap(({ number, floors: ofRow }, index) => {
    const has = points[index] ?? 0;
    // The highest floor of the criterion that the target demands; the lower ones go with it.
    const floor = [...ofRow].reverse().find(({ stars: of, points: least }) => of <= target && has < least);
    return floor === undefined ? [] : [{ criterion: number, has, needs: floor.option }];
  });
  return { stars: target, pointsMissing: Math.max(0, BAND_FROM[target] - total), floors };
}
