/** Phiếu lấy ý kiến: one member or unit, one product, the four contents; neither points nor stars. */
import { FINDING_VERDICT_LABELS, FindingVerdict } from '../../dossier/dossier.ts';
import type { FindingContent } from '../../dossier/dossier.ts';
import {
  box,
  closingBlocks,
  dottedLine,
  field,
  fields,
  heading,
  paragraph,
  party,
  recipients,
  said,
  signing,
  text,
} from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, ParagraphBlock, Run } from '../model.ts';
import { officeLetterhead } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { capitals, isFilled, legalDate, punctuateList, twoDigits } from '../typography.ts';
import { FOUR_CONTENTS } from './parts/four-contents.ts';

export const OPINION_SHEET_FIELDS = [
  { key: 'sheetNumber', kind: 'text', label: 'Phiếu số', hint: 'Ví dụ: 01' },
  { key: 'member', kind: 'text', label: 'Họ và tên người cho ý kiến' },
  { key: 'position', kind: 'text', label: 'Chức vụ, đơn vị' },
  { key: 'role', kind: 'text', label: 'Vai trò trong Tổ đánh giá' },
  {
    key: 'unit',
    kind: 'choice',
    label: 'In sẵn ý kiến đã ghi trong hệ thống',
    options: [
      { value: 'none', label: 'Không, để người cho ý kiến tự ghi' },
      { value: 'economy', label: 'Của Phòng Kinh tế' },
      { value: 'culture', label: 'Của Phòng Văn hóa - Xã hội' },
      { value: 'member', label: 'Của chính người cho ý kiến, đã gửi trong đợt đánh giá' },
    ],
  },
  { key: 'dueOn', kind: 'date', label: 'Gửi lại trước hết ngày' },
  { key: 'returnTo', kind: 'text', label: 'Gửi lại cho' },
] as const satisfies readonly DetailField[];

export type OpinionSheetDetails = DetailsOf<typeof OPINION_SHEET_FIELDS>;

/** One content: what the producer says of it, and the opinion where one was recorded. */
export interface OpinionContent {
  readonly claim: string | null;
  readonly verdict: FindingVerdict | null;
  readonly comment: string | null;
  readonly basis: string | null;
}

export interface OpinionSheetFacts extends OfficeFacts {
  readonly details: OpinionSheetDetails;
  readonly productName: string | null;
  readonly producerName: string | null;
  readonly contents: Readonly<Record<FindingContent, OpinionContent>>;
}

export const UNKNOWN_OPINION: OpinionContent = { claim: null, verdict: null, comment: null, basis: null };

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankOpinionSheet = (office: OfficeFacts): OpinionSheetFacts => ({
  ...office,
  details: emptyDetails(OPINION_SHEET_FIELDS),
  productName: null,
  producerName: null,
  contents: {
    materials: UNKNOWN_OPINION,
    labour: UNKNOWN_OPINION,
    origin: UNKNOWN_OPINION,
    identity: UNKNOWN_OPINION,
  },
});

function boxes(verdict: FindingVerdict | null): ParagraphBlock {
  const runs = FindingVerdict.options.flatMap((option, at): Run[] => [
    box(verdict === option),
    text(
      ` ${FINDING_VERDICT_LABELS[option]}${at === FindingVerdict.options.length - 1 ? '' : '\u00a0\u00a0\u00a0'}`,
    ),
  ]);
  return paragraph(runs, { align: 'left', keepWithNext: true });
}

function contentBlocks(title: string, { claim, verdict, comment, basis }: OpinionContent): Block[] {
  return [
    heading('clause', title),
    ...said('- Mô tả của chủ thể:', claim),
    boxes(verdict),
    ...said('- Nhận xét:', comment, 1),
    ...said('- Căn cứ:', basis),
  ];
}

function head({ details, productName, producerName }: OpinionSheetFacts): Block[] {
  return [
    fields(
      { label: 'Người cho ý kiến:', value: isFilled(details.member) ? `${details.member};` : null },
      { label: 'chức vụ, đơn vị:', value: details.position },
    ),
    field('Vai trò:', details.role),
    field('Sản phẩm:', productName),
    field('Chủ thể:', producerName),
    paragraph(
      'Đề nghị ông/bà đọc mô tả của chủ thể trong hồ sơ, đánh dấu vào một ô ở mỗi nội dung, ghi nhận xét và căn cứ. Phiếu này không chấm điểm, không xếp hạng sao.',
    ),
  ];
}

function overall(verdicts: readonly OpinionContent[]): Block[] {
  const given = verdicts.filter(({ verdict }) => verdict !== null);
  if (given.length === 0) return [...said('Ý kiến chung, kiến nghị:', null, 2)];
  const count = (wanted: FindingVerdict): string =>
    twoDigits(given.filter(({ verdict }) => verdict === wanted).length);
  return [
    paragraph(
      `Ý kiến chung: đồng ý ${count('agree')} nội dung, đồng ý một phần ${count('partly')} nội dung, không đồng ý ${count('disagree')} nội dung.`,
    ),
    field('Kiến nghị:', null),
    dottedLine(),
  ];
}

/** Where and until when the sheet goes back. */
function returning({ office, details }: OpinionSheetFacts): string {
  const to = isFilled(details.returnTo) ? details.returnTo.trim() : office.receivingDesk;
  return `Đề nghị gửi phiếu về ${to}, Ủy ban nhân dân ${office.commune} trước hết ${legalDate(details.dueOn === '' ? null : details.dueOn)}`;
}

/**
 * A member's or a unit's opinion on what the producer says.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a ("lấy ý kiến"); the form is the commune's own
 */
export function opinionSheet(facts: OpinionSheetFacts): PaperModel {
  const { office, wording, issuance, details, productName, contents } = facts;
  const { signer } = wording;
  const subject = 'Về một số nội dung của hồ sơ sản phẩm OCOP';
  return finishPaper({
    type: 'opinionSheet',
    documentTitle: `Phiếu lấy ý kiến v${subject.slice(1)}${isFilled(productName) ? `: ${productName}` : ''}`,
    letterhead: {
      ...officeLetterhead(office, issuance, wording.symbol),
      number: `Phiếu số: ${isFilled(details.sheetNumber) ? details.sheetNumber.trim() : '……'}`,
    },
    title: { name: 'PHIẾU LẤY Ý KIẾN', subject: [subject], notes: [], ruled: true },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      ...head(facts),
      ...FOUR_CONTENTS.flatMap(({ content, title }) => contentBlocks(title, contents[content])),
      ...overall(Object.values(contents)),
      ...closingBlocks(wording, returning(facts)),
      signing(
        recipients(wording.recipients),
        party({
          authority: signer.authority.map(capitals),
          hint: '(Ký, ghi rõ họ tên)',
          name: isFilled(details.member) ? details.member : signer.name,
        }),
      ),
    ],
  });
}
