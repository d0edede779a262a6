import type { Align, Run, TableBlock, TableCell, TableRow } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';

type Runs = (runs: readonly Run[]) => unknown;

const styleOf = (align: Align): string => `text-align: ${align}`;
const spanOf = (span: number | undefined): number | typeof nothing => span ?? nothing;

const isEmpty = ({ lines }: TableCell): boolean => lines.every((line) => line.length === 0);

const linesOf = ({ lines }: TableCell, runs: Runs): TemplateResult[] =>
  lines.map((line) => html`<div>${runs(line)}</div>`);

function cell(each: TableCell, align: Align, runs: Runs): TemplateResult {
  return html`<td
    style=${styleOf(each.align ?? align)}
    colspan=${spanOf(each.columnSpan)}
    rowspan=${spanOf(each.rowSpan)}
  >
    ${linesOf(each, runs)}
  </td>`;
}

/** An empty head names nothing, so it is a plain cell. */
function head(each: TableCell, runs: Runs): TemplateResult {
  if (isEmpty(each)) return cell(each, 'center', runs);
  return html`<th
    scope=${(each.columnSpan ?? 1) > 1 ? 'colgroup' : 'col'}
    style=${styleOf(each.align ?? 'center')}
    colspan=${spanOf(each.columnSpan)}
    rowspan=${spanOf(each.rowSpan)}
  >
    ${linesOf(each, runs)}
  </th>`;
}

/** Which column each cell begins in, given what is spanned from the rows above; `free` counts the rows still covered. */
function columnsOf(row: TableRow, free: number[]): number[] {
  let column = 0;
  const begins = row.map(({ columnSpan = 1, rowSpan = 1 }) => {
    while ((free[column] ?? 0) > 0) column += 1;
    const begin = column;
    for (let each = begin; each < begin + columnSpan; each += 1) free[each] = rowSpan;
    column += columnSpan;
    return begin;
  });
  free.forEach((covered, index) => (free[index] = Math.max(0, covered - 1)));
  return begins;
}

function bodyRows(rows: readonly TableRow[], { columns }: TableBlock, runs: Runs): TemplateResult[] {
  const free = columns.map(() => 0);
  return rows.map((row) => {
    const begins = columnsOf(row, free);
    return html`<tr>
      ${row.map((each, index) => cell(each, columns[begins[index] ?? 0]?.align ?? 'left', runs))}
    </tr>`;
  });
}

/** A table that scrolls inside itself where the screen is narrow; the keyboard reaches it. */
export function renderTable(table: TableBlock, runs: Runs): TemplateResult {
  const { columns, header, rows, footer } = table;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return html`
    <div class="table" tabindex="0" role="group" aria-label="Bảng ${columns.length} cột">
      <table style="--columns: ${columns.length}">
        <colgroup>
          ${columns.map(({ share }) => html`<col style="width: ${(share / all) * 100}%" />`)}
        </colgroup>
        ${
          header.length === 0
            ? nothing
            : html`<thead>
                ${header.map(
                  (row) =>
                    html`<tr>
                      ${row.map((each) => head(each, runs))}
                    </tr>`,
                )}
              </thead>`
        }
        <tbody>
          ${bodyRows(rows, table, runs)}
        </tbody>
        ${
          footer.length === 0
            ? nothing
            : html`<tfoot>
                ${bodyRows(footer, table, runs)}
              </tfoot>`
        }
      </table>
    </div>
  `;
}
