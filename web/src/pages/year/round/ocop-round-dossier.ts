import { type Actor, type DossierLook, type Item, type StoredDossier } from '@ocop/functions/domain';
import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/ocop-badge.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { LiveQuery } from '../../../controllers/live-query.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { dossierOf } from '../../../services/dossier-queries.ts';
import { base } from '../../../styles/base.ts';
import { CriteriaSetController } from '../../editor/criteria-set-controller.ts';
import { figureTables } from './figure-tables.ts';
import './ocop-opinion-form.ts';
import { type AgendaDossier, lookWords } from './round.model.ts';

/** One dossier of a round: the own sheet while sheets are taken, the others' as far as they may be seen. */
@customElement('ocop-round-dossier')
export class OcopRoundDossier extends LitElement {
  static override styles = [
    base,
    css`
      summary {
        min-height: var(--ocop-target);
        cursor: pointer;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-height: var(--ocop-target);
      }
    `,
  ];

  @property({ attribute: false }) actor!: Actor;
  @property() roundId = '';
  @property({ attribute: false }) dossier!: AgendaDossier;
  /** Null until the server has answered. */
  @property({ attribute: false }) look: DossierLook | null = null;
  @property({ attribute: false }) sheet: Item | undefined;
  /** Whether this person writes a sheet here now. */
  @property({ type: Boolean }) writes = false;
  /** Whether a sheet that was sent may still be mended. */
  @property({ type: Boolean }) mends = false;
  /** Whether the meeting was opened. */
  @property({ type: Boolean, attribute: 'has-sat' }) hasSat = false;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;

  readonly #stored = new LiveQuery<StoredDossier | null, readonly [Actor, string, boolean]>(this, {
    args: () => [this.actor, this.dossier.id, this.writes || this.mends],
    subscribe: ([actor, id, isAsked], observer) =>
      isAsked ? this.gateway.queries.liveDocument(dossierOf(actor, id), observer) : undefined,
  });
  readonly #criteria = new CriteriaSetController(this, () => this.#stored.value?.criteriaSetId);

  override render(): TemplateResult {
    const { id, name, isBarred } = this.dossier;
    return html`
      <section class="card stack" aria-labelledby="dossier">
        <h3 id="dossier">${name}</h3>
        <p><a href="/ho-so/${id}">Xem hồ sơ</a></p>
        ${isBarred ? html`<p><ocop-badge tone="neutral" icon="ban">Không được xem</ocop-badge></p>` : nothing}
        ${this.look === null ? nothing : html`<p>${lookWords(this.look, this.actor.role)}</p>`}
        ${this.#renderSheet()}
        ${this.look?.look === 'shown' ? figureTables(this.look.figures, this.hasSat) : nothing}
      </section>
    `;
  }

  #renderSheet(): TemplateResult | typeof nothing {
    const { look } = this;
    if (look === null || look.look === 'barred' || look.opinionId === null) return nothing;
    if (!this.writes && !this.mends) return nothing;
    return html`
      <details ?open=${this.writes}>
        <summary>
          <strong>${this.mends ? 'Sửa phiếu của tôi sau khi trao đổi' : 'Phiếu của tôi'}</strong>
        </summary>
        <ocop-opinion-form
          .actor=${this.actor}
          .roundId=${this.roundId}
          .dossierId=${this.dossier.id}
          .dossierName=${this.dossier.name}
          .opinionId=${look.opinionId}
          .sheet=${this.sheet}
          .set=${this.#criteria.set}
        ></ocop-opinion-form>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-round-dossier': OcopRoundDossier;
  }
}
