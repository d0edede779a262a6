import {
  type CommuneReviewFacts,
  type Dossier,
  FINDING_VERDICT_LABELS,
  type FindingContent,
  formatDate,
  type RatioClaim,
  type RatioRow,
  type Ratios,
  type ReviewContent,
  viNumber,
} from '../../../domain/index.ts';
import { officeFor } from './office.ts';
import { producerFacts, typed } from './producer.ts';
import type { PaperSource } from './source.ts';

type Outcome = NonNullable<Dossier['confirmations'][number]['outcome']>;

/** "87,5%"; a dash where nothing was counted. */
function percent(share: number | null): string {
  if (share === null) return '–';
  const value = Math.round(share * 1000) / 10;
  return `${viNumber(value, Number.isInteger(value) ? 0 : 1)}%`;
}

/** Whole amounts without decimals, others with two. */
const amount = (value: number): string => viNumber(value, Number.isInteger(value) ? 0 : 2);
const part = (value: number, whole: number): string => percent(whole === 0 ? null : value / whole);

function labourRows(counts: RatioClaim, ratios: Ratios): RatioRow[] {
  const row = (label: string, local: number, ratio: number | null): RatioRow => ({
    label,
    total: `${amount(counts.labourTotal)} người`,
    local: `${amount(local)} người`,
    ratio: percent(ratio),
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
      total: `${amount(total)} ${unit}`,
      local: `${amount(fromCommune)} ${unit}`,
      ratio: part(fromCommune, total),
    },
    {
      label: `${name}, trong tỉnh`,
      total: `${amount(total)} ${unit}`,
      local: `${amount(fromProvince)} ${unit}`,
      ratio: part(fromProvince, total),
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
export function communeReviewFacts(source: PaperSource): CommuneReviewFacts {
  const { commune, dossier, draft, signerId, issuance } = source;
  const outcome = newestOutcome(dossier);
  const content = (name: FindingContent, rows: readonly RatioRow[]): ReviewContent => ({
    claim: typed(draft.claims?.[name]),
    finding: findingOf(dossier, name),
    ratios: rows,
    source: outcome === null || rows.length === 0 ? null : sourceOf(outcome),
  });
  return {
    office: officeFor(commune, 'communeReview', signerId),
    issuance,
    producer: producerFacts(source),
    productName: dossier.product.name,
    materials: content('materials', outcome === null ? [] : materialRows(outcome.counts)),
    labour: content('labour', outcome === null ? [] : labourRows(outcome.counts, outcome.ratios)),
    idea: content('origin', []),
    identity: content('identity', []),
  };
}
