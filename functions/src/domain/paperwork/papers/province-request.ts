/** The commune's request to the province: tờ trình or công văn, for one product or several. */
import { DOSSIER_KIND_LABELS } from '../../dossier/state.ts';
import type { DossierKind } from '../../dossier/state.ts';
import { bullets, closingBlocks, paragraph, recipients, signing } from '../build.ts';
import type { DetailField } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import {
  BLANK,
  isFilled,
  joinFilled,
  orBlank,
  punctuateList,
  twoDigits,
  withFullStop,
} from '../typography.ts';
import { numberedTable } from './parts/numbered-table.ts';

export const PROVINCE_REQUEST_FIELDS = [
  {
    key: 'form',
    kind: 'choice',
    label: 'Hình thức văn bản',
    hint: 'Quyết định 26/2026/QĐ-TTg chỉ ghi “văn bản đề nghị”: chọn theo lối của tỉnh.',
    options: [
      { value: 'submission', label: 'Tờ trình' },
      { value: 'letter', label: 'Công văn' },
    ],
  },
  {
    key: 'addressees',
    kind: 'lines',
    label: 'Kính gửi',
    hint: 'Mỗi nơi một dòng; để trống là Ủy ban nhân dân tỉnh.',
  },
  { key: 'round', kind: 'text', label: 'Đợt đánh giá', hint: 'Ví dụ: đợt 1 năm 2027' },
  {
    key: 'furtherEnclosures',
    kind: 'lines',
    label: 'Tài liệu kèm theo khác',
    hint: 'Mỗi tài liệu một dòng.',
  },
] as const satisfies readonly DetailField[];

export interface RequestedProduct {
  readonly name: string;
  readonly producer: string;
  /** Ngành, nhóm, phân nhóm as one text. */
  readonly classification: string | null;
  readonly registration: DossierKind;
  /** Number and symbol of its Mẫu số 03: "08/BC-UBND". */
  readonly reviewNumber: string | null;
  /** Units sent along: 5, or 0 for a tourism service (Điều 6.2.d). */
  readonly samples: number;
}

export interface ProvinceRequestFacts extends OfficeFacts {
  /** `submission`: tờ trình; `letter`: công văn. The decree asks for "văn bản": the province's habit decides. */
  readonly form: 'submission' | 'letter';
  /** Defaults to the province's People's Committee when empty. */
  readonly addressees: readonly string[];
  /** "đợt 1 năm 2027"; null leaves the round out. */
  readonly round: string | null;
  readonly products: readonly RequestedProduct[];
  /** Enclosures beyond those of Điều 6.2, one line each. */
  readonly furtherEnclosures: readonly string[];
}

/** The facts of a sheet to fill by pen: three lines for products. */
export const blankProvinceRequest = (office: OfficeFacts): ProvinceRequestFacts => ({
  ...office,
  form: 'submission',
  addressees: [],
  round: null,
  products: [],
  furtherEnclosures: [],
});

const SUBJECT = 'đề nghị đánh giá, phân hạng sản phẩm OCOP';

const table = (products: readonly RequestedProduct[]): TableBlock =>
  numberedTable(
    [
      { name: 'Tên sản phẩm', share: 22, left: true },
      { name: 'Chủ thể', share: 22, left: true },
      { name: 'Ngành, nhóm, phân nhóm', share: 28, left: true },
      { name: 'Lần đăng ký', share: 14 },
      { name: 'Báo cáo số', share: 17 },
      { name: 'Số mẫu', share: 11 },
    ],
    products.map((product) => [
      product.name,
      product.producer,
      orBlank(product.classification, ''),
      DOSSIER_KIND_LABELS[product.registration],
      orBlank(product.reviewNumber, ''),
      product.samples > 0 ? twoDigits(product.samples) : 'Không',
    ]),
    5,
  );

