import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  availableCommands,
  type Actor,
  blocked,
  type Dossier,
  type VillageHeadConfirmation,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import '../../components/ocop-badge.ts';
import type { AppError } from '../../gateway/errors.ts';
import { base } from '../../styles/base.ts';
import { formatDay, formatDayWithWeekday } from '../../text/format.ts';
import { formatShare, isOutdated, type RatioDraft } from './ratios.model.ts';

/**
 * What the village head says of the counts, and the way to ask for it.
 * @fires ocop-ask-village - the village head is to confirm
 */
@customElement('ocop-village-word')
export class OcopVillageWord extends LitElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--ocop-3);
        justify-items: start;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) dossier: Dossier | undefined;
  @property({ attribute: false }) actor: Actor | undefined;
  @property({ attribute: false }) counts: RatioDraft = {};
  @property({ type: Boolean }) sending = false;
  @property({ attribute: false }) error: AppError | undefined;

  override render(): TemplateResult | typeof nothing {
    if (this.dossier === undefined) return nothing;
    const last = this.dossier.confirmations.at(-1);
    return html`
      <section class="card" aria-labelledby="village">
        <h3 id="village">Xác nhận của trưởng thôn</h3>
        ${last === undefined ? html`<p>Chưa xin xác nhận.</p>` : this.#renderLast(last)}
        ${this.#renderAsk(this.dossier)}
        ${this.error === undefined ? nothing : html`<p class="wrong" role="alert">${this.error.message}</p>`}
      </section>
    `;
  }

  #renderLast(last: VillageHeadConfirmation): TemplateResult {
    const outdated = isOutdated(last, this.counts)
      ? html`<p>Số liệu ở trên đã khác số liệu gửi trưởng thôn ngày ${formatDay(last.requestedOn)}.</p>`
      : nothing;
    if (last.outcome === null) {
      return html`<ocop-badge tone="amber" icon="clock">Chờ trưởng thôn</ocop-badge>
        <p>Đã gửi ngày ${formatDay(last.requestedOn)}, hạn trả lời ${formatDayWithWeekday(last.dueOn)}.</p>
        ${outdated}`;
    }
    const { on, ratios, method, comment } = last.outcome;
    return html`
      ${
        last.state === 'confirmed'
          ? html`<ocop-badge tone="green" icon="check">Trưởng thôn đã xác nhận</ocop-badge>`
          : html`<ocop-badge tone="amber" icon="triangle-alert">Trưởng thôn ghi số liệu khác</ocop-badge>`
      }
      <p>
        Ngày ${formatDay(on)}: lao động trong xã ${formatShare(ratios.labourCommune)}, nguyên liệu trong xã
        ${formatShare(ratios.materialCommune)}. Cách kiểm tra: ${method}
      </p>
      ${comment === '' ? nothing : html`<p>Ý kiến: ${comment}</p>`} ${outdated}
    `;
  }

  #renderAsk(dossier: Dossier): TemplateResult | typeof nothing {
    if (this.actor === undefined) return nothing;
    if (!availableCommands(dossier, this.actor).includes('requestConfirmation')) {
      const why = blocked(dossier, 'requestConfirmation');
      return why === null || dossier.confirmations.length > 0 ? nothing : html`<p class="quiet">${why}</p>`;
    }
    return html`
      <p>Trưởng thôn nhận được số liệu ở trên và có thể đồng ý hoặc ghi số khác kèm lý do.</p>
      <wa-button
        appearance="outlined"
        ?loading=${this.sending}
        @click=${() => emit(this, 'ocop-ask-village', undefined)}
      >
        <wa-icon slot="start" name="send"></wa-icon>Xin xác nhận của trưởng thôn
      </wa-button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-village-word': OcopVillageWord;
  }
}
