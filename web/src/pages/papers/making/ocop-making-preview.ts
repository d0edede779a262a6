import type { PaperModel } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/ocop-paper-preview.ts';
import '../../../components/ocop-problem.ts';
import '../../../components/ocop-skeleton.ts';
import type { AppError } from '../../../gateway/errors.ts';
import { base } from '../../../styles/base.ts';

/**
 * The sheet beside the form, and how fresh it is. A failure leaves the last sheet standing.
 * @fires ocop-retry - the reader wants it asked for again
 */
@customElement('ocop-making-preview')
export class OcopMakingPreview extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
      }
      @media print {
        .status {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) model: PaperModel | null = null;
  @property({ attribute: false }) error: AppError | null = null;
  @property({ type: Boolean }) asking = false;
  /** Something typed cannot be taken, so the sheet shows what stood before. */
  @property({ type: Boolean }) halted = false;

  override render(): TemplateResult {
    const { model, error } = this;
    return html`
      <p class="quiet status" role="status">${this.#status()}</p>
      ${
        error === null
          ? nothing
          : html`<ocop-problem
              heading="Chưa xem trước được"
              .error=${error}
              ?no-retry=${!error.isPassing}
            ></ocop-problem>`
      }
      ${
        model === null
          ? error === null
            ? html`<ocop-skeleton shape="page"></ocop-skeleton>`
            : nothing
          : html`<ocop-paper-preview .model=${model}></ocop-paper-preview>`
      }
    `;
  }

  #status(): string {
    if (this.halted) return 'Có ô chưa đúng; sửa xong, bản xem trước sẽ đổi theo.';
    if (this.asking) return 'Đang cập nhật bản xem trước…';
    return this.model === null ? '' : 'Bản xem trước theo nội dung đang nhập; chưa lập, chưa gửi đi đâu.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-making-preview': OcopMakingPreview;
  }
}
