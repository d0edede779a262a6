/** Biên bản kiểm tra, giám sát chủ thể OCOP. */
import { answer, box, closingBlocks, field, heading, paragraph } from '../build.ts';
import { party, said, signing, text } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { MEMBER_COLUMNS, PERSON_COLUMNS } from '../../fields/people.ts';
import { finishPaper } from '../finish.ts';
import type { Block, OfficeLetterhead, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, joinFilled, legalClock, legalMoment, punctuateList, shortDate } from '../typography.ts';
import { starsText } from './parts/certificate.ts';
import { numberedTable } from './parts/numbered-table.ts';
import { peopleLines } from './parts/people.ts';
import { dayOrNothing, typedOrNull } from './parts/typed.ts';

export const INSPECTION_MINUTES_FIELDS = [
  { key: 'startedOn', kind: 'date', label: 'Ngày kiểm tra', required: true },
  { key: 'startedAt', kind: 'time', label: 'Giờ bắt đầu' },
  { key: 'endedAt', kind: 'time', label: 'Giờ kết thúc' },
  { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
  {
    key: 'basis',
    kind: 'text',
    label: 'Quyết định hoặc kế hoạch kiểm tra',
    hint: 'Ví dụ: Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND xã',
    required: true,
  },
  {
    key: 'visit',
    kind: 'choice',
    label: 'Lần kiểm tra trong năm',
    hint: 'Không kiểm tra quá 01 lần trong năm, trừ khi có dấu hiệu vi phạm rõ ràng (Nghị quyết 198/2025/QH15).',
    options: [
      { value: 'first', label: 'Lần đầu trong năm' },
      { value: 'again', label: 'Kiểm tra thêm vì có dấu hiệu vi phạm rõ ràng' },
    ],
  },
  { key: 'signs', kind: 'lines', label: 'Dấu hiệu vi phạm (khi kiểm tra thêm trong năm)' },
  {
    key: 'team',
    kind: 'rows',
    label: 'Đoàn kiểm tra',
    rowName: 'thành viên',
    required: true,
    columns: [...MEMBER_COLUMNS, { key: 'role', kind: 'text', label: 'Vai trò', hint: 'Ví dụ: Trưởng đoàn' }],
  },
  {
    key: 'representatives',
    kind: 'rows',
    label: 'Đại diện cơ sở',
    rowName: 'người',
    required: true,
    columns: PERSON_COLUMNS,
  },
  {
    key: 'criteria',
    kind: 'lines',
    label: 'Việc duy trì các tiêu chí của sản phẩm',
    hint: 'Nguyên liệu, lao động địa phương, chất lượng, bao bì, thị trường so với hồ sơ đã được đánh giá',
    required: true,
  },
  {
    key: 'mark',
    kind: 'lines',
    label: 'Việc sử dụng nhãn hiệu OCOP, thông tin và quảng bá sản phẩm',
    required: true,
  },
  {
    key: 'papers',
    kind: 'rows',
    label: 'Giấy tờ còn hạn',
    rowName: 'giấy tờ',
    columns: [
      { key: 'name', kind: 'text', label: 'Giấy tờ' },
      { key: 'number', kind: 'text', label: 'Số, ngày cấp' },
      { key: 'validUntil', kind: 'date', label: 'Có giá trị đến' },
      { key: 'note', kind: 'text', label: 'Nhận xét' },
    ],
  },
  { key: 'photos', kind: 'text', label: 'Ảnh chụp kèm theo', hint: 'Ví dụ: 06 ảnh nhà xưởng, nhãn, kho' },
  { key: 'remarks', kind: 'lines', label: 'Nhận xét của đoàn', required: true },
  {
    key: 'remedies',
    kind: 'rows',
    label: 'Yêu cầu khắc phục',
    rowName: 'yêu cầu',
    columns: [
      { key: 'work', kind: 'text', label: 'Nội dung' },
      { key: 'dueOn', kind: 'date', label: 'Thời hạn' },
    ],
  },
  { key: 'reply', kind: 'lines', label: 'Ý kiến của cơ sở' },
] as const satisfies readonly DetailField[];

export type InspectionMinutesDetails = DetailsOf<typeof INSPECTION_MINUTES_FIELDS>;

export interface InspectedProduct {
  readonly name: string;
  readonly stars: number;
  readonly certificateNumber: string | null;
  readonly decisionNumber: string;
  readonly validUntil: string;
  /** "Còn hiệu lực", on the day of the visit. */
  readonly state: string;
}

export interface InspectionMinutesFacts extends OfficeFacts {
  readonly producer: string | null;
  readonly address: string | null;
  /** The newest certificate of each product; empty on a sheet for the pen. */
  readonly products: readonly InspectedProduct[];
  readonly details: InspectionMinutesDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankInspectionMinutes = (office: OfficeFacts): InspectionMinutesFacts => ({
  ...office,
  producer: null,
  address: null,
  products: [],
  details: emptyDetails(INSPECTION_MINUTES_FIELDS),
});

/** Who signs for a side: the first of its list. */
const firstName = ([first]: readonly { readonly name: string }[]): string | null => first?.name ?? null;

const productTable = ({ products }: InspectionMinutesFacts): TableBlock =>
  numberedTable(
    [
      { name: 'Sản phẩm', share: 40, left: true },
      { name: 'Hạng', share: 17 },
      { name: 'Quyết định, giấy chứng nhận số', share: 44 },
      { name: 'Có giá trị đến', share: 27 },
      { name: 'Tình trạng', share: 28 },
    ],
    products.map(({ name, stars, decisionNumber, certificateNumber, validUntil, state }) => [
      name,
      starsText(stars),
      joinFilled([decisionNumber, certificateNumber], '; '),
      shortDate(validUntil),
      state,
    ]),
    2,
  );

const paperTable = ({ papers }: InspectionMinutesDetails): TableBlock =>
  numberedTable(
    [
      { name: 'Giấy tờ', share: 58, left: true },
      { name: 'Số, ngày cấp', share: 34 },
      { name: 'Có giá trị đến', share: 27 },
      { name: 'Nhận xét', share: 37, left: true },
    ],
    papers.map(({ name, number, validUntil, note }) => [name, number, dayOrNothing(validUntil), note]),
    5,
  );

const remedyTable = ({ remedies }: InspectionMinutesDetails): TableBlock =>
  numberedTable(
    [
      { name: 'Nội dung yêu cầu khắc phục', share: 116, left: true },
      { name: 'Thời hạn', share: 40 },
    ],
    remedies.map(({ work, dueOn }) => [work, dayOrNothing(dueOn)]),
    3,
  );

/** That it is the year's only visit, or why it is not. @see Nghị quyết 198/2025/QH15, Điều 4 */
function visitLines({ startedOn, visit, signs }: InspectionMinutesDetails): Block[] {
  const law = 'vì có dấu hiệu vi phạm rõ ràng (Nghị quyết số 198/2025/QH15)';
  // On a sheet for the pen nobody has chosen yet.
  const known = startedOn !== '';
  return [
    paragraph([
      text('Lần kiểm tra trong năm: '),
      box(known && visit === 'first'),
      text(' lần đầu;   '),
      box(known && visit === 'again'),
      text(` kiểm tra thêm ${law}.`),
    ]),
    ...(known && visit === 'first' ? [] : said('Dấu hiệu vi phạm khi kiểm tra thêm:', signs)),
  ];
}

function opening({ details }: InspectionMinutesFacts): Block[] {
  const day = typedOrNull(details.startedOn);
  return [
    field('Thời gian:', legalMoment(day, typedOrNull(details.startedAt))),
    field('Địa điểm:', details.place),
    field('Căn cứ:', details.basis),
    ...visitLines(details),
  ];
}

function parties(facts: InspectionMinutesFacts): Block[] {
  const { details } = facts;
  return [
    heading('section', 'I. THÀNH PHẦN'),
    heading('clause', '1. Đoàn kiểm tra'),
    ...peopleLines(details.team, 4),
    heading('clause', '2. Cơ sở được kiểm tra'),
    field('- Tên chủ thể:', facts.producer),
    field('- Địa chỉ:', facts.address),
    ...peopleLines(details.representatives, 2, 'Đại diện cơ sở (ông/bà)'),
  ];
}

/** The two contents of Điều 9.3, then the papers. */
function findings(facts: InspectionMinutesFacts): Block[] {
  const { details } = facts;
  return [
    heading('section', 'II. NỘI DUNG, KẾT QUẢ KIỂM TRA'),
    heading('clause', '1. Sản phẩm OCOP của cơ sở'),
    productTable(facts),
    heading('clause', '2. Việc duy trì các tiêu chí của sản phẩm theo hồ sơ đã được đánh giá, phân hạng'),
    ...answer(details.criteria, 3),
    heading('clause', '3. Việc sử dụng nhãn hiệu OCOP, thông tin và quảng bá sản phẩm OCOP'),
    ...answer(details.mark, 3),
    heading('clause', '4. Giấy tờ có thời hạn'),
    paperTable(details),
    field('5. Ảnh chụp kèm theo:', details.photos),
  ];
}

function conclusions({ details }: InspectionMinutesFacts): Block[] {
  const asked = details.remedies.length > 0 || !isFilled(details.remarks);
  return [
    heading('section', 'III. NHẬN XÉT, YÊU CẦU'),
    heading('clause', '1. Nhận xét của đoàn kiểm tra'),
    ...answer(details.remarks, 3),
    heading('clause', '2. Yêu cầu khắc phục'),
    ...(asked ? [remedyTable(details)] : [paragraph('Không có.')]),
    heading('clause', '3. Ý kiến của cơ sở'),
    ...answer(details.reply, 2),
  ];
}

/** The team's own letterhead: the committee stands above it (NĐ 30, ô 2), as the symbol BB-ĐKT says. */
function letterheadOf({ office, issuance, wording }: OfficeFacts): OfficeLetterhead {
  const own = officeLetterhead(office, issuance, wording.symbol);
  return { ...own, parent: own.issuer, issuer: ['ĐOÀN KIỂM TRA'] };
}

/**
 * What was seen at a producer's, what is asked and until when; both sides sign.
 * @see QĐ 26/2026/QĐ-TTg, Điều 9.2, 9.3; NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9
 */
export function inspectionMinutes(facts: InspectionMinutesFacts): PaperModel {
  const { wording, details } = facts;
  const hint = '(Ký, ghi rõ họ tên)';
  const ended = legalClock(typedOrNull(details.endedAt));
  return finishPaper({
    type: 'inspectionMinutes',
    documentTitle: joinFilled(['Biên bản kiểm tra, giám sát chủ thể OCOP', facts.producer], ': '),
    letterhead: letterheadOf(facts),
    title: {
      name: 'BIÊN BẢN',
      subject: ['Kiểm tra, giám sát sản phẩm OCOP'],
      notes: [],
      ruled: true,
    },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      ...opening(facts),
      ...parties(facts),
      ...findings(facts),
      ...conclusions(facts),
      ...closingBlocks(
        wording,
        `Biên bản lập xong hồi ${ended} cùng ngày, đã đọc cho các bên cùng nghe, thống nhất và ký tên; lập thành 02 bản, mỗi bên giữ 01 bản`,
      ),
      signing(
        party({ authority: ['ĐẠI DIỆN CƠ SỞ'], hint, name: firstName(details.representatives) }),
        party({ authority: wording.signer.authority, hint, name: firstName(details.team) }),
      ),
    ],
  });
}
