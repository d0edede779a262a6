import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { matchesSearch, type PlainField, type RefTarget } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../emit.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { valueOf } from '../value-of.ts';
import type { Names } from './field.model.ts';

/** Something that may be chosen. */
export interface RefOption {
  readonly id: string;
  readonly name: string;
  /** Tells it from others of the same name. */
  readonly note?: string;
}

/** What the commune has of a kind; asked when a box is first used. */
export type RefOptions = (to: RefTarget) => Promise<readonly RefOption[]>;

/** So many are offered at once; more words narrow them. */
const OFFERED = 8;

/**
 * Chooses one thing of the commune by its name: words with or without dấu, then a press.
 * @fires ocop-ref-change - with the id; '' when the choice is taken back
 */
@customElement('ocop-ref-box')
export class OcopRefBox extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-2);
      }
      .label {
        font-weight: 600;
      }
      .chosen {
        padding: var(--ocop-2) var(--ocop-3);
        border: 1px solid var(--ocop-line);
        border-radius: var(--ocop-radius);
        background: var(--ocop-surface);
        overflow-wrap: anywhere;
      }
      ul {
        display: grid;
        gap: var(--ocop-1);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        width: 100%;
        min-height: var(--ocop-target);
        padding: var(--ocop-2) var(--ocop-3);
        border: 1px solid var(--ocop-line-strong);
        border-radius: var(--ocop-radius);
        background: var(--ocop-surface);
        text-align: start;
        cursor: pointer;
      }
      li button:hover {
        background: var(--ocop-sunken);
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) field!: PlainField;
  @property() value = '';
  @property() problem: string | undefined;
  @property({ attribute: false }) options!: RefOptions;
  @property({ attribute: false }) names: Names = {};
  @state() private words = '';
  @state() private isOpen = false;
  /** Null until they were asked for. */
  @state() private found: readonly RefOption[] | null = null;
  @state() private isLost = false;
  #isAsked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('options')) {
      this.found = null;
      this.#isAsked = false;
    }
    if (this.value !== '' && this.names[this.value] === undefined) void this.#ask();
  }

  /** The name of what is chosen, as far as it is known. */
  get #name(): string {
    const { value } = this;
    return this.found?.find(({ id }) => id === value)?.name ?? this.names[value] ?? 'Đang tìm tên…';
  }

  override render(): TemplateResult {
    return html`
      ${this.value === '' ? this.#renderSearch() : this.#renderChosen()}
      ${this.problem === undefined ? nothing : html`<p class="wrong">${this.problem}</p>`}
    `;
  }

  #renderChosen(): TemplateResult {
    const { label, required } = this.field;
    return html`
      <span class="label">${label}${required === true ? ' (bắt buộc)' : ''}</span>
      <span class="chosen">${this.#name}</span>
      <div class="row">
        <wa-button appearance="outlined" @click=${() => void this.#choose('')}>
          <wa-icon slot="start" name="undo-2"></wa-icon>Chọn lại<span class="visually-hidden"> ${label}</span>
        </wa-button>
      </div>
    `;
  }

  #renderSearch(): TemplateResult {
    const { label, hint, required } = this.field;
    return html`
      <wa-input
        label=${label}
        hint=${hint ?? 'Gõ vài chữ, có dấu hoặc không dấu, rồi chọn'}
        autocomplete="off"
        ?required=${required === true}
        .value=${this.words}
        @focus=${() => this.#open()}
        @input=${(event: Event) => {
          this.words = valueOf(event);
          this.#open();
        }}
      ></wa-input>
      ${this.isOpen ? this.#renderOffers() : nothing}
    `;
  }

  #renderOffers(): TemplateResult {
    if (this.isLost)
      return html`<p role="status">
        Chưa lấy được danh sách.
        <wa-button appearance="plain" @click=${() => void this.#ask()}>Thử lại</wa-button>
      </p>`;
    if (this.found === null) return html`<p role="status" class="quiet">Đang lấy danh sách…</p>`;
    const fitting = this.found.filter(({ name, note }) => matchesSearch(`${name} ${note ?? ''}`, this.words));
    const more = fitting.length - OFFERED;
    return html`
      <p role="status" class="quiet">
        ${
          fitting.length === 0
            ? this.found.length === 0
              ? 'Xã chưa có mục nào để chọn.'
              : 'Không có mục nào như vậy; hãy đổi từ tìm.'
            : more > 0
              ? `Còn ${String(more)} mục nữa; gõ thêm để thu hẹp.`
              : `${String(fitting.length)} mục`
        }
      </p>
      <ul aria-label=${`Chọn ${this.field.label}`}>
        ${fitting.slice(0, OFFERED).map(
          ({ id, name, note }) =>
            html`<li>
              <button type="button" @click=${() => void this.#choose(id)}>
                ${name}${note === undefined ? nothing : html` <span class="quiet">(${note})</span>`}
              </button>
            </li>`,
        )}
      </ul>
    `;
  }

  #open(): void {
    this.isOpen = true;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const { to } = this.field;
    if (to === undefined || this.#isAsked) return;
    this.#isAsked = true;
    this.isLost = false;
    try {
      this.found = await this.options(to);
    } catch {
      this.isLost = true;
      this.#isAsked = false;
    }
  }

  /** The focus stays in the box: on the way back, or on the words. */
  async #choose(id: string): Promise<void> {
    this.words = '';
    this.isOpen = id === '';
    if (this.isOpen) void this.#ask();
    const name = this.found?.find((option) => option.id === id)?.name;
    emit(this, 'ocop-ref-change', { id });
    announce(name === undefined ? 'Đã bỏ lựa chọn.' : `Đã chọn ${name}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(id === '' ? 'wa-input' : 'wa-button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-ref-box': OcopRefBox;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-ref-change': CustomEvent<{ id: string }>;
  }
}
