/** Mẫu số 02: Báo cáo tự đánh giá về sản phẩm. */
import type { DossierKind } from '../../dossier/state.ts';
import {
  answer,
  bold,
  box,
  dottedLine,
  field,
  fields,
  heading,
  italic,
  leader,
  paragraph,
  party,
  signing,
  text,
} from '../build.ts';
import { finishPaper } from '../finish.ts';
import { EVIDENCE_GUIDE, FORM_02 } from '../forms-text.ts';
import type { Block, PaperModel } from '../model.ts';
import { placeAndDate } from '../office-wording.ts';
import { isFilled, joinFilled, orBlank, shortDate } from '../typography.ts';
import { UNKNOWN_PRODUCER } from './facts.ts';
import type { ProducerFacts } from './facts.ts';
import { genderLine } from './gender-line.ts';
import { assessmentBlocks, evidenceTable, guideTable } from './self-assessment-tables.ts';
import type { EvidenceItem, SelfAssessmentPoints } from './self-assessment-tables.ts';

/** The boxes a–d of Phần I, mục 7. */
export interface SelfAssessmentTicks {
  readonly businessRegistration: boolean;
  readonly qualityDeclared: boolean;
  readonly foodSafety: boolean;
  readonly production: boolean;
  readonly intellectualProperty: boolean;
  readonly trademark: boolean;
  readonly collectiveMark: boolean;
  readonly patent: boolean;
  readonly design: boolean;
  readonly copyright: boolean;
  /** Another right, in words; null leaves the box empty. */
  readonly other: string | null;
}

/** No box ticked. */
export const NO_TICKS: SelfAssessmentTicks = {
  businessRegistration: false,
  qualityDeclared: false,
  foodSafety: false,
  production: false,
  intellectualProperty: false,
  trademark: false,
  collectiveMark: false,
  patent: false,
  design: false,
  copyright: false,
  other: null,
};

/** Phần II, by the four points the form asks for. */
export interface BusinessResults {
  readonly supply: string | null;
  readonly quality: string | null;
  readonly market: string | null;
  readonly results: string | null;
}

export interface SelfAssessmentFacts {
  readonly producer: ProducerFacts;
  readonly foundedOn: string | null;
  readonly registrationNumber: string | null;
  readonly productName: string | null;
  /** Specification, standard. */
  readonly productDescription: string | null;
  readonly ticks: SelfAssessmentTicks;
  readonly history: string | null;
  readonly organisation: string | null;
  readonly businessResults: BusinessResults;
  readonly registration: DossierKind | null;
  /** null prints the form's own guidance for Phần III. */
  readonly assessment: SelfAssessmentPoints | null;
  readonly evidence: readonly EvidenceItem[];
  /** What changed since the recognition; printed for an upgrade or a renewal (Điều 6.1.b, c). */
  readonly changes: string | null;
  /** Phần IV. */
  readonly plan: string | null;
  readonly signedAt: string | null;
  readonly signedOn: string | null;
}

const tick = (label: string, checked: boolean): Block => paragraph([text(`${label} `), box(checked)]);

function registrationLines({ foundedOn, registrationNumber }: SelfAssessmentFacts): Block[] {
  const founded = foundedOn === null ? null : shortDate(foundedOn);
  if (isFilled(registrationNumber)) {
    return [
      fields(
        { label: FORM_02.foundedOn, value: founded },
        { label: FORM_02.registrationNumber, value: registrationNumber },
      ),
    ];
  }
  const day =
    founded === null ? [text(`${FORM_02.foundedOn} `), leader] : [text(`${FORM_02.foundedOn} ${founded}`)];
  return [paragraph([...day, text(` ${FORM_02.registrationNumber}`)]), dottedLine()];
}

function producerBlocks(facts: SelfAssessmentFacts): Block[] {
  const { producer } = facts;
  return [
    field(FORM_02.producer, producer.name),
    field(FORM_02.kind, producer.kind),
    field(FORM_02.address, producer.address),
    fields({ label: FORM_02.phone, value: producer.phone }, { label: FORM_02.email, value: producer.email }),
    field(FORM_02.representative, producer.representative.name),
    field(FORM_02.fullName, producer.representative.name),
    genderLine(FORM_02, producer.representative),
    field(FORM_02.residence, producer.representative.residence),
    ...registrationLines(facts),
  ];
}

function ticks(facts: SelfAssessmentTicks): Block[] {
  const other = isFilled(facts.other);
  return [
    paragraph(FORM_02.tickHint, { keepWithNext: true }),
    tick(FORM_02.businessRegistration, facts.businessRegistration),
    tick(FORM_02.qualityDeclared, facts.qualityDeclared),
    paragraph(FORM_02.conditions, { keepWithNext: true }),
    tick(FORM_02.foodSafety, facts.foodSafety),
    tick(FORM_02.production, facts.production),
    tick(FORM_02.intellectualProperty, facts.intellectualProperty),
    tick(FORM_02.trademark, facts.trademark),
    tick(FORM_02.collectiveMark, facts.collectiveMark),
    tick(FORM_02.patent, facts.patent),
    tick(FORM_02.design, facts.design),
    tick(FORM_02.copyright, facts.copyright),
    tick(other ? `${FORM_02.other} ${orBlank(facts.other)}` : FORM_02.other, other),
  ];
}

