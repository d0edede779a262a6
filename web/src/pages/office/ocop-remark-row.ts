import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import { valueOf } from '../../components/value-of.ts';
import { base } from '../../styles/base.ts';
import {
  type Choices,
  QUICK_REASONS,
  type RemarkRow,
  type RowError,
  TARGET_KIND_LABELS,
  TargetKind,
} from './return.model.ts';

/**
 * One item of a request to supplement: what it is about, what is wrong, what to do, until when.
 * @fires ocop-row-change - the row as it is now
 * @fires ocop-row-remove - the officer takes it out
 */
@customElement('ocop-remark-row')
export class OcopRemarkRow extends LitElement {
  static override styles = [
    base,
    css`
      fieldset {
        display: grid;
        gap: var(--ocop-4);
        margin: 0;
        min-width: 0;
      }
      legend {
        font-weight: 600;
        padding-inline: var(--ocop-2);
      }
      .target {
        display: grid;
        gap: var(--ocop-4);
        grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
      wa-button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) row!: RemarkRow;
  @property({ type: Number }) place = 1;
  @property({ attribute: false }) choices!: Choices;
  @property({ attribute: false }) errors: readonly RowError[] = [];
  @property({ type: Boolean, attribute: 'may-remove' }) mayRemove = false;

  /** The field itself, so that the summary of errors can lead to it. */
  field(name: RowError['field']): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(`#${name}`) ?? undefined;
  }

  override render(): TemplateResult {
    return html`
      <fieldset class="card">
        <legend>Nội dung ${this.place}</legend>
        ${this.#renderTarget()} ${this.#renderReasons()} ${this.#renderText('problem', 'Chỗ chưa đạt')}
        ${this.#renderText('action', 'Cách sửa')}
        <wa-known-date
          id="dueOn"
          label="Hạn bổ sung"
          required
          .value=${this.row.dueOn}
          @input=${(event: Event) => this.#change({ dueOn: valueOf(event) })}
          >${this.#wrong('dueOn')}</wa-known-date
        >
        ${
          this.mayRemove
            ? html`<wa-button
                appearance="plain"
                @click=${() => emit(this, 'ocop-row-remove', { id: this.row.id })}
              >
                <wa-icon slot="start" name="trash-2"></wa-icon>Bỏ nội dung ${this.place}
              </wa-button>`
            : nothing
        }
      </fieldset>
    `;
  }

  #renderTarget(): TemplateResult {
    const { kind, ref } = this.row;
    const options = this.choices[kind];
    return html`
      <div class="target">
        <wa-select
          label="Loại"
          .value=${kind}
          @change=${(event: Event) => {
            const picked = TargetKind.safeParse(valueOf(event));
            if (picked.success && picked.data !== kind)
              this.#change({ kind: picked.data, ref: '', page: '' });
          }}
        >
          ${TargetKind.options.map((each) => html`<wa-option value=${each}>${TARGET_KIND_LABELS[each]}</wa-option>`)}
        </wa-select>
        <wa-select
          id="ref"
          label=${TARGET_KIND_LABELS[kind]}
          placeholder=${options.length === 0 ? 'Hồ sơ không có mục nào' : 'Chọn một mục'}
          required
          .value=${ref}
          @change=${(event: Event) => this.#change({ ref: valueOf(event) })}
        >
          ${options.map(({ value, label }) => html`<wa-option value=${value}>${label}</wa-option>`)}
          ${this.#wrong('ref')}
        </wa-select>
        ${kind === 'page' ? this.#renderPage() : nothing}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    return html`
      <wa-input
        id="page"
        label="Trang số"
        inputmode="numeric"
        required
        .value=${this.row.page}
        @input=${(event: Event) => this.#change({ page: valueOf(event) })}
        >${this.#wrong('page')}</wa-input
      >
    `;
  }

  #renderReasons(): TemplateResult {
    return html`
      <wa-select
        label="Lý do thường gặp"
        placeholder="Chọn để điền sẵn, sửa lại được"
        @change=${(event: Event) => {
          const reason = QUICK_REASONS[Number(valueOf(event))];
          if (valueOf(event) !== '' && reason !== undefined) this.#change(reason);
        }}
      >
        ${QUICK_REASONS.map(({ problem }, index) => html`<wa-option value=${String(index)}>${problem}</wa-option>`)}
      </wa-select>
    `;
  }

  #renderText(field: 'problem' | 'action', label: string): TemplateResult {
    return html`
      <wa-textarea
        id=${field}
        label=${label}
        rows="2"
        maxlength="2000"
        required
        .value=${this.row[field]}
        @input=${(event: Event) => this.#change({ [field]: valueOf(event) })}
        >${this.#wrong(field)}</wa-textarea
      >
    `;
  }

  #wrong(field: RowError['field']): TemplateResult | typeof nothing {
    const error = this.errors.find((item) => item.field === field);
    return error === undefined ? nothing : html`<span slot="hint" class="wrong">${error.message}</span>`;
  }

  #change(change: Partial<RemarkRow>): void {
    emit(this, 'ocop-row-change', { row: { ...this.row, ...change } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-remark-row': OcopRemarkRow;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-row-change': CustomEvent<{ row: RemarkRow }>;
    'ocop-row-remove': CustomEvent<{ id: string }>;
  }
}
