// The evidence as the office reads it: each criterion with what was chosen, why, and the files beside it.
import {
  criteriaOf,
  type CriteriaSet,
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

export function evidenceRows(set: CriteriaSet, draft: Draft, files: readonly DossierFile[]): EvidenceRow[] {
  return criteriaOf(set).map(({ number, title, max, options }) => {
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
  });
}

/** `E07` → "Sở hữu trí tuệ"; a file outside the list is a free attachment. */
export function evidenceName(code: string | null): string {
  return EVIDENCE_CATALOG.find((paper) => paper.code === code)?.name ?? 'Tài liệu khác';
}
