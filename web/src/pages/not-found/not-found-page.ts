import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-page.ts';
import { TEXT } from '../../text/vi.ts';

/** An address that is none of ours. */
@customElement('ocop-not-found-page')
export class OcopNotFoundPage extends PageElement {
  override render() {
    return html`
      <ocop-page heading=${TEXT.notFoundTitle}>
        <p>${TEXT.notFoundLead}</p>
        <p><a href="/">${TEXT.home}</a></p>
      </ocop-page>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-not-found-page': OcopNotFoundPage;
  }
}
