import '@awesome.me/webawesome/dist/components/button/button.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppError } from '../gateway/errors.ts';
import { base } from '../styles/base.ts';
import { emit } from './emit.ts';
import './ocop-page.ts';
import './ocop-problem.ts';

/**
 * Before something leaves the house (submit, issue, refuse, revoke): exactly what will happen, and one button for it.
 * Give it a `CommandController`'s `isSending` and `error`.
 * @slot - what is sent: names, files, points
 * @fires ocop-confirm - do it
 * @fires ocop-cancel - go back without doing it
 */
@customElement('ocop-confirm-page')
export class OcopConfirmPage extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--ocop-2);
        margin: var(--ocop-3) 0 0;
        padding-inline-start: var(--ocop-5);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-3);
      }
    `,
  ];

  @property() heading = '';
  @property() lead = '';
  /** Each thing that will happen, as a sentence: "Hồ sơ được khóa, không sửa được cho đến khi xã trả lại." */
  @property({ attribute: false }) effects: readonly string[] = [];
  /** The verb on the button: "Gửi hồ sơ". */
  @property({ attribute: 'confirm-label' }) confirmLabel = '';
  @property({ attribute: 'cancel-label' }) cancelLabel = 'Quay lại, chưa gửi';
  /** `danger` for refusing and revoking. */
  @property() variant: 'brand' | 'danger' = 'brand';
  @property({ type: Boolean }) sending = false;
  @property({ attribute: false }) error: AppError | undefined;

  override render(): TemplateResult {
    return html`
      <ocop-page .heading=${this.heading} .lead=${this.lead}>
        <slot></slot>
        <section class="card" aria-labelledby="effects">
          <h2 id="effects">Việc sẽ xảy ra</h2>
          <ul>
            ${this.effects.map((effect) => html`<li>${effect}</li>`)}
          </ul>
        </section>
        ${this.error === undefined ? nothing : this.#renderError(this.error)}
        <div class="buttons">
          <wa-button
            variant=${this.variant}
            size="l"
            ?loading=${this.sending}
            @click=${() => emit(this, 'ocop-confirm', undefined)}
            >${this.confirmLabel}</wa-button
          >
          <wa-button
            appearance="outlined"
            size="l"
            ?disabled=${this.sending}
            @click=${() => emit(this, 'ocop-cancel', undefined)}
            >${this.cancelLabel}</wa-button
          >
        </div>
      </ocop-page>
    `;
  }

  #renderError(error: AppError): TemplateResult {
    return html`<ocop-problem heading="Chưa làm được" no-retry .error=${error}></ocop-problem>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-confirm-page': OcopConfirmPage;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-confirm': CustomEvent<undefined>;
    'ocop-cancel': CustomEvent<undefined>;
  }
}
