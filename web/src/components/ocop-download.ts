import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { gatewayContext } from '../contexts/gateway.ts';
import { type AppError, toAppError } from '../gateway/errors.ts';
import type { DownloadRequest, Gateway } from '../gateway/gateway.ts';
import { openFile } from '../services/open-file.ts';
import type { IconName } from '../styles/icon-names.ts';
import { base } from '../styles/base.ts';

/**
 * One file behind one button, through the logged door: what a browser shows opens in a window, the rest is saved.
 * @slot - the button's words
 */
@customElement('ocop-download')
export class OcopDownload extends LitElement {
  static override styles = [
    base,
    css`
      .wrong {
        margin-block-start: var(--ocop-2);
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) request!: DownloadRequest;
  /** The file's name, with its ending. */
  @property() name = '';
  @property() icon: IconName = 'download';
  /** The one primary button of its page. */
  @property({ type: Boolean }) primary = false;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private isFetching = false;
  @state() private error: AppError | null = null;

  override render(): TemplateResult {
    return html`
      <wa-button
        variant=${this.primary ? 'brand' : 'neutral'}
        appearance=${this.primary ? 'accent' : 'outlined'}
        ?loading=${this.isFetching}
        ?disabled=${this.isFetching}
        @click=${() => void this.#fetch()}
      >
        <wa-icon slot="start" name=${this.icon}></wa-icon><slot></slot>
      </wa-button>
      ${this.error === null ? nothing : html`<p class="wrong" role="alert">${this.error.message}</p>`}
    `;
  }

  async #fetch(): Promise<void> {
    this.isFetching = true;
    this.error = null;
    try {
      await openFile(this.gateway.files, this.request, this.name);
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    } finally {
      this.isFetching = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-download': OcopDownload;
  }
}
