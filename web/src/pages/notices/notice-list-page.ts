import { type Actor, type Notice } from '@ocop/functions/domain';
import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { moreButton } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { PagedQuery } from '../../controllers/paged-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { noticePageOf } from '../../services/list-queries.ts';
import { base } from '../../styles/base.ts';
import { renderNotice } from '../home/home-notices.ts';

/** What the daily sweep told this person, the newest first. */
@customElement('ocop-notice-list-page')
export class OcopNoticeListPage extends PageElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--ocop-3);
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .task {
        display: grid;
        gap: var(--ocop-2);
        justify-items: start;
      }
    `,
  ];

  readonly #notices = new PagedQuery<Notice, readonly [Actor | null]>(this, {
    gateway: () => this.gateway.queries,
    args: () => [this.actor],
    query: ([actor]) => (actor === null ? undefined : noticePageOf(actor)),
  });

  override render(): TemplateResult {
    return html`
      <ocop-page
        heading="Thông báo"
        lead="Hạn của hồ sơ, giấy chứng nhận; hệ thống xem lại mỗi sáng lúc 6 giờ."
      >
        ${liveView(this.#notices, { ready: (list) => this.#renderList(list) })}
      </ocop-page>
    `;
  }

  #renderList({ items, damaged }: Listing<Notice>): TemplateResult {
    if (items.length + damaged.length === 0)
      return html`<ocop-empty heading="Chưa có thông báo nào" icon="bell"
        >Khi có việc sắp đến hạn, hệ thống báo ở đây trước nhiều ngày.</ocop-empty
      >`;
    return html`${damagedNote(damaged)}
      <ul>
        ${items.map(renderNotice)}
      </ul>
      ${moreButton(this.#notices)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-notice-list-page': OcopNoticeListPage;
  }
}
