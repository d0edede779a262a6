/** Báo cáo định kỳ, đột xuất kết quả thực hiện Chương trình OCOP, with its annex of products. */
import { bullets, closingBlocks, heading, paragraph, recipients, said, signing } from '../build.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import {
  BLANK,
  isFilled,
  joinFilled,
  legalDate,
  punctuateList,
  toLines,
  twoDigits,
  viNumber,
} from '../typography.ts';
import { dongOfMillions, moneyInWords } from '../vietnamese-words.ts';
import { type AnnexFacts, indicatorAnnex, productAnnex } from './periodic-report-annexes.ts';
import { PERIODIC_REPORT_FIELDS } from './periodic-report-fields.ts';
import type { PeriodicReportDetails } from './periodic-report-fields.ts';
import { INDICATOR_GROUPS } from '../../report/indicator.ts';
import type { ReportPeriod } from '../../report/periods.ts';

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Counted from the data: products at the period's end, events within the period. */
export interface ReportFigures {
  readonly byStars: readonly Counted[];
  /** Ngành. */
  readonly byGroup: readonly Counted[];
  readonly byProducerKind: readonly Counted[];
  readonly inForce: number;
  readonly endingIn6Months: number;
  readonly endingIn12Months: number;
  readonly expired: number;
  /** Products whose renewal is being assessed. */
  readonly renewing: number;
  readonly received: number;
  /** Sent back to be supplemented. */
  readonly returned: number;
  readonly rejected: number;
  readonly sentInTime: number;
  readonly sentLate: number;
  readonly firstRecognised: number;
  readonly upgraded: number;
  readonly renewed: number;
  readonly notPassed: number;
  readonly revoked: number;
}

export interface PeriodicReportFacts extends AnnexFacts {
  readonly details: PeriodicReportDetails;
  /** Null on a sheet for the pen. */
  readonly period: ReportPeriod | null;
  readonly figures: ReportFigures | null;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankPeriodicReport = (office: OfficeFacts): PeriodicReportFacts => ({
  ...office,
  details: emptyDetails(PERIODIC_REPORT_FIELDS),
  period: null,
  figures: null,
  products: [],
  indicators: [],
});

const DOTS = '………';

/** Two digits below ten, but a plain 0. */
const counted = (count: number): string => (count === 0 ? '0' : twoDigits(count));

type FigureName = {
  [Name in keyof ReportFigures]: ReportFigures[Name] extends number ? Name : never;
}[keyof ReportFigures];

const shown = (figures: ReportFigures | null, name: FigureName): string =>
  figures === null ? DOTS : counted(figures[name]);

/** "3 sao: 02; 4 sao: 01", or "không có"; dots where nothing is known. */
function listed(list: readonly Counted[] | undefined): string {
  if (list === undefined) return BLANK;
  const some = list.filter(({ count }) => count > 0);
  return some.length === 0
    ? 'không có'
    : some.map(({ name, count }) => `${name}: ${counted(count)}`).join('; ');
}

function productLines({ figures }: PeriodicReportFacts): string[] {
  const number = (name: FigureName): string => shown(figures, name);
  return [
    `Sản phẩm có giấy chứng nhận còn hiệu lực: ${number('inForce')} sản phẩm; theo hạng sao: ${listed(figures?.byStars)}; theo ngành: ${listed(figures?.byGroup)}`,
    `Hết hạn trong 6 tháng tới: ${number('endingIn6Months')} sản phẩm; trong 12 tháng tới: ${number('endingIn12Months')} sản phẩm`,
    `Đã hết hạn: ${number('expired')} sản phẩm; đang đánh giá lại: ${number('renewing')} sản phẩm`,
    `Trong kỳ: công nhận lần đầu ${number('firstRecognised')}, nâng hạng ${number('upgraded')}, công nhận lại ${number('renewed')}, không đạt ${number('notPassed')}, thu hồi ${number('revoked')} sản phẩm`,
    `Chủ thể có sản phẩm còn hiệu lực, theo loại hình: ${listed(figures?.byProducerKind)}`,
  ];
}

function dossierLines({ figures }: PeriodicReportFacts): string[] {
  const number = (name: FigureName): string => shown(figures, name);
  return [
    `Tiếp nhận ${number('received')} hồ sơ; yêu cầu bổ sung, hoàn thiện ${number('returned')} hồ sơ; từ chối tiếp nhận ${number('rejected')} hồ sơ`,
    `Gửi Ủy ban nhân dân tỉnh đúng hạn 15 ngày làm việc ${number('sentInTime')} hồ sơ; quá hạn ${number('sentLate')} hồ sơ`,
  ];
}

/** "25,5 triệu đồng (Hai mươi lăm triệu năm trăm nghìn đồng chẵn)". */
function millions(value: string): string {
  const dong = dongOfMillions(value);
  if (dong === null) return `${DOTS} triệu đồng`;
  const [whole = '', fraction] = value.trim().split(',');
  const figure = joinFilled([viNumber(Number(whole)), fraction], ',');
  return `${figure} triệu đồng (${moneyInWords(dong)})`;
}

interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly show: (value: string) => string;
}

/** Lines of what was typed; on the sheet for the pen all of them, with dots. */
const typedLines = (list: readonly Labelled[], pen: boolean): string[] =>
  list
    .filter(({ value }) => pen || isFilled(value))
    .map(({ label, value, show }) => `${label}: ${show(value)}`);

const times =
  (unit: string) =>
  (value: string): string =>
    `${value === '' ? DOTS : counted(Number(value.replace(',', '.')))} ${unit}`;

