import '@awesome.me/webawesome/dist/components/button/button.js';
import { type ImportAnswer, type ImportRow, ROW_OUTCOME_LABELS } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { choiceBox } from '../../components/list-parts.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import { base } from '../../styles/base.ts';
import {
  choicesOf,
  firstShown,
  linesOf,
  SHOWN_AT_ONCE,
  type Shown,
  shownRows,
  summaryOf,
} from './import.model.ts';

const COLUMNS: readonly Column<ImportRow>[] = [
  { label: 'Dòng', render: ({ row }) => `Dòng ${String(row)}` },
  { label: 'Nội dung', render: ({ title }) => title },
  { label: 'Kết quả', render: ({ outcome }) => ROW_OUTCOME_LABELS[outcome] },
  {
    label: 'Chi tiết',
    render: (row) => html`${linesOf(row).map((line) => html`<div>${line}</div>`)}`,
  },
];

/** What an import would do, or did: in one sentence, by columns, row by row. */
@customElement('ocop-import-preview')
export class OcopImportPreview extends LitElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--ocop-4);
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      h3 {
        margin-block-end: var(--ocop-2);
      }
      .choice {
        max-width: 24rem;
      }
    `,
  ];

  @property({ attribute: false }) answer!: ImportAnswer;
  @state() private shown: Shown = 'all';
  @state() private most = SHOWN_AT_ONCE;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer')) this.#show(firstShown(this.answer));
  }

  override render(): TemplateResult {
    const { answer } = this;
    const rows = shownRows(answer, this.shown);
    return html`
      <section>
        <h2>${answer.applied ? 'Kết quả nhập' : 'Kết quả chạy thử'}</h2>
        <p role="status"><strong>${summaryOf(answer)}</strong></p>
        ${this.#renderColumns()}
        <div class="choice no-print">
          ${choiceBox('Xem', this.shown, choicesOf(answer), (value) => this.#choose(value))}
        </div>
        <ocop-data-list
          caption="Từng dòng của trang tính “${answer.sheet}”"
          .columns=${COLUMNS}
          .rows=${rowsOf(rows.slice(0, this.most), COLUMNS, { key: ({ row }) => String(row) })}
        ></ocop-data-list>
        ${rows.length > this.most ? this.#renderMore(rows.length - this.most) : nothing}
        ${
          answer.hidden === 0
            ? nothing
            : html`<p class="quiet">Còn ${answer.hidden} dòng nữa không hiện ở đây.</p>`
        }
      </section>
    `;
  }

  #renderMore(left: number): TemplateResult {
    return html`<div class="no-print">
      <wa-button appearance="outlined" @click=${() => (this.most += SHOWN_AT_ONCE)}
        >Xem thêm (còn ${left} dòng)</wa-button
      >
    </div>`;
  }

  #show(shown: Shown): void {
    this.shown = shown;
    this.most = SHOWN_AT_ONCE;
  }

  #renderColumns(): TemplateResult {
    const { columns, unread, absent } = this.answer;
    const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
    return html`
      <div>
        <h3>Các cột nhận ra</h3>
        <ul>
          ${columns.map(({ column, heading, label }) => html`<li>Cột ${column} “${heading}” → ${label}</li>`)}
        </ul>
        ${unread.length === 0 ? nothing : html`<p class="quiet">Cột không dùng đến: ${quoted(unread)}.</p>`}
        ${absent.length === 0 ? nothing : html`<p class="quiet">Tệp không có cột: ${quoted(absent)}.</p>`}
      </div>
    `;
  }

  #choose(value: string): void {
    this.#show(choicesOf(this.answer).find(([choice]) => choice === value)?.[0] ?? 'all');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-import-preview': OcopImportPreview;
  }
}
