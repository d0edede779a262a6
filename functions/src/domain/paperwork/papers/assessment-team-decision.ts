/** Quyết định thành lập Tổ đánh giá hồ sơ sản phẩm OCOP. An act of the chair, not of the committee. */
import { bold, closingBlocks, heading, paragraph, points, recipients, signing, text } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { MEMBER_COLUMNS } from '../../fields/people.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, ParagraphBlock, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import {
  capitals,
  isFilled,
  joinFilled,
  punctuateList,
  toLines,
  twoDigits,
  withFullStop,
} from '../typography.ts';
import { numberInWords } from '../vietnamese-words.ts';
import { annexOf } from './parts/annex.ts';
import { numberedTable } from './parts/numbered-table.ts';

const EACH_LINE = 'Mỗi ý một dòng, không ghi a), b).';

export const ASSESSMENT_TEAM_FIELDS = [
  { key: 'year', kind: 'text', label: 'Năm hoặc giai đoạn', hint: 'Ví dụ: năm 2027' },
  {
    key: 'list',
    kind: 'choice',
    label: 'Danh sách thành viên',
    options: [
      { value: 'article', label: 'Ghi tại Điều 1' },
      { value: 'annex', label: 'Lập thành phụ lục' },
    ],
  },
  {
    key: 'members',
    kind: 'rows',
    label: 'Thành viên',
    rowName: 'thành viên',
    columns: [
      ...MEMBER_COLUMNS,
      { key: 'role', kind: 'text', label: 'Vai trò', hint: 'Tổ trưởng, Tổ phó, Thư ký, Thành viên' },
    ],
    required: true,
  },
  { key: 'tasks', kind: 'lines', label: 'Nhiệm vụ của Tổ', hint: EACH_LINE, required: true },
  { key: 'rules', kind: 'lines', label: 'Nguyên tắc làm việc', hint: EACH_LINE },
  {
    key: 'term',
    kind: 'text',
    label: 'Thời gian hoạt động',
    hint: 'Ví dụ: Tổ tự giải thể khi hoàn thành nhiệm vụ năm 2027',
  },
  {
    key: 'replaces',
    kind: 'text',
    label: 'Thay thế quyết định trước',
    hint: 'Số, ngày của quyết định thôi hiệu lực; để trống nếu không có.',
  },
] as const satisfies readonly DetailField[];

export type AssessmentTeamDetails = DetailsOf<typeof ASSESSMENT_TEAM_FIELDS>;

export interface AssessmentTeamFacts extends OfficeFacts {
  readonly details: AssessmentTeamDetails;
}

/** What a team of the commune does and how, under Quyết định 26/2026/QĐ-TTg: it gives neither points nor stars. */
export const TEAM_TEXT: Pick<AssessmentTeamDetails, 'tasks' | 'rules'> = {
  tasks: [
    'Giúp Chủ tịch Ủy ban nhân dân kiểm tra thành phần hồ sơ sản phẩm do chủ thể nộp',
    'Xem xét, cho ý kiến về bốn nội dung: sử dụng nguyên liệu địa phương; sử dụng lao động địa phương; nguồn gốc ý tưởng sản phẩm; bản sắc, trí tuệ địa phương',
    'Xác minh thực tế tại cơ sở sản xuất, đối chiếu với xác nhận của trưởng thôn khi cần thiết',
    'Tham mưu Báo cáo đánh giá một số nội dung của hồ sơ (Mẫu số 03) và văn bản đề nghị Ủy ban nhân dân tỉnh đánh giá, phân hạng trong thời hạn 15 ngày làm việc kể từ ngày tiếp nhận hồ sơ',
  ].join('\n'),
  rules: [
    'Làm việc theo chế độ kiêm nhiệm; thảo luận công khai, khách quan, cho ý kiến bằng văn bản; không chấm điểm, không xếp hạng sao',
    'Thành viên có quan hệ gia đình, góp vốn hoặc lợi ích liên quan với chủ thể thì báo Tổ trưởng và không tham gia cho ý kiến đối với hồ sơ của chủ thể đó',
    'Giữ bí mật thông tin, dữ liệu cá nhân và bí quyết kinh doanh trong hồ sơ',
  ].join('\n'),
};

/** A sheet for the pen: tasks and rules as they are usual, room for the members. */
export const blankAssessmentTeam = (office: OfficeFacts): AssessmentTeamFacts => ({
  ...office,
  details: { ...emptyDetails(ASSESSMENT_TEAM_FIELDS), ...TEAM_TEXT },
});

