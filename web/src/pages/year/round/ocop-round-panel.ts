import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { type Actor, hasDeclared, type Item, roundView } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/ocop-badge.ts';
import { type Column, rowsOf } from '../../../components/ocop-data-list.ts';
import '../../../components/ocop-data-list.ts';
import '../../../components/ocop-problem.ts';
import '../../../components/ocop-skeleton.ts';
import '../../../components/ocop-timeline.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { LiveQuery } from '../../../controllers/live-query.ts';
import type { Gateway, Listing } from '../../../gateway/gateway.ts';
import { base } from '../../../styles/base.ts';
import { panelStyles } from '../panel-styles.ts';
import { FiguresController } from './figures-controller.ts';
import './ocop-declaration-form.ts';
import './ocop-round-dossier.ts';
import './ocop-withdraw-form.ts';
import {
  agendaOf,
  hasSat,
  isTaking,
  membersOf,
  othersOf,
  ownSheet,
  type RoundMember,
  roundPapers,
  stepsOf,
  withdrawnLines,
} from './round.model.ts';
import { ownSheetsOf } from './round-queries.ts';

const MEMBERS: readonly Column<RoundMember>[] = [
  { label: 'Thành viên', render: ({ name }) => name },
  {
    label: 'Chức danh',
    render: ({ seat, isPresent }) =>
      isPresent === null ? seat : `${seat}, ${isPresent ? 'có mặt' : 'vắng mặt'}`,
  },
  {
    label: 'Khai báo',
    render: ({ hasDeclared, interests }) => {
      if (interests.length > 0)
        return html`${interests.map((line) => html`<div><ocop-badge tone="amber" icon="ban">${line}</ocop-badge></div>`)}`;
      return hasDeclared
        ? html`<ocop-badge tone="green" icon="check">Không có lợi ích liên quan</ocop-badge>`
        : html`<ocop-badge tone="neutral" icon="clock">Chưa khai báo</ocop-badge>`;
    },
  },
];

