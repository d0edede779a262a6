/** Biên bản họp đánh giá một số nội dung của hồ sơ: what each product's producer says, what was seen, what was said. */
import {
  bold,
  bullets,
  closingBlocks,
  field,
  fields,
  heading,
  italic,
  paragraph,
  party,
  recipients,
  said,
  signing,
} from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { MEMBER_COLUMNS } from '../../fields/people.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { RECIPIENTS_LABEL } from '../model.ts';
import { officeLetterhead } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { capitals, isFilled, joinFilled, legalMoment, punctuateList, toLines } from '../typography.ts';
import type { MeetingProduct } from './invitation.ts';
import { FOUR_CONTENTS } from './parts/four-contents.ts';
import { numberedTable } from './parts/numbered-table.ts';
import { typedOrNull } from './parts/typed.ts';

export const MEETING_MINUTES_FIELDS = [
  { key: 'subject', kind: 'text', label: 'Họp về việc gì', required: true },
  { key: 'date', kind: 'date', label: 'Ngày họp', required: true },
  { key: 'startTime', kind: 'time', label: 'Bắt đầu', hint: '08:00', required: true },
  { key: 'endTime', kind: 'time', label: 'Kết thúc', hint: '11:00', required: true },
  { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
  { key: 'chair', kind: 'text', label: 'Chủ trì: họ và tên', required: true },
  { key: 'chairPosition', kind: 'text', label: 'Chủ trì: chức vụ' },
  { key: 'secretary', kind: 'text', label: 'Thư ký: họ và tên', required: true },
  { key: 'secretaryPosition', kind: 'text', label: 'Thư ký: chức vụ' },
  {
    key: 'present',
    kind: 'rows',
    label: 'Có mặt',
    rowName: 'người có mặt',
    columns: MEMBER_COLUMNS,
  },
  {
    key: 'absent',
    kind: 'rows',
    label: 'Vắng mặt',
    rowName: 'người vắng mặt',
    columns: [...MEMBER_COLUMNS, { key: 'reason', kind: 'text', label: 'Lý do' }],
  },
  {
    key: 'contents',
    kind: 'rows',
    label: 'Ý kiến về từng nội dung',
    rowName: 'nội dung',
    columns: [
      { key: 'product', kind: 'text', label: 'Sản phẩm', hint: 'Các dòng của một sản phẩm để liền nhau.' },
      { key: 'content', kind: 'text', label: 'Nội dung' },
      { key: 'claim', kind: 'lines', label: 'Mô tả của chủ thể' },
      { key: 'observation', kind: 'lines', label: 'Thực tế qua kiểm tra, xác minh' },
      { key: 'opinion', kind: 'lines', label: 'Ý kiến của cuộc họp' },
    ],
  },
  { key: 'discussion', kind: 'lines', label: 'Ý kiến phát biểu khác', hint: 'Mỗi ý kiến một dòng.' },
  {
    key: 'votes',
    kind: 'rows',
    label: 'Biểu quyết (nếu có)',
    rowName: 'nội dung biểu quyết',
    columns: [
      { key: 'matter', kind: 'text', label: 'Nội dung' },
      { key: 'agree', kind: 'number', label: 'Đồng ý' },
      { key: 'disagree', kind: 'number', label: 'Không đồng ý' },
      { key: 'other', kind: 'number', label: 'Ý kiến khác' },
    ],
  },
  { key: 'conclusion', kind: 'lines', label: 'Kết luận của chủ trì', required: true },
  { key: 'recommendations', kind: 'lines', label: 'Kiến nghị', hint: 'Mỗi kiến nghị một dòng.' },
] as const satisfies readonly DetailField[];

export type MeetingMinutesDetails = DetailsOf<typeof MEETING_MINUTES_FIELDS>;
type ContentRow = MeetingMinutesDetails['contents'][number];

export interface MeetingMinutesFacts extends OfficeFacts {
  readonly details: MeetingMinutesDetails;
  readonly products: readonly MeetingProduct[];
}

const EMPTY_ROW: Omit<ContentRow, 'content'> = { product: '', claim: '', observation: '', opinion: '' };

/** A sheet for the pen: room for one product's four contents. */
export const blankMeetingMinutes = (office: OfficeFacts): MeetingMinutesFacts => ({
  ...office,
  details: {
    ...emptyDetails(MEETING_MINUTES_FIELDS),
    contents: FOUR_CONTENTS.map(({ title }) => ({ ...EMPTY_ROW, content: title })),
  },
  products: [],
});

const moment = (day: string, time: string): string => legalMoment(typedOrNull(day), typedOrNull(time));

function attendance({ present, absent }: MeetingMinutesDetails): Block[] {
  const pen = present.length === 0;
  const name = { name: 'Họ và tên', share: 34, left: true } as const;
  const position = { name: 'Chức vụ, đơn vị', share: 40, left: true } as const;
  return [
    paragraph('a) Có mặt:', { keepWithNext: true }),
    numberedTable(
      [name, position],
      present.map((each) => [each.name, each.position]),
      7,
    ),
    paragraph(absent.length > 0 || pen ? 'b) Vắng mặt:' : 'b) Vắng mặt: không.', {
      keepWithNext: absent.length > 0 || pen,
    }),
    ...(absent.length > 0 || pen
      ? [
          numberedTable(
            [name, position, { name: 'Lý do', share: 30, left: true }],
            absent.map((each) => [each.name, each.position, each.reason]),
            2,
          ),
        ]
      : []),
  ];
}

function roles({ chair, chairPosition, secretary, secretaryPosition }: MeetingMinutesDetails): Block[] {
  const line = (label: string, name: string, position: string): Block =>
    isFilled(name)
      ? field(label, joinFilled([name, position]))
      : fields({ label, value: null }, { label: 'chức vụ:', value: null });
  return [line('- Chủ trì:', chair, chairPosition), line('- Thư ký:', secretary, secretaryPosition)];
}

/** One content: dots for what the pen is to fill, and no line for what nobody said. */
function contentBlocks({ content, claim, observation, opinion }: ContentRow): Block[] {
  const pen = ![claim, observation, opinion].some(isFilled);
  const part = (label: string, value: string): Block[] =>
    pen || isFilled(value) ? said(label, value, 1) : [];
  return [
    heading('clause', content),
    ...part('- Mô tả của chủ thể:', claim),
    ...part('- Thực tế qua kiểm tra, xác minh:', observation),
    ...part('- Ý kiến của cuộc họp:', opinion),
  ];
}

/** The rows product by product, in the order given. */
function byProduct(rows: readonly ContentRow[]): Block[] {
  return rows.flatMap((row, at) => [
    ...(row.product === rows[at - 1]?.product
      ? []
      : [paragraph([bold(`Sản phẩm: ${row.product}`)], { keepWithNext: true })]),
    ...contentBlocks(row),
  ]);
}

function reviewed({ contents }: MeetingMinutesDetails, products: readonly MeetingProduct[]): Block[] {
  const pen = contents.every(({ product }) => !isFilled(product));
  const listed = products.map(({ name, producer }) => `${name} của ${producer}`);
  return [
    ...bullets(punctuateList(listed)),
    ...(pen && listed.length === 0 ? [field('Sản phẩm:', null), field('Chủ thể:', null)] : []),
    ...(pen ? contents.flatMap(contentBlocks) : byProduct(contents)),
  ];
}

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What was said, voted and concluded; where there is none the part is left out, but on the sheet for the pen. */
function outcome({
  discussion,
  votes,
  conclusion,
  recommendations,
  present,
}: MeetingMinutesDetails): Section[] {
  const pen = present.length === 0;
  const part = (title: string, value: string, lines: number): Section => {
    if (isFilled(value)) return { title, blocks: bullets(toLines(value)) };
    return { title, blocks: pen ? said('-', null, lines - 1) : [] };
  };
  return [
    part('Ý KIẾN PHÁT BIỂU', discussion, 4),
    { title: 'BIỂU QUYẾT', blocks: votes.length > 0 || pen ? [voteTable(votes)] : [] },
    part('KẾT LUẬN CỦA CHỦ TRÌ', conclusion, 4),
    part('KIẾN NGHỊ', recommendations, 2),
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** The parts that have something to say, numbered without a gap. */
const numbered = (sections: readonly Section[]): Block[] =>
  sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [heading('section', `${String(ROMAN[at])}. ${title}`), ...blocks]);

const voteTable = (votes: MeetingMinutesDetails['votes']): Block =>
  numberedTable(
    [
      { name: 'Nội dung biểu quyết', share: 46, left: true },
      { name: 'Đồng ý', share: 16 },
      { name: 'Không đồng ý', share: 24 },
      { name: 'Ý kiến khác', share: 22 },
    ],
    votes.map(({ matter, agree, disagree, other }) => [matter, agree, disagree, other]),
    2,
  );

/** "Nơi nhận" of minutes stands under the signatures, whose left side is the secretary's. */
function recipientLines({ wording }: OfficeFacts): Block[] {
  const lines = recipients(wording.recipients).groups.flatMap((group) => group.lines);
  if (lines.length === 0) return [];
  return [
    paragraph([{ ...italic(RECIPIENTS_LABEL), bold: true }], { indent: false, align: 'left' }),
    ...lines.map((line) => paragraph(`- ${line}`, { indent: false, align: 'left' })),
  ];
}

function signatures({ wording, details }: MeetingMinutesFacts): Block {
  const { signer } = wording;
  return signing(
    party({ authority: ['THƯ KÝ'], name: typedOrNull(details.secretary) }),
    party({
      authority: signer.authority.map(capitals),
      name: isFilled(details.chair) ? details.chair : signer.name,
    }),
  );
}

/**
 * Minutes of a meeting that the chair called "trong trường hợp cần thiết". They record opinions, no points, no stars.
 * @see NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9; QĐ 26/2026/QĐ-TTg, Điều 7.2.a
 */
export function meetingMinutes(facts: MeetingMinutesFacts): PaperModel {
  const { office, wording, issuance, details, products } = facts;
  const subject = isFilled(details.subject)
    ? details.subject.trim()
    : 'đánh giá một số nội dung của hồ sơ sản phẩm OCOP';
  return finishPaper({
    type: 'meetingMinutes',
    documentTitle: `Biên bản họp ${subject}`,
    letterhead: officeLetterhead(office, issuance, wording.symbol),
    title: { name: 'BIÊN BẢN', subject: [`Họp ${subject}`], notes: [], ruled: true },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      paragraph(`Thời gian bắt đầu: ${moment(details.date, details.startTime)}.`),
      field('Địa điểm:', details.place),
      ...roles(details),
      ...numbered([
        { title: 'THÀNH PHẦN THAM DỰ', blocks: attendance(details) },
        { title: 'NỘI DUNG XEM XÉT', blocks: reviewed(details, products) },
        ...outcome(details),
      ]),
      ...closingBlocks(
        wording,
        `Biên bản đã được đọc cho những người dự họp cùng nghe và thống nhất. Cuộc họp kết thúc vào ${moment(details.date, details.endTime)}`,
      ),
      signatures(facts),
      ...recipientLines(facts),
    ],
  });
}
