/** Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết hồ sơ (TT 03/2025/TT-VPCP, Mẫu số 04). */
import { closingBlocks, field, paragraph, recipients, said, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, joinFilled, legalDate, orBlank, punctuateList, withFullStop } from '../typography.ts';
import { UNKNOWN_HEAD } from './parts/dossier-head.ts';
import type { DossierHead } from './parts/dossier-head.ts';
import { typedOrNull } from './parts/typed.ts';

export const EXTENSION_NOTICE_FIELDS = [
  {
    key: 'reason',
    kind: 'lines',
    label: 'Lý do chậm',
    hint: 'Ví dụ: cần thêm thời gian xác minh vùng nguyên liệu tại các thôn',
    required: true,
  },
  { key: 'newDueOn', kind: 'date', label: 'Hẹn lại ngày trả kết quả', required: true },
  {
    key: 'contact',
    kind: 'text',
    label: 'Người liên hệ',
    hint: 'Họ tên, chức vụ, số điện thoại của người trả lời chủ thể',
  },
] as const satisfies readonly DetailField[];

export type ExtensionNoticeDetails = DetailsOf<typeof EXTENSION_NOTICE_FIELDS>;

export interface ExtensionNoticeFacts extends OfficeFacts {
  readonly head: DossierHead;
  /** The day promised before, with the days of pauses that the office counts. */
  readonly dueOn: string | null;
  readonly details: ExtensionNoticeDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankExtensionNotice = (office: OfficeFacts): ExtensionNoticeFacts => ({
  ...office,
  head: UNKNOWN_HEAD,
  dueOn: null,
  details: emptyDetails(EXTENSION_NOTICE_FIELDS),
});

function body(facts: ExtensionNoticeFacts): Block[] {
  const { office, head, dueOn, details } = facts;
  const committee = `Ủy ban nhân dân ${office.commune}`;
  const contact = joinFilled([details.contact, office.deskContact]);
  return [
    paragraph(
      withFullStop(
        `${committee} đã tiếp nhận hồ sơ đăng ký đánh giá, phân hạng sản phẩm OCOP đối với sản phẩm ${orBlank(head.product)} của ${orBlank(head.applicant)} ${legalDate(head.receivedOn)}`,
      ),
    ),
    field('Mã hồ sơ:', head.code),
    paragraph(
      withFullStop(
        `Thời gian hẹn trả kết quả ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả: ${legalDate(dueOn)}`,
      ),
    ),
    paragraph(
      `Tuy nhiên, ${committee} chưa hoàn thành việc đánh giá một số nội dung của hồ sơ và gửi hồ sơ đề nghị Ủy ban nhân dân ${office.province} trong thời hạn 15 ngày làm việc theo khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg.`,
    ),
    ...said('Lý do:', details.reason, 2),
    paragraph(
      withFullStop(
        `Sự chậm trễ này gây phiền hà, tốn kém thời gian, công sức của ông/bà. ${committee} xin lỗi ông/bà, đề nghị gia hạn thời gian giải quyết và hẹn trả kết quả chậm nhất vào ${legalDate(typedOrNull(details.newDueOn))}`,
      ),
    ),
    ...(isFilled(contact) ? [field('Khi cần trao đổi, xin ông/bà liên hệ:', contact)] : []),
  ];
}

/**
 * Sent before the promised day passes: an apology, the reason, the new day.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2; Thông tư 03/2025/TT-VPCP, Mẫu số 04
 */
export function extensionNotice(facts: ExtensionNoticeFacts): PaperModel {
  const { office, wording, issuance, head } = facts;
  return finishPaper({
    type: 'extensionNotice',
    documentTitle: joinFilled(['Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết', head.code], ' '),
    letterhead: officeLetterhead(office, issuance, wording.symbol),
    title: {
      name: 'VĂN BẢN XIN LỖI',
      subject: ['Và đề nghị gia hạn thời gian giải quyết hồ sơ'],
      notes: [],
      ruled: true,
    },
    authorityLine: null,
    addressees: punctuateList([orBlank(head.applicant)]),
    grounds: punctuateList(wording.grounds),
    body: [
      ...body(facts),
      ...closingBlocks(wording, 'Rất mong nhận được sự thông cảm của ông/bà'),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}
