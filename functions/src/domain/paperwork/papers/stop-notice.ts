/** Thông báo dừng giải quyết hồ sơ. */
import { closingBlocks, paragraph, recipients, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { joinFilled, legalDate, orBlank, punctuateList, withFullStop } from '../typography.ts';
import { headLines, UNKNOWN_HEAD } from './parts/dossier-head.ts';
import type { DossierHead } from './parts/dossier-head.ts';
import { reasonBlocks } from './parts/reasons.ts';
import { typedOrNull } from './parts/typed.ts';

/** The first is the one of an empty form: then the paper says only what was typed. */
const STOP_REASONS = [
  { value: 'other', label: 'Lý do khác (nêu cụ thể ở dưới)' },
  { value: 'withdrawn', label: 'Chủ thể đề nghị rút hồ sơ' },
  {
    value: 'notSupplemented',
    label: 'Hết thời hạn bổ sung mà chủ thể chưa bổ sung, hoàn thiện hồ sơ theo phiếu yêu cầu',
  },
  {
    value: 'noLongerProducing',
    label: 'Chủ thể ngừng hoạt động hoặc không còn sản xuất sản phẩm đã đăng ký',
  },
] as const;

export const STOP_NOTICE_FIELDS = [
  { key: 'reason', kind: 'choice', label: 'Lý do dừng', options: STOP_REASONS },
  {
    key: 'explanation',
    kind: 'lines',
    label: 'Nêu cụ thể',
    hint: 'Ví dụ: Phiếu yêu cầu số 02/PBS-UBND hẹn bổ sung đến ngày 12/11/2026, đến nay chưa nhận được.',
    required: true,
  },
  { key: 'stoppedOn', kind: 'date', label: 'Dừng từ ngày', required: true },
  {
    key: 'returned',
    kind: 'text',
    label: 'Trả lại cho chủ thể',
    hint: 'Ví dụ: 01 bộ hồ sơ giấy và 05 mẫu sản phẩm',
  },
] as const satisfies readonly DetailField[];

export type StopNoticeDetails = DetailsOf<typeof STOP_NOTICE_FIELDS>;

export interface StopNoticeFacts extends OfficeFacts {
  readonly head: DossierHead;
  readonly details: StopNoticeDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankStopNotice = (office: OfficeFacts): StopNoticeFacts => ({
  ...office,
  head: UNKNOWN_HEAD,
  details: emptyDetails(STOP_NOTICE_FIELDS),
});

function consequences({ office, details }: StopNoticeFacts): Block[] {
  const from = legalDate(typedOrNull(details.stoppedOn));
  const desk = joinFilled([`${office.receivingDesk}, Ủy ban nhân dân ${office.commune}`, office.deskContact]);
  return [
    paragraph(
      withFullStop(
        `Ủy ban nhân dân ${office.commune} dừng giải quyết hồ sơ từ ${from}; không tiếp tục tính thời hạn 15 ngày làm việc (khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg)`,
      ),
    ),
    paragraph(
      withFullStop(
        `Đề nghị ông/bà đến ${desk} nhận lại ${orBlank(details.returned, 'hồ sơ giấy và sản phẩm mẫu đã nộp (nếu có)')}`,
      ),
    ),
    paragraph(
      'Khi đủ điều kiện, ông/bà có thể nộp hồ sơ mới; hồ sơ đánh giá lại nộp trong thời gian quy định tại điểm a khoản 6 Điều 7.',
    ),
  ];
}

/**
 * That the commune no longer works on a dossier, why and from when.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2; Thông tư 03/2025/TT-VPCP, Mẫu số 05
 */
export function stopNotice(facts: StopNoticeFacts): PaperModel {
  const { office, wording, issuance, head } = facts;
  return finishPaper({
    type: 'stopNotice',
    documentTitle: joinFilled(['Thông báo dừng giải quyết hồ sơ', head.code], ' '),
    letterhead: officeLetterhead(office, issuance, wording.symbol),
    title: { name: 'THÔNG BÁO', subject: ['Dừng giải quyết hồ sơ'], notes: [], ruled: true },
    authorityLine: null,
    addressees: punctuateList([orBlank(head.applicant)]),
    grounds: punctuateList(wording.grounds),
    body: [
      ...headLines(facts, head),
      paragraph(
        `Ủy ban nhân dân ${office.commune} thông báo dừng giải quyết hồ sơ này với lý do cụ thể như sau:`,
        {
          keepWithNext: true,
        },
      ),
      ...reasonBlocks(STOP_REASONS, facts.details.reason, facts.details.explanation),
      ...consequences(facts),
      ...closingBlocks(wording, 'Xin thông báo để ông/bà biết và thực hiện'),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}
