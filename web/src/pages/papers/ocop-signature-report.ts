import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { type PdfSignature, SIGNATURE_VERDICT_TEXTS, type SignatureReport } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-badge.ts';
import type { IconName } from '../../styles/icon-names.ts';
import { base } from '../../styles/base.ts';
import {
  type SignatureFact,
  signatureFacts,
  signatureHeading,
  VERDICT_LOOKS,
  type Weight,
} from './signature.model.ts';

const ICONS: Readonly<Record<Exclude<Weight, 'plain'>, readonly [IconName, string]>> = {
  good: ['circle-check', 'Được: '],
  bad: ['circle-x', 'Không được: '],
  unsure: ['circle-help', 'Chưa chắc: '],
};

/** What the digital signatures of a returned file say: one answer for the file, then each signature. */
@customElement('ocop-signature-report')
export class OcopSignatureReport extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-3);
      }
      dl {
        display: grid;
        gap: var(--ocop-2);
        margin: var(--ocop-2) 0 0;
      }
      dt {
        color: var(--ocop-quiet);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .good wa-icon {
        color: var(--ocop-green);
      }
      .bad {
        color: var(--ocop-red);
        font-weight: 600;
      }
      .unsure wa-icon {
        color: var(--ocop-amber);
      }
      @media (min-width: 40rem) {
        dl > div {
          display: grid;
          grid-template-columns: 12rem minmax(0, 1fr);
          gap: var(--ocop-4);
        }
      }
    `,
  ];

  @property({ attribute: false }) report: SignatureReport | null = null;

  override render(): TemplateResult | typeof nothing {
    if (this.report === null) return nothing;
    const { verdict, signatures } = this.report;
    const [tone, icon] = VERDICT_LOOKS[verdict];
    const { label, explanation } = SIGNATURE_VERDICT_TEXTS[verdict];
    return html`
      <div><ocop-badge tone=${tone} icon=${icon}>${label}</ocop-badge></div>
      <p>${explanation}</p>
      ${signatures.map((signature, at) => this.#renderSignature(signature, at))}
    `;
  }

  #renderSignature(signature: PdfSignature, at: number): TemplateResult {
    return html`
      <section aria-labelledby="signature-${at}">
        <h4 id="signature-${at}">${signatureHeading(signature, at)}</h4>
        <dl>${signatureFacts(signature).map((fact) => this.#renderFact(fact))}</dl>
      </section>
    `;
  }

  #renderFact({ label, value, weight }: SignatureFact): TemplateResult {
    const look = weight === 'plain' ? null : ICONS[weight];
    return html`
      <div>
        <dt>${label}</dt>
        <dd class="figures ${weight}">
          ${look === null ? nothing : html`<wa-icon name=${look[0]} label=${look[1]}></wa-icon> `}${value}
        </dd>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-signature-report': OcopSignatureReport;
  }
}
