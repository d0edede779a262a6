import { rate, type Rating } from '../assessment/rate.ts';
import { checklistFor } from '../criteria/evidence.ts';
import { criteriaOf, type CriteriaSet, type Criterion } from '../criteria/criteria-set.ts';
import { criterionOfKey, type Draft, isCriterionKey } from './draft.ts';
import { type MissingItem, readiness, type ReadinessFacts } from './readiness.ts';

/** What the producer chose, by criterion number; criteria without a choice are left out. */
export function choicesOf(draft: Draft): Record<string, string> {
  const chosen = Object.keys(draft).flatMap((key) => {
    const option = isCriterionKey(key) ? draft[key]?.option : undefined;
    return option === undefined || option === '' ? [] : [[criterionOfKey(key), option] as const];
  });
  return Object.fromEntries(chosen);
}

/** The producer's self-assessment under a set: a rehearsal, never a result. */
export interface Rehearsal {
  /** Null where the set cannot be scored. */
  readonly rating: Rating | null;
  /** Criteria that still ask for a choice; one that does not apply asks for none. */
  readonly unanswered: readonly Criterion[];
}

/**
 * Rates the producer's own choices.
 * @throws DomainError `invalid-argument` for an option that is not of its criterion
 * @see QĐ 26/2026, Điều 3.3; Phụ lục III, Mẫu số 02, Phần III
 */
export function rehearse(set: CriteriaSet, draft: Draft): Rehearsal {
  const choices = choicesOf(draft);
  const rating = set.scorable ? rate(set, choices) : null;
  const open = rating === null ? null : new Set(rating.unanswered);
  return {
    rating,
    unanswered: criteriaOf(set).filter(({ number }) =>
      open === null ? !(number in choices) : open.has(number),
    ),
  };
}

/** Everything still missing before "Gửi hồ sơ", for the screen and for the server alike. */
export function missingBeforeSending(
  facts: Pick<ReadinessFacts, 'kind' | 'setNo' | 'draft' | 'files'>,
  { unanswered }: Rehearsal,
): MissingItem[] {
  const required = checklistFor(facts.setNo).filter(({ need }) => need === 'required');
  return readiness({ ...facts, criteria: unanswered, required });
}
