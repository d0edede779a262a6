import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-skeleton.ts';
import './ocop-trust-list.ts';

/** The authorities whose digital signatures the office trusts: a setting of the office, no promise of the system. */
@customElement('ocop-trust-page')
export class OcopTrustPage extends PageElement {
  override render(): TemplateResult {
    const { commune } = this;
    return html`
      <ocop-page
        heading="Tổ chức chứng thực chữ ký số"
        lead="Chữ ký trên tệp đã ký được đối chiếu với danh sách này. Hệ thống không tra cứu việc thu hồi chứng thư số; tệp đã kiểm tra giữ kết quả cũ."
        back-href="/van-ban/cau-chu"
        back-label="Câu chữ của xã"
      >
        ${
          commune === undefined
            ? html`<ocop-skeleton shape="list"></ocop-skeleton>`
            : html`<ocop-trust-list
                .commune=${commune.id}
                .saved=${commune.settings.trustList}
                .gateway=${this.gateway}
              ></ocop-trust-list>`
        }
      </ocop-page>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-trust-page': OcopTrustPage;
  }
}
