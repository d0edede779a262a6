/** The commune's request to the province: tờ trình or công văn, for one product or several. */
import { DOSSIER_KIND_LABELS } from '../../dossier/state.ts';
import type { DossierKind } from '../../dossier/state.ts';
import { bullets, cell, headerCell, paragraph, signing } from '../build.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { Issuance, OfficeWording } from '../office-wording.ts';
import {
  isFilled,
  joinFilled,
  orBlank,
  punctuateList,
  twoDigits,
  withEndMark,
  withFullStop,
} from '../typography.ts';

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

export interface ProvinceRequestFacts {
  readonly office: OfficeWording;
  readonly issuance: Issuance;
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

const SUBJECT = 'đề nghị đánh giá, phân hạng sản phẩm OCOP';

function table(products: readonly RequestedProduct[]): TableBlock {
  const names = [
    'TT',
    'Tên sản phẩm',
    'Chủ thể',
    'Ngành, nhóm, phân nhóm',
    'Lần đăng ký',
    'Báo cáo số',
    'Số mẫu',
  ];
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 22, align: 'left' },
      { share: 22, align: 'left' },
      { share: 28, align: 'left' },
      { share: 14, align: 'center' },
      { share: 17, align: 'center' },
      { share: 11, align: 'center' },
    ],
    header: [names.map((name) => headerCell(name))],
    rows: products.map((product, at) => [
      cell(String(at + 1)),
      cell(product.name),
      cell(product.producer),
      cell(orBlank(product.classification, '')),
      cell(DOSSIER_KIND_LABELS[product.registration]),
      cell(orBlank(product.reviewNumber, '')),
      cell(product.samples > 0 ? twoDigits(product.samples) : 'Không'),
    ]),
    footer: [],
  };
}

/** What goes along by Điều 6.2: reports, dossiers, samples; then what the office adds. */
function enclosures(facts: ProvinceRequestFacts): string[] {
  const samples = facts.products.reduce((sum, product) => sum + product.samples, 0);
  const perProduct = facts.products.find((product) => product.samples > 0)?.samples ?? 0;
  const many = facts.products.length > 1 ? ` (mỗi sản phẩm ${twoDigits(perProduct)} mẫu)` : '';
  return [
    'Báo cáo đánh giá một số nội dung của hồ sơ theo Mẫu số 03 Phụ lục III Quyết định số 26/2026/QĐ-TTg',
    'Hồ sơ sản phẩm: Phiếu đăng ký (Mẫu số 01), Báo cáo tự đánh giá (Mẫu số 02) và tài liệu minh chứng; 01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử cho mỗi sản phẩm',
    ...(samples > 0 ? [`Sản phẩm mẫu: ${twoDigits(samples)} mẫu${many}`] : []),
    ...facts.furtherEnclosures.filter(isFilled),
  ];
}

function opening({ office, products, round, form }: ProvinceRequestFacts): Block {
  const basis =
    form === 'letter'
      ? 'Thực hiện Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP, '
      : '';
  const when = isFilled(round) ? ` ${round.trim()}` : '';
  return paragraph(
    `${basis}Ủy ban nhân dân ${office.commune} đã tiếp nhận, kiểm tra thành phần hồ sơ và đánh giá một số nội dung của hồ sơ sản phẩm. ` +
      `Ủy ban nhân dân ${office.commune} kính đề nghị Ủy ban nhân dân ${office.province} tổ chức đánh giá, phân hạng${when} đối với ${twoDigits(products.length)} sản phẩm sau:`,
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
    paragraph(withEndMark(`Kính đề nghị Ủy ban nhân dân ${office.province} xem xét, quyết định`)),
  ];
}

/**
 * Sent with the dossiers within 15 working days of receipt.
 * @see QĐ 26/2026/QĐ-TTg, Điều 6.2, Điều 7.2.b
 */
export function provinceRequest(facts: ProvinceRequestFacts): PaperModel {
  const { office, issuance, form } = facts;
  const wording = office.papers.provinceRequest;
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
    body: [
      ...body(facts),
      signing({ kind: 'recipients', lines: punctuateList(wording.recipients) }, officeSigner(wording.signer)),
    ],
  });
}
