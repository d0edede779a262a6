import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import type { IconName } from '../styles/icon-names.ts';
import { formatBytes, formatDay, formatTimeLeft } from '../text/format.ts';
import { emit } from './emit.ts';
import './ocop-badge.ts';
import type { Tone } from './ocop-badge.ts';

/** `reading`: all bytes were sent, the server is reading them back. `interrupted`: the sending broke off. */
export type FileTileState = 'uploading' | 'interrupted' | 'reading' | 'received' | 'refused';

export interface FileTile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: FileTileState;
  readonly pageCount?: number | null;
  /** Bytes sent and seconds left, while `uploading`. */
  readonly sent?: number;
  readonly secondsLeft?: number | null;
  /** Why it was not accepted: a sentence. */
  readonly refusal?: string | null;
  /** `YYYY-MM-DD` printed on the paper after which it no longer holds. */
  readonly validUntil?: string | null;
  /** Whether that day comes before the assessment is expected. */
  readonly endsTooSoon?: boolean;
}

const LOOKS: Readonly<Record<FileTileState, readonly [Tone, IconName, string]>> = {
  uploading: ['neutral', 'upload', 'Đang tải lên'],
  interrupted: ['amber', 'wifi-off', 'Bị ngắt giữa chừng'],
  reading: ['neutral', 'clock', 'Hệ thống đang kiểm tra tệp'],
  received: ['green', 'check', 'Đã nhận'],
  refused: ['red', 'circle-x', 'Không nhận được'],
};

/**
 * A file of a dossier: what it is, whether the server has it, what is wrong with it.
 * @fires ocop-file-cancel - stop sending
 * @fires ocop-file-retry - send again
 * @fires ocop-file-remove - take it out of the dossier
 * @fires ocop-file-open - show or download it
 */
@customElement('ocop-file-tile')
export class OcopFileTile extends LitElement {
  static override styles = [
    base,
    css`
      .tile {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--ocop-2) var(--ocop-3);
        align-items: start;
        padding: var(--ocop-3);
        border: 1px solid var(--ocop-line);
        border-radius: var(--ocop-radius);
        background: var(--ocop-surface);
      }
      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .more {
        grid-column: 2 / -1;
        display: grid;
        gap: var(--ocop-2);
        justify-items: start;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-2);
      }
      wa-progress-bar {
        width: 100%;
        --track-height: 0.5rem;
      }
      .wrong {
        color: var(--ocop-red);
      }
      .soon {
        color: var(--ocop-amber);
      }
    `,
  ];

  @property({ attribute: false }) file: FileTile | undefined;
  /** Without the ways to change it. */
  @property({ type: Boolean }) readonly = false;

  override render(): TemplateResult | typeof nothing {
    if (this.file === undefined) return nothing;
    const { name, state } = this.file;
    const [tone, icon, label] = LOOKS[state];
    return html`
      <div class="tile">
        <wa-icon name=${iconOf(name)}></wa-icon>
        <div>
          <div class="name">${name}</div>
          <div class="quiet figures">${factsOf(this.file)}</div>
        </div>
        ${this.#renderRemove(this.file)}
        <div class="more">
          <ocop-badge tone=${tone} icon=${icon}>${label}</ocop-badge>
          ${state === 'uploading' ? this.#renderProgress(this.file) : nothing}
          ${this.#renderTrouble(this.file)}
          <div class="buttons">${this.#renderButtons(this.file)}</div>
        </div>
      </div>
    `;
  }

  #renderProgress({ size, sent = 0, secondsLeft = null, name }: FileTile): TemplateResult {
    const left = secondsLeft === null ? '' : `, ${formatTimeLeft(secondsLeft)}`;
    return html`
      <wa-progress-bar value=${Math.round((sent / size) * 100)} label=${`Đang tải ${name}`}></wa-progress-bar>
      <span class="quiet figures">${formatBytes(sent)} trên ${formatBytes(size)}${left}</span>
    `;
  }

  #renderTrouble({ refusal = null, validUntil = null, endsTooSoon = false }: FileTile): TemplateResult {
    return html`
      ${refusal === null ? nothing : html`<p class="wrong">${refusal}</p>`}
      ${
        endsTooSoon && validUntil !== null
          ? html`<p class="soon">
              Giấy hết hạn ngày ${formatDay(validUntil)}, có thể trước khi được đánh giá.
            </p>`
          : nothing
      }
    `;
  }

  #renderButtons({ id, state }: FileTile): TemplateResult | typeof nothing {
    if (state === 'received')
      return this.#button('Xem tệp', 'eye', () => emit(this, 'ocop-file-open', { id }));
    if (this.readonly) return nothing;
    if (state === 'uploading')
      return this.#button('Dừng tải', 'x', () => emit(this, 'ocop-file-cancel', { id }));
    if (state === 'interrupted') {
      return this.#button('Tải tiếp', 'refresh-cw', () => emit(this, 'ocop-file-retry', { id }));
    }
    return nothing;
  }

  #renderRemove({ id, name, state }: FileTile): TemplateResult | typeof nothing {
    if (this.readonly || state === 'uploading') return nothing;
    return html`
      <wa-button appearance="plain" @click=${() => emit(this, 'ocop-file-remove', { id })}>
        <wa-icon name="trash-2" label=${`Xóa tệp ${name}`}></wa-icon>
      </wa-button>
    `;
  }

  #button(label: string, icon: IconName, press: () => void): TemplateResult {
    return html`<wa-button appearance="outlined" @click=${press}
      ><wa-icon slot="start" name=${icon}></wa-icon>${label}</wa-button
    >`;
  }
}

function factsOf({ size, pageCount = null, validUntil = null }: FileTile): string {
  return [
    formatBytes(size),
    ...(pageCount === null ? [] : [`${pageCount} trang`]),
    ...(validUntil === null ? [] : [`có giá trị đến ${formatDay(validUntil)}`]),
  ].join(' · ');
}

function iconOf(name: string): IconName {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (['jpg', 'jpeg', 'png', 'heic', 'heif'].includes(ending)) return 'image';
  return ending === 'mp4' ? 'film' : 'file-text';
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-file-tile': OcopFileTile;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-file-cancel': CustomEvent<{ id: string }>;
    'ocop-file-retry': CustomEvent<{ id: string }>;
    'ocop-file-remove': CustomEvent<{ id: string }>;
    'ocop-file-open': CustomEvent<{ id: string }>;
  }
}