const article = (number: number, content: string): ParagraphBlock =>
  paragraph([bold(`Điều ${String(number)}.`), text(` ${content}`)]);

const memberTable = ({ members }: AssessmentTeamDetails): TableBlock =>
  numberedTable(
    [
      { name: 'Họ và tên', share: 30, left: true },
      { name: 'Chức vụ, đơn vị', share: 40, left: true },
      { name: 'Vai trò', share: 20 },
    ],
    members.map(({ name, position, role }) => [name, position, role]),
    7,
  );

/** "07 (bảy)": a number that nobody can alter. */
const counted = (count: number): string => `${twoDigits(count)} (${numberInWords(count)})`;

function founding({ office, details }: AssessmentTeamFacts): string {
  const { members, list, year } = details;
  const team = joinFilled([`Tổ đánh giá hồ sơ sản phẩm OCOP ${office.commune}`, year], ' ');
  const many = members.length === 0 ? '…… thành viên' : `${counted(members.length)} thành viên`;
  return list === 'annex'
    ? `Thành lập ${team} gồm ${many} (có danh sách tại Phụ lục kèm theo).`
    : `Thành lập ${team} gồm ${many}, có tên sau đây:`;
}

function duties({ tasks, rules, term }: AssessmentTeamDetails): Block[] {
  return [
    article(2, 'Nhiệm vụ, nguyên tắc làm việc của Tổ đánh giá'),
    paragraph('1. Nhiệm vụ:', { keepWithNext: true }),
    ...points(punctuateList(toLines(tasks))),
    ...(isFilled(rules)
      ? [
          paragraph('2. Nguyên tắc làm việc:', { keepWithNext: true }),
          ...points(punctuateList(toLines(rules))),
        ]
      : []),
    ...(isFilled(term) ? [paragraph(withFullStop(`${isFilled(rules) ? '3' : '2'}. ${term.trim()}`))] : []),
  ];
}

function ending({ office, details }: AssessmentTeamFacts): string {
  const former = isFilled(details.replaces)
    ? ` và thay thế ${details.replaces.trim().replace(/[.;,]+$/u, '')}`
    : '';
  return (
    `Quyết định này có hiệu lực kể từ ngày ký${former}. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, ` +
    `Trưởng phòng Kinh tế, Trưởng phòng Văn hóa - Xã hội ${office.commune}, các đơn vị, cá nhân liên quan và ` +
    `các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này`
  );
}

/** The last article carries the end mark; where the office words its own closing lines, those do. */
function lastArticle(facts: AssessmentTeamFacts): Block[] {
  if (facts.wording.closing.some(isFilled))
    return [article(3, withFullStop(ending(facts))), ...closingBlocks(facts.wording, '')];
  return closingBlocks(facts.wording, ending(facts)).map((block) => ({
    ...block,
    runs: [bold('Điều 3.'), text(' '), ...block.runs],
  }));
}

/**
 * The decision that founds the team. The decree does not ask for one (it asks for a meeting where needed): local practice.
 * @see Kế hoạch OCOP của xã, mục V.1; QĐ 26/2026/QĐ-TTg, Điều 7.2.a; NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2
 */
export function assessmentTeamDecision(facts: AssessmentTeamFacts): PaperModel {
  const { office, wording, issuance, details } = facts;
  const inAnnex = details.list === 'annex';
  const chair = `Chủ tịch Ủy ban nhân dân ${office.commune}`;
  const subject = joinFilled(
    [`Thành lập Tổ đánh giá hồ sơ sản phẩm OCOP ${office.commune}`, details.year],
    ' ',
  );
  const annex = annexOf(facts, 'DANH SÁCH TỔ ĐÁNH GIÁ HỒ SƠ SẢN PHẨM OCOP', 'Quyết định', chair);
  return finishPaper({
    type: 'assessmentTeamDecision',
    documentTitle: `Quyết định t${subject.slice(1)}`,
    letterhead: officeLetterhead(office, issuance, wording.symbol),
    title: { name: 'QUYẾT ĐỊNH', subject: [`Về việc t${subject.slice(1)}`], notes: [], ruled: true },
    authorityLine: capitals(chair),
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      heading('part', 'QUYẾT ĐỊNH:'),
      article(1, founding(facts)),
      ...(inAnnex ? [] : [memberTable(details)]),
      ...duties(details),
      ...lastArticle(facts),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
      ...(inAnnex ? [annex, memberTable(details)] : []),
    ],
  });
}
