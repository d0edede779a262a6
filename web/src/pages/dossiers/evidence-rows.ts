// The evidence as the office reads it: each criterion with what was chosen, why, and the files beside it.
import {
  type CriteriaSet,
  type Criterion,
  criterionKey,
  type DossierFile,
  type Draft,
  EVIDENCE_CATALOG,
} from '@ocop/functions/domain';

export interface EvidenceRow {
  readonly criterion: string;
  readonly title: string;
  readonly max: number;
  /** Null where nothing was chosen. */
  readonly chosen: { readonly label: string; readonly points: number } | null;
  readonly note: string;
  readonly files: readonly DossierFile[];
}

/** One of the three parts of the score sheet, with the points of its rows added up. */
export interface EvidencePart {
  readonly code: string;
  readonly title: string;
  readonly max: number;
  readonly points: number;
  readonly rows: readonly EvidenceRow[];
}

function rowOf(
  { number, title, max, options }: Criterion,
  draft: Draft,
  files: readonly DossierFile[],
): EvidenceRow {
  const answer = draft[criterionKey(number)];
  const option = options.find(({ id }) => id === answer?.option);
  const linked = answer?.files ?? [];
  return {
    criterion: number,
    title,
    max,
    chosen: option === undefined ? null : { label: option.label, points: option.points },
    note: answer?.note ?? '',
    files: files.filter(({ id, state }) => state !== 'removed' && linked.includes(id)),
  };
}

export function evidenceParts(
  set: CriteriaSet,
  draft: Draft,
  files: readonly DossierFile[],
  parts: Readonly<Record<'A' | 'B' | 'C', number>> | null,
): EvidencePart[] {
  return set.parts.map(({ code, title, max, groups }) => ({
    code,
    title,
    max,
    points: parts?.[code] ?? 0,
    rows: groups.flatMap(({ criteria }) => criteria.map((criterion) => rowOf(criterion, draft, files))),
  }));
}

/** `E07` → "Sở hữu trí tuệ"; a file outside the list is a free attachment. */
export function evidenceName(code: string | null): string {
  return EVIDENCE_CATALOG.find((paper) => paper.code === code)?.name ?? 'Tài liệu khác';
}
