import {
  amountText,
  type CommuneReviewFacts,
  type Dossier,
  FINDING_VERDICT_LABELS,
  type FindingContent,
  formatDate,
  percentText,
  type RatioClaim,
  type RatioRow,
  type Ratios,
  type ReviewContent,
  shareText,
} from '../../../domain/index.ts';
import { producerFacts, typed } from './producer.ts';
import type { DossierPaperSource } from './source.ts';

type Outcome = NonNullable<Dossier['confirmations'][number]['outcome']>;

function labourRows(counts: RatioClaim, ratios: Ratios): RatioRow[] {
  const row = (label: string, local: number, ratio: number | null): RatioRow => ({
    label,
    total: `${amountText(counts.labourTotal)} người`,
    local: `${amountText(local)} người`,
    ratio: percentText(ratio),
  });
  return [
    row('Lao động trong xã', counts.labourCommune, ratios.labourCommune),
    row('Lao động trong thôn', counts.labourVillage, ratios.labourVillage),
  ];
}

function materialRows(counts: RatioClaim): RatioRow[] {
  return counts.materials.flatMap(({ name, unit, total, fromCommune, fromProvince }) => [
    {
      label: `${name}, trong xã`,
      total: `${amountText(total)} ${unit}`,
      local: `${amountText(fromCommune)} ${unit}`,
      ratio: shareText(fromCommune, total),
    },
    {
      label: `${name}, trong tỉnh`,
      total: `${amountText(total)} ${unit}`,
      local: `${amountText(fromProvince)} ${unit}`,
      ratio: shareText(fromProvince, total),
    },
  ]);
}

/** The village head's newest answer; figures that only the producer claims are not printed as found. */
function newestOutcome(dossier: Dossier): Outcome | null {
  return dossier.confirmations.map(({ outcome }) => outcome).findLast((outcome) => outcome !== null) ?? null;
}

function sourceOf({ counts, method, by, on }: Outcome): string {
  return (
    `Số liệu từ ngày ${formatDate(counts.periodFrom)} đến ngày ${formatDate(counts.periodTo)}; ` +
    `trưởng thôn ${by.name} xác nhận ngày ${formatDate(on)}. Cách kiểm tra: ${method}`
  );
}

function findingOf(dossier: Dossier, content: FindingContent): string | null {
  const answer = dossier.findings.find((finding) => finding.content === content)?.answer;
  if (answer === undefined || answer === null) return null;
  const basis = typed(answer.basis);
  const lines = [`${FINDING_VERDICT_LABELS[answer.verdict]}.`, answer.text];
  return [...lines, ...(basis === null ? [] : [`Căn cứ: ${basis}`])].join('\n');
}

/** Mẫu số 03: the producer's claim beside the units' findings, with the figures that the village head counted. */
export function communeReviewFacts(source: DossierPaperSource): CommuneReviewFacts {
  const { dossier, draft, words } = source;
  const outcome = newestOutcome(dossier);
  const content = (name: FindingContent, rows: readonly RatioRow[]): ReviewContent => ({
    claim: typed(draft.claims?.[name]),
    finding: findingOf(dossier, name),
    ratios: rows,
    source: outcome === null || rows.length === 0 ? null : sourceOf(outcome),
  });
  return {
    ...words,
    producer: producerFacts(source),
    productName: dossier.product.name,
    materials: content('materials', outcome === null ? [] : materialRows(outcome.counts)),
    labour: content('labour', outcome === null ? [] : labourRows(outcome.counts, outcome.ratios)),
    idea: content('origin', []),
    identity: content('identity', []),
  };
}
