import '@awesome.me/webawesome/dist/components/button/button.js';
import { MAX_DETAIL_ROWS, type RowsField } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../emit.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { NO_REFS, type Refs, renderBox } from './detail-field.ts';
import {
  type DetailRow,
  emptyRow,
  type FieldProblem,
  moved,
  rowTitle,
  withoutRow,
  withRow,
  withRowAt,
} from './field.model.ts';

/** So few stand open at once; of more, each is opened when it is wanted. */
const OPEN_AT_ONCE = 3;

interface Removed {
  readonly index: number;
  readonly row: DetailRow;
}

/**
 * The rows of one field: added, mended, put in another order, taken out and brought back.
 * @fires ocop-rows-change - with all rows as they now are
 */
@customElement('ocop-detail-rows')
export class OcopDetailRows extends LitElement {
  static override styles = [
    base,
    css`
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: var(--ocop-2);
        font-weight: 600;
      }
      details {
        border: 1px solid var(--ocop-line);
        border-radius: var(--ocop-radius);
        background: var(--ocop-surface);
      }
      summary {
        padding: var(--ocop-3) var(--ocop-4);
        min-height: var(--ocop-target);
        cursor: pointer;
        font-weight: 600;
      }
      .boxes {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
        padding: 0 var(--ocop-4) var(--ocop-4);
      }
      /* Below 300 px the three boxes of a day would stand one under the other: on a phone a card leaves 294. */
      wa-known-date {
        width: calc(100% + var(--ocop-2));
        margin-inline-end: calc(-1 * var(--ocop-2));
      }
      /* "(bắt buộc)" goes on in the line of a long label, not in a column beside it. */
      :is(wa-input, wa-textarea, wa-select, wa-radio-group)::part(form-control-label) {
        display: inline-block;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) field!: RowsField;
  @property({ attribute: false }) rows: readonly DetailRow[] = [];
  /** What every place begins with. */
  @property() root = 'details';
  @property({ attribute: false }) refs: Refs = NO_REFS;
  @property({ attribute: false }) problems: readonly FieldProblem[] = [];
  @state() private removed: Removed | null = null;

  get #path(): string {
    return `${this.root}.${this.field.key}`;
  }

  /** The box of a place in these rows, its row opened so that it can be gone to. */
  box(path: string): HTMLElement | undefined {
    const found = this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(path)}"]`) ?? undefined;
    found?.closest('details')?.setAttribute('open', '');
    return found;
  }

  /** A row that is shown for the first time stands open when there are few. */
  override updated(): void {
    for (const details of this.renderRoot.querySelectorAll('details:not([data-seen])')) {
      details.toggleAttribute('open', this.rows.length <= OPEN_AT_ONCE);
      details.setAttribute('data-seen', '');
    }
  }

  override render(): TemplateResult {
    const { label, hint, required, rowName } = this.field;
    const whole = this.problems.find(({ path }) => path === this.#path);
    return html`
      <fieldset>
        <legend>${label}${required === true ? ' (bắt buộc)' : ''}</legend>
        ${hint === undefined ? nothing : html`<p class="quiet">${hint}</p>`}
        ${whole === undefined ? nothing : html`<p class="wrong">${whole.message}</p>`}
        ${this.rows.map((row, index) => this.#renderRow(row, index))}
        <div class="row">
          <wa-button
            id=${this.#path}
            appearance="outlined"
            ?disabled=${this.rows.length >= MAX_DETAIL_ROWS}
            @click=${() => void this.#add()}
          >
            <wa-icon slot="start" name="plus"></wa-icon>Thêm ${rowName}
          </wa-button>
          ${
            this.removed === null
              ? nothing
              : html`<wa-button appearance="plain" @click=${() => this.#bringBack()}>
                  <wa-icon slot="start" name="undo-2"></wa-icon>Lấy lại dòng vừa bỏ
                </wa-button>`
          }
        </div>
      </fieldset>
    `;
  }

  #renderRow(row: DetailRow, index: number): TemplateResult {
    const { columns } = this.field;
    const place = `${this.#path}.${String(index)}`;
    const isWrong = this.problems.some(({ path }) => path.startsWith(`${place}.`));
    return html`
      <details>
        <summary>
          ${index + 1}. ${rowTitle(columns, row, this.refs.names)}
          ${isWrong ? html`<span class="wrong"> – còn chỗ chưa đúng</span>` : nothing}
        </summary>
        <div class="boxes">
          ${columns.map((column) =>
            renderBox(column, {
              path: `${place}.${column.key}`,
              value: row[column.key] ?? '',
              problem: this.problems.find(({ path }) => path === `${place}.${column.key}`)?.message,
              change: (value) => this.#change(withRow(this.rows, index, { ...row, [column.key]: value })),
              refs: this.refs,
            }),
          )}
          ${this.#renderTools(row, index)}
        </div>
      </details>
    `;
  }

  #renderTools(row: DetailRow, index: number): TemplateResult {
    const name = `${this.field.rowName} ${String(index + 1)}`;
    const move = (by: -1 | 1, label: string, icon: string, isEnd: boolean): TemplateResult => html`
      <wa-button appearance="plain" ?disabled=${isEnd} @click=${() => this.#move(index, by)}>
        <wa-icon slot="start" name=${icon}></wa-icon>${label}<span class="visually-hidden"> ${name}</span>
      </wa-button>
    `;
    return html`
      <div class="row">
        ${move(-1, 'Lên', 'chevron-up', index === 0)}
        ${move(1, 'Xuống', 'chevron-down', index === this.rows.length - 1)}
        <wa-button appearance="plain" @click=${() => this.#remove(row, index)}>
          <wa-icon slot="start" name="trash-2"></wa-icon>Bỏ<span class="visually-hidden"> ${name}</span>
        </wa-button>
      </div>
    `;
  }

  #change(rows: readonly DetailRow[]): void {
    emit(this, 'ocop-rows-change', { key: this.field.key, rows });
  }

  async #add(): Promise<void> {
    this.#change([...this.rows, emptyRow(this.field.columns)]);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    const last = this.renderRoot.querySelector('details:last-of-type');
    last?.setAttribute('open', '');
    last?.querySelector<HTMLElement>('[id]')?.focus();
  }

  #move(index: number, by: -1 | 1): void {
    this.#change(moved(this.rows, index, by));
    announce(`Đã chuyển ${by === -1 ? 'lên' : 'xuống'} một dòng.`);
  }

  #remove(row: DetailRow, index: number): void {
    this.removed = { index, row };
    this.#change(withoutRow(this.rows, index));
    announce('Đã bỏ một dòng; có thể lấy lại.');
  }

  #bringBack(): void {
    if (this.removed === null) return;
    const rows = withRowAt(this.rows, this.removed);
    this.removed = null;
    this.#change(rows);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-detail-rows': OcopDetailRows;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-rows-change': CustomEvent<{ key: string; rows: readonly DetailRow[] }>;
  }
}
