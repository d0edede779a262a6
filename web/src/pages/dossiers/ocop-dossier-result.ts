import { type Dossier, formatDate, formatNumber } from '@ocop/functions/domain';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-stars.ts';
import { base } from '../../styles/base.ts';

const AUTHORITIES = { province: 'Kết quả của tỉnh', ministry: 'Kết quả cấp trung ương' } as const;

/** The council's result as it was recorded: the only stars that are a result. Nothing before there is one. */
@customElement('ocop-dossier-result')
export class OcopDossierResult extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) dossier!: Dossier;

  override render(): TemplateResult | typeof nothing {
    const { result, referral } = this.dossier;
    if (result === null)
      return referral === null
        ? nothing
        : html`<p>
            Xã đã gửi tỉnh ngày ${formatDate(referral.sentOn)} (${referral.number}), đợt ${referral.round} năm
            ${referral.year}.
          </p>`;
    const { authority, average, stars, decisionNumber, decidedOn, forwarded } = result;
    return html`
      <section class="card stack">
        <h2>${AUTHORITIES[authority]}</h2>
        <ocop-stars .count=${stars}></ocop-stars>
        <p>
          Tổng điểm trung bình <strong>${formatNumber(average)}</strong>/100.
          ${decisionNumber === null ? nothing : html`Quyết định số ${decisionNumber} ngày ${formatDate(decidedOn)}.`}
          ${forwarded ? 'Tỉnh đã gửi hồ sơ đề nghị Bộ Nông nghiệp và Môi trường đánh giá.' : nothing}
          ${stars < 3 ? 'Sản phẩm dưới 3 sao không có quyết định công nhận và giấy chứng nhận.' : nothing}
        </p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-result': OcopDossierResult;
  }
}
