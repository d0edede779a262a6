import {
  choicesOf,
  type CriteriaGroup,
  type CriteriaGroupFacts,
  type CriteriaPartFacts,
  type CriteriaSet,
  type Criterion,
  CriterionAnswer,
  type CriterionFacts,
  criterionKey,
  type Draft,
  loadCriteriaSet,
  rate,
  type SelfAssessmentFacts,
} from '../../../domain/index.ts';
import { pointsOf } from '../../../domain/assessment/rate.ts';
import { evidenceName } from './classification.ts';
import { producerFacts, typed } from './producer.ts';
import type { DossierPaperSource } from './source.ts';

type Files = DossierPaperSource['files'];
type Ticks = NonNullable<NonNullable<Draft['general']>['ticks']>;

const answerTo = (draft: Draft, criterion: string): CriterionAnswer =>
  CriterionAnswer.safeParse(draft[criterionKey(criterion)]).data ?? {};

const fileNames = (files: Files, ids: readonly string[] | undefined): string[] =>
  (ids ?? []).flatMap((id) => files.find((file) => file.id === id && file.state === 'received')?.name ?? []);

interface Sheet {
  readonly draft: Draft;
  readonly files: Files;
  readonly choices: Readonly<Record<string, string>>;
  readonly points: ReadonlyMap<string, number>;
}

function criterionFacts(sheet: Sheet, criterion: Criterion): CriterionFacts {
  const answer = answerTo(sheet.draft, criterion.number);
  const chosen = criterion.options.find(({ id }) => id === sheet.choices[criterion.number]);
  return {
    number: criterion.number,
    title: criterion.title,
    points: sheet.points.get(criterion.number) ?? 0,
    max: criterion.max,
    choice: chosen?.label ?? null,
    description: typed(answer.note),
    evidence: fileNames(sheet.files, answer.files),
  };
}

function groupFacts(sheet: Sheet, { number, title, max, criteria }: CriteriaGroup): CriteriaGroupFacts {
  const rows = criteria.map((criterion) => criterionFacts(sheet, criterion));
  return { number, title, max, points: rows.reduce((sum, { points }) => sum + points, 0), criteria: rows };
}

/** The table of Phần III; null for a set that does not add up in its source and so cannot be scored. */
function assessmentOf(set: CriteriaSet, draft: Draft, files: Files): SelfAssessmentFacts['assessment'] {
  if (!set.scorable) return null;
  const choices = choicesOf(draft);
  const sheet: Sheet = { draft, files, choices, points: pointsOf(set, choices) };
  const { parts, total, band } = rate(set, choices);
  return {
    criteriaSet: set.productSet.name,
    parts: set.parts.map(({ code, title, max, groups }): CriteriaPartFacts => ({
      code,
      title,
      max,
      points: parts[code],
      groups: groups.map((group) => groupFacts(sheet, group)),
    })),
    total,
    max: set.maxTotal,
    band: `${String(band)} sao`,
  };
}

/** Files by the row of the evidence list that they belong to, in the list's order; the free ones last. */
function evidenceOf(files: Files): SelfAssessmentFacts['evidence'] {
  const received = files.filter(({ state }) => state === 'received');
  const codes = [...new Set(received.map(({ evidenceCode }) => evidenceCode ?? ''))].sort();
  const listed = [...codes.filter((code) => code !== ''), ...codes.filter((code) => code === '')];
  return listed.map((code) => ({
    content: code === '' ? 'Tài liệu khác' : evidenceName(code),
    files: received.filter(({ evidenceCode }) => (evidenceCode ?? '') === code).map(({ name }) => name),
  }));
}

const PROPERTY: readonly Ticks[number][] = [
  'trademark',
  'collectiveMark',
  'patent',
  'design',
  'copyright',
  'otherProperty',
];

function ticksOf(general: NonNullable<Draft['general']>): SelfAssessmentFacts['ticks'] {
  const ticked = new Set(general.ticks ?? []);
  return {
    businessRegistration: ticked.has('businessRegistration'),
    qualityDeclared: ticked.has('qualityDeclared'),
    foodSafety: ticked.has('foodSafetyCertificate'),
    production: ticked.has('productionCertificate'),
    intellectualProperty: PROPERTY.some((right) => ticked.has(right)),
    trademark: ticked.has('trademark'),
    collectiveMark: ticked.has('collectiveMark'),
    patent: ticked.has('patent'),
    design: ticked.has('design'),
    copyright: ticked.has('copyright'),
    other: ticked.has('otherProperty') ? typed(general.otherProperty) : null,
  };
}

const MILLION = ' triệu đồng';

/** The words of the fourth point, with revenue and profit where they are given. */
function businessText({ results = {} }: Draft): string | null {
  const figure = (label: string, value: number | undefined): string[] =>
    value === undefined ? [] : [`${label}: ${value.toLocaleString('vi-VN')}${MILLION}.`];
  const lines = [
    typed(results.business),
    ...figure('Doanh thu', results.revenue),
    ...figure('Lợi nhuận', results.profit),
  ];
  const filled = lines.filter((line) => line !== null);
  return filled.length === 0 ? null : filled.join('\n');
}

/** Mẫu số 02: the producer's report, with the points that its own choices come to. */
export async function selfAssessmentFacts(source: DossierPaperSource): Promise<SelfAssessmentFacts> {
  const { commune, dossier, draft, files } = source;
  const set = await loadCriteriaSet(dossier.criteriaSetId);
  const { general = {}, results = {} } = draft;
  return {
    producer: producerFacts(source),
    foundedOn: typed(general.foundedOn),
    registrationNumber: typed(general.registrationNumber),
    productName: dossier.product.name,
    productDescription: typed(general.description),
    ticks: ticksOf(general),
    history: typed(general.history),
    organisation: typed(general.organisation),
    businessResults: {
      supply: typed(results.production),
      quality: typed(results.quality),
      market: typed(results.market),
      results: businessText(draft),
    },
    registration: dossier.kind,
    assessment: assessmentOf(set, draft, files),
    evidence: evidenceOf(files),
    changes: typed(draft.changes?.text),
    plan: typed(draft.plan?.text),
    signedAt: commune.placeName,
    signedOn: dossier.submissions.at(-1)?.on ?? null,
  };
}
