import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import {
  type Actor,
  type Dossier,
  type Paper,
  PAPER_STATE_LABELS,
  type PaperType,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/ocop-badge.ts';
import '../../components/ocop-problem.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import './ocop-paper-files.ts';
import { byNeed, PAPER_LOOKS, paperOffers, type PaperOffer } from './paper.model.ts';

/** The papers of one dossier: where each stands, both its forms, and buttons for those that can be made now. */
@customElement('ocop-dossier-papers')
export class OcopDossierPapers extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      article {
        display: grid;
        gap: var(--ocop-3);
      }
      article {
        padding-block: var(--ocop-3);
        border-block-end: 1px solid var(--ocop-line);
      }
      h3 a {
        display: inline-flex;
        align-items: center;
        min-height: var(--ocop-target);
      }
      wa-button::part(base) {
        height: auto;
        min-height: var(--ocop-target);
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) dossier!: Dossier;
  @property({ attribute: false }) papers: readonly Paper[] = [];
  @property({ attribute: false }) actor!: Actor;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private making: PaperType | null = null;
  readonly #generate = new CommandController(this, () => this.gateway, 'generateDocument');

  override render(): TemplateResult {
    const offers = paperOffers(this.dossier, this.papers, this.actor);
    const { error } = this.#generate;
    return html`
      ${
        this.papers.length === 0
          ? html`<p class="quiet">
              Chưa có văn bản nào. ${offers.length === 0 ? 'Văn bản hiện ở đây khi được lập.' : ''}
            </p>`
          : [...this.papers].sort(byNeed(new Set())).map((paper) => this.#renderPaper(paper))
      }
      ${
        error === undefined
          ? nothing
          : html`<ocop-problem heading="Chưa lập được văn bản" no-retry .error=${error}></ocop-problem>`
      }
      ${
        offers.length === 0
          ? nothing
          : html`<div class="row no-print">${offers.map((offer) => this.#renderOffer(offer))}</div>`
      }
    `;
  }

  #renderPaper(paper: Paper): TemplateResult {
    const [tone, icon] = PAPER_LOOKS[paper.state];
    return html`
      <article>
        <h3><a href="/van-ban/${paper.id}">${paper.title}</a></h3>
        <div class="row">
          <ocop-badge tone=${tone} icon=${icon}>${PAPER_STATE_LABELS[paper.state]}</ocop-badge>
          ${paper.number === null ? nothing : html`<span>Số ${paper.number.text}</span>`}
          ${paper.issuedOn === null ? nothing : html`<time>ngày ${formatDay(paper.issuedOn)}</time>`}
        </div>
        <ocop-paper-files .paper=${paper}></ocop-paper-files>
      </article>
    `;
  }

  #renderOffer({ type, label }: PaperOffer): TemplateResult {
    return html`
      <wa-button
        appearance="outlined"
        ?loading=${this.making === type}
        ?disabled=${this.making !== null}
        @click=${() => void this.#make(type)}
      >
        <wa-icon slot="start" name="file-plus"></wa-icon>${label}
      </wa-button>
    `;
  }

  async #make(type: PaperType): Promise<void> {
    if (this.making !== null) return;
    // Another paper is another command; the same one after a lost answer is not.
    if (this.#generate.state.kind !== 'refused' || type !== this.#asked) this.#generate.reset();
    this.#asked = type;
    this.making = type;
    const answer = await this.#generate.send({ type, dossierIds: [this.dossier.id], signerId: null });
    this.making = null;
    if (answer !== undefined) announce('Đã lập xong văn bản, ông/bà có thể mở xem.');
  }

  #asked: PaperType | null = null;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-papers': OcopDossierPapers;
  }
}
