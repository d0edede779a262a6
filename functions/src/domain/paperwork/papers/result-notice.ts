/** Thông báo kết quả đánh giá, phân hạng: the province's result told to the producer. */
import { formatNumber } from '../../kernel/text.ts';
import { closingBlocks, field, fields, paragraph, recipients, said, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, joinFilled, legalDate, orBlank, punctuateList, shortDate } from '../typography.ts';
import { starsText } from './parts/certificate.ts';
import { UNKNOWN_HEAD } from './parts/dossier-head.ts';
import type { DossierHead } from './parts/dossier-head.ts';
import { typedOrNull } from './parts/typed.ts';

export const RESULT_NOTICE_FIELDS = [
  {
    key: 'noticeNumber',
    kind: 'text',
    label: 'Số văn bản thông báo kết quả của cấp trên',
    hint: 'Ví dụ: 345/TB-CCKTHT',
  },
  { key: 'noticeOn', kind: 'date', label: 'Ngày của văn bản đó' },
  {
    key: 'advice',
    kind: 'lines',
    label: 'Góp ý của Hội đồng',
    hint: 'Nội dung Hội đồng đề nghị chủ thể hoàn thiện. Mỗi nội dung một dòng.',
  },
  {
    key: 'collect',
    kind: 'text',
    label: 'Nhận giấy chứng nhận',
    hint: 'Ví dụ: tại Phòng Kinh tế từ ngày 05/01/2027',
  },
] as const satisfies readonly DetailField[];

export type ResultNoticeDetails = DetailsOf<typeof RESULT_NOTICE_FIELDS>;

/** A council's result as it was recorded; a producer's own points never come here. */
export interface CouncilResult {
  readonly authority: 'province' | 'ministry';
  /** Unrounded average, 0..100. */
  readonly average: number;
  readonly stars: number;
  readonly decisionNumber: string | null;
  readonly decidedOn: string;
  /** The province sent it on to the Ministry for five stars. */
  readonly forwarded: boolean;
}

