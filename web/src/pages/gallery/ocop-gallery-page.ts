import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

@customElement('ocop-gallery-page')
export class OcopGalleryPage extends LitElement {
  override render() {
    return html``;
  }
}