const activityLines = (details: PeriodicReportDetails, pen: boolean): string[] =>
  typedLines(
    [
      { label: 'Tập huấn, hướng dẫn', value: details.trainings, show: times('lớp, buổi') },
      { label: 'Tuyên truyền', value: details.broadcasts, show: times('tin, bài, buổi phát thanh') },
      { label: 'Xúc tiến thương mại', value: details.fairs, show: times('hội chợ, sự kiện') },
      { label: 'Ý tưởng sản phẩm đăng ký', value: details.ideas, show: times('ý tưởng') },
      { label: 'Kiểm tra, giám sát chủ thể', value: details.inspections, show: times('lượt') },
    ],
    pen,
  );

const moneyLines = (details: PeriodicReportDetails, pen: boolean): string[] =>
  typedLines(
    [
      { label: 'Doanh thu sản phẩm OCOP', value: details.revenue, show: millions },
      { label: 'Kinh phí ngân sách hỗ trợ', value: details.budget, show: millions },
      { label: 'Vốn xã hội hóa', value: details.capital, show: millions },
    ],
    pen,
  );

/** What the plan's own figures say, out of the settled table: "Mục tiêu của kế hoạch đã đạt: 6/11 mục tiêu (55%)". */
const planLines = ({ indicators }: PeriodicReportFacts): string[] =>
  indicators
    .filter(({ group }) => group === INDICATOR_GROUPS.plan)
    .map(({ label, value, planned, unit, reached }) => {
      const share = reached === '' ? '' : ` (${reached})`;
      return `${label}: ${joinFilled([value, planned], '/')} ${unit}${share}`;
    });

/** A clause with what was typed after what was counted; on the sheet for the pen with room for more. */
function clause(title: string, known: readonly string[], typed: string, pen: boolean): Block[] {
  const lines = bullets(punctuateList([...known, ...toLines(typed)]));
  return [heading('clause', title), ...lines, ...(pen ? said('-', null, 1) : [])];
}

function results(facts: PeriodicReportFacts, pen: boolean): Block[] {
  const { details } = facts;
  const clauses: readonly (readonly [title: string, lines: readonly string[], typed: string])[] = [
    ['Công tác chỉ đạo, tuyên truyền, hỗ trợ', activityLines(details, pen), details.direction],
    ['Sản phẩm và giấy chứng nhận', productLines(facts), ''],
    ['Tiếp nhận, đánh giá hồ sơ', dossierLines(facts), ''],
    ['Sản xuất kinh doanh, kinh phí', moneyLines(details, pen), details.channels],
    ['Kết quả so với kế hoạch', planLines(facts), details.results],
  ];
  return clauses
    .filter(([, lines, typed]) => pen || lines.length > 0 || isFilled(typed))
    .flatMap(([title, lines, typed], at) => clause(`${String(at + 1)}. ${title}`, lines, typed, pen));
}

/** What was typed; room for the pen where it is still to be written. */
const typedPart = (typed: string): Block[] =>
  isFilled(typed) ? bullets(toLines(typed)) : said('-', null, 2);

function opening({ office, details, period }: PeriodicReportFacts, name: string): Block {
  const basis = isFilled(details.request)
    ? `Thực hiện ${details.request.trim()}, `
    : 'Thực hiện chế độ thông tin, báo cáo, ';
  const days = `số liệu từ ${legalDate(period?.from ?? null)} đến hết ${legalDate(period?.to ?? null)}`;
  return paragraph(
    `${basis}Ủy ban nhân dân ${office.commune} báo cáo kết quả thực hiện Chương trình OCOP ${name} (${days}) như sau:`,
  );
}

function body(facts: PeriodicReportFacts, name: string): Block[] {
  const { details } = facts;
  const pen = facts.period === null;
  return [
    opening(facts, name),
    heading('section', 'I. KẾT QUẢ THỰC HIỆN'),
    ...results(facts, pen),
    heading('section', 'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN'),
    heading('clause', '1. Tồn tại, hạn chế'),
    ...typedPart(details.difficulties),
    heading('clause', '2. Nguyên nhân'),
    ...typedPart(details.causes),
    heading('section', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI'),
    ...typedPart(details.directions),
    heading('section', 'IV. KIẾN NGHỊ, ĐỀ XUẤT'),
    ...(pen || isFilled(details.proposals) ? typedPart(details.proposals) : [paragraph('Không có.')]),
  ];
}

/**
 * The commune's report to the province's office and committee.
 * @see Kế hoạch OCOP của xã, mục V.1; NĐ 09/2019/NĐ-CP, Điều 12; NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4
 */
export function periodicReport(facts: PeriodicReportFacts): PaperModel {
  const { office, wording, issuance, details, period } = facts;
  const name = period?.name ?? `kỳ ${DOTS}`;
  const addressees = toLines(details.addressees);
  const known =
    addressees.length > 0
      ? addressees
      : [`Ủy ban nhân dân ${office.province}`, `Sở Nông nghiệp và Môi trường ${office.province}`];
  return finishPaper({
    type: 'periodicReport',
    documentTitle: `Báo cáo kết quả thực hiện Chương trình OCOP ${name}`,
    letterhead: officeLetterhead(office, issuance, wording.symbol),
    title: {
      name: 'BÁO CÁO',
      subject: [joinFilled(['Kết quả thực hiện Chương trình OCOP', name, `của ${office.commune}`], ' ')],
      notes: [],
      ruled: true,
    },
    authorityLine: null,
    addressees: punctuateList(known),
    grounds: punctuateList(wording.grounds),
    body: [
      ...body(facts, name),
      ...closingBlocks(wording, `Ủy ban nhân dân ${office.commune} trân trọng báo cáo`),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
      ...productAnnex(facts),
      ...indicatorAnnex(facts),
    ],
  });
}
