/** What an inspection looks at, made from the product's own criteria and from the use of the OCOP mark. */
import type { Certificate, CertificateDecree } from '../certificate/certificate.ts';
import { certificateState, isInForce } from '../certificate/state.ts';
import type { CriteriaSet, Criterion, CriterionOption, ProductKind } from '../criteria/criteria-set.ts';
import { criteriaOf } from '../criteria/criteria-set.ts';
import { checklistFor } from '../criteria/evidence.ts';
import { productSetOf } from '../criteria/product-sets.ts';
import { formatDate, type PlainDate } from '../kernel/plain-date.ts';
import type { ChecklistSection } from './words.ts';

/** One line of the checklist: a row of the field `checklist` of an inspection. */
export type ChecklistRow = Readonly<
  Record<'product' | 'section' | 'code' | 'content' | 'finding' | 'note', string>
>;

/** What is known of one product on the day of the visit. */
export interface InspectedThing {
  readonly product: { readonly name: string; readonly setNo: number };
  /** The newest; null for a product that was never recognised. */
  readonly certificate: Certificate | null;
  /** The set of the recognition; null where its decree's criteria are not held here, or there is no recognition. */
  readonly criteriaSet: CriteriaSet | null;
  /** What the recognised dossier claimed: criterion → option. Nothing is known for old papers. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A cell of a row holds 500 characters. */
const CELL = 500;

const clipped = (text: string): string => (text.length <= CELL ? text : `${text.slice(0, CELL - 1)}…`);

const row = (product: string, section: ChecklistSection, code: string, content: string): ChecklistRow => ({
  product,
  section,
  code,
  content: clipped(content),
  finding: '',
  note: '',
});

/** The least option that these stars accept at a criterion; undefined where they accept any. */
function floorOf({ options }: Criterion, stars: number): CriterionOption | undefined {
  return options
    .filter(({ starFloor }) => starFloor !== undefined && starFloor <= stars)
    .sort((a, b) => a.points - b.points)
    .at(-1);
}

/** What the dossier claimed there; a claim that was worth nothing has nothing to be kept. */
const claimOf = ({ number, options }: Criterion, choices: InspectedThing['choices']) =>
  options.find(({ id, points }) => points > 0 && id === choices[number]);

function criterionRow(thing: InspectedThing, criterion: Criterion, stars: number): ChecklistRow[] {
  const floor = floorOf(criterion, stars);
  const claim = claimOf(criterion, thing.choices);
  if (floor === undefined && claim === undefined) return [];
  const lines = [
    `${criterion.title}.`,
    ...(claim === undefined ? [] : [`Hồ sơ đã ghi: ${claim.label}.`]),
    ...(floor === undefined || floor.id === claim?.id
      ? []
      : [`Tối thiểu của ${String(stars)} sao: ${floor.label}.`]),
  ];
  return [row(thing.product.name, 'criteria', criterion.number, lines.join(' '))];
}

/** Decrees whose criteria are not held here, as an inspector names them. */
const DECREE_NAMES: Readonly<Record<CertificateDecree, string>> = {
  'qd26-2026': 'Quyết định 26/2026/QĐ-TTg',
  'qd148-2023': 'Quyết định 148/QĐ-TTg năm 2023',
  'qd1048-2019': 'Quyết định 1048/QĐ-TTg năm 2019',
};

/** Điều 9.3.a: the criteria as the recognised dossier met them, and the minima of its stars. */
function criteriaRows(thing: InspectedThing): ChecklistRow[] {
  const { product, certificate, criteriaSet } = thing;
  if (certificate === null) return [];
  if (criteriaSet !== null)
    return criteriaOf(criteriaSet).flatMap((criterion) => criterionRow(thing, criterion, certificate.stars));
  const what = `Đối chiếu với hồ sơ đã được công nhận ${String(certificate.stars)} sao theo ${DECREE_NAMES[certificate.decree]}: nguyên liệu, lao động, quy trình, chất lượng, bao bì, thị trường.`;
  return [row(product.name, 'criteria', '', what)];
}

/**
 * Điều 9.3.b. The mark “Sản phẩm OCOP Việt Nam” is used without asking by a product of three stars or more while its
 * certificate holds, in the variant of its own stars (Quy chế quản lý và sử dụng nhãn hiệu chứng nhận OCOP, QĐ
 * 1162/QĐ-VPĐP-OCOP năm 2020).
 */
function markRows({ product, certificate }: InspectedThing, on: PlainDate): ChecklistRow[] {
  const of = (code: string, content: string): ChecklistRow => row(product.name, 'mark', code, content);
  if (certificate === null)
    return [
      of('N1', 'Sản phẩm chưa được công nhận: không gắn nhãn hiệu OCOP, không quảng bá là sản phẩm OCOP.'),
    ];
  const until = formatDate(certificate.validUntil);
  if (!isInForce(certificateState(certificate, on)))
    return [
      of(
        'N1',
        `Giấy chứng nhận không còn hiệu lực (có giá trị đến ngày ${until}): đã bỏ nhãn hiệu OCOP khỏi sản phẩm, bao bì, biển hiệu, tờ rơi.`,
      ),
      of('N2', 'Trang mạng, gian hàng trực tuyến, quảng cáo không còn giới thiệu là sản phẩm OCOP.'),
    ];
  const stars = `${String(certificate.stars)} sao`;
  return [
    of(
      'N1',
      `Nhãn hiệu OCOP chỉ gắn trên đúng sản phẩm “${product.name}”, không gắn trên sản phẩm khác của cơ sở.`,
    ),
    of('N2', `Số sao trên nhãn, bao bì, biển hiệu, quảng cáo đúng hạng được công nhận: ${stars}.`),
    of('N3', 'Nhãn hiệu OCOP đúng mẫu của quy chế: đúng hình, chữ, màu, không gây nhầm lẫn.'),
    of('N4', `Chỉ dùng nhãn hiệu khi giấy chứng nhận còn hiệu lực: đến hết ngày ${until}.`),
    of(
      'N5',
      'Thông tin, quảng bá trên nhãn, tờ rơi, trang mạng, gian hàng đúng với sản phẩm được công nhận.',
    ),
  ];
}

/** Kinds that people eat, drink or take: their papers of food safety are looked at in the same visit. */
const FOOD_KINDS: readonly ProductKind[] = ['food', 'drink', 'herbal'];

/** Papers that end, or that stand only while something stays as it was. */
const TERM_PAPERS: readonly string[] = ['E01', 'E02', 'E07', 'E11', 'E12'];

/** Hygiene of the place, which no paper shows: Luật An toàn thực phẩm 2010, Điều 19–22. */
const HYGIENE =
  'Điều kiện bảo đảm an toàn thực phẩm tại cơ sở: nhà xưởng, thiết bị, nước, kho, sức khỏe và kiến thức của người làm, lưu mẫu, truy xuất nguồn gốc.';

function paperRows({ product }: InspectedThing): ChecklistRow[] {
  const { kind } = productSetOf(product.setNo);
  const papers = checklistFor(product.setNo)
    .filter(({ code }) => TERM_PAPERS.includes(code))
    .map(({ code, name, validityNote }) =>
      row(product.name, 'papers', code, [`${name}.`, validityNote].join(' ').trim()),
    );
  return FOOD_KINDS.includes(kind) ? [...papers, row(product.name, 'papers', 'ATTP', HYGIENE)] : papers;
}

/**
 * The checklist of one product: its own criteria (the minima of its stars, and what its dossier claimed), the use of the
 * OCOP mark, the papers with a term and, of what people eat or drink, food safety.
 * @param on the day of the visit: a certificate that has ended by then turns the questions of the mark around
 * @see QĐ 26/2026/QĐ-TTg, Điều 9.3
 */
export function inspectionChecklist(thing: InspectedThing, on: PlainDate): readonly ChecklistRow[] {
  return [...criteriaRows(thing), ...markRows(thing, on), ...paperRows(thing)];
}
