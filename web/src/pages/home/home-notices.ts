import type { Notice } from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import '../../components/ocop-badge.ts';
import { formatDayWithWeekday } from '../../text/format.ts';

/** Where the subject of a notice is shown. */
export function noticeHref({ subject }: Notice): string {
  if (subject.collection === 'dossiers') return `/ho-so/${subject.id}`;
  if (subject.collection === 'certificates') return `/san-pham?gcn=${subject.id}`;
  return `/trong-nam/${subject.collection}/${subject.id}`;
}

export function renderNotice(notice: Notice): TemplateResult {
  return html`<li class="card task">
    <h3><a href=${noticeHref(notice)}>${notice.title}</a></h3>
    <p>${notice.body}</p>
    ${
      notice.until === null
        ? html`<p class="quiet">${formatDayWithWeekday(notice.on)}</p>`
        : html`<ocop-badge tone="amber" icon="clock">Đến ${formatDayWithWeekday(notice.until)}</ocop-badge>`
    }
  </li>`;
}

/** The newest three; the rest have a page of their own. */
export function renderNotices(notices: readonly Notice[]): TemplateResult {
  return html`<section aria-labelledby="notices">
    <h2 id="notices">Thông báo</h2>
    <ul class="tasks">
      ${notices.slice(0, 3).map(renderNotice)}
    </ul>
    ${notices.length > 3 ? html`<p><a href="/thong-bao">Xem tất cả thông báo</a></p>` : ''}
  </section>`;
}