/** Điều 6.2.d: five of each product, none of a tourism service; on a sheet for the pen the number is left open. */
function sampleLine(products: readonly RequestedProduct[]): string[] {
  if (products.length === 0) return [`Sản phẩm mẫu: ${BLANK} mẫu (mỗi sản phẩm 05 mẫu, trừ dịch vụ du lịch)`];
  const sampled = products.filter(({ samples }) => samples > 0);
  const total = sampled.reduce((sum, { samples }) => sum + samples, 0);
  const many = products.length > 1 ? ` (mỗi sản phẩm ${twoDigits(total / sampled.length)} mẫu)` : '';
  return total > 0 ? [`Sản phẩm mẫu: ${twoDigits(total)} mẫu${many}`] : [];
}

/** What goes along by Điều 6.2: reports, dossiers, samples; then what the office adds. */
const enclosures = ({ products, furtherEnclosures }: ProvinceRequestFacts): string[] => [
  'Báo cáo đánh giá một số nội dung của hồ sơ theo Mẫu số 03 Phụ lục III Quyết định số 26/2026/QĐ-TTg',
  'Hồ sơ sản phẩm: Phiếu đăng ký (Mẫu số 01), Báo cáo tự đánh giá (Mẫu số 02) và tài liệu minh chứng; 01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử cho mỗi sản phẩm',
  ...sampleLine(products),
  ...furtherEnclosures.filter(isFilled),
];

function opening({ office, products, round, form }: ProvinceRequestFacts): Block {
  const basis =
    form === 'letter'
      ? 'Thực hiện Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP, '
      : '';
  const when = isFilled(round) ? ` ${round.trim()}` : '';
  const count = products.length === 0 ? BLANK : twoDigits(products.length);
  return paragraph(
    `${basis}Ủy ban nhân dân ${office.commune} đã tiếp nhận, kiểm tra thành phần hồ sơ và đánh giá một số nội dung của hồ sơ sản phẩm. ` +
      `Ủy ban nhân dân ${office.commune} kính đề nghị Ủy ban nhân dân ${office.province} tổ chức đánh giá, phân hạng${when} đối với ${count} sản phẩm sau:`,
    { keepWithNext: true },
  );
}

function body(facts: ProvinceRequestFacts): Block[] {
  const { office } = facts;
  return [
    opening(facts),
    table(facts.products),
    paragraph('Hồ sơ gửi kèm theo quy định tại khoản 2 Điều 6 Quyết định số 26/2026/QĐ-TTg gồm:', {
      keepWithNext: true,
    }),
    ...bullets(punctuateList(enclosures(facts))),
    paragraph(
      `Ủy ban nhân dân ${office.commune} chịu trách nhiệm về tính chính xác của các nội dung đánh giá nêu trong Báo cáo.`,
    ),
    ...closingBlocks(facts.wording, `Kính đề nghị Ủy ban nhân dân ${office.province} xem xét, quyết định`),
  ];
}

/**
 * Sent with the dossiers within 15 working days of receipt.
 * @see QĐ 26/2026/QĐ-TTg, Điều 6.2, Điều 7.2.b
 */
export function provinceRequest(facts: ProvinceRequestFacts): PaperModel {
  const { office, wording, issuance, form } = facts;
  const letter = form === 'letter';
  const subject = joinFilled([`Về việc ${SUBJECT}`, facts.round], ' ');
  const addressees = facts.addressees.filter(isFilled);
  return finishPaper({
    type: 'provinceRequest',
    documentTitle: letter ? `Công văn ${SUBJECT}` : `Tờ trình ${SUBJECT}`,
    letterhead: letter
      ? officeLetterhead(
          office,
          issuance,
          office.letterSymbol,
          joinFilled([`V/v ${SUBJECT}`, facts.round], ' '),
        )
      : officeLetterhead(office, issuance, wording.symbol),
    title: letter ? null : { name: 'TỜ TRÌNH', subject: [subject], notes: [], ruled: true },
    authorityLine: null,
    addressees: addressees.length > 0 ? addressees : [withFullStop(`Ủy ban nhân dân ${office.province}`)],
    grounds: letter ? [] : punctuateList(wording.grounds),
    body: [...body(facts), signing(recipients(wording.recipients), officeSigner(wording.signer))],
  });
}
