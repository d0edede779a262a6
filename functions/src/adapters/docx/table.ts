/** Tables of the body: repeated header, rows that no page break cuts, totals that stay with the last row. */
import { LAYOUT } from '../../domain/paperwork/layout.ts';
import type { TableBlock, TableCell, TableRow } from '../../domain/paperwork/model.ts';
import type { Child, Pen } from './pen.ts';
import { twips } from './units.ts';

const { size, tableCellPadding: padding } = LAYOUT;
const TWIPS_PER_MM = 1440 / 25.4;

/** Column widths in twips, summing to the text width (millimetres) exactly. */
export function columnWidths(columns: TableBlock['columns'], textWidth: number): number[] {
  const total = Math.floor(textWidth * TWIPS_PER_MM);
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((total * column.share) / shares));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
}

/** Finds the column in which each cell begins, past the cells that hang down from rows above. */
export function placeCells(rows: readonly TableRow[], columnCount: number): PlacedCell[][] {
  const hanging: number[] = Array.from({ length: columnCount }, () => 0);
  return rows.map((row) => {
    let column = 0;
    const placed = row.map((cell) => {
      while ((hanging[column] ?? 0) > 0) column += 1;
      const at = column;
      column += cell.columnSpan ?? 1;
      hanging.fill(cell.rowSpan ?? 1, at, column);
      return { cell, column: at };
    });
    hanging.forEach((count, at) => {
      hanging[at] = Math.max(0, count - 1);
    });
    return placed;
  });
}

interface RowPlace {
  readonly header: boolean;
  /** Keep this row on the page of the next. */
  readonly keepNext: boolean;
}

type DocxRow = InstanceType<Pen['docx']['TableRow']>;
type DocxCell = InstanceType<Pen['docx']['TableCell']>;

function cellOf(
  pen: Pen,
  { cell, column }: PlacedCell,
  widths: readonly number[],
  align: TableCell['align'],
  keepNext: boolean,
): DocxCell {
  const { TableCell: Cell, VerticalAlignTable, WidthType } = pen.docx;
  const columnSpan = cell.columnSpan ?? 1;
  const rowSpan = cell.rowSpan ?? 1;
  const width = widths.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0);
  const lines = cell.lines.length > 0 ? cell.lines : [[]];
  const options = { align: cell.align ?? align ?? 'left', keepNext };
  return new Cell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: lines.map((runs) => pen.lineOf(runs, { size: size.table }, options, width / TWIPS_PER_MM)),
  });
}

function rowOf(
  pen: Pen,
  columns: TableBlock['columns'],
  widths: readonly number[],
  cells: readonly PlacedCell[],
  place: RowPlace,
): DocxRow {
  return new pen.docx.TableRow({
    cantSplit: true,
    tableHeader: place.header,
    children: cells.map((placed) =>
      cellOf(pen, placed, widths, columns[placed.column]?.align, place.keepNext),
    ),
  });
}

/** Lays one table; the last body row and the totals stay together. */
export function table(pen: Pen, block: TableBlock): Child {
  const { BorderStyle, Table, TableLayoutType, WidthType } = pen.docx;
  const widths = columnWidths(block.columns, pen.textWidth);
  const rows = [...block.header, ...block.rows, ...block.footer];
  const firstKept = block.footer.length > 0 ? rows.length - block.footer.length - 1 : rows.length;
  const titleRows = block.titleRows ?? [];
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const around = { top: line, bottom: line, left: line, right: line };
  const vertical = twips(padding.vertical);
  const horizontal = twips(padding.horizontal);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...around, insideHorizontal: line, insideVertical: line },
    margins: {
      marginUnitType: WidthType.DXA,
      top: vertical,
      bottom: vertical,
      left: horizontal,
      right: horizontal,
    },
    rows: placeCells(rows, widths.length).map((cells, at) => {
      const header = at < block.header.length;
      const titles = titleRows.includes(at - block.header.length);
      const keepNext = header || titles || (at >= firstKept && at < rows.length - 1);
      return rowOf(pen, block.columns, widths, cells, { header, keepNext });
    }),
  });
}
