import {
  type Dossier,
  FINDING_CONTENT_LABELS,
  FINDING_VERDICT_LABELS,
  FindingContent,
  formatDate,
  formatNumber,
  ROLE_LABELS,
  type VillageHeadConfirmation,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.ts';

const percent = (share: number | null): string =>
  share === null ? '–' : `${formatNumber(Math.round(share * 1000) / 10)} %`;

const CONFIRMATION_STATES: Readonly<Record<VillageHeadConfirmation['state'], string>> = {
  pending: 'Đang chờ trưởng thôn',
  confirmed: 'Trưởng thôn xác nhận đúng',
  disputed: 'Trưởng thôn cho biết số liệu khác',
};

/** The findings of the asked units on the four contents, and the village head's word on the ratios. */
@customElement('ocop-dossier-findings')
export class OcopDossierFindings extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        gap: var(--ocop-4);
        margin: 0;
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0;
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) dossier!: Dossier;

  override render(): TemplateResult {
    return html`
      <dl>
        ${FindingContent.options.map((content) => this.#renderFinding(content))}
        ${this.dossier.confirmations.map((confirmation) => this.#renderConfirmation(confirmation))}
      </dl>
    `;
  }

  #renderFinding(content: FindingContent): TemplateResult {
    const finding = this.dossier.findings.find((asked) => asked.content === content);
    const answer = finding?.answer ?? null;
    return html`
      <div>
        <dt>${FINDING_CONTENT_LABELS[content]}</dt>
        ${
          finding === undefined
            ? html`<dd class="quiet">Chưa xin ý kiến.</dd>`
            : answer === null
              ? html`<dd class="quiet">
                  Chờ ${ROLE_LABELS[finding.askedUnit]}, hạn ${formatDate(finding.dueOn)}.
                </dd>`
              : html`<dd><strong>${FINDING_VERDICT_LABELS[answer.verdict]}.</strong> ${answer.text}</dd>
                  ${answer.basis === '' ? nothing : html`<dd>Căn cứ: ${answer.basis}</dd>`}
                  <dd class="quiet">${ROLE_LABELS[finding.askedUnit]}, ${formatDate(answer.on)}</dd>`
        }
      </div>
    `;
  }

  #renderConfirmation({ state, dueOn, claimRatios, outcome }: VillageHeadConfirmation): TemplateResult {
    const ratios = outcome?.ratios ?? claimRatios;
    return html`
      <div>
        <dt>Xác nhận của trưởng thôn: ${CONFIRMATION_STATES[state]}</dt>
        <dd>
          Lao động trong xã ${percent(ratios.labourCommune)}; nguyên liệu trong xã
          ${percent(ratios.materialCommune)}, trong tỉnh ${percent(ratios.materialProvince)}.
        </dd>
        ${
          outcome === null
            ? html`<dd class="quiet">Theo số liệu của chủ thể. Hạn trả lời ${formatDate(dueOn)}.</dd>`
            : html`<dd>Cách kiểm tra: ${outcome.method}. ${outcome.comment}</dd>
                <dd class="quiet">${outcome.by.name}, ${formatDate(outcome.on)}</dd>`
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-findings': OcopDossierFindings;
  }
}
