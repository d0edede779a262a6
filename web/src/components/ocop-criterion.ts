import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import WaRadioGroup from '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import WaTextarea from '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import type { Criterion, CriterionOption } from '@ocop/functions/domain';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { formatPoints } from '../text/format.ts';
import { criterionStyles } from './criterion-styles.ts';
import { emit } from './emit.ts';

/**
 * One criterion of the score sheet: what it asks, its options with their points and star floors, the choice, a note.
 * @fires ocop-choose - an option was chosen; `option` is null when the choice was taken back
 * @fires ocop-note - the note was changed
 * @slot evidence - the files that prove the choice
 */
@customElement('ocop-criterion')
export class OcopCriterion extends LitElement {
  static override styles = [base, criterionStyles];

  @property({ attribute: false }) criterion: Criterion | undefined;
  /** The id of the chosen option. */
  @property() chosen: string | null = null;
  @property() note = '';
  /** The rating that this choice keeps out of reach; null when it holds nothing back. */
  @property({ type: Number, attribute: 'caps-stars' }) capsStars: number | null = null;
  /** For readers: the choice without the ways to change it. */
  @property({ type: Boolean }) readonly = false;
  @query('wa-radio-group') private readonly group: WaRadioGroup | null | undefined;

  override focus(options?: FocusOptions): void {
    this.group?.focus(options);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.criterion === undefined) return nothing;
    const { number, title, max, guidance, notes = [] } = this.criterion;
    const option = this.criterion.options.find(({ id }) => id === this.chosen);
    return html`
      <article class="card" aria-labelledby="title">
        <header>
          <h3 id="title">${number}. ${title}</h3>
          <span class="points">${option === undefined ? '–' : formatPoints(option.points)}/${max} điểm</span>
        </header>
        ${guidance === undefined ? nothing : html`<p class="guidance">${guidance}</p>`}
        ${notes.map(({ text }) => html`<p class="guidance">${text}</p>`)}
        ${this.readonly ? this.#renderChosen(option) : this.#renderChoice(this.criterion)}
        ${this.#renderCap()}
        <slot name="evidence"></slot>
        ${this.#renderNote()}
      </article>
    `;
  }

  #renderChoice({ title, options, cases }: Criterion): TemplateResult {
    const groups =
      cases === undefined
        ? [{ label: '', options }]
        : cases.map(({ code, label }) => ({
            label,
            options: options.filter((option) => option.case === code),
          }));
    return html`
      <wa-radio-group label=${title} .value=${this.chosen} @change=${(event: Event) => this.#choose(event)}>
        ${groups.map(
          (part) => html`
            ${part.label === '' ? nothing : html`<div class="case">${part.label}</div>`}
            ${part.options.map((option) => this.#renderOption(option))}
          `,
        )}
      </wa-radio-group>
      ${this.chosen === null ? nothing : this.#renderClear()}
    `;
  }

  #renderOption({ id, label, points, starFloor }: CriterionOption): TemplateResult {
    return html`
      <wa-radio value=${id}>
        <span class="option">
          <span>${label}</span>
          <span class="worth">${formatPoints(points)} điểm</span>
          ${starFloor === undefined ? nothing : html`<span class="floor">mức tối thiểu cho ${starFloor} sao</span>`}
        </span>
      </wa-radio>
    `;
  }

  #renderClear(): TemplateResult {
    return html`
      <wa-button class="clear" appearance="plain" @click=${() => this.#tell(null)}>
        <wa-icon slot="start" name="undo-2"></wa-icon>Bỏ chọn
      </wa-button>
    `;
  }

  #renderChosen(option: CriterionOption | undefined): TemplateResult {
    if (option === undefined) return html`<p class="quiet">Chưa chọn mức nào.</p>`;
    return html`<p class="answer"><wa-icon name="check"></wa-icon><span>${option.label}</span></p>`;
  }

  #renderCap(): TemplateResult | typeof nothing {
    if (this.capsStars === null) return nothing;
    return html`
      <p class="cap">
        <wa-icon name="triangle-alert"></wa-icon>
        <span
          >Mức đang chọn thấp hơn mức tối thiểu cho ${this.capsStars} sao, nên sản phẩm không thể đạt
          ${this.capsStars} sao.</span
        >
      </p>
    `;
  }

  #renderNote(): TemplateResult | typeof nothing {
    if (this.readonly) return this.note === '' ? nothing : html`<p class="quiet">${this.note}</p>`;
    return html`
      <wa-textarea
        label="Ghi chú (không bắt buộc)"
        rows="2"
        resize="auto"
        .value=${this.note}
        @input=${(event: Event) => this.#write(event)}
      ></wa-textarea>
    `;
  }

  #choose(event: Event): void {
    event.stopPropagation();
    if (!(event.currentTarget instanceof WaRadioGroup)) return;
    const { value } = event.currentTarget;
    this.#tell(value === null ? null : String(value));
  }

  #write(event: Event): void {
    if (this.criterion === undefined || !(event.currentTarget instanceof WaTextarea)) return;
    const { value } = event.currentTarget;
    emit(this, 'ocop-note', { criterion: this.criterion.number, note: value ?? '' });
  }

  #tell(option: string | null): void {
    if (this.criterion === undefined) return;
    emit(this, 'ocop-choose', { criterion: this.criterion.number, option });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-criterion': OcopCriterion;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-choose': CustomEvent<{ criterion: string; option: string | null }>;
    'ocop-note': CustomEvent<{ criterion: string; note: string }>;
  }
}
