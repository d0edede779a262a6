import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import {
  type Actor,
  type Certificate,
  type CertificateBoard,
  countStates,
  currentRows,
  type Notice,
  OFFICE_ROLES,
  type Paper,
  ROLE_LABELS,
  type ConfirmationPage,
  type StoredDossier,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-badge.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-state-badge.ts';
import '../../components/ocop-stat.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { certificateBoardOf } from '../../services/board-queries.ts';
import { latestNoticesOf } from '../../services/home-queries.ts';
import { deskDraftsOf, waitingPapersOf } from '../../services/paper-queries.ts';
import {
  certificatesOf,
  dossiersOf,
  HOME_LIMITS,
  villageConfirmationsOf,
  waitingDossiersOf,
} from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { countOwn, renderCertificateStats } from './certificate-stats.ts';
import { confirmationTasks, dossierTasks, type HomeTask, paperTasks, WELCOME } from './home.model.ts';
import { renderNotices } from './home-notices.ts';
import './ocop-home-tasks.ts';
import { renderTasks, taskStyles } from './task-card.ts';

type ByActor = readonly [Actor | null];

/** What waits for me, until when, and the one next step; the same page for every role. */
@customElement('ocop-home-page')
export class OcopHomePage extends PageElement {
  static override styles = [
    base,
    taskStyles,
    css`
      .stats {
        display: grid;
        gap: var(--ocop-3);
        grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
      }
    `,
  ];

  readonly #waiting = new LiveQuery<Listing<StoredDossier>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null || !this.#followsDossiers(actor)
        ? undefined
        : this.gateway.queries.liveCollection(
            actor.role === 'village' ? dossiersOf(actor, HOME_LIMITS.helped) : waitingDossiersOf(actor),
            observer,
          ),
  });
  readonly #papers = new LiveQuery<Listing<Paper>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) => {
      const query = actor === null ? null : waitingPapersOf(actor);
      return query === null ? undefined : this.gateway.queries.liveCollection(query, observer);
    },
  });
  readonly #drafts = new LiveQuery<Listing<Paper>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) => {
      const query = actor === null ? null : deskDraftsOf(actor);
      return query === null ? undefined : this.gateway.queries.liveCollection(query, observer);
    },
  });
  readonly #confirmations = new LiveQuery<Listing<ConfirmationPage>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor?.role !== 'village'
        ? undefined
        : this.gateway.queries.liveCollection(villageConfirmationsOf(actor), observer),
  });
  readonly #notices = new LiveQuery<Listing<Notice>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(latestNoticesOf(actor), observer),
    isEmpty: ({ items }) => items.length === 0,
  });
  /** A producer's own; everybody else reads one document that stands for all. */
  readonly #own = new LiveQuery<Listing<Certificate>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor?.role === 'producer'
        ? this.gateway.queries.liveCollection(certificatesOf(actor, HOME_LIMITS.own), observer)
        : undefined,
  });
  readonly #board = new LiveQuery<CertificateBoard | null, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null || actor.role === 'producer'
        ? undefined
        : this.gateway.queries.liveDocument(certificateBoardOf(actor), observer),
  });

  override render(): TemplateResult {
    const { actor } = this;
    if (actor === null) return html``;
    return html`
      <ocop-page heading="Việc của tôi" lead="${ROLE_LABELS[actor.role]}, ${this.commune?.name ?? ''}">
        ${
          actor.role === 'producer' || actor.role === 'economy'
            ? html`<wa-button slot="actions" variant="brand" href="/ho-so/moi">
                <wa-icon slot="start" name="plus"></wa-icon>Lập hồ sơ
              </wa-button>`
            : nothing
        }
        ${
          OFFICE_ROLES.includes(actor.role)
            ? html`<wa-button slot="actions" appearance="outlined" href="/tong-quan">
                <wa-icon slot="start" name="chart-column"></wa-icon>Tổng quan
              </wa-button>`
            : nothing
        }
        ${actor.role === 'admin' ? this.#renderAdmin() : this.#renderTasks(actor)}
        ${
          actor.role === 'admin'
            ? nothing
            : html`<ocop-home-tasks .actor=${actor} today=${this.today}></ocop-home-tasks>`
        }
        ${this.#renderNotices()} ${this.#renderCertificates()}
      </ocop-page>
    `;
  }

  get #waitingPapers(): Listing<Paper> {
    const lists = [this.#papers.value, this.#drafts.value].filter((list) => list !== undefined);
    return {
      items: lists.flatMap(({ items }) => items),
      damaged: lists.flatMap(({ damaged }) => damaged),
    };
  }

  #followsDossiers({ role }: Actor): boolean {
    return role !== 'admin' && role !== 'front';
  }

  #renderAdmin(): TemplateResult {
    return html`<ocop-empty heading="Việc của quản trị" icon="users"
      >Thêm người, đổi vai trò ở <a href="/thanh-vien">Thành viên</a>. Quản trị không xem và không xử lý hồ
      sơ.</ocop-empty
    >`;
  }

  #renderTasks(actor: Actor): TemplateResult {
    const heading = html`<h2 id="tasks">Đang chờ tôi</h2>`;
    if (actor.role === 'front')
      return html`<section aria-labelledby="tasks">
        ${heading}
        <ocop-empty heading="Không có hồ sơ phải xử lý" icon="leaf">${WELCOME.front}</ocop-empty>
      </section>`;
    const village = actor.role === 'village';
    return html`<section aria-labelledby="tasks" aria-live="polite">
      ${heading}
      ${
        village
          ? liveView(this.#confirmations, {
              ready: ({ items }) =>
                this.#renderList([...confirmationTasks(items), ...this.#helpedTasks(actor)], actor, []),
            })
          : liveView(this.#waiting, {
              ready: ({ items, damaged }) =>
                this.#renderList(
                  [
                    ...dossierTasks(items, actor, this.today),
                    ...paperTasks(this.#waitingPapers.items, actor),
                  ],
                  actor,
                  [...damaged, ...this.#waitingPapers.damaged],
                ),
            })
      }
    </section>`;
  }

  /** Dossiers that a village head prepares for a household (nộp hộ). */
  #helpedTasks(actor: Actor): HomeTask[] {
    return dossierTasks(this.#waiting.value?.items ?? [], actor, this.today);
  }

  #renderList(tasks: readonly HomeTask[], actor: Actor, damaged: readonly string[]): TemplateResult {
    if (tasks.length === 0)
      return html`${damagedNote(damaged)}<ocop-empty
          heading="Hiện không có hồ sơ, văn bản nào chờ ông/bà"
          icon="leaf"
          >${WELCOME[actor.role].map((sentence) => html`<p>${sentence}</p>`)}</ocop-empty
        >`;
    return html` ${damagedNote(damaged)} ${renderTasks(tasks, this.today)} `;
  }

  #renderNotices(): TemplateResult {
    return liveView(this.#notices, { ready: ({ items }) => renderNotices(items), rows: 1 });
  }

  #renderCertificates(): TemplateResult | typeof nothing {
    const { today } = this;
    const counts =
      this.actor?.role === 'producer'
        ? countOwn(this.#own.value?.items ?? [], today)
        : countStates(currentRows(this.#board.value?.rows ?? {}), today);
    if (counts.every(({ count }) => count === 0)) return nothing;
    return html`<section aria-labelledby="certificates">
      <h2 id="certificates">Giấy chứng nhận hôm nay</h2>
      ${renderCertificateStats(counts)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-home-page': OcopHomePage;
  }
}