function part(label: string, title: string): Block[] {
  return [heading('part', label), heading('part', title)];
}

function partOne(facts: SelfAssessmentFacts): Block[] {
  const product = joinFilled([facts.productName, facts.productDescription], '\n');
  const productLines =
    product === ''
      ? answer(null, 2)
      : [...answer(facts.productName, 1), ...answer(facts.productDescription, 1)];
  return [
    ...part(FORM_02.part1, FORM_02.part1Title),
    ...producerBlocks(facts),
    paragraph(FORM_02.product, { keepWithNext: true }),
    ...productLines,
    ...ticks(facts.ticks),
    paragraph(FORM_02.history, { keepWithNext: true }),
    ...answer(facts.history, 2),
    paragraph(FORM_02.organisation, { keepWithNext: true }),
    ...answer(facts.organisation, 1),
  ];
}

/** The four points keep the form's words; the answers follow each. Guidance is printed while nothing is answered. */
function partTwo(results: BusinessResults): Block[] {
  const points = [
    [FORM_02.supply, results.supply],
    [FORM_02.quality, results.quality],
    [FORM_02.market, results.market],
    [FORM_02.results, results.results],
  ] as const;
  const answered = points.some(([, value]) => isFilled(value));
  return [
    ...part(FORM_02.part2, FORM_02.part2Title),
    ...(answered ? [] : [paragraph(FORM_02.part2Content), paragraph(FORM_02.part2Note)]),
    ...points.flatMap(([label, value]) => [
      paragraph(answered ? [italic(label)] : label, { keepWithNext: answered }),
      ...(answered ? answer(value, 1) : []),
    ]),
  ];
}

function partThree(facts: SelfAssessmentFacts): Block[] {
  const filled = facts.assessment !== null;
  const evidence: Block[] =
    facts.evidence.length === 0
      ? []
      : [
          paragraph([bold('Tài liệu minh chứng kèm theo Báo cáo:')], { keepWithNext: true }),
          evidenceTable(facts.evidence),
        ];
  return [
    ...part(FORM_02.part3, FORM_02.part3Title),
    ...(facts.assessment === null ? [] : assessmentBlocks(facts.assessment)),
    ...(filled ? [] : FORM_02.part3Guidance.map((line) => paragraph(line))),
    ...(filled ? evidence : [guideTable(EVIDENCE_GUIDE)]),
    ...changes(facts, filled),
  ];
}

function changes(facts: SelfAssessmentFacts, filled: boolean): Block[] {
  if (!filled) return [paragraph(FORM_02.renewalGuidance)];
  if (facts.registration === 'first' || !isFilled(facts.changes)) return [];
  return [
    paragraph([bold('Những thay đổi, kết quả đạt được sau khi được công nhận OCOP:')], {
      keepWithNext: true,
    }),
    ...answer(facts.changes, 2),
  ];
}

function partFour(plan: string | null): Block[] {
  const body = isFilled(plan)
    ? answer(plan, 1)
    : [paragraph(FORM_02.part4Guidance), dottedLine(), dottedLine()];
  return [...part(FORM_02.part4, FORM_02.part4Title), ...body];
}

/**
 * The producer's own report. With nothing but nulls it is the blank form of the decree, word for word; where an
 * answer stands, the form's guidance for that answer is left out and every heading stays.
 * @see QĐ 26/2026/QĐ-TTg, Điều 6.1, Phụ lục III, Mẫu số 02
 */
export function selfAssessmentReport(facts: SelfAssessmentFacts): PaperModel {
  const dateLine = isFilled(facts.signedOn)
    ? placeAndDate(facts.signedAt, facts.signedOn)
    : FORM_02.blankDate;
  return finishPaper({
    type: 'selfAssessmentReport',
    documentTitle: joinFilled(['Báo cáo tự đánh giá về sản phẩm', facts.productName], ': '),
    letterhead: { kind: 'none' },
    title: { name: FORM_02.title, subject: [], notes: [FORM_02.note], ruled: false },
    authorityLine: null,
    addressees: [],
    grounds: [],
    body: [
      ...partOne(facts),
      ...partTwo(facts.businessResults),
      ...partThree(facts),
      ...partFour(facts.plan),
      signing(
        null,
        party({
          dateLine,
          authority: [FORM_02.signer],
          hint: FORM_02.signerHint,
          name: facts.producer.representative.name,
        }),
      ),
    ],
  });
}

/** The facts of Mẫu số 02 to fill by pen. */
export const blankSelfAssessment = (): SelfAssessmentFacts => ({
  producer: UNKNOWN_PRODUCER,
  foundedOn: null,
  registrationNumber: null,
  productName: null,
  productDescription: null,
  ticks: NO_TICKS,
  history: null,
  organisation: null,
  businessResults: { supply: null, quality: null, market: null, results: null },
  registration: null,
  assessment: null,
  evidence: [],
  changes: null,
  plan: null,
  signedAt: null,
  signedOn: null,
});
