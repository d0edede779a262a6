import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';

/** Where content will be, in the shape it will have: `list` rows, a `page` with its title, a `card`, or lines of `text`. */
@customElement('ocop-skeleton')
export class OcopSkeleton extends LitElement {
  static override styles = [
    base,
    css`
      .stack {
        gap: var(--ocop-3);
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
      i {
        display: block;
        height: 1.25rem;
        border-radius: 0.25rem;
        background: var(--ocop-sunken);
        border: 1px solid var(--ocop-line);
      }
      i.row {
        height: 4.5rem;
        border-radius: var(--ocop-radius-l);
      }
      i.title {
        height: 2.25rem;
        width: min(24rem, 80%);
      }
      i.lead {
        width: min(36rem, 95%);
        margin-block-end: var(--ocop-4);
      }
      i.text:last-child {
        width: 60%;
      }
      @keyframes breathe {
        from {
          opacity: 1;
        }
        to {
          opacity: 0.45;
        }
      }
    `,
  ];

  @property() shape: 'list' | 'page' | 'card' | 'text' = 'list';
  @property({ type: Number }) rows = 3;

  override render(): TemplateResult {
    const piece = this.shape === 'text' ? 'text' : 'row';
    const head = this.shape === 'page' ? html`<i class="title"></i><i class="lead"></i>` : '';
    const rows = this.shape === 'card' ? 1 : this.rows;
    return html`
      <div role="status"><span class="visually-hidden">${TEXT.loading}</span></div>
      <div class="stack" aria-hidden="true">
        ${head}${Array.from({ length: rows }, () => html`<i class=${piece}></i>`)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-skeleton': OcopSkeleton;
  }
}
