import '@awesome.me/webawesome/dist/components/button/button.js';
import { type Actor, type Dossier, type Paper, PAPER_STATE_LABELS } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-badge.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import './ocop-paper-files.ts';
import { type PaperOffer, paperOffers } from './offers.model.ts';
import { byNeed, PAPER_LOOKS } from './paper.model.ts';

/** The papers of one dossier: where each stands, both its forms, and where those that can be made now are made. */
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

  override render(): TemplateResult {
    const offers = paperOffers(this.dossier, this.papers, this.actor);
    return html`
      ${
        this.papers.length === 0
          ? html`<p class="quiet">
              Chưa có văn bản nào. ${offers.length === 0 ? 'Văn bản hiện ở đây khi được lập.' : ''}
            </p>`
          : [...this.papers].sort(byNeed(new Set())).map((paper) => this.#renderPaper(paper))
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

  #renderOffer({ label, href }: PaperOffer): TemplateResult {
    return html`
      <wa-button appearance="outlined" href=${href}>
        <wa-icon slot="start" name="file-plus"></wa-icon>${label}
      </wa-button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-papers': OcopDossierPapers;
  }
}
