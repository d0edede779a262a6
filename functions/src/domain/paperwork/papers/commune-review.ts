/** Mẫu số 03: Báo cáo đánh giá một số nội dung của hồ sơ. */
import {
  answer,
  bold,
  cell,
  closingBlocks,
  dottedLine,
  field,
  headerCell,
  heading,
  paragraph,
  recipients,
  said,
  signing,
  text,
} from '../build.ts';
import { finishPaper } from '../finish.ts';
import { FORM_03 } from '../forms-text.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, joinFilled, orBlank, punctuateList } from '../typography.ts';
import { UNKNOWN_PRODUCER } from './facts.ts';
import type { ProducerFacts } from './facts.ts';
import { genderLine } from './gender-line.ts';

/** A row of counted figures, as the village head confirmed them; strings as they are printed. */
export interface RatioRow {
  /** "Nguyên liệu (mật ong thô) trong xã". */
  readonly label: string;
  /** "12.400 kg". */
  readonly total: string;
  readonly local: string;
  /** "87,5%". */
  readonly ratio: string;
}

/** One of the four contents: the producer's claim beside what the commune found. */
export interface ReviewContent {
  readonly claim: string | null;
  readonly finding: string | null;
  /** Counted figures and their source; empty for contents without figures. */
  readonly ratios: readonly RatioRow[];
  /** "Số liệu 12 tháng đến 30/9/2026, trưởng thôn … xác nhận ngày …"; null when there is none. */
  readonly source: string | null;
}

export interface CommuneReviewFacts extends OfficeFacts {
  readonly producer: ProducerFacts;
  readonly productName: string | null;
  readonly materials: ReviewContent;
  readonly labour: ReviewContent;
  readonly idea: ReviewContent;
  readonly identity: ReviewContent;
}

/** Nothing known of one content: the form's guidance is printed in its place. */
export const UNKNOWN_CONTENT: ReviewContent = { claim: null, finding: null, ratios: [], source: null };

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankCommuneReview = (office: OfficeFacts): CommuneReviewFacts => ({
  ...office,
  producer: UNKNOWN_PRODUCER,
  productName: null,
  materials: UNKNOWN_CONTENT,
  labour: UNKNOWN_CONTENT,
  idea: UNKNOWN_CONTENT,
  identity: UNKNOWN_CONTENT,
});

function general({ producer, productName }: CommuneReviewFacts): Block[] {
  return [
    heading('section', FORM_03.part1),
    field(FORM_03.producer, producer.name),
    field(FORM_03.kind, producer.kind),
    field(FORM_03.address, producer.address),
    field(FORM_03.representative, producer.representative.name),
    field(FORM_03.fullName, producer.representative.name),
    genderLine(FORM_03, producer.representative),
    field(FORM_03.residence, producer.representative.residence),
    field(FORM_03.product, productName),
  ];
}

function ratioTable(rows: readonly RatioRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { share: 46, align: 'left' },
      { share: 19, align: 'center' },
      { share: 19, align: 'center' },
      { share: 16, align: 'center' },
    ],
    header: [['Chỉ tiêu', 'Tổng số', 'Địa phương', 'Tỷ lệ'].map((name) => headerCell(name))],
    rows: rows.map((row) => [cell(row.label), cell(row.total), cell(row.local), cell(row.ratio)]),
    footer: [],
  };
}

/** Room for the claim and the finding by pen. */
const PEN_LINES = 4;

function content(title: string, hint: string, facts: ReviewContent, office: OfficeFacts['office']): Block[] {
  const known = isFilled(facts.claim) || isFilled(facts.finding) || facts.ratios.length > 0;
  if (!known) {
    return [paragraph([bold(title), text(` ${hint}`)]), ...Array.from({ length: PEN_LINES }, dottedLine)];
  }
  return [
    heading('clause', title),
    ...said('- Mô tả của chủ thể:', facts.claim),
    ...(facts.ratios.length > 0 ? [ratioTable(facts.ratios)] : []),
    ...answer(facts.source, 0),
    ...said(`- Đánh giá của Ủy ban nhân dân ${office.commune}:`, facts.finding),
  ];
}

function request(facts: CommuneReviewFacts): Block[] {
  const { office } = facts;
  const sentence =
    `Ủy ban nhân dân ${orBlank(office.commune, 'xã....')} đề nghị Ủy ban nhân dân ${orBlank(office.province, 'tỉnh....')} ` +
    `đánh giá, phân hạng sản phẩm OCOP cho sản phẩm ${orBlank(facts.productName, '....')} của ${orBlank(facts.producer.name, '…….')}`;
  return closingBlocks(facts.wording, sentence);
}

/**
 * The commune's report on the four contents, one product each. It gives no points and no stars.
 * The form prints neither number nor date; NĐ 30/2020/NĐ-CP asks for both, so the letterhead carries them.
 * @see QĐ 26/2026/QĐ-TTg, Điều 6.2.b, Điều 7.2, Phụ lục III, Mẫu số 03
 */
export function communeReview(facts: CommuneReviewFacts): PaperModel {
  const { office, wording } = facts;
  const signer = { ...officeSigner(wording.signer), hint: FORM_03.signerHint };
  return finishPaper({
    type: 'communeReview',
    documentTitle: joinFilled([`Báo cáo đ${FORM_03.subject.slice(1)}`, facts.productName], ': '),
    letterhead: officeLetterhead(office, facts.issuance, wording.symbol),
    title: { name: FORM_03.title, subject: [FORM_03.subject], notes: [], ruled: true },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      ...general(facts),
      heading('section', FORM_03.part2),
      ...content(FORM_03.materials, FORM_03.materialsHint, facts.materials, office),
      ...content(FORM_03.labour, FORM_03.labourHint, facts.labour, office),
      ...content(FORM_03.idea, FORM_03.ideaHint, facts.idea, office),
      ...content(FORM_03.identity, FORM_03.identityHint, facts.identity, office),
      ...request(facts),
      signing(recipients(wording.recipients), signer),
    ],
  });
}
