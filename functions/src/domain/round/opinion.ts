/** One member's sheet on one dossier: four contents and, for whoever wants, a rehearsal of the points. */
import { pointsOf, rate } from '../assessment/rate.ts';
import type { Choices } from '../assessment/sheet.ts';
import type { CriteriaSet } from '../criteria/criteria-set.ts';
import { type FindingContent, FindingVerdict } from '../dossier/dossier.ts';
import { type DetailProblem, type Details, refusedDetails } from '../fields/details.ts';
import { rows, text, unless } from '../year/common.ts';
import { ROUND_CONTENTS, verdictKey, wordsKey } from './choices.ts';

/** What every screen and sheet says over a member's points. @see QĐ 26/2026/QĐ-TTg, Điều 7.2: the commune gives none */
export const REHEARSAL_LABEL = 'Chấm thử, không phải kết quả';

/** What must hold of a sheet that is sent. */
export function opinionProblems(values: Details): readonly DetailProblem[] {
  return ROUND_CONTENTS.flatMap(({ content, label }) => {
    const verdict = text(values, verdictKey(content));
    const words = text(values, wordsKey(content));
    return [
      ...unless(verdict !== '', verdictKey(content), `Hãy chọn ý kiến: ${label}.`),
      ...unless(
        verdict === '' || verdict === 'agree' || words !== '',
        wordsKey(content),
        `Hãy ghi lý do chưa đồng ý: ${label}.`,
      ),
    ];
  });
}

/** Option by criterion, as the rows of a sheet say. @throws DomainError `invalid-argument` for a criterion named twice */
export function choicesOfSheet(values: Details): Choices {
  const filled = rows(values, 'sheet').filter(({ option = '' }) => option !== '');
  const numbers = filled.map(({ criterion = '' }) => criterion);
  if (new Set(numbers).size !== numbers.length)
    throw refusedDetails([{ path: 'values.sheet', message: 'Có tiêu chí chấm hai lần.' }]);
  return Object.fromEntries(filled.map(({ criterion = '', option = '' }) => [criterion, option]));
}

/**
 * The points of a rehearsal sheet as its field holds them; '' for a sheet with nothing chosen.
 * @param mustBeWhole whether a sheet that was begun must have an option for every criterion: half a sheet gives points
 *   that say nothing beside the others'
 * @throws DomainError `invalid-argument` (`values.sheet`), and as `rate` does
 */
export function rehearsalPoints(set: CriteriaSet, values: Details, mustBeWhole: boolean): string {
  const choices = choicesOfSheet(values);
  if (Object.keys(choices).length === 0) return '';
  const { total, unanswered } = rate(set, choices);
  if (mustBeWhole && unanswered.length > 0)
    throw refusedDetails([
      {
        path: 'values.sheet',
        message: `Phiếu chấm thử còn ${String(unanswered.length)} tiêu chí chưa chấm (${unanswered.slice(0, 5).join('; ')}); hãy chấm đủ hoặc bỏ hết.`,
      },
    ]);
  return String(total);
}

/** A sent sheet as the others may come to see it. */
export interface MemberOpinion {
  readonly uid: string;
  readonly name: string;
  readonly isPresent: boolean;
  readonly contents: Readonly<
    Record<FindingContent, { readonly verdict: FindingVerdict | null; readonly words: string }>
  >;
  readonly note: string;
  /** Null where no points were rehearsed. */
  readonly points: number | null;
  /** Points by criterion; empty where none were rehearsed. */
  readonly criteria: ReadonlyMap<string, number>;
}

/** @param set null where the dossier's set cannot be scored */
export function memberOpinion(
  values: Details,
  set: CriteriaSet | null,
  member: Pick<MemberOpinion, 'uid' | 'name' | 'isPresent'>,
): MemberOpinion {
  const points = text(values, 'points');
  const content = (name: FindingContent): MemberOpinion['contents'][FindingContent] => ({
    verdict: FindingVerdict.safeParse(text(values, verdictKey(name))).data ?? null,
    words: text(values, wordsKey(name)),
  });
  return {
    ...member,
    contents: {
      materials: content('materials'),
      labour: content('labour'),
      origin: content('origin'),
      identity: content('identity'),
    },
    note: text(values, 'note'),
    points: points === '' ? null : Number(points),
    criteria: set === null || points === '' ? new Map() : pointsOf(set, choicesOfSheet(values)),
  };
}
