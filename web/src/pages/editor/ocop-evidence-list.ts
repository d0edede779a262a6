import { type DossierFile, type PlainDate, productSetOf } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-badge.ts';
import '../../components/ocop-file-tile.ts';
import type { FileTile } from '../../components/ocop-file-tile.ts';
import { base } from '../../styles/base.ts';
import type { EvidenceRow } from './evidence.model.ts';
import './ocop-file-picker.ts';
import { reveal } from './reveal.ts';

/** The checklist of papers for the product, each with its files and the way to add one. */
@customElement('ocop-evidence-list')
export class OcopEvidenceList extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-4);
      }
      section {
        scroll-margin-block-start: 5rem;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--ocop-2) var(--ocop-4);
      }
      h3 {
        flex: 1 1 14rem;
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly EvidenceRow[] = [];
  @property({ type: Number }) setNo = 1;
  /** The day before which the province is expected to have assessed. */
  @property() assessBefore: PlainDate = '';
  @property({ type: Boolean }) readonly = false;
  /** Which of the files may be taken out. */
  @property({ attribute: false }) mayRemove: (id: DossierFile['id']) => boolean = () => true;
  /** The code of the paper to show first. */
  @property() mark: string | null = null;

  override updated(changed: PropertyValues<this>): void {
    if (this.mark !== null && changed.has('mark')) reveal(this.renderRoot, this.mark);
  }

  override render(): TemplateResult {
    return html`
      <p class="quiet">Danh mục cho bộ sản phẩm ${this.setNo}: ${productSetOf(this.setNo).name}.</p>
      ${this.rows.map((row) => this.#renderRow(row))}
    `;
  }

  #renderRow({ code, item, tiles }: EvidenceRow): TemplateResult | typeof nothing {
    const isThere = tiles.some(({ state }) => state === 'received');
    return html`
      <section
        class="card"
        data-mark=${code ?? ''}
        tabindex="-1"
        aria-labelledby=${`paper-${code ?? 'other'}`}
      >
        <div class="head">
          <h3 id=${`paper-${code ?? 'other'}`}>${item?.name ?? 'Tài liệu khác'}</h3>
          ${this.#renderNeed(item?.need, isThere)}
        </div>
        <p class="quiet">
          ${item?.requirement ?? 'Những gì ông/bà muốn gửi thêm, không thuộc giấy tờ nào ở trên.'}
        </p>
        ${tiles.map((tile) => this.#renderTile(tile))}
        ${
          this.readonly
            ? nothing
            : html`<ocop-file-picker
                .code=${code}
                .name=${item?.name ?? 'Tài liệu khác'}
                .note=${item?.validityNote ?? null}
                .assessBefore=${this.assessBefore}
                ?asks-day=${(item?.defaultMonths ?? null) !== null}
              ></ocop-file-picker>`
        }
      </section>
    `;
  }

  #renderTile(tile: FileTile): TemplateResult {
    const isFixed = this.readonly || (tile.state === 'received' && !this.mayRemove(tile.id));
    return html`<ocop-file-tile .file=${tile} ?readonly=${isFixed}></ocop-file-tile>`;
  }

  #renderNeed(
    need: 'required' | 'supporting' | undefined,
    isThere: boolean,
  ): TemplateResult | typeof nothing {
    if (isThere) return html`<ocop-badge tone="green" icon="check">Đã có</ocop-badge>`;
    if (need === undefined) return nothing;
    return need === 'required'
      ? html`<ocop-badge tone="amber" icon="circle-alert">Bắt buộc</ocop-badge>`
      : html`<ocop-badge tone="neutral" icon="info">Nếu có</ocop-badge>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-evidence-list': OcopEvidenceList;
  }
}
