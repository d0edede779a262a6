/** Thông báo giấy chứng nhận sắp hết thời hạn, with the days in which the new dossier is filed. */
import { renewalWindow } from '../../certificate/certificate.ts';
import { box, cell, closingBlocks, headerCell, paragraph, recipients, signing } from '../build.ts';
import { field } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, joinFilled, legalDate, orBlank, punctuateList, toLines } from '../typography.ts';
import { certificateLines, UNKNOWN_CERTIFICATE } from './parts/certificate.ts';
import type { CertificateFacts } from './parts/certificate.ts';

export const CERTIFICATE_ENDING_FIELDS = [
  {
    key: 'further',
    kind: 'lines',
    label: 'Nội dung khác cần cập nhật',
    hint: 'Ví dụ: gia hạn mã số mã vạch. Mỗi nội dung một dòng.',
  },
  {
    key: 'contact',
    kind: 'text',
    label: 'Người hướng dẫn',
    hint: 'Họ tên, chức vụ, số điện thoại',
  },
] as const satisfies readonly DetailField[];

export type CertificateEndingDetails = DetailsOf<typeof CERTIFICATE_ENDING_FIELDS>;

export interface CertificateEndingFacts extends OfficeFacts {
  readonly certificate: CertificateFacts;
  /** Where the day of this paper stands to the window of filing: `before` also on a sheet for the pen. */
  readonly stage: 'before' | 'open' | 'closed' | 'ended';
  readonly details: CertificateEndingDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankCertificateEnding = (office: OfficeFacts): CertificateEndingFacts => ({
  ...office,
  certificate: UNKNOWN_CERTIFICATE,
  stage: 'before',
  details: emptyDetails(CERTIFICATE_ENDING_FIELDS),
});

/** What is updated, in the order of the article. @see QĐ 26/2026/QĐ-TTg, Điều 6.1.c */
const RENEWAL_UPDATES = [
  'Nguyên liệu',
  'Công nghệ sử dụng',
  'Bao bì, nhãn mác',
  'Công bố chất lượng',
  'Các phiếu kiểm nghiệm định kỳ',
  'Thị trường tiêu thụ',
  'Sản lượng, doanh thu',
  'Giấy tờ pháp lý có thời hạn (giấy chứng nhận cơ sở đủ điều kiện sản xuất, an toàn thực phẩm và giấy tờ khác)',
] as const;

function checklist(further: string): TableBlock {
  const tick = cell([box(false)], { align: 'center' });
  return {
    kind: 'table',
    columns: [
      { share: 9, align: 'center' },
      { share: 96, align: 'left' },
      { share: 20, align: 'center' },
      { share: 40, align: 'left' },
    ],
    header: [
      ['TT', 'Nội dung cập nhật, bổ sung minh chứng', 'Đã có', 'Ghi chú'].map((name) => headerCell(name)),
    ],
    rows: [...RENEWAL_UPDATES, ...toLines(further)].map((line, at) => [
      cell(String(at + 1)),
      cell(line),
      tick,
      cell(null),
    ]),
    footer: [],
  };
}

/** When to file, said for the day on which the paper is made. */
function filing({ office, certificate, stage }: CertificateEndingFacts): string[] {
  const { validUntil } = certificate;
  const { opensOn, closesOn } =
    validUntil === null ? { opensOn: null, closesOn: null } : renewalWindow(validUntil);
  const window = `từ ${legalDate(opensOn)} đến hết ${legalDate(closesOn)}`;
  const rule =
    '(không sớm hơn 180 ngày và không muộn hơn 120 ngày tính đến ngày hết thời hạn, theo điểm a khoản 6 Điều 7 Quyết định số 26/2026/QĐ-TTg)';
  const desk = `${office.receivingDesk}, Ủy ban nhân dân ${office.commune}`;
  if (stage === 'before' || stage === 'open')
    return [
      `Nếu đề nghị đánh giá, phân hạng lại, ông/bà nộp hồ sơ tại ${desk} ${window} ${rule}.`,
      'Thời gian tổ chức đánh giá, phân hạng lại không quá 45 ngày kể từ ngày nhận đủ hồ sơ đề nghị của Ủy ban nhân dân cấp xã (điểm g khoản 6 Điều 7).',
    ];
  return [
    `Thời gian nộp hồ sơ đánh giá, phân hạng lại là ${window} ${rule} và đã hết. Đề nghị ông/bà liên hệ ngay ${desk} để được hướng dẫn việc đăng ký đánh giá, phân hạng.`,
  ];
}

function afterwards({ certificate, stage }: CertificateEndingFacts): string[] {
  const day = legalDate(certificate.validUntil);
  const since = stage === 'ended' ? `Giấy chứng nhận đã hết thời hạn sau ${day}` : `Sau ${day}`;
  return [
    `${since}, nếu chưa được công nhận lại, giấy chứng nhận không còn giá trị: chủ thể không sử dụng nhãn hiệu OCOP, hình sao phân hạng trên bao bì, nhãn, biển hiệu, gian hàng trực tuyến và trong quảng cáo đối với sản phẩm này.`,
  ];
}

/**
 * The certificate's last day, when the renewal is filed, what it has to update, what follows when nothing is done.
 * @see QĐ 26/2026/QĐ-TTg, Điều 4.3, Điều 6.1.c, Điều 7.6.a
 */
export function certificateEndingNotice(facts: CertificateEndingFacts): PaperModel {
  const { office, wording, certificate, stage, details } = facts;
  const ending = stage === 'ended' ? 'đã hết thời hạn' : 'sắp hết thời hạn';
  const contact = joinFilled([details.contact, office.deskContact]);
  const body: Block[] = [
    paragraph(
      `Ủy ban nhân dân ${office.commune} thông báo giấy chứng nhận sản phẩm OCOP sau đây ${ending}:`,
      { keepWithNext: true },
    ),
    ...certificateLines(certificate),
    ...filing(facts).map((line) => paragraph(line)),
    paragraph(
      'Hồ sơ (01 bộ giấy, 01 bộ điện tử) gồm Phiếu đăng ký (Mẫu số 01), Báo cáo tự đánh giá (Mẫu số 02), cập nhật nội dung mới và kết quả sau khi được công nhận (điểm c khoản 1 Điều 6):',
      { keepWithNext: true },
    ),
    checklist(details.further),
    ...afterwards(facts).map((line) => paragraph(line)),
    ...(isFilled(contact) ? [field('Người hướng dẫn:', contact)] : []),
  ];
  return finishPaper({
    type: 'certificateEndingNotice',
    documentTitle: joinFilled([`Thông báo giấy chứng nhận OCOP ${ending}`, certificate.product], ': '),
    letterhead: officeLetterhead(office, facts.issuance, wording.symbol),
    title: {
      name: 'THÔNG BÁO',
      subject: [`Giấy chứng nhận sản phẩm OCOP ${ending}`],
      notes: [],
      ruled: true,
    },
    authorityLine: null,
    addressees: punctuateList([orBlank(certificate.producer)]),
    grounds: punctuateList(wording.grounds),
    body: [
      ...body,
      ...closingBlocks(wording, `Ủy ban nhân dân ${office.commune} thông báo để ông/bà biết, thực hiện`),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}
