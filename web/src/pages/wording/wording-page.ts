import {
  type Actor,
  isOfficePaper,
  type OfficePaper,
  paperKinds,
  type WordingDocument,
  WordingId,
} from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-skeleton.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { wordingsOf } from '../../services/paper-queries.ts';
import './ocop-wording-editor.ts';

/** The words of one paper, or of the office itself. */
@customElement('ocop-wording-page')
export class OcopWordingPage extends PageElement {
  readonly #wordings = new LiveQuery<Listing<WordingDocument>, readonly [Actor | null]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(wordingsOf(actor), observer),
  });

  override render(): TemplateResult {
    const id = WordingId.safeParse(this.params['id']);
    const paper = id.success && id.data !== 'office' && isOfficePaper(id.data) ? id.data : null;
    const name = paper === null ? 'Cơ quan' : paperKinds[paper].shortName;
    return html`
      <ocop-page
        heading=${id.success ? `Câu chữ: ${name}` : 'Câu chữ'}
        lead=${paper === null ? 'In trên mọi văn bản của xã.' : paperKinds[paper].legalBasis}
        back-href="/van-ban/cau-chu"
        back-label="Câu chữ của xã"
      >
        ${
          id.success
            ? liveView(this.#wordings, {
                ready: ({ items }) => this.#renderEditor(paper, items),
                shape: 'page',
              })
            : html`<ocop-empty heading="Không có mẫu văn bản này" icon="file-text"
                ><a href="/van-ban/cau-chu">Xem tất cả mẫu văn bản</a></ocop-empty
              >`
        }
      </ocop-page>
    `;
  }

  #renderEditor(paper: OfficePaper | null, items: readonly WordingDocument[]): TemplateResult {
    const of = (id: string): WordingDocument | null => items.find((item) => item.id === id) ?? null;
    if (this.commune === undefined) return html`<ocop-skeleton shape="page"></ocop-skeleton>`;
    return html`<ocop-wording-editor
      .commune=${this.commune}
      .paper=${paper}
      .saved=${of(paper ?? 'office')}
      .office=${of('office')}
    ></ocop-wording-editor>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-wording-page': OcopWordingPage;
  }
}
