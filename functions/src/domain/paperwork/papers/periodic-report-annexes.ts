/** The annexes of the periodic report: its products, and the table of indicators. */
import { bold, cell } from '../build.ts';
import type { Block, TableBlock, TableRow } from '../model.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { shortDate } from '../typography.ts';
import type { ShownIndicator } from '../../report/settled.ts';
import { annexOf } from './parts/annex.ts';
import { starsText } from './parts/certificate.ts';
import { numberedTable } from './parts/numbered-table.ts';

export interface ReportedProduct {
  readonly name: string;
  readonly producer: string;
  readonly stars: number;
  readonly decision: string;
  readonly validUntil: string;
  /** "Còn hiệu lực", on the last day of the period. */
  readonly state: string;
}

export interface AnnexFacts extends OfficeFacts {
  readonly products: readonly ReportedProduct[];
  /** Of the report whose figures were settled; none where the paper is made without one. */
  readonly indicators: readonly ShownIndicator[];
}

const productTable = (products: readonly ReportedProduct[]): TableBlock =>
  numberedTable(
    [
      { name: 'Sản phẩm', share: 28, left: true },
      { name: 'Chủ thể', share: 28, left: true },
      { name: 'Hạng', share: 14 },
      { name: 'Quyết định, giấy chứng nhận', share: 26, left: true },
      { name: 'Có giá trị đến', share: 23 },
      { name: 'Tình trạng', share: 21 },
    ],
    products.map(({ name, producer, stars, decision, validUntil, state }) => [
      name,
      producer,
      starsText(stars),
      decision,
      shortDate(validUntil),
      state,
    ]),
    10,
  );

/** Rows under the title of their part of the table; they are numbered through. */
function titled({ columns, rows, ...table }: TableBlock, groups: readonly string[]): TableBlock {
  const titleRows: number[] = [];
  const all: TableRow[] = [];
  rows.forEach((row, at) => {
    const group = String(groups[at]);
    if (group !== groups[at - 1]) {
      titleRows.push(all.length);
      all.push([cell([bold(group)], { columnSpan: columns.length, align: 'left' })]);
    }
    all.push(row);
  });
  return { ...table, columns, rows: all, titleRows };
}

/** The table of indicators as a second annex; none where there are no settled figures. */
export function indicatorAnnex(facts: AnnexFacts): Block[] {
  if (facts.indicators.length === 0) return [];
  const table = numberedTable(
    [
      // Amounts in million đồng, "12.276,5", stay on one line.
      { name: 'Chỉ tiêu', share: 40, left: true },
      { name: 'Đơn vị', share: 21 },
      { name: 'Kế hoạch', share: 16 },
      { name: 'Thực hiện', share: 17 },
      { name: 'Đạt', share: 14 },
      { name: 'Kỳ trước', share: 17 },
      { name: 'So kỳ trước', share: 19 },
    ],
    facts.indicators.map(({ label, unit, planned, value, reached, before, difference }) => [
      label,
      unit,
      planned,
      value,
      reached,
      before,
      difference,
    ]),
    0,
  );
  const head = annexOf(facts, 'BIỂU CHỈ TIÊU THỰC HIỆN CHƯƠNG TRÌNH OCOP', 'Báo cáo');
  const groups = facts.indicators.map(({ group }) => group);
  return [{ ...head, label: 'Phụ lục II' }, titled(table, groups)];
}

/** Several annexes are numbered in Roman figures. @see NĐ 30/2020/NĐ-CP, Phụ lục I, phần III */
export function productAnnex(facts: AnnexFacts): Block[] {
  const head = annexOf(facts, 'DANH MỤC SẢN PHẨM OCOP', 'Báo cáo');
  const label = facts.indicators.length === 0 ? head.label : 'Phụ lục I';
  return [{ ...head, label }, productTable(facts.products)];
}
