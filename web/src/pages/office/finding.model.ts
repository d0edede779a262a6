// What stands beside a finding: the producer's claim, the village head's word, the related criteria of the set.
import {
  type AskedUnit,
  criteriaOf,
  type CriteriaSet,
  criterionKey,
  type Dossier,
  type DossierFile,
  type Draft,
  type FindingContent,
  formatNumber,
  type RatioClaim,
  type Ratios,
} from '@ocop/functions/domain';

/** `76,5 %`; a dash where nothing was counted. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${formatNumber(Math.round(share * 1000) / 10)} %`;
}

export interface RatioRow {
  readonly label: string;
  readonly count: string;
  readonly share: string;
}

function materialSum(counts: RatioClaim, key: 'total' | 'fromCommune' | 'fromProvince'): number {
  return counts.materials.reduce((sum, material) => sum + material[key], 0);
}

/** The counts behind one content with their shares; empty for the contents that have no ratio. */
export function ratioRows(content: FindingContent, counts: RatioClaim, ratios: Ratios): RatioRow[] {
  if (content === 'labour') {
    const { labourTotal, labourCommune, labourVillage } = counts;
    const of = `/${formatNumber(labourTotal)} người`;
    return [
      {
        label: 'Lao động trong xã',
        count: `${formatNumber(labourCommune)}${of}`,
        share: percent(ratios.labourCommune),
      },
      {
        label: 'Lao động trong thôn',
        count: `${formatNumber(labourVillage)}${of}`,
        share: percent(ratios.labourVillage),
      },
    ];
  }
  if (content !== 'materials') return [];
  const of = `/${formatNumber(materialSum(counts, 'total'))}`;
  return [
    {
      label: 'Nguyên liệu trong xã',
      count: `${formatNumber(materialSum(counts, 'fromCommune'))}${of}`,
      share: percent(ratios.materialCommune),
    },
    {
      label: 'Nguyên liệu trong tỉnh',
      count: `${formatNumber(materialSum(counts, 'fromProvince'))}${of}`,
      share: percent(ratios.materialProvince),
    },
  ];
}

export interface RelatedCriterion {
  readonly number: string;
  readonly title: string;
  readonly max: number;
  readonly chosen: { readonly label: string; readonly points: number } | null;
  readonly note: string;
  readonly files: readonly DossierFile[];
}

/** The criteria that speak of this content, with what the producer chose and the files named there. */
export function relatedCriteria(
  set: CriteriaSet,
  content: FindingContent,
  draft: Draft,
  files: readonly DossierFile[],
): RelatedCriterion[] {
  return criteriaOf(set)
    .filter(({ communeContent }) => communeContent === content)
    .map(({ number, title, max, options }) => {
      const answer = draft[criterionKey(number)];
      const option = options.find(({ id }) => id === answer?.option);
      const named = answer?.files ?? [];
      return {
        number,
        title,
        max,
        chosen: option === undefined ? null : { label: option.label, points: option.points },
        note: answer?.note ?? '',
        files: files.filter(({ id, state }) => state !== 'removed' && named.includes(id)),
      };
    });
}

/** Contents asked of a unit, in the order of Mẫu số 03, and whether each has its answer. */
export function contentsOf(dossier: Dossier, unit: AskedUnit) {
  return dossier.findings
    .filter(({ askedUnit }) => askedUnit === unit)
    .map(({ content, answer, dueOn }) => ({ content, isAnswered: answer !== null, dueOn }));
}

/** The next content of this unit without an answer; null when all have theirs. */
export function nextContent(dossier: Dossier, unit: AskedUnit, after: FindingContent): FindingContent | null {
  const open = contentsOf(dossier, unit).filter(
    ({ content, isAnswered }) => !isAnswered && content !== after,
  );
  return open[0]?.content ?? null;
}

/** The confirmation to read: the newest that was answered, else the newest. */
export function confirmationOf({ confirmations }: Dossier) {
  return confirmations.filter(({ outcome }) => outcome !== null).at(-1) ?? confirmations.at(-1);
}
