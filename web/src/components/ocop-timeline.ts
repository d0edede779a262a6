import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import type { IconName } from '../styles/icon-names.ts';
import { formatDay } from '../text/format.ts';

/** `stopped`: the way ended here (refused, withdrawn). */
export type StepState = 'done' | 'current' | 'ahead' | 'stopped';

export interface TimelineStep {
  readonly label: string;
  readonly state: StepState;
  /** `YYYY-MM-DD` of when it was done, or is due. */
  readonly on?: string | null;
  /** Who has it, what is waited for. */
  readonly note?: string;
}

const ICONS: Readonly<Record<StepState, IconName>> = {
  done: 'check',
  current: 'arrow-right',
  ahead: 'circle',
  stopped: 'x',
};
const WORDS: Readonly<Record<StepState, string>> = {
  done: 'đã xong',
  current: 'đang ở bước này',
  ahead: 'chưa đến',
  stopped: 'dừng ở đây',
};

/** The dossier's way from draft to certificate, and where it stands. */
@customElement('ocop-timeline')
export class OcopTimeline extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        position: relative;
        display: grid;
        grid-template-columns: 2rem minmax(0, 1fr);
        gap: var(--ocop-3);
        padding-block-end: var(--ocop-4);
      }
      li:not(:last-child)::before {
        content: '';
        position: absolute;
        inset-block: 2rem 0;
        inset-inline-start: calc(1rem - 1px);
        border-inline-start: 2px solid var(--ocop-line);
      }
      li.done:not(:last-child)::before {
        border-color: var(--ocop-green);
      }
      i {
        display: grid;
        place-items: center;
        width: 2rem;
        height: 2rem;
        border: 2px solid var(--ocop-line-strong);
        border-radius: 50%;
        color: var(--ocop-quiet);
        background: var(--ocop-surface);
        font-style: normal;
      }
      .done i {
        border-color: var(--ocop-green);
        color: var(--ocop-green);
      }
      .current i {
        border-color: var(--ocop-green);
        background: var(--ocop-green);
        color: var(--ocop-on-green);
      }
      .stopped i {
        border-color: var(--ocop-red);
        color: var(--ocop-red);
      }
      .ahead i wa-icon {
        visibility: hidden;
      }
      .label {
        padding-block-start: 0.2rem;
      }
      .ahead .label {
        color: var(--ocop-quiet);
      }
      .current .label b {
        font-weight: 700;
      }
      b {
        font-weight: 500;
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly TimelineStep[] = [];
  @property() label = 'Các bước của hồ sơ';

  override render(): TemplateResult {
    return html`
      <ol aria-label=${this.label}>
        ${this.steps.map((step) => this.#renderStep(step))}
      </ol>
    `;
  }

  #renderStep({ label, state, on = null, note = '' }: TimelineStep): TemplateResult {
    return html`
      <li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
        <i aria-hidden="true"><wa-icon name=${ICONS[state]}></wa-icon></i>
        <div class="label">
          <b>${label}</b><span class="visually-hidden">, ${WORDS[state]}</span>
          ${on === null ? nothing : html`<div class="quiet figures">${formatDay(on)}</div>`}
          ${note === '' ? nothing : html`<div>${note}</div>`}
        </div>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-timeline': OcopTimeline;
  }
}
