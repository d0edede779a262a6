import '@awesome.me/webawesome/dist/components/button/button.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { formatDayWithWeekday } from '../text/format.ts';
import { emit } from './emit.ts';
import './ocop-badge.ts';

/** One remark of a request to supplement, in words for its reader. */
export interface FixItem {
  readonly id: string;
  /** What it is about: "Tệp Phiếu kiểm nghiệm.pdf, trang 2", "Tiêu chí 3.5". */
  readonly target: string;
  readonly problem: string;
  readonly action: string;
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  readonly answered: boolean;
  readonly reply?: string | null;
}

/**
 * What has to be supplemented, one remark after the other: where, what is wrong, what to do, until when, done or not.
 * @fires ocop-fix-open - go to the place of the remark
 */
@customElement('ocop-fix-list')
export class OcopFixList extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
        margin: var(--ocop-3) 0 0;
        padding: 0;
        list-style: none;
      }
      li.card {
        display: grid;
        gap: var(--ocop-2);
        justify-items: start;
        border-inline-start: 4px solid var(--ocop-amber);
      }
      li.card.done {
        border-inline-start-color: var(--ocop-green);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-2) var(--ocop-4);
        justify-content: space-between;
        width: 100%;
      }
      dl {
        display: grid;
        gap: var(--ocop-1);
        margin: 0;
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0 0 var(--ocop-1);
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) items: readonly FixItem[] = [];
  /** For those who wait for the answers: no way to go and mend. */
  @property({ type: Boolean }) readonly = false;

  override render(): TemplateResult {
    const done = this.items.filter(({ answered }) => answered).length;
    return html`
      <p class="figures" role="status">
        <strong>Đã xong ${done}/${this.items.length} nội dung cần bổ sung</strong>
      </p>
      <ol>
        ${this.items.map((item) => this.#renderItem(item))}
      </ol>
    `;
  }

  #renderItem({ id, target, problem, action, dueOn, answered, reply = null }: FixItem): TemplateResult {
    return html`
      <li class="card ${answered ? 'done' : ''}">
        <div class="head">
          <h3>${target}</h3>
          ${
            answered
              ? html`<ocop-badge tone="green" icon="check">Đã bổ sung</ocop-badge>`
              : html`<ocop-badge tone="amber" icon="undo-2">Cần bổ sung</ocop-badge>`
          }
        </div>
        <dl>
          <dt>Chỗ chưa đạt</dt>
          <dd>${problem}</dd>
          <dt>Cách sửa</dt>
          <dd>${action}</dd>
          <dt>Hạn</dt>
          <dd class="figures">${formatDayWithWeekday(dueOn)}</dd>
          ${
            reply === null || reply === ''
              ? nothing
              : html`<dt>Trả lời của chủ thể</dt>
                  <dd>${reply}</dd>`
          }
        </dl>
        ${this.readonly || answered ? nothing : this.#renderButton(id, target)}
      </li>
    `;
  }

  #renderButton(id: string, target: string): TemplateResult {
    return html`
      <wa-button appearance="outlined" @click=${() => emit(this, 'ocop-fix-open', { id })}>
        <wa-icon slot="start" name="arrow-right"></wa-icon>Đến chỗ cần sửa<span class="visually-hidden"
          >: ${target}</span
        >
      </wa-button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-fix-list': OcopFixList;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-fix-open': CustomEvent<{ id: string }>;
  }
}
