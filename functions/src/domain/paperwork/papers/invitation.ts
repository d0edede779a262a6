/** Giấy mời họp, về một hoặc nhiều hồ sơ, hoặc về việc khác của Chương trình OCOP. */
import { bullets, closingBlocks, field, paragraph, recipients, said, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, legalMoment, orBlank, punctuateList, toLines } from '../typography.ts';

export const INVITATION_FIELDS = [
  {
    key: 'subject',
    kind: 'text',
    label: 'Họp về việc gì',
    hint: 'Ví dụ: đánh giá hồ sơ sản phẩm OCOP',
    required: true,
  },
  {
    key: 'invitees',
    kind: 'lines',
    label: 'Kính mời',
    hint: 'Mỗi người hoặc đơn vị một dòng.',
    required: true,
  },
  { key: 'chair', kind: 'text', label: 'Chủ trì', hint: 'Ví dụ: Phó Chủ tịch Ủy ban nhân dân xã' },
  { key: 'date', kind: 'date', label: 'Ngày họp', required: true },
  { key: 'time', kind: 'time', label: 'Giờ bắt đầu', hint: '08:00', required: true },
  { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
  { key: 'agenda', kind: 'lines', label: 'Nội dung cuộc họp', hint: 'Mỗi nội dung một dòng.' },
  { key: 'preparation', kind: 'lines', label: 'Yêu cầu chuẩn bị', hint: 'Mỗi yêu cầu một dòng.' },
  { key: 'enclosures', kind: 'lines', label: 'Tài liệu gửi kèm', hint: 'Mỗi tài liệu một dòng.' },
  { key: 'contact', kind: 'text', label: 'Liên hệ', hint: 'Tên, số điện thoại của người giúp việc' },
] as const satisfies readonly DetailField[];

export type InvitationDetails = DetailsOf<typeof INVITATION_FIELDS>;

/** A dossier that the meeting is about. */
export interface MeetingProduct {
  readonly name: string;
  readonly producer: string;
}

export interface InvitationFacts extends OfficeFacts {
  readonly details: InvitationDetails;
  /** None for a meeting about something else. */
  readonly products: readonly MeetingProduct[];
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankInvitation = (office: OfficeFacts): InvitationFacts => ({
  ...office,
  details: emptyDetails(INVITATION_FIELDS),
  products: [],
});

/** A label with "- …;" lines under it; one line stands behind the label. Nothing at all when there is none. */
function listed(label: string, lines: readonly string[]): Block[] {
  const ended = punctuateList(lines);
  if (ended.length <= 1) return ended.map((line) => paragraph(`${label} ${line}`));
  return [paragraph(label, { keepWithNext: true }), ...bullets(ended)];
}

const dotted = (label: string, lines: string, pen: number): Block[] =>
  isFilled(lines) ? listed(label, toLines(lines)) : said(label, null, pen - 1);

/** What the sheet for the pen keeps room for, an invitation leaves out where it has none. */
const optional = (label: string, lines: string, pen: boolean): Block[] =>
  pen ? dotted(label, lines, 1) : listed(label, toLines(lines));

function about({ details, products }: InvitationFacts, pen: boolean): Block[] {
  return [
    ...dotted('Nội dung:', details.agenda, 2).filter(() => pen || isFilled(details.agenda)),
    ...listed(
      'Hồ sơ sản phẩm được xem xét:',
      products.map(({ name, producer }) => `${name} của ${producer}`),
    ),
  ];
}

/**
 * @see NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7; QĐ 26/2026/QĐ-TTg, Điều 7.2.a (a meeting where it is needed)
 */
export function invitation(facts: InvitationFacts): PaperModel {
  const { office, wording, issuance, details } = facts;
  const pen = !isFilled(details.subject);
  const subject = orBlank(details.subject);
  return finishPaper({
    type: 'invitation',
    documentTitle: `Giấy mời họp ${subject}`,
    letterhead: officeLetterhead(office, issuance, wording.symbol),
    title: { name: 'GIẤY MỜI', subject: [`Họp ${subject}`], notes: [], ruled: true },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      ...dotted(`Ủy ban nhân dân ${office.commune} trân trọng kính mời:`, details.invitees, 4),
      field('Tới dự họp', pen ? null : `${subject}.`),
      ...about(facts, pen),
      field('Chủ trì:', details.chair),
      paragraph(`Thời gian: ${legalMoment(details.date, details.time === '' ? null : details.time)}.`),
      field('Địa điểm:', details.place),
      ...optional('Yêu cầu chuẩn bị:', details.preparation, pen),
      ...optional('Tài liệu gửi kèm:', details.enclosures, pen),
      ...optional('Liên hệ:', details.contact, pen),
      ...closingBlocks(
        wording,
        'Đề nghị các ông (bà) đến dự đúng thành phần, thời gian; trường hợp không dự được, xin báo trước hoặc gửi ý kiến bằng văn bản',
      ),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}