export interface ResultNoticeFacts extends OfficeFacts {
  readonly head: DossierHead;
  /** Null on a sheet for the pen. */
  readonly result: CouncilResult | null;
  readonly certificate: {
    readonly number: string | null;
    readonly issuedOn: string;
    readonly validUntil: string;
  } | null;
  readonly details: ResultNoticeDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankResultNotice = (office: OfficeFacts): ResultNoticeFacts => ({
  ...office,
  head: UNKNOWN_HEAD,
  result: null,
  certificate: null,
  details: emptyDetails(RESULT_NOTICE_FIELDS),
});

const RECOGNISED_FROM = 3;

const COUNCILS = { province: 'Hội đồng cấp tỉnh', ministry: 'Hội đồng cấp trung ương' } as const;

function opening({ office, head, details }: ResultNoticeFacts): Block {
  const day = typedOrNull(details.noticeOn);
  const known = isFilled(details.noticeNumber) || day !== null;
  const source = known
    ? `Theo văn bản số ${orBlank(details.noticeNumber)} ${legalDate(day)} thông báo kết quả đánh giá, phân hạng sản phẩm OCOP, `
    : 'Theo kết quả đánh giá, phân hạng sản phẩm OCOP của cấp có thẩm quyền, ';
  return paragraph(
    `${source}Ủy ban nhân dân ${office.commune} thông báo kết quả đối với sản phẩm ${orBlank(head.product)} của ${orBlank(head.applicant)} (mã hồ sơ: ${orBlank(head.code)}) như sau:`,
  );
}

/** What was decided; the lines of decision and certificate only where there can be one (Điều 4.1.a). */
function resultLines({ result, certificate }: ResultNoticeFacts): Block[] {
  const points =
    result === null ? null : `${formatNumber(result.average)}/100 điểm (${COUNCILS[result.authority]})`;
  const stars =
    result === null ? null : result.forwarded ? 'có tiềm năng đạt 5 sao' : starsText(result.stars);
  const low = result !== null && result.stars < RECOGNISED_FROM;
  return [
    field('- Tổng điểm trung bình:', points),
    field('- Kết quả phân hạng:', stars),
    ...(low ? [] : decisionLines(result, certificate)),
  ];
}

function decisionLines(result: CouncilResult | null, certificate: ResultNoticeFacts['certificate']): Block[] {
  const decision = fields(
    { label: '- Quyết định số:', value: result?.decisionNumber },
    { label: 'ngày:', value: result === null ? null : shortDate(result.decidedOn) },
  );
  if (result?.forwarded === true) return [decision];
  return [
    decision,
    fields(
      { label: '- Giấy chứng nhận số:', value: certificate?.number },
      { label: 'ngày cấp:', value: certificate === null ? null : shortDate(certificate.issuedOn) },
    ),
    field(
      '- Giấy chứng nhận có giá trị đến hết ngày:',
      certificate === null ? null : shortDate(certificate.validUntil),
    ),
  ];
}

const LOW = [
  'Sản phẩm chưa đạt từ 3 sao nên không ban hành quyết định công nhận, không cấp giấy chứng nhận (điểm a khoản 1 Điều 4 Quyết định số 26/2026/QĐ-TTg); sản phẩm không được sử dụng nhãn hiệu OCOP.',
  'Đề nghị ông/bà hoàn thiện sản phẩm; khi đủ điều kiện, ông/bà đăng ký đánh giá, phân hạng tại đợt sau.',
];

const forwardedLines = (province: string): string[] => [
  `Ủy ban nhân dân ${province} phê duyệt kết quả và gửi hồ sơ đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng sản phẩm OCOP 5 sao (điểm e khoản 3 Điều 7 Quyết định số 26/2026/QĐ-TTg). Kết quả của cấp trung ương sẽ được thông báo sau.`,
];

const RECOGNISED = [
  'Giấy chứng nhận có giá trị trong 36 tháng kể từ ngày cơ quan có thẩm quyền ban hành (khoản 3 Điều 4 Quyết định số 26/2026/QĐ-TTg); hồ sơ đánh giá lại nộp không sớm hơn 180 ngày và không muộn hơn 120 ngày tính đến ngày hết thời hạn (điểm a khoản 6 Điều 7).',
  'Đề nghị ông/bà duy trì các tiêu chí theo hồ sơ đã được đánh giá, sử dụng nhãn hiệu OCOP đúng hạng sao và chỉ khi giấy chứng nhận còn thời hạn.',
];

function consequences({ office, result }: ResultNoticeFacts): string[] {
  if (result?.forwarded === true) return forwardedLines(office.province);
  return result !== null && result.stars < RECOGNISED_FROM ? LOW : RECOGNISED;
}

/**
 * The commune tells the producer what the province told: points unrounded, stars, decision, certificate, advice.
 * @see QĐ 26/2026/QĐ-TTg, Điều 3.3, Điều 4.1.a, Điều 7.3.g
 */
export function resultNotice(facts: ResultNoticeFacts): PaperModel {
  const { office, wording, head, details } = facts;
  const collect = isFilled(details.collect) ? [field('Nhận giấy chứng nhận:', details.collect)] : [];
  return finishPaper({
    type: 'resultNotice',
    documentTitle: joinFilled(['Thông báo kết quả đánh giá, phân hạng sản phẩm OCOP', head.product], ': '),
    letterhead: officeLetterhead(office, facts.issuance, wording.symbol),
    title: {
      name: 'THÔNG BÁO',
      subject: ['Kết quả đánh giá, phân hạng sản phẩm OCOP'],
      notes: [],
      ruled: true,
    },
    authorityLine: null,
    addressees: punctuateList([orBlank(head.applicant)]),
    grounds: punctuateList(wording.grounds),
    body: [
      opening(facts),
      ...resultLines(facts),
      ...said('- Góp ý của Hội đồng:', details.advice, facts.result === null ? 2 : 0),
      ...consequences(facts).map((line) => paragraph(line)),
      ...collect,
      ...closingBlocks(wording, `Ủy ban nhân dân ${office.commune} thông báo để ông/bà biết, thực hiện`),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}
