import {
  type CriteriaSet,
  type CriterionOption,
  criteriaOf,
  type PartCode,
} from '../criteria/criteria-set.ts';
import { DomainError } from '../kernel/domain-error.ts';

/** Criterion number → chosen option id; null or absent is no choice. `{ '3.5': '3.5-2' }` */
export type Choices = Readonly<Record<string, string | null | undefined>>;

export interface StarFloor {
  readonly stars: 3 | 4 | 5;
  readonly points: number;
  readonly option: CriterionOption;
}

export interface SheetRow {
  readonly number: string;
  readonly part: PartCode;
  readonly points: ReadonlyMap<string, number>;
  readonly floors: readonly StarFloor[];
  /** Position of the criterion that must have points for this one to count; -1 for none. */
  readonly appliesWhen: number;
}

/** A criteria set made ready for scoring thousands of times. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly numbers: ReadonlySet<string>;
}

const sheets = new WeakMap<CriteriaSet, Sheet>();

function floorOf(option: CriterionOption): StarFloor[] {
  return option.starFloor === undefined ? [] : [{ stars: option.starFloor, points: option.points, option }];
}

function build(set: CriteriaSet): Sheet {
  const numbers = criteriaOf(set).map(({ number }) => number);
  const rows = set.parts.flatMap((part) =>
    part.groups.flatMap((group) =>
      group.criteria.map(({ number, options, appliesWhen }) => ({
        number,
        part: part.code,
        points: new Map(options.map(({ id, points }) => [id, points])),
        floors: options.flatMap(floorOf),
        appliesWhen: appliesWhen === undefined ? -1 : numbers.indexOf(appliesWhen),
      })),
    ),
  );
  return { rows, numbers: new Set(numbers) };
}

/**
 * The scoring form of a set, built once for each set object.
 * @throws DomainError `failed-precondition` for a set that can be shown only
 */
export function sheetOf(set: CriteriaSet): Sheet {
  if (!set.scorable) {
    throw new DomainError(
      'failed-precondition',
      set.notScorableReason ?? 'Bộ tiêu chí này không chấm điểm được.',
      {
        reason: 'not-scorable',
        criteriaSetId: set.id,
      },
    );
  }
  const known = sheets.get(set);
  if (known !== undefined) return known;
  const sheet = build(set);
  sheets.set(set, sheet);
  return sheet;
}

function refuse(criterion: string): DomainError {
  return new DomainError('invalid-argument', 'Mức đã chọn không thuộc tiêu chí này.', {
    reason: 'invalid-choice',
    path: `choices.${criterion}`,
  });
}

/** Points of each row; null where nothing is chosen. A row that does not apply has 0, whatever is chosen. */
export function chosenPoints(sheet: Sheet, choices: Choices): (number | null)[] {
  const points: (number | null)[] = [];
  for (const { number, points: known, appliesWhen } of sheet.rows) {
    // Own properties only: a choice is never read from Object.prototype.
    const chosen = Object.hasOwn(choices, number) ? choices[number] : null;
    const worth = chosen === null || chosen === undefined ? null : known.get(chosen);
    if (worth === undefined) throw refuse(number);
    const applies = appliesWhen === -1 || (points[appliesWhen] ?? 0) > 0;
    points.push(applies ? worth : 0);
  }
  for (const number of Object.keys(choices)) if (!sheet.numbers.has(number)) throw refuse(number);
  return points;
}
