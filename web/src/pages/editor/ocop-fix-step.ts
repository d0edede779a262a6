import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import type { FixItem } from '../../components/ocop-fix-list.ts';
import '../../components/ocop-fix-list.ts';
import { base } from '../../styles/base.ts';
import { textOf } from './editor-events.ts';

/** Longest reply that the draft's schema holds. */
const REPLY_MAX = 2_000;

/**
 * What the office or the province asked to mend, and a reply to each point.
 * @fires ocop-section-change - a reply was written
 */
@customElement('ocop-fix-step')
export class OcopFixStep extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-5);
      }
      .replies {
        display: grid;
        gap: var(--ocop-4);
        max-width: 42rem;
      }
    `,
  ];

  @property({ attribute: false }) items: readonly FixItem[] = [];
  @property({ attribute: false }) replies: Readonly<Record<string, string>> = {};
  @property({ type: Boolean }) readonly = false;

  override render(): TemplateResult {
    return html`
      <ocop-fix-list .items=${this.items}></ocop-fix-list>
      ${this.readonly ? nothing : this.#renderReplies()}
    `;
  }

  #renderReplies(): TemplateResult {
    return html`
      <section class="replies" aria-labelledby="replies">
        <h3 id="replies">Trả lời từng yêu cầu</h3>
        <p>Sửa xong mỗi chỗ, ông/bà ghi ngắn gọn đã sửa gì. Phải trả lời đủ mới gửi lại được.</p>
        ${this.items.map(
          ({ id, target }) => html`
            <wa-textarea
              label=${`Đã sửa gì: ${target}`}
              rows="2"
              resize="auto"
              maxlength=${REPLY_MAX}
              .value=${this.replies[id] ?? ''}
              @input=${(event: Event) =>
                emit(this, 'ocop-section-change', {
                  section: 'replies',
                  value: { ...this.replies, [id]: textOf(event) },
                })}
            ></wa-textarea>
          `,
        )}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-fix-step': OcopFixStep;
  }
}
