/** The tables of Mẫu số 02, Phần III: points by criterion, evidence, and the form's own guide. */
import { bold, cell, headerCell, italic, paragraph, text } from '../build.ts';
import type { Block, Run, TableBlock, TableRow } from '../model.ts';
import { cleanText, isFilled, toLines, viNumber } from '../typography.ts';

export interface CriterionFacts {
  /** "1.2". */
  readonly number: string;
  readonly title: string;
  readonly points: number;
  readonly max: number;
  /** Label of the chosen option; null while unanswered. */
  readonly choice: string | null;
  readonly description: string | null;
  /** Names of the files or papers that prove it. */
  readonly evidence: readonly string[];
}

export interface CriteriaGroupFacts {
  readonly number: string;
  readonly title: string;
  readonly points: number;
  readonly max: number;
  readonly criteria: readonly CriterionFacts[];
}

export interface CriteriaPartFacts {
  /** "A", "B", "C". */
  readonly code: string;
  readonly title: string;
  readonly points: number;
  readonly max: number;
  readonly groups: readonly CriteriaGroupFacts[];
}

export interface SelfAssessmentPoints {
  /** Name of the product set, as the decree prints it. */
  readonly criteriaSet: string;
  readonly parts: readonly CriteriaPartFacts[];
  readonly total: number;
  readonly max: number;
  /** "4 sao" when the application wants the producer's own band printed; null leaves it out. */
  readonly band: string | null;
}

export interface EvidenceItem {
  /** Topic of the decree's guide, or the producer's own words. */
  readonly content: string;
  readonly files: readonly string[];
}

/** Stands beside every figure that is not the province's (a self-assessment is a rehearsal). */
export const NOT_THE_RESULT = 'Tự đánh giá, không phải kết quả';

/** "12/18". */
export function pointsText(points: number, max: number): string {
  const figure = (value: number): string => viNumber(value, Number.isInteger(value) ? 0 : 2);
  return `${figure(points)}/${figure(max)}`;
}

const COLUMNS: TableBlock['columns'] = [
  { share: 9, align: 'center' },
  { share: 34, align: 'left' },
  { share: 12, align: 'center' },
  { share: 26, align: 'left' },
  { share: 22, align: 'left' },
];

function sumRow(title: string, points: number, max: number): TableRow {
  return [
    cell([bold(title)], { columnSpan: 2, align: 'left' }),
    cell([bold(pointsText(points, max))]),
    cell(null, { columnSpan: 2 }),
  ];
}

function criterionRow(criterion: CriterionFacts): TableRow {
  const choice: Run[][] = isFilled(criterion.choice)
    ? [[italic(`Mức tự chọn: ${cleanText(criterion.choice)}`)]]
    : [[italic('Chưa chọn mức')]];
  return [
    cell(criterion.number),
    { lines: [[text(criterion.title)], ...choice] },
    cell(pointsText(criterion.points, criterion.max)),
    cell(criterion.description),
    { lines: fileLines(criterion.evidence) },
  ];
}

const fileLines = (files: readonly string[]): Run[][] =>
  files.filter(isFilled).map((file) => [text(`- ${cleanText(file)}`)]);

function groupRows(group: CriteriaGroupFacts): TableRow[] {
  return [
    sumRow(`${group.number}. ${group.title}`, group.points, group.max),
    ...group.criteria.map(criterionRow),
  ];
}

function totalRow(points: SelfAssessmentPoints): TableRow {
  return [
    cell([bold('Tổng điểm tự đánh giá')], { columnSpan: 2, align: 'left' }),
    cell([bold(pointsText(points.total, points.max))]),
    cell([bold(NOT_THE_RESULT)], { columnSpan: 2 }),
  ];
}

/** The chosen set, the table of points in the criteria's order, and the total. */
export function assessmentBlocks(points: SelfAssessmentPoints): Block[] {
  const rows = points.parts.flatMap((part) => [
    sumRow(`PHẦN ${part.code}. ${part.title}`, part.points, part.max),
    ...part.groups.flatMap(groupRows),
  ]);
  const table: TableBlock = {
    kind: 'table',
    columns: COLUMNS,
    header: [
      ['TT', 'Tiêu chí và mức tự chọn', 'Điểm', 'Mô tả', 'Minh chứng'].map((name) => headerCell(name)),
    ],
    rows,
    titleRows: rows.flatMap((row, at) => (row[0]?.columnSpan === 2 ? [at] : [])),
    footer: [totalRow(points)],
  };
  const band = isFilled(points.band) ? `, tương ứng mức ${points.band}` : '';
  return [
    paragraph(`Bộ sản phẩm: ${points.criteriaSet} (Phụ lục II Quyết định số 26/2026/QĐ-TTg).`),
    paragraph([
      text(`Tổng điểm tự đánh giá: ${pointsText(points.total, points.max)} điểm${band}. `),
      bold(`${NOT_THE_RESULT}.`),
    ]),
    table,
  ];
}

/** Evidence by topic; each file on its own line. */
export function evidenceTable(items: readonly EvidenceItem[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 42, align: 'left' },
      { share: 50, align: 'left' },
    ],
    header: [['TT', 'Nội dung', 'Tài liệu kèm theo'].map((name) => headerCell(name))],
    rows: items.map((item, at) => [
      cell(String(at + 1)),
      cell(item.content),
      { lines: fileLines(item.files) },
    ]),
    footer: [],
  };
}

interface GuideRow {
  readonly content: string;
  readonly requirement: string;
}

/** The decree's table of evidence, for the blank form. */
export function guideTable(rows: readonly GuideRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 34, align: 'left' },
      { share: 58, align: 'left' },
    ],
    header: [['TT', 'Nội dung', 'Yêu cầu'].map((name) => headerCell(name))],
    rows: rows.map((row) => [
      cell('-'),
      cell(row.content),
      { lines: toLines(row.requirement).map((line) => [text(line)]) },
    ]),
    footer: [],
  };
}
