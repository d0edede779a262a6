import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-page.ts';
import { base } from '../../styles/base.ts';
import './ocop-list-export.ts';
import './ocop-list-import.ts';

/** Lists in and out: Phòng Kinh tế takes lists from files; everybody takes out what they may read. */
@customElement('ocop-lists-page')
export class OcopListsPage extends PageElement {
  static override styles = [
    base,
    css`
      .parts,
      section {
        display: grid;
        gap: var(--ocop-4);
      }
      .parts {
        gap: var(--ocop-6);
      }
    `,
  ];

  override render(): TemplateResult {
    const { actor } = this;
    return html`
      <ocop-page heading="Nhập, xuất danh sách" lead="Bằng tệp Excel hoặc CSV.">
        <div class="parts">
          ${actor?.role === 'economy' ? this.#renderImport(actor.commune) : nothing}
          ${
            actor === null
              ? nothing
              : html`<section>
                  <h2>Xuất danh sách</h2>
                  <ocop-list-export
                    .actor=${actor}
                    .year=${Number(this.today.slice(0, 4))}
                  ></ocop-list-export>
                </section>`
          }
        </div>
      </ocop-page>
    `;
  }

  #renderImport(commune: string): TemplateResult {
    return html`<section>
      <h2>Nhập danh sách</h2>
      <p>
        Hệ thống tự tìm dòng tiêu đề và các cột, đọc ngày và số sao theo cách ghi quen dùng. Nhập theo thứ tự:
        chủ thể, sản phẩm, rồi lịch sử công nhận; cả ba có thể cùng một tệp.
      </p>
      <ocop-list-import .gateway=${this.gateway} commune=${commune}></ocop-list-import>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-lists-page': OcopListsPage;
  }
}
