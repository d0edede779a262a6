import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';
import { messageStyles } from './message-styles.ts';

/** The reader may not see this; what to do instead. `standalone` makes it a page of its own with an `h1`. */
@customElement('ocop-denied')
export class OcopDenied extends LitElement {
  static override styles = [base, messageStyles];

  @property() heading: string = TEXT.deniedTitle;
  @property() lead: string = TEXT.deniedLead;
  @property({ type: Boolean }) standalone = false;

  override render(): TemplateResult {
    return html`
      <div class="message denied">
        <wa-icon name="lock"></wa-icon>
        <div class="words">
          ${this.standalone ? html`<h1>${this.heading}</h1>` : html`<h2>${this.heading}</h2>`}
          <p>${this.lead}</p>
          <p><a href="/">${TEXT.home}</a></p>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-denied': OcopDenied;
  }
}
