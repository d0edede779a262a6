/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
import { REVIEW_WORKING_DAYS } from '../../dossier/clock.ts';
import type { DossierKind } from '../../dossier/state.ts';
import { closingBlocks, field, fields, paragraph, party, signing, text } from '../build.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { fileSize, joinFilled, legalMoment, punctuateList, twoDigits } from '../typography.ts';
import { requestLine } from './parts/dossier-head.ts';
import { numberedTable } from './parts/numbered-table.ts';
import { penRows } from './parts/pen.ts';

export interface ReceivedFile {
  /** What it is in the dossier: "Mẫu số 02", "Giấy đăng ký kinh doanh". */
  readonly document: string;
  /** The file's own name. */
  readonly fileName: string;
  readonly bytes: number;
  /** Pages of a PDF; null for a picture, a film or a spreadsheet. */
  readonly pages: number | null;
  /** 64 hexadecimal digits; the paper prints the first 12. */
  readonly sha256: string;
}

export interface ReceiptFacts extends OfficeFacts {
  readonly dossierCode: string | null;
  readonly applicant: {
    readonly name: string | null;
    /** Who handed it in: the representative, or the helper of a household (nộp hộ). */
    readonly submittedBy: string | null;
    readonly address: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  };
  readonly productName: string | null;
  readonly registration: DossierKind | null;
  readonly files: readonly ReceivedFile[];
  /** "01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử". */
  readonly copies: string | null;
  /** Null on a sheet for the pen. */
  readonly samples: number | null;
  readonly workingDays: number;
  readonly receivedOn: string | null;
  /** `HH:MM`, Vietnam's clock. */
  readonly receivedTime: string | null;
  readonly dueOn: string | null;
  readonly dueTime: string | null;
  readonly collectAt: string | null;
  /** Code or address where the applicant follows the dossier. */
  readonly lookup: string | null;
  readonly receiverName: string | null;
}

const SHORT_HASH = 12;

const fileTable = (files: readonly ReceivedFile[]): TableBlock =>
  numberedTable(
    [
      { name: 'Thành phần hồ sơ', share: 29, left: true },
      { name: 'Tên tệp', share: 32, left: true },
      { name: 'Dung lượng', share: 15 },
      { name: 'Số trang', share: 11 },
      { name: `SHA-256 (${String(SHORT_HASH)} ký tự đầu)`, share: 27 },
    ],
    files.map((file) => [
      file.document,
      file.fileName,
      fileSize(file.bytes),
      file.pages === null ? '–' : String(file.pages),
      file.sha256.slice(0, SHORT_HASH),
    ]),
    6,
  );

/** On paper nobody counts bytes: the two forms of Điều 6.1, copies, and room for the evidence. */
function penTable(): TableBlock {
  const known = ['Phiếu đăng ký (Mẫu số 01)', 'Báo cáo tự đánh giá (Mẫu số 02)'];
  const columns = [
    { name: 'Thành phần hồ sơ', share: 62, left: true },
    { name: 'Số bản giấy', share: 20 },
    { name: 'Bản điện tử', share: 20 },
    { name: 'Ghi chú', share: 40, left: true },
  ] as const;
  const table = numberedTable(
    columns,
    known.map((name) => [name, '', '', '']),
    0,
  );
  const room = penRows(columns.length + 1, known.length + 4).slice(known.length);
  return { ...table, rows: [...table.rows, ...room] };
}

function applicantBlocks(facts: ReceiptFacts): Block[] {
  const { applicant, office } = facts;
  return [
    field('Mã hồ sơ:', facts.dossierCode),
    paragraph(
      joinFilled([`${office.receivingDesk}, Ủy ban nhân dân ${office.commune}`, office.deskContact], '. '),
    ),
    field('Tiếp nhận hồ sơ của:', joinFilled([applicant.name, applicant.submittedBy], ', do ông/bà ')),
    field('Địa chỉ:', applicant.address),
    fields({ label: 'Số điện thoại:', value: applicant.phone }, { label: 'Email:', value: applicant.email }),
    requestLine(facts, { product: facts.productName, registration: facts.registration }),
  ];
}

/** Tourism services send no samples (Điều 6.2.d): the line is left out. */
function sampleLine(samples: number | null): Block[] {
  if (samples === 0) return [];
  return [field('Sản phẩm mẫu:', samples === null ? null : `${twoDigits(samples)} mẫu`)];
}

function timeBlocks(facts: ReceiptFacts): Block[] {
  return [
    field('Số lượng hồ sơ:', facts.copies),
    ...sampleLine(facts.samples),
    paragraph(
      `Thời gian giải quyết hồ sơ theo quy định là: ${twoDigits(facts.workingDays)} ngày làm việc kể từ ngày tiếp nhận hồ sơ (khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg).`,
    ),
    field('Thời gian nhận hồ sơ:', legalMoment(facts.receivedOn, facts.receivedTime)),
    field('Thời gian trả kết quả giải quyết hồ sơ:', legalMoment(facts.dueOn, facts.dueTime)),
    field('Đăng ký nhận kết quả tại:', facts.collectAt),
    ...(facts.lookup === null ? [] : [field('Tra cứu tình trạng hồ sơ:', facts.lookup)]),
  ];
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankReceipt = (office: OfficeFacts): ReceiptFacts => ({
  ...office,
  dossierCode: null,
  applicant: { name: null, submittedBy: null, address: null, phone: null, email: null },
  productName: null,
  registration: null,
  files: [],
  copies: null,
  samples: null,
  workingDays: REVIEW_WORKING_DAYS,
  receivedOn: null,
  receivedTime: null,
  dueOn: null,
  dueTime: null,
  collectAt: null,
  lookup: null,
  receiverName: null,
});

/**
 * The receipt that starts the commune's 15 working days. OCOP is not a listed administrative procedure, so the
 * one-stop form serves by analogy.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2; Thông tư 03/2025/TT-VPCP, Mẫu số 01
 */
export function receipt(facts: ReceiptFacts): PaperModel {
  const { office, wording } = facts;
  const hint = '(Ký và ghi rõ họ tên)';
  return finishPaper({
    type: 'receipt',
    documentTitle: joinFilled(['Giấy tiếp nhận hồ sơ và hẹn trả kết quả', facts.dossierCode], ' '),
    letterhead: officeLetterhead(office, facts.issuance, wording.symbol),
    title: { name: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', subject: [], notes: [], ruled: false },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      ...applicantBlocks(facts),
      paragraph([text('Thành phần hồ sơ nộp gồm:')], { keepWithNext: true }),
      facts.files.length > 0 ? fileTable(facts.files) : penTable(),
      ...timeBlocks(facts),
      ...closingBlocks(wording, null),
      signing(
        party({ authority: ['NGƯỜI NỘP HỒ SƠ'], hint, name: facts.applicant.submittedBy }),
        party({
          authority: wording.signer.authority,
          hint,
          name: facts.receiverName ?? wording.signer.name,
        }),
      ),
    ],
  });
}
