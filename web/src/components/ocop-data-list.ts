import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../styles/base.ts';

export interface Column<T> {
  readonly label: string;
  readonly render: (item: T) => unknown;
  /** Figures stand under each other. */
  readonly isNumber?: boolean;
}

/** A row's key and, where it leads somewhere, its address; made by `rowsOf`. */
export interface Row {
  readonly key: string;
  readonly href: string | null;
  readonly cells: readonly unknown[];
}

/** Binds items to columns, so that the element itself needs not know their type. */
export function rowsOf<T>(
  items: readonly T[],
  columns: readonly Column<T>[],
  { key, href }: { readonly key: (item: T) => string; readonly href?: (item: T) => string },
): readonly Row[] {
  return items.map((item) => ({
    key: key(item),
    href: href?.(item) ?? null,
    cells: columns.map((column) => column.render(item)),
  }));
}

/**
 * A table that becomes cards on a phone. The first column names the row, and is its link.
 *
 *     html`<ocop-data-list caption="Hồ sơ" .columns=${columns} .rows=${rowsOf(dossiers, columns, { key, href })}>`
 */
@customElement('ocop-data-list')
export class OcopDataList extends LitElement {
  static override styles = [
    base,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
      }
      caption {
        text-align: start;
        font-weight: 600;
        padding-block-end: var(--ocop-2);
      }
      th,
      td {
        padding: var(--ocop-3);
        text-align: start;
        vertical-align: baseline;
        border-block-end: 1px solid var(--ocop-line);
      }
      thead th {
        font-weight: 600;
        color: var(--ocop-quiet);
        border-block-end: 2px solid var(--ocop-line-strong);
      }
      tbody th {
        font-weight: 600;
      }
      tbody th a {
        display: inline-flex;
        align-items: center;
        min-height: var(--ocop-target);
      }
      /* An address on the net has no place to break. */
      td a[target] {
        overflow-wrap: anywhere;
      }
      .number {
        text-align: end;
      }
      tbody tr:hover {
        background: var(--ocop-sunken);
      }
      .cell-label {
        display: none;
      }
      @media screen and (max-width: 39.99rem) {
        table,
        tbody,
        caption {
          display: block;
        }
        thead {
          position: absolute;
          clip-path: inset(50%);
          width: 1px;
          height: 1px;
          overflow: hidden;
        }
        tr {
          display: block;
          margin-block-end: var(--ocop-3);
          padding: var(--ocop-3) var(--ocop-4);
          border: 1px solid var(--ocop-line);
          border-radius: var(--ocop-radius-l);
          background: var(--ocop-surface);
        }
        tbody th,
        td {
          display: block;
          padding: var(--ocop-1) 0;
          border: 0;
          text-align: start;
        }
        td {
          display: grid;
          grid-template-columns: 7rem minmax(0, 1fr);
          gap: var(--ocop-3);
        }
        td.number {
          text-align: start;
        }
        td.none {
          display: none;
        }
        .cell-label {
          display: block;
          color: var(--ocop-quiet);
        }
      }
      /* A sheet is narrower than a screen: smaller letters, and room for the name by which a row is found. */
      @media print {
        table {
          font-size: 0.8em;
        }
        tr {
          break-inside: avoid;
        }
        th,
        td {
          padding: var(--ocop-2);
        }
        tbody th:has(a) {
          min-width: 13em;
        }
        tbody th a {
          min-height: 0;
        }
      }
    `,
  ];

  @property() caption = '';
  /** Hides the caption where a heading right above says the same. */
  @property({ type: Boolean, attribute: 'hide-caption' }) hideCaption = false;
  @property({ attribute: false }) columns: readonly {
    readonly label: string;
    readonly isNumber?: boolean;
  }[] = [];
  @property({ attribute: false }) rows: readonly Row[] = [];

  override render(): TemplateResult {
    return html`
      <table role="table">
        <caption class=${classMap({ 'visually-hidden': this.hideCaption })}>
          ${this.caption}
        </caption>
        <thead>
          <tr role="row">
            ${this.columns.map(
              ({ label, isNumber = false }) =>
                html`<th role="columnheader" scope="col" class=${classMap({ number: isNumber })}>
                  ${label}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.rows,
            ({ key }) => key,
            (row) =>
              html`<tr role="row">
                ${row.cells.map((cell, index) => this.#renderCell(row, cell, index))}
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  #renderCell({ href }: Row, cell: unknown, index: number): TemplateResult {
    if (index === 0) {
      return html`<th role="rowheader" scope="row">
        ${href === null ? cell : html`<a href=${href}>${cell}</a>`}
      </th>`;
    }
    const column = this.columns[index];
    return html`
      <td
        role="cell"
        class=${classMap({ number: column?.isNumber === true, none: cell === '–' || cell === '' })}
      >
        ${column === undefined ? nothing : html`<span class="cell-label" aria-hidden="true">${column.label}</span>`}
        <div>${cell}</div>
      </td>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-data-list': OcopDataList;
  }
}