/** A round beyond its fields: how far it is, the own declaration, the own sheets, the others' side by side, its papers. */
@customElement('ocop-round-panel')
export class OcopRoundPanel extends LitElement {
  static override styles = [
    base,
    panelStyles,
    css`
      wa-button {
        justify-self: start;
      }
      summary {
        min-height: var(--ocop-target);
        padding-block: var(--ocop-2);
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) actor!: Actor;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;

  readonly #sheets = new LiveQuery<Listing<Item>, readonly [Actor, string]>(this, {
    args: () => [this.actor, this.item.id],
    subscribe: ([actor, id], observer) =>
      this.gateway.queries.liveCollection(ownSheetsOf(actor, id), observer),
  });
  readonly #figures = new FiguresController(this, () => this.gateway);

  protected override willUpdate(): void {
    const { item } = this;
    if (item.state === 'preparing' || item.state === 'cancelled') return;
    const own = this.#sheets.value?.items ?? [];
    this.#figures.ask(
      item.id,
      [item.version, ...own.map(({ id, version }) => `${id}.${String(version)}`)].join(' '),
    );
  }

  get #isMember(): boolean {
    return membersOf(this.item).some(({ uid }) => uid === this.actor.uid);
  }

  get #hasDeclared(): boolean {
    return hasDeclared(roundView(this.item.values), this.actor.uid);
  }

  override render(): TemplateResult {
    const { item } = this;
    return html`
      <section class="stack" aria-labelledby="steps">
        <h2 id="steps">Các bước của đợt</h2>
        <ocop-timeline .steps=${stepsOf(item)}></ocop-timeline>
      </section>
      ${this.#renderMembers()} ${this.#renderDossiers()} ${this.#renderPapers()}
    `;
  }

  #renderMembers(): TemplateResult {
    const people = [...membersOf(this.item), ...othersOf(this.item)];
    return html`
      <section class="stack" aria-labelledby="interests">
        <h2 id="interests">Tổ đánh giá, lợi ích liên quan</h2>
        <ocop-data-list
          caption="Ai đã khai báo"
          hide-caption
          .columns=${MEMBERS}
          .rows=${rowsOf(people, MEMBERS, { key: ({ uid }) => uid })}
        ></ocop-data-list>
        ${withdrawnLines(this.item).map((line) => html`<p class="quiet">${line}</p>`)}
        ${isTaking(this.item) ? this.#renderOwn() : nothing}
      </section>
    `;
  }

  /** Who looks at figures declares as well: Phòng Kinh tế and the leaders do, in the team or outside it. */
  #renderOwn(): TemplateResult {
    const { item, actor } = this;
    const isDue = !this.#hasDeclared && (this.#isMember || actor.role === 'economy');
    return html`
      <details class="no-print" ?open=${isDue}>
        <summary>${this.#hasDeclared ? 'Sửa khai báo của tôi' : 'Khai báo của tôi'}</summary>
        <ocop-declaration-form .item=${item} .actor=${actor}></ocop-declaration-form>
      </details>
      ${agendaOf(item, actor.uid)
        .filter(({ isBarred }) => isBarred)
        .map(
          ({ id, name }) => html`
            <details class="no-print">
              <summary>Rút khai báo ghi nhầm: ${name}</summary>
              <ocop-withdraw-form
                .item=${item}
                .actor=${actor}
                .dossierId=${id}
                .name=${name}
              ></ocop-withdraw-form>
            </details>
          `,
        )}
    `;
  }

  #renderDossiers(): TemplateResult | typeof nothing {
    const { looks, error, isAsking } = this.#figures;
    if (this.item.state === 'preparing' || this.item.state === 'cancelled') return nothing;
    return html`
      <section class="stack" aria-labelledby="opinions">
        <h2 id="opinions">Ý kiến về từng hồ sơ</h2>
        ${
          isTaking(this.item)
            ? html`<wa-button
                class="no-print"
                appearance="outlined"
                ?loading=${isAsking}
                @click=${() => this.#figures.again(this.item.id)}
                ><wa-icon slot="start" name="refresh-cw"></wa-icon>Xem phiếu mới gửi</wa-button
              >`
            : nothing
        }
        ${error === null ? nothing : html`<ocop-problem .error=${error} @ocop-retry=${() => this.#figures.again(this.item.id)}></ocop-problem>`}
        ${looks === null && error === null ? html`<ocop-skeleton shape="card" rows="2"></ocop-skeleton>` : nothing}
        ${this.#renderAgenda()}
      </section>
    `;
  }

  #renderAgenda(): readonly TemplateResult[] {
    const { item, actor } = this;
    const mayWrite = isTaking(item) && this.#isMember && this.#hasDeclared;
    return agendaOf(item, actor.uid).map((dossier) => {
      const sheet = ownSheet(this.#sheets.value?.items ?? [], dossier.id);
      const isOpen = mayWrite && !dossier.isBarred;
      return html`<ocop-round-dossier
        .actor=${actor}
        .roundId=${item.id}
        .dossier=${dossier}
        .look=${this.#figures.looks?.find(({ dossierId }) => dossierId === dossier.id) ?? null}
        .sheet=${sheet}
        ?has-sat=${hasSat(item)}
        ?writes=${isOpen && (sheet === undefined || sheet.state === 'draft')}
        ?mends=${isOpen && sheet?.state === 'sent'}
      ></ocop-round-dossier>`;
    });
  }

  #renderPapers(): TemplateResult | typeof nothing {
    const papers = roundPapers(this.item, this.actor);
    if (papers.length === 0) return nothing;
    return html`
      <section class="stack no-print" aria-labelledby="papers">
        <h2 id="papers">Văn bản của đợt</h2>
        <ul>
          ${papers.map(({ href, label }) => html`<li><a href=${href}>${label}</a></li>`)}
        </ul>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-round-panel': OcopRoundPanel;
  }
}
