/** Kế hoạch triển khai thực hiện Chương trình OCOP của một năm. */
import { bullets, closingBlocks, dottedLine, heading, paragraph, recipients, signing } from '../build.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, ParagraphBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, orBlank, punctuateList, toLines, withFullStop } from '../typography.ts';
import { ANNUAL_PLAN_FIELDS } from './annual-plan-fields.ts';
import type { AnnualPlanDetails, PlannedProduct } from './annual-plan-fields.ts';
import { PLAN_TEXT } from './annual-plan-text.ts';
import { annexOf } from './parts/annex.ts';
import { numberedTable } from './parts/numbered-table.ts';

export interface AnnualPlanFacts extends OfficeFacts {
  readonly details: AnnualPlanDetails;
}

/** A sheet for the pen: the words of the law in force, with room for the year and its products. */
export const blankAnnualPlan = (office: OfficeFacts): AnnualPlanFacts => ({
  ...office,
  details: { ...emptyDetails(ANNUAL_PLAN_FIELDS), ...PLAN_TEXT },
});

const PROGRAMME = 'Chương trình “Mỗi xã một sản phẩm” (Chương trình OCOP)';

/** "Ô mai A, Ô mai B của Hợp tác xã X, Mật ong của Hợp tác xã Y": who makes several is named once. */
function namedProducts(products: readonly PlannedProduct[]): string {
  const pieces = products.map(({ product, producer, note }, at) => {
    const next = products[at + 1];
    const goesOn = next !== undefined && next.producer === producer && note === '' && next.note === '';
    const owner = isFilled(producer) && !goesOn ? ` của ${producer.trim()}` : '';
    return `${product.trim()}${owner}${isFilled(note) ? ` (${note.trim()})` : ''}`;
  });
  return pieces.join(products.some(({ note }) => isFilled(note)) ? '; ' : ', ');
}

/** One goal with its products. Without any it is left out; on the sheet for the pen it keeps room for them. */
function goal(lead: string, products: readonly PlannedProduct[], pen: boolean): Block[] {
  const known = products.filter(({ product }) => isFilled(product));
  if (known.length > 0) return bullets([`${orBlank(lead)}: ${withFullStop(namedProducts(known))}`]);
  return pen ? [...bullets([`${lead}:`]), dottedLine(), dottedLine()] : [];
}

function goals({ details }: AnnualPlanFacts): Block[] {
  const pen = !isFilled(details.year);
  return [
    heading('section', 'I. MỤC TIÊU'),
    heading('clause', '1. Mục tiêu chung'),
    ...bullets(toLines(details.generalGoals)),
    heading('clause', '2. Mục tiêu cụ thể'),
    ...goal(details.raiseLead, details.raise, pen),
    ...goal(details.renewLead, details.renew, pen),
    ...goal(details.newLead, details.fresh, pen),
    ...bullets(toLines(details.otherGoals)),
  ];
}

function scope({ details }: AnnualPlanFacts): Block[] {
  const groups = toLines(details.groups);
  return [
    heading('section', 'II. ĐỐI TƯỢNG VÀ YÊU CẦU THỰC HIỆN'),
    heading('clause', '1. Đối tượng thực hiện'),
    ...bullets(toLines(details.subjects)),
    ...(groups.length === 0
      ? []
      : [
          paragraph(`Sản phẩm hàng hóa và dịch vụ được phân theo ${String(groups.length)} nhóm, gồm:`, {
            keepWithNext: true,
          }),
        ]),
    ...groups.map((line, at) => paragraph(`(${String(at + 1)}) ${line}`)),
    heading('clause', '2. Yêu cầu'),
    ...bullets(toLines(details.requirements)),
  ];
}

/** Numbered clauses, each with its tasks. */
const clauses = (list: readonly (readonly [title: string, lines: string])[]): Block[] =>
  list.flatMap(([title, lines], at) => [
    heading('clause', `${String(at + 1)}. ${orBlank(title)}`),
    ...bullets(toLines(lines)),
  ]);

const taskTable = ({ tasks }: AnnualPlanDetails): Block =>
  numberedTable(
    [
      { name: 'Nhiệm vụ', share: 42, left: true },
      { name: 'Chủ trì', share: 23, left: true },
      { name: 'Phối hợp', share: 22, left: true },
      { name: 'Thời gian', share: 24, left: true },
      { name: 'Kết quả', share: 22, left: true },
    ],
    tasks.map(({ task, lead, support, cadence, evidence }) => [task, lead, support, cadence, evidence]),
    12,
  );

function opening({ office, wording }: AnnualPlanFacts, year: string): ParagraphBlock {
  const since = wording.grounds.some(isFilled) ? '' : 'Thực hiện Chương trình OCOP, ';
  return paragraph(
    `${since}UBND ${office.commune} ban hành Kế hoạch thực hiện ${PROGRAMME} năm ${year} cụ thể như sau:`,
  );
}

function annex(facts: AnnualPlanFacts): Block[] {
  const { details } = facts;
  if (details.tasks.length === 0 && isFilled(details.year)) return [];
  return [annexOf(facts, 'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH OCOP', 'Kế hoạch'), taskTable(details)];
}

/**
 * The plan of a year, wholly from data: the commune's plan of 2025 comes out of it, and so does one under the law in force.
 * @see NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; QĐ 26/2026/QĐ-TTg, Điều 10.4
 */
export function annualPlan(facts: AnnualPlanFacts): PaperModel {
  const { office, wording, issuance, details } = facts;
  const year = orBlank(details.year, '………');
  const whole = `${PROGRAMME} ${office.commune} năm ${year}`;
  return finishPaper({
    type: 'annualPlan',
    documentTitle: `Kế hoạch triển khai Chương trình OCOP ${office.commune} năm ${year}`,
    letterhead: officeLetterhead(office, issuance, wording.symbol),
    title: { name: 'KẾ HOẠCH', subject: [`Triển khai thực hiện ${whole}`], notes: [], ruled: true },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      opening(facts, year),
      ...goals(facts),
      ...scope(facts),
      heading('section', 'III. NỘI DUNG'),
      ...clauses(details.contents.map(({ title, lines }) => [title, lines])),
      heading('section', 'IV. KINH PHÍ THỰC HIỆN'),
      ...bullets(toLines(details.funding)),
      heading('section', 'V. TỔ CHỨC THỰC HIỆN'),
      ...clauses(details.units.map(({ unit, tasks }) => [unit, tasks])),
      ...closingBlocks(wording, `Trên đây là Kế hoạch thực hiện ${whole}`),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
      ...annex(facts),
    ],
  });
}
