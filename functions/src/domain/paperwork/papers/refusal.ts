/** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
import { bullets, closingBlocks, paragraph, recipients, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { BLANK, isFilled, joinFilled, orBlank, punctuateList, toLines, withFullStop } from '../typography.ts';
import { headLines, UNKNOWN_HEAD } from './parts/dossier-head.ts';
import type { DossierHead } from './parts/dossier-head.ts';
import { reasonBlocks } from './parts/reasons.ts';
import { REFUSAL_REASONS, refusalBasis, refusalRemedy } from './refusal-reasons.ts';

export const REFUSAL_FIELDS = [
  { key: 'reason', kind: 'choice', label: 'Lý do từ chối', options: REFUSAL_REASONS },
  {
    key: 'explanation',
    kind: 'lines',
    label: 'Nêu cụ thể',
    hint: 'Tài liệu nào, sai hoặc thiếu ở điểm nào. Mỗi nội dung một dòng.',
    required: true,
  },
  {
    key: 'basis',
    kind: 'lines',
    label: 'Quy định khác làm căn cứ từ chối',
    hint: 'Ngoài Quyết định 26/2026/QĐ-TTg. Ví dụ: Nghị định số 15/2018/NĐ-CP',
  },
  {
    key: 'guidance',
    kind: 'lines',
    label: 'Hướng dẫn thêm cho chủ thể',
    hint: 'Việc chủ thể có thể làm tiếp. Mỗi việc một dòng.',
  },
] as const satisfies readonly DetailField[];

export type RefusalDetails = DetailsOf<typeof REFUSAL_FIELDS>;

export interface RefusalFacts extends OfficeFacts {
  readonly head: DossierHead;
  readonly details: RefusalDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankRefusal = (office: OfficeFacts): RefusalFacts => ({
  ...office,
  head: UNKNOWN_HEAD,
  details: emptyDetails(REFUSAL_FIELDS),
});

function guidance({ office, details }: RefusalFacts): Block[] {
  return [
    paragraph('Ông/bà có thể:', { keepWithNext: true }),
    ...bullets(
      punctuateList([
        refusalRemedy(details.reason),
        ...toLines(details.guidance),
        `Đề nghị ${joinFilled([`${office.receivingDesk}, Ủy ban nhân dân ${office.commune}`, office.deskContact])} hướng dẫn hoàn thiện hồ sơ`,
        'Khiếu nại theo quy định của pháp luật nếu không đồng ý với việc từ chối',
      ]),
    ),
  ];
}

/**
 * Why a dossier is not taken, by what rule, and what the applicant can do.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a; Thông tư 03/2025/TT-VPCP, Mẫu số 03
 */
export function refusal(facts: RefusalFacts): PaperModel {
  const { office, wording, head, details } = facts;
  // Nothing chosen and nothing typed: the sheet for the pen leaves the place of the rule open.
  const unknown = details.reason === 'other' && !isFilled(details.explanation);
  const place = unknown ? BLANK : refusalBasis(details.reason);
  const basis = joinFilled([`${place} Quyết định số 26/2026/QĐ-TTg`, ...toLines(details.basis)], '; ');
  return finishPaper({
    type: 'refusal',
    documentTitle: joinFilled(['Phiếu từ chối tiếp nhận giải quyết hồ sơ', head.code], ' '),
    letterhead: officeLetterhead(office, facts.issuance, wording.symbol),
    title: { name: 'PHIẾU TỪ CHỐI', subject: ['Tiếp nhận giải quyết hồ sơ'], notes: [], ruled: true },
    authorityLine: null,
    addressees: punctuateList([orBlank(head.applicant)]),
    grounds: punctuateList(wording.grounds),
    body: [
      ...headLines(facts, head),
      paragraph(
        `Qua xem xét, Ủy ban nhân dân ${office.commune} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
        { keepWithNext: true },
      ),
      ...reasonBlocks(REFUSAL_REASONS, details.reason, details.explanation),
      paragraph(withFullStop(`Căn cứ từ chối: ${basis}`)),
      ...guidance(facts),
      ...closingBlocks(wording, 'Xin thông báo để ông/bà biết và thực hiện'),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}
