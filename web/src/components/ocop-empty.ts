import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../styles/icon-names.ts';
import { base } from '../styles/base.ts';
import { messageStyles } from './message-styles.ts';

/**
 * Nothing is here, said kindly: `heading` says so, the default slot says what comes next and when.
 * @slot - what comes next
 * @slot action - a button, where there is something to do
 */
@customElement('ocop-empty')
export class OcopEmpty extends LitElement {
  static override styles = [base, messageStyles];

  @property() heading = '';
  @property() icon: IconName = 'leaf';

  override render(): TemplateResult {
    return html`
      <div class="message empty">
        <wa-icon name=${this.icon}></wa-icon>
        <div class="words">
          <h2>${this.heading}</h2>
          <div><slot></slot></div>
          <slot name="action"></slot>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-empty': OcopEmpty;
  }
}
