import { formatNumber, type Item, promotionTotals } from '@ocop/functions/domain';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../../styles/base.ts';

/** What came of a fair over all that took part. */
@customElement('ocop-promotion-panel')
export class OcopPromotionPanel extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) item!: Item;

  override render(): TemplateResult | typeof nothing {
    const { participants, sales, contracts, value } = promotionTotals(this.item.values);
    if (participants === 0) return nothing;
    return html`<section class="stack" aria-labelledby="totals">
      <h2 id="totals">Cộng các chủ thể tham gia</h2>
      <p>
        ${formatNumber(participants)} chủ thể, bán được ${formatNumber(sales)} triệu đồng,
        ${formatNumber(contracts)} hợp đồng hoặc biên bản ghi nhớ trị giá ${formatNumber(value)} triệu đồng.
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-promotion-panel': OcopPromotionPanel;
  }
}
