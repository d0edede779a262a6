// A member's sheet of opinion while it is written, without a screen.
import {
  completeDetails,
  type CriteriaSet,
  criteriaOf,
  Details,
  type Item,
  opinionProblems,
  rate,
  rowsOf,
  subjects,
} from '@ocop/functions/domain';
import { z } from 'zod';

/** What this form writes: everything of the sheet but whose and of what it is, and the points that the server counts. */
const WRITTEN: readonly string[] = (subjects.opinions.commands['send']?.writes ?? []).filter(
  (key) => key !== 'points',
);

/** What the form shows: typed, else as it is stored, else empty. */
export function sheetValues(typed: Details | null, sheet: Item | undefined): Details {
  const fields = subjects.opinions.fields.filter(({ key }) => WRITTEN.includes(key));
  return completeDetails(fields, typed ?? sheet?.values ?? {});
}

/** Typing as it is kept on this machine. */
export const KeptOpinion = z.object({ values: Details });

export const opinionKey = (uid: string, roundId: string, dossierId: string): string =>
  [uid, 'phieu-y-kien', roundId, dossierId].join('/');

/** The option chosen for a criterion; '' for none. */
export const chosenOption = (values: Details, criterion: string): string =>
  rowsOf(values, 'sheet').find((row) => row['criterion'] === criterion)?.['option'] ?? '';

/** The sheet with another choice for one criterion; '' takes it back. */
export function withOption(values: Details, criterion: string, option: string): Details {
  const others = rowsOf(values, 'sheet').filter((row) => row['criterion'] !== criterion);
  return { ...values, sheet: [...others, ...(option === '' ? [] : [{ criterion, option }])] };
}

/** How far the rehearsal is: points so far, criteria still without a choice; null where nothing is chosen. */
export function rehearsed(
  set: CriteriaSet,
  values: Details,
): { readonly total: number; readonly open: number } | null {
  const chosen = rowsOf(values, 'sheet');
  if (chosen.length === 0) return null;
  const choices = Object.fromEntries(
    chosen.map(({ criterion = '', option = '' }) => [criterion, option] as const),
  );
  const { total, unanswered } = rate(set, choices);
  return { total, open: unanswered.length };
}

/** Criteria in the order of the form, with what may be chosen. */
export const criteriaChoices = (
  set: CriteriaSet,
): readonly {
  readonly number: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}[] =>
  criteriaOf(set).map(({ number, title, options }) => ({
    number,
    label: `${number}. ${title}`,
    options: [
      ['', 'Chưa chấm'],
      ...options.map(({ id, label, points }) => [id, `${String(points)} điểm: ${label}`] as const),
    ],
  }));

/** What keeps the sheet from being sent, by the server's own rules. */
export function sheetProblems(
  values: Details,
  set: CriteriaSet | undefined,
): readonly { readonly path: string; readonly message: string }[] {
  const open = set?.scorable === true ? (rehearsed(set, values)?.open ?? 0) : 0;
  return [
    ...opinionProblems(values),
    ...(open === 0
      ? []
      : [
          {
            path: 'values.sheet',
            message: `Phiếu chấm thử còn ${String(open)} tiêu chí chưa chấm; hãy chấm đủ hoặc bỏ hết.`,
          },
        ]),
  ];
}
