import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionState } from '../contexts/session.ts';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';
import { barOf, currentItem, type MenuItem, menuFor } from './menu.ts';
import { findRoute } from './router.ts';
import { HOME_PATH, routes } from './routes.ts';
import { SEARCH_PATH } from './shortcuts.ts';

/** The head of every page: whose site it is, the main menu (along the bottom on phones), search, the account. */
@customElement('ocop-header')
export class OcopHeader extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: sticky;
        inset-block-start: 0;
        z-index: 10;
      }
      header {
        background: var(--ocop-surface);
        border-block-end: 1px solid var(--ocop-line);
      }
      .bar {
        display: flex;
        align-items: center;
        gap: var(--ocop-2) var(--ocop-4);
        max-width: var(--ocop-page);
        height: 4rem;
        margin-inline: auto;
        padding: var(--ocop-2) var(--ocop-4);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: var(--ocop-3);
        min-height: var(--ocop-target);
        color: inherit;
        text-decoration: none;
        line-height: 1.25;
      }
      .brand span {
        white-space: nowrap;
      }
      .brand b {
        display: block;
        font-weight: 700;
        color: var(--ocop-green);
      }
      .brand svg {
        flex: none;
        width: 2.25rem;
        height: 2.25rem;
      }
      .end {
        display: flex;
        align-items: center;
        gap: var(--ocop-2);
        margin-inline-start: auto;
      }
      nav a,
      .search {
        display: flex;
        align-items: center;
        gap: var(--ocop-2);
        min-height: var(--ocop-target);
        padding-inline: var(--ocop-3);
        border-radius: var(--ocop-radius);
        color: var(--ocop-ink);
        text-decoration: none;
      }
      nav a:hover,
      .search:hover {
        background: var(--ocop-sunken);
      }
      nav a[aria-current] {
        color: var(--ocop-green-strong);
        background: var(--ocop-green-tint);
        font-weight: 600;
      }
      kbd {
        font: inherit;
        border: 1px solid var(--ocop-line);
        border-radius: 4px;
        padding-inline: var(--ocop-1);
        color: var(--ocop-quiet);
      }
      @media (max-width: 56.24rem) {
        nav {
          position: fixed;
          inset: auto 0 0;
          z-index: 10;
          display: flex;
          background: var(--ocop-surface);
          border-block-start: 1px solid var(--ocop-line);
          padding-block-end: env(safe-area-inset-bottom);
        }
        nav a,
        summary {
          display: flex;
          flex: 1;
          flex-direction: column;
          align-items: center;
          justify-content: center;
          gap: 0;
          min-height: 3.75rem;
          padding: var(--ocop-1) 0;
          border-radius: 0;
          font-size: 0.8125rem;
          white-space: nowrap;
          text-align: center;
          line-height: 1.2;
        }
        summary {
          cursor: pointer;
          list-style: none;
        }
        summary::-webkit-details-marker {
          display: none;
        }
        nav a wa-icon,
        summary wa-icon {
          font-size: 1.375rem;
        }
        nav > .beyond {
          display: none;
        }
        .more {
          flex: 1;
          position: relative;
        }
        .more div {
          position: absolute;
          inset: auto var(--ocop-1) 100% auto;
          min-width: 12rem;
          padding: var(--ocop-2);
          background: var(--ocop-surface);
          border: 1px solid var(--ocop-line);
          border-radius: var(--ocop-radius) var(--ocop-radius) 0 0;
        }
        .more div a {
          flex-direction: row;
          justify-content: start;
          gap: var(--ocop-3);
          min-height: var(--ocop-target);
          padding-inline: var(--ocop-3);
          font-size: var(--ocop-text);
        }
        .search span,
        kbd {
          display: none;
        }
      }
      @media (min-width: 56.25rem) {
        .more {
          display: none;
        }
        .bar.with-menu {
          max-width: none;
          padding-inline: var(--ocop-5);
        }
        nav {
          position: fixed;
          inset: 4.0625rem auto 0 0;
          width: var(--ocop-menu);
          display: grid;
          align-content: start;
          gap: var(--ocop-1);
          padding: var(--ocop-5) var(--ocop-3);
          overflow-y: auto;
          border-inline-end: 1px solid var(--ocop-line);
        }
        nav a {
          gap: var(--ocop-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) session: SessionState;
  @property({ attribute: false }) pathname = '/';

  override render(): TemplateResult {
    const actor = this.session?.actor ?? null;
    return html`
      <header>
        <div class=${actor === null ? 'bar' : 'bar with-menu'}>
          <a class="brand" href=${HOME_PATH}>
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <rect width="32" height="32" rx="7" fill="#0f5b3a"></rect>
              <path
                fill="#f0bd3f"
                d="m16 5 3.3 6.9 7.6 1-5.6 5.2 1.5 7.5-6.8-3.7-6.8 3.7 1.5-7.5L5.1 12.9l7.6-1z"
              ></path>
            </svg>
            <span
              ><b>${TEXT.appName}</b
              >${actor === null ? nothing : html`<ocop-commune-name></ocop-commune-name>`}</span
            >
          </a>
          ${actor === null ? nothing : this.#renderMenu(menuFor(actor.role))}
          <div class="end">
            ${actor === null ? nothing : this.#renderSearch()}
            ${this.session ? html`<ocop-account .session=${this.session}></ocop-account>` : nothing}
          </div>
        </div>
      </header>
    `;
  }

  /** What only signed-in people see stays out of the first load. */
  override updated(changed: PropertyValues<this>): void {
    if (this.session) void import('./member-parts.ts');
    // A followed link closes the rest of the menu behind it.
    if (changed.has('pathname')) this.renderRoot.querySelector('details')?.removeAttribute('open');
  }

  #renderMenu(items: readonly MenuItem[]): TemplateResult | typeof nothing {
    if (items.length < 2) return nothing;
    const current = currentItem(items, this.pathname);
    const { shown, more } = barOf(items);
    const link = (item: MenuItem, place: string): TemplateResult => html`
      <a class=${place} href=${item.href} aria-current=${item === current ? 'page' : nothing}>
        <wa-icon name=${item.icon}></wa-icon><span>${item.label}</span>
      </a>
    `;
    return html`
      <nav aria-label=${TEXT.mainMenu}>
        ${shown.map((item) => link(item, ''))} ${more.map((item) => link(item, 'beyond'))}
        ${
          more.length === 0
            ? nothing
            : html`<details class="more">
                <summary><wa-icon name="ellipsis"></wa-icon><span>${TEXT.more}</span></summary>
                <div>${more.map((item) => link(item, ''))}</div>
              </details>`
        }
      </nav>
    `;
  }

  #renderSearch(): TemplateResult | typeof nothing {
    if (findRoute(routes, new URL(SEARCH_PATH, window.location.href)) === undefined) return nothing;
    return html`
      <a class="search" href=${SEARCH_PATH} aria-label=${TEXT.search}>
        <wa-icon name="search"></wa-icon><span>${TEXT.search}</span><kbd>${TEXT.searchShortcut}</kbd>
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-header': OcopHeader;
  }
}
