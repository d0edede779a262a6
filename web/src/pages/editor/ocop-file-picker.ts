import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import type { PlainDate } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ACCEPTED } from '../../components/accepted-files.ts';
import { emit } from '../../components/emit.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import { textOf } from './editor-events.ts';
import { endsTooSoon } from './evidence.model.ts';
import { parseField } from './fields.model.ts';

/**
 * Adds files to a row of the checklist, with the last day printed on the paper where it has one.
 * @fires ocop-files-picked - files were chosen
 */
@customElement('ocop-file-picker')
export class OcopFilePicker extends LitElement {
  static override styles = [
    base,
    css`
      .picker {
        display: grid;
        gap: var(--ocop-3);
        justify-items: start;
      }
      /* Below 300 px the three fields would stand one under the other: on a phone the card leaves 294. */
      wa-known-date {
        width: calc(100% + var(--ocop-2));
        margin-inline-end: calc(-1 * var(--ocop-2));
      }
      .soon {
        color: var(--ocop-amber);
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) code: string | null = null;
  @property() name = '';
  /** What is known of the paper's validity; null: it has no end, and no day is asked for. */
  @property() note: string | null = null;
  @property() assessBefore: PlainDate = '';
  /** Such papers usually end; for others the day is asked for only when the reader says so. */
  @property({ type: Boolean, attribute: 'asks-day' }) asksDay = false;
  @state() private day = '';
  @state() private isDayShown = false;
  @query('input[type=file]') private readonly picker: HTMLInputElement | null | undefined;

  override render(): TemplateResult {
    const { note } = this;
    const isAsked = note !== null && (this.asksDay || this.isDayShown);
    return html`
      <div class="picker">
        ${isAsked ? this.#renderDay(note) : note === null ? nothing : html`<p class="quiet">${note}</p>`}
        <div class="row">
          <wa-button appearance="outlined" @click=${() => this.picker?.click()}>
            <wa-icon slot="start" name="upload"></wa-icon>Chọn tệp<span class="visually-hidden"
              >: ${this.name}</span
            >
          </wa-button>
          ${
            isAsked || note === null
              ? nothing
              : html`<wa-button appearance="plain" @click=${() => (this.isDayShown = true)}>
                  Giấy có ghi ngày hết hạn
                </wa-button>`
          }
        </div>
        <input
          type="file"
          hidden
          multiple
          accept=${ACCEPTED}
          aria-label=${`Chọn tệp: ${this.name}`}
          @change=${() => this.#pick()}
        />
      </div>
    `;
  }

  #renderDay(note: string): TemplateResult {
    const parsed = parseField('date', this.day);
    return html`
      <wa-known-date
        label="Giấy có giá trị đến ngày (nếu có ghi)"
        .value=${this.day}
        @input=${(event: Event) => (this.day = textOf(event))}
      >
        <span slot="hint" class=${'error' in parsed ? 'wrong' : ''}
          >${'error' in parsed ? parsed.error : note}</span
        >
      </wa-known-date>
      ${
        !('error' in parsed) && endsTooSoon(this.#validUntil, this.assessBefore)
          ? html`<p class="soon" role="status">
              Giấy này hết hạn trước khi tỉnh đánh giá xong (trước ngày ${formatDay(this.assessBefore)}).
              Ông/bà vẫn gửi được, nhưng nên gia hạn sớm.
            </p>`
          : nothing
      }
    `;
  }

  get #validUntil(): PlainDate | null {
    const { value } = parseField('date', this.day);
    return typeof value === 'string' ? value : null;
  }

  #pick(): void {
    const files = [...(this.picker?.files ?? [])];
    if (this.picker) this.picker.value = '';
    if (files.length === 0) return;
    emit(this, 'ocop-files-picked', { files, code: this.code, validUntil: this.#validUntil });
    this.day = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-file-picker': OcopFilePicker;
  }
}
