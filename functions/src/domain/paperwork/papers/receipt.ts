/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
import { DOSSIER_KIND_LABELS } from '../../dossier/state.ts';
import type { DossierKind } from '../../dossier/state.ts';
import { cell, field, fields, headerCell, paragraph, party, signing, text } from '../build.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead } from '../office-wording.ts';
import type { Issuance, OfficeWording } from '../office-wording.ts';
import { fileSize, joinFilled, legalMoment, orBlank, punctuateList, twoDigits } from '../typography.ts';

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

export interface ReceiptFacts {
  readonly office: OfficeWording;
  readonly issuance: Issuance;
  readonly dossierCode: string;
  readonly applicant: {
    readonly name: string | null;
    /** Who handed it in: the representative, or the helper of a household (nộp hộ). */
    readonly submittedBy: string | null;
    readonly address: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  };
  readonly productName: string | null;
  readonly registration: DossierKind;
  readonly files: readonly ReceivedFile[];
  /** "01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử". */
  readonly copies: string | null;
  readonly samples: number;
  readonly workingDays: number;
  readonly receivedOn: string;
  /** `HH:MM`, Vietnam's clock. */
  readonly receivedTime: string | null;
  readonly dueOn: string;
  readonly dueTime: string | null;
  readonly collectAt: string | null;
  /** Code or address where the applicant follows the dossier. */
  readonly lookup: string | null;
  readonly receiverName: string | null;
}

const SHORT_HASH = 12;

function fileTable(files: readonly ReceivedFile[]): TableBlock {
  const names = [
    'TT',
    'Thành phần hồ sơ',
    'Tên tệp',
    'Dung lượng',
    'Số trang',
    `SHA-256 (${String(SHORT_HASH)} ký tự đầu)`,
  ];
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 29, align: 'left' },
      { share: 32, align: 'left' },
      { share: 15, align: 'center' },
      { share: 11, align: 'center' },
      { share: 27, align: 'center' },
    ],
    header: [names.map((name) => headerCell(name))],
    rows: files.map((file, at) => [
      cell(String(at + 1)),
      cell(file.document),
      cell(file.fileName),
      cell(fileSize(file.bytes)),
      cell(file.pages === null ? '–' : String(file.pages)),
      cell(file.sha256.slice(0, SHORT_HASH)),
    ]),
    footer: [],
  };
}

function applicantBlocks(facts: ReceiptFacts): Block[] {
  const { applicant, office } = facts;
  const kind = DOSSIER_KIND_LABELS[facts.registration].toLowerCase();
  return [
    field('Mã hồ sơ:', facts.dossierCode),
    paragraph(
      joinFilled([`${office.receivingDesk}, Ủy ban nhân dân ${office.commune}`, office.deskContact], '. '),
    ),
    field('Tiếp nhận hồ sơ của:', joinFilled([applicant.name, applicant.submittedBy], ', do ông/bà ')),
    field('Địa chỉ:', applicant.address),
    fields({ label: 'Số điện thoại:', value: applicant.phone }, { label: 'Email:', value: applicant.email }),
    paragraph(
      `Nội dung yêu cầu giải quyết: Đánh giá một số nội dung của hồ sơ và đề nghị Ủy ban nhân dân ${office.province} đánh giá, phân hạng sản phẩm OCOP (${kind}) đối với sản phẩm ${orBlank(facts.productName)}.`,
    ),
  ];
}

function timeBlocks(facts: ReceiptFacts): Block[] {
  return [
    field('Số lượng hồ sơ:', facts.copies),
    ...(facts.samples > 0 ? [field('Sản phẩm mẫu:', `${twoDigits(facts.samples)} mẫu`)] : []),
    paragraph(
      `Thời gian giải quyết hồ sơ theo quy định là: ${twoDigits(facts.workingDays)} ngày làm việc kể từ ngày tiếp nhận hồ sơ (khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg).`,
    ),
    field('Thời gian nhận hồ sơ:', legalMoment(facts.receivedOn, facts.receivedTime)),
    field('Thời gian trả kết quả giải quyết hồ sơ:', legalMoment(facts.dueOn, facts.dueTime)),
    field('Đăng ký nhận kết quả tại:', facts.collectAt),
    ...(facts.lookup === null ? [] : [field('Tra cứu tình trạng hồ sơ:', facts.lookup)]),
  ];
}

/**
 * The receipt that starts the commune's 15 working days. OCOP is not a listed administrative procedure, so the
 * one-stop form serves by analogy.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2; Thông tư 03/2025/TT-VPCP, Mẫu số 01
 */
export function receipt(facts: ReceiptFacts): PaperModel {
  const { office } = facts;
  const wording = office.papers.receipt;
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
      fileTable(facts.files),
      ...timeBlocks(facts),
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
