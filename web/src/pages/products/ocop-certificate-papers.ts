import '@awesome.me/webawesome/dist/components/button/button.js';
import type { Actor, Certificate } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';
import { certificateOffers } from '../papers/offers.model.ts';

/** The papers that can be made of a certificate and its holder, each on its own page. */
@customElement('ocop-certificate-papers')
export class OcopCertificatePapers extends LitElement {
  static override styles = [
    base,
    css`
      wa-button::part(base) {
        height: auto;
        min-height: var(--ocop-target);
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) certificate!: Certificate;
  @property({ attribute: false }) actor!: Actor;

  override render(): TemplateResult | typeof nothing {
    const offers = certificateOffers(this.certificate, this.actor);
    if (offers.length === 0) return nothing;
    return html`<div class="row no-print">
      ${offers.map(
        ({ label, href }) => html`
          <wa-button appearance="outlined" href=${href}>
            <wa-icon slot="start" name="file-plus"></wa-icon>${label}
          </wa-button>
        `,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-certificate-papers': OcopCertificatePapers;
  }
}
