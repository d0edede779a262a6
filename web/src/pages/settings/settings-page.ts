import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-skeleton.ts';
import './ocop-settings-form.ts';

/** What the commune decides for itself, each with its default and who changed it last. */
@customElement('ocop-settings-page')
export class OcopSettingsPage extends PageElement {
  override render(): TemplateResult {
    const { commune } = this;
    return html`
      <ocop-page
        heading="Cài đặt của xã"
        lead="Những điều pháp luật để xã tự định hoặc chưa nói rõ. Mỗi lần đổi đều ghi ai đổi, lúc nào, từ mức nào sang mức nào."
      >
        ${
          commune === undefined
            ? html`<ocop-skeleton shape="list"></ocop-skeleton>`
            : html`<ocop-settings-form .commune=${commune} .gateway=${this.gateway}></ocop-settings-form>`
        }
      </ocop-page>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-settings-page': OcopSettingsPage;
  }
}
