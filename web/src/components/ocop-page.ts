import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';

/**
 * The frame of a page: its one `h1`, a lead sentence, where it hangs, its actions. Sets the document's title.
 * @slot - the content
 * @slot actions - at most one primary button, quieter ones beside it
 * @slot badge - the state of what the page is about
 */
@customElement('ocop-page')
export class OcopPage extends LitElement {
  static override styles = [
    base,
    css`
      header {
        display: grid;
        gap: var(--ocop-2);
        margin-block-end: var(--ocop-6);
      }
      .back {
        display: inline-flex;
        align-items: center;
        gap: var(--ocop-1);
        min-height: var(--ocop-target);
        justify-self: start;
      }
      .title {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--ocop-2) var(--ocop-4);
      }
      .lead {
        font-size: var(--ocop-text-l);
        color: var(--ocop-quiet);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-3);
      }
      .actions ::slotted(*) {
        margin-block-start: var(--ocop-2);
      }
      .content {
        display: grid;
        /* A wide child scrolls inside itself; it never widens the page. */
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-6);
      }
      @media (max-width: 30rem) {
        h1 {
          font-size: 1.5rem;
        }
      }
    `,
  ];

  /** The page's title; also the window's. */
  @property() heading = '';
  @property() lead = '';
  /** Where the page hangs: address and name of the page above it. */
  @property({ attribute: 'back-href' }) backHref = '';
  @property({ attribute: 'back-label' }) backLabel: string = TEXT.back;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('heading') && this.heading !== '') document.title = `${this.heading} · ${TEXT.appName}`;
  }

  override render(): TemplateResult {
    return html`
      <header>
        ${this.backHref === '' ? nothing : this.#renderBack()}
        <div class="title">
          <h1>${this.heading}</h1>
          <slot name="badge"></slot>
        </div>
        ${this.lead === '' ? nothing : html`<p class="lead">${this.lead}</p>`}
        <div class="actions"><slot name="actions"></slot></div>
      </header>
      <div class="content"><slot></slot></div>
    `;
  }

  #renderBack(): TemplateResult {
    return html`<a class="back no-print" href=${this.backHref}
      ><wa-icon name="arrow-left"></wa-icon>${this.backLabel}</a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-page': OcopPage;
  }
}
