import '@awesome.me/webawesome/dist/components/button/button.js';
import type { StoredDossier, Submission } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-star-band.ts';
import { base } from '../../styles/base.ts';
import { formatMoment } from '../../text/format.ts';
import './ocop-sent-files.ts';

/** What the commune has got, file by file, when, and what comes next: something to keep or to print. */
@customElement('ocop-submission-receipt')
export class OcopSubmissionReceipt extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
      .done {
        display: flex;
        gap: var(--ocop-3);
        padding: var(--ocop-4);
        border-radius: var(--ocop-radius-l);
        background: var(--ocop-green-tint);
        font-size: var(--ocop-text-l);
      }
      ul {
        display: grid;
        gap: var(--ocop-2);
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-3);
      }
    `,
  ];

  @property({ attribute: false }) dossier: StoredDossier | undefined;
  @property({ attribute: false }) effects: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { dossier } = this;
    if (dossier === undefined) return nothing;
    const sent = dossier.submissions.at(-1);
    if (sent === undefined) return html`<p>Hồ sơ này chưa từng được gửi. ${dossier.endReason ?? ''}</p>`;
    return html`
      <p class="done">
        <wa-icon name="circle-check"></wa-icon>
        <span
          >Hệ thống đã nhận hồ sơ lần ${sent.round} lúc ${formatMoment(sent.at)}, người gửi:
          ${sent.by.name}.</span
        >
      </p>
      <section class="card" aria-labelledby="received">
        <h2 id="received">Danh sách tệp đã nhận</h2>
        <ocop-sent-files .files=${sent.files}></ocop-sent-files>
      </section>
      ${this.#renderRating(sent)}
      <section class="card" aria-labelledby="next">
        <h2 id="next">Sau khi gửi</h2>
        <ul>
          ${this.effects.map((effect) => html`<li>${effect}</li>`)}
        </ul>
      </section>
      <div class="buttons no-print">
        <wa-button variant="brand" href=${`/ho-so/${dossier.id}`}>Theo dõi hồ sơ</wa-button>
        <wa-button appearance="outlined" @click=${() => window.print()}>
          <wa-icon slot="start" name="printer"></wa-icon>In danh sách này
        </wa-button>
      </div>
    `;
  }

  #renderRating({ selfRating }: Submission): TemplateResult | typeof nothing {
    if (selfRating === null) return nothing;
    const { total, stars, band } = selfRating;
    return html`<section class="card" aria-labelledby="rated">
      <h2 id="rated">Điểm tự đánh giá đã gửi</h2>
      <ocop-star-band .total=${total} .stars=${stars} .band=${band}></ocop-star-band>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-submission-receipt': OcopSubmissionReceipt;
  }
}
