import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';

/** Says that what stands here are examples, and which: put it above them. */
@customElement('ocop-example-note')
export class OcopExampleNote extends LitElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        gap: var(--ocop-2);
        padding: var(--ocop-2) var(--ocop-3);
        border: 1px dashed var(--ocop-line-strong);
        border-radius: var(--ocop-radius);
      }
    `,
  ];

  /** What is an example, when not everything: "Ngày cấp giấy chứng nhận và tên thôn". */
  @property() what = '';

  override render(): TemplateResult {
    const lead =
      this.what === '' ? TEXT.exampleLead : `${this.what} là ví dụ, không phải số liệu thật của xã.`;
    return html`
      <div role="note">
        <wa-icon name="info"></wa-icon>
        <p><strong>${TEXT.exampleData}.</strong> ${lead}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-example-note': OcopExampleNote;
  }
}
