import '@awesome.me/webawesome/dist/components/button/button.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SaveState } from '../controllers/autosave-queue.ts';
import type { IconName } from '../styles/icon-names.ts';
import { base } from '../styles/base.ts';
import { formatClock } from '../text/format.ts';
import { TEXT } from '../text/vi.ts';
import { emit } from './emit.ts';

interface Look {
  readonly icon: IconName;
  readonly text: string;
  readonly tone: 'calm' | 'wait' | 'bad';
}

function lookOf(state: SaveState): Look {
  switch (state.kind) {
    case 'idle':
      return { icon: 'save', text: 'Tự lưu khi ông/bà nhập', tone: 'calm' };
    case 'waiting':
    case 'saving':
      return { icon: 'refresh-cw', text: 'Đang lưu…', tone: 'calm' };
    case 'saved':
      return { icon: 'circle-check', text: `Đã lưu lúc ${formatClock(state.at)}`, tone: 'calm' };
    case 'offline':
      return { icon: 'cloud-off', text: 'Chưa có mạng, đang giữ trên máy này', tone: 'wait' };
    case 'failed':
      return {
        icon: 'triangle-alert',
        text: state.willRetry ? 'Chưa lưu được, sẽ tự thử lại' : `Chưa lưu được: ${state.error.message}`,
        tone: 'bad',
      };
  }
}

/**
 * What is saved, when, and what is not. "Saving" is not read out at every stroke; the rest is.
 * @fires ocop-retry - the reader wants it saved now
 */
@customElement('ocop-save-status')
export class OcopSaveStatus extends LitElement {
  static override styles = [
    base,
    css`
      .status {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--ocop-2);
        min-height: var(--ocop-target);
        color: var(--ocop-quiet);
      }
      .wait {
        color: var(--ocop-amber);
      }
      .bad {
        color: var(--ocop-red);
      }
    `,
  ];

  @property({ attribute: false }) state: SaveState = { kind: 'idle' };

  override render(): TemplateResult {
    const { icon, text, tone } = lookOf(this.state);
    const isQuiet = this.state.kind === 'waiting' || this.state.kind === 'saving';
    return html`
      <div class="status ${tone}">
        <wa-icon name=${icon}></wa-icon>
        <span role="status" aria-live=${isQuiet ? 'off' : 'polite'}>${text}</span>
        ${
          this.state.kind === 'failed' || this.state.kind === 'offline'
            ? html`<wa-button appearance="outlined" @click=${() => emit(this, 'ocop-retry', undefined)}>
                ${TEXT.retry}
              </wa-button>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-save-status': OcopSaveStatus;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-retry': CustomEvent<undefined>;
  }
}
