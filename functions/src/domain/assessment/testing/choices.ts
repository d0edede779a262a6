import { type CriteriaSet, type CriterionOption, criteriaOf } from '../../criteria/criteria-set.ts';

/** The choice of one option in every criterion of a set. */
export function chooseAll(
  set: CriteriaSet,
  pick: (options: readonly CriterionOption[]) => CriterionOption | undefined,
): Record<string, string> {
  return Object.fromEntries(
    criteriaOf(set).flatMap(({ number, options }) => {
      const option = pick(options);
      return option === undefined ? [] : [[number, option.id]];
    }),
  );
}

const byPoints = (options: readonly CriterionOption[]) => [...options].sort((a, b) => a.points - b.points);

/** The option worth most. */
export const best = (options: readonly CriterionOption[]): CriterionOption | undefined =>
  byPoints(options).at(-1);
/** The option worth least. */
export const worst = (options: readonly CriterionOption[]): CriterionOption | undefined =>
  byPoints(options)[0];
