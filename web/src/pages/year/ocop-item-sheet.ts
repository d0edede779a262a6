import type { DetailField, Item, RowsField, Subject } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type DetailRow, rowsOf as detailRows, textOf } from '../../components/fields/field.model.ts';
import { rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-data-list.ts';
import { base } from '../../styles/base.ts';
import { filledFields } from './item.model.ts';
import { renderValue } from './item-parts.ts';

/** More rows than these are opened when they are wanted. */
const FOLDED = 6;

/** The values of an item to read and to print: what is empty is left out. */
@customElement('ocop-item-sheet')
export class OcopItemSheet extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-5);
      }
      summary {
        padding-block: var(--ocop-3);
        font-weight: 600;
        cursor: pointer;
      }
      @media print {
        details::details-content {
          content-visibility: visible;
        }
      }
      dl {
        display: grid;
        gap: var(--ocop-3);
        margin: 0;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      dt {
        color: var(--ocop-quiet);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      @media (min-width: 40rem) {
        dl > div {
          display: grid;
          grid-template-columns: 14rem minmax(0, 1fr);
          gap: var(--ocop-4);
        }
      }
    `,
  ];

  @property({ attribute: false }) subject!: Subject;
  @property({ attribute: false }) item!: Item;
  /** Keys of fields that are shown elsewhere on the page. */
  @property({ attribute: false }) hides: readonly string[] = [];

  override render(): TemplateResult {
    const filled = filledFields(this.subject, this.item, this.hides);
    return html`
      <dl>${filled.map((field) => (field.kind === 'rows' ? '' : this.#renderFact(field)))}</dl>
      ${filled.map((field) => (field.kind === 'rows' ? this.#renderRows(field) : ''))}
    `;
  }

  #renderFact(field: Exclude<DetailField, RowsField>): TemplateResult {
    const { values, names } = this.item;
    return html`<div>
      <dt>${field.label}</dt>
      <dd>${renderValue(field, textOf(values, field.key), names)}</dd>
    </div>`;
  }

  #renderRows({ key, label, columns, rowName }: RowsField): TemplateResult {
    const { values, names } = this.item;
    const rows = detailRows(values, key).map((row, index) => ({ row, index }));
    const [only, ...more] = columns;
    // Rows of one thing each are a list, not a table.
    if (only !== undefined && more.length === 0)
      return html`<dl>
        <div>
          <dt>${label}</dt>
          <dd>
            <ul>
              ${rows.map(({ row }) => html`<li>${renderValue(only, row[only.key] ?? '', names) || '–'}</li>`)}
            </ul>
          </dd>
        </div>
      </dl>`;
    const shown = [
      { label: 'TT', render: ({ index }: { readonly index: number }) => String(index + 1) },
      ...columns.map((column) => ({
        label: column.label,
        isNumber: column.kind === 'number',
        render: ({ row }: { readonly row: DetailRow }) =>
          renderValue(column, row[column.key] ?? '', names) || '–',
      })),
    ];
    const list = html`<ocop-data-list
      ?hide-caption=${rows.length > FOLDED}
      caption=${label}
      .columns=${shown}
      .rows=${rowsOf(rows, shown, { key: ({ index }) => String(index) })}
    ></ocop-data-list>`;
    if (rows.length <= FOLDED) return list;
    return html`<details>
      <summary>${label} (${String(rows.length)} ${rowName})</summary>
      ${list}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-item-sheet': OcopItemSheet;
  }
}
