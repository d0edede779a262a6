import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';

export interface ErrorItem {
  readonly message: string;
  /** The field to go to: an element, or its id in the same shadow root; none for an error of the whole form. */
  readonly field?: HTMLElement | string;
}

/** All errors of a form in one place; takes the focus when it appears, and leads to each field. */
@customElement('ocop-error-summary')
export class OcopErrorSummary extends LitElement {
  static override styles = [
    base,
    css`
      .summary {
        display: grid;
        gap: var(--ocop-2);
        padding: var(--ocop-4);
        border: 2px solid var(--ocop-red);
        border-inline-start-width: 6px;
        border-radius: var(--ocop-radius);
        background: var(--ocop-surface);
      }
      h2 {
        font-size: var(--ocop-text-l);
        color: var(--ocop-red);
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
      li {
        padding-block: var(--ocop-1);
      }
      a {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) items: readonly ErrorItem[] = [];
  @property() heading = 'Còn chỗ chưa đúng';

  override updated(changed: PropertyValues<this>): void {
    // One that shrinks while somebody mends leaves the focus where they type.
    const before = changed.get('items')?.length ?? 0;
    if (changed.has('items') && this.items.length > 0 && this.items.length >= before)
      this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.items.length === 0) return nothing;
    return html`
      <div class="summary" role="alert" tabindex="-1" aria-labelledby="heading">
        <h2 id="heading">${this.heading}</h2>
        <p>Những gì ông/bà đã nhập vẫn còn.</p>
        <ul>
          ${this.items.map((item) => html`<li>${this.#renderItem(item)}</li>`)}
        </ul>
      </div>
    `;
  }

  #renderItem({ message, field }: ErrorItem): TemplateResult {
    if (field === undefined) return html`${message}`;
    return html`<a href="#" @click=${(event: Event) => this.#goTo(event, field)}>${message}</a>`;
  }

  #goTo(event: Event, field: HTMLElement | string): void {
    event.preventDefault();
    const root = this.getRootNode();
    const element =
      typeof field === 'string' && (root instanceof Document || root instanceof ShadowRoot)
        ? root.getElementById(field)
        : field;
    if (!(element instanceof HTMLElement)) return;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-error-summary': OcopErrorSummary;
  }
}
