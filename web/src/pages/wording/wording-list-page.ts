import {
  type Actor,
  OFFICE_COMMAND_ROLES,
  OfficePaper,
  paperKinds,
  type WordingDocument,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { liveView } from '../../components/live-view.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { wordingsOf } from '../../services/paper-queries.ts';
import { formatMoment } from '../../text/format.ts';

interface WordingRow {
  readonly id: string;
  readonly name: string;
  readonly symbol: string;
  readonly saved: WordingDocument | undefined;
}

const PAPERS = OfficePaper.options.map((type) => ({
  id: type,
  name: paperKinds[type].name,
  symbol: paperKinds[type].symbol ?? '–',
}));

/** What the office may word itself: its own names first, then each paper, with who changed it last. */
@customElement('ocop-wording-list-page')
export class OcopWordingListPage extends PageElement {
  readonly #wordings = new LiveQuery<Listing<WordingDocument>, readonly [Actor | null]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(wordingsOf(actor), observer),
  });

  override render(): TemplateResult {
    return html`
      <ocop-page
        heading="Câu chữ của xã"
        lead="Căn cứ, nơi nhận, người ký, lời kết của từng văn bản; chỗ nào chưa sửa thì dùng câu chữ mặc định theo quy định hiện hành."
      >
        ${liveView(this.#wordings, { ready: (list) => this.#renderList(list), rows: 8 })}
        ${this.#renderTrust()}
      </ocop-page>
    `;
  }

  #renderList({ items, damaged }: Listing<WordingDocument>): TemplateResult {
    const office = { id: 'office', name: 'Cơ quan: tên, địa danh, nơi tiếp nhận', symbol: '–' };
    const rows: WordingRow[] = [office, ...PAPERS].map((row) => ({
      ...row,
      saved: items.find(({ id }) => id === row.id),
    }));
    const columns: readonly Column<WordingRow>[] = [
      { label: 'Văn bản', render: ({ name }) => name },
      { label: 'Ký hiệu', render: ({ symbol, saved }) => saved?.paper?.symbol ?? symbol },
      {
        label: 'Câu chữ',
        render: ({ saved }) =>
          saved === undefined
            ? html`<span class="quiet">Mặc định</span>`
            : `${saved.changedBy.name} sửa lúc ${formatMoment(saved.changedAt)}`,
      },
    ];
    return html`
      ${damagedNote(damaged)}
      <ocop-data-list
        caption="Câu chữ của từng văn bản"
        .columns=${columns}
        .rows=${rowsOf(rows, columns, { key: ({ id }) => id, href: ({ id }) => `/van-ban/cau-chu/${id}` })}
      ></ocop-data-list>
    `;
  }

  #renderTrust(): TemplateResult | typeof nothing {
    const { actor } = this;
    if (actor === null || !OFFICE_COMMAND_ROLES.saveTrustList.some((role) => role === actor.role))
      return nothing;
    return html`
      <section class="stack" aria-labelledby="trust">
        <h2 id="trust">Chữ ký số</h2>
        <p>
          Danh sách tổ chức chứng thực mà xã tin cậy, dùng khi kiểm tra tệp đã ký tải lên.
          <a href="/van-ban/chu-ky-so">Xem, sửa danh sách</a>
        </p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-wording-list-page': OcopWordingListPage;
  }
}
