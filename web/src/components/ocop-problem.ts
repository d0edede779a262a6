import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppError } from '../gateway/errors.ts';
import { base } from '../styles/base.ts';
import { ERROR_TEXT, TEXT } from '../text/vi.ts';
import { emit } from './emit.ts';
import { messageStyles } from './message-styles.ts';

/**
 * Something could not be loaded or done: what happened and a way to try again.
 * @fires ocop-retry - the reader wants it tried again
 */
@customElement('ocop-problem')
export class OcopProblem extends LitElement {
  static override styles = [base, messageStyles];

  @property({ attribute: false }) error: AppError | undefined;
  /** The heading, when "Chưa tải được" does not fit. */
  @property() heading: string = TEXT.problemTitle;
  /** For a failure that another try will not mend. */
  @property({ type: Boolean, attribute: 'no-retry' }) noRetry = false;

  override render(): TemplateResult {
    return html`
      <div class="message problem" role="alert">
        <wa-icon name="triangle-alert"></wa-icon>
        <div class="words">
          <h2>${this.heading}</h2>
          <p>${this.error?.message ?? ERROR_TEXT.unexpected}</p>
          ${this.noRetry ? nothing : this.#renderRetry()}
        </div>
      </div>
    `;
  }

  #renderRetry(): TemplateResult {
    return html`
      <wa-button appearance="outlined" @click=${() => emit(this, 'ocop-retry', undefined)}>
        <wa-icon slot="start" name="refresh-cw"></wa-icon>${TEXT.retry}
      </wa-button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-problem': OcopProblem;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-retry': CustomEvent<undefined>;
  }
}
