import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';
import { isCurrent, type NavigationItem } from './navigation.ts';

/** The main places of a role: along the lower edge of a phone, at the side from 900 px. */
@customElement('ocop-nav')
export class OcopNav extends LitElement {
  static override styles = [
    base,
    css`
      nav {
        display: flex;
        justify-content: space-around;
        background: var(--ocop-surface);
        border-top: 1px solid var(--ocop-line);
        padding: var(--ocop-1) var(--ocop-1) max(var(--ocop-1), env(safe-area-inset-bottom));
      }
      a {
        flex: 1 1 0;
        min-width: 0;
        min-height: 3.25rem;
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: 2px;
        color: var(--ocop-quiet);
        font-size: 0.8125rem;
        line-height: 1.25;
        text-align: center;
        text-decoration: none;
        border-radius: var(--ocop-radius);
      }
      a:hover {
        color: var(--ocop-green-strong);
        background: var(--ocop-sunken);
      }
      a[aria-current] {
        color: var(--ocop-green);
        font-weight: 600;
      }
      a[aria-current] wa-icon {
        background: var(--ocop-green-tint);
        border-radius: 999px;
        padding: 2px 14px;
      }
      wa-icon {
        font-size: 1.375rem;
        padding: 2px 14px;
      }
      @media (min-width: 900px) {
        nav {
          flex-direction: column;
          justify-content: start;
          gap: var(--ocop-1);
          background: none;
          border: 0;
          padding: 0;
        }
        a {
          flex: none;
          flex-direction: row;
          justify-content: start;
          gap: var(--ocop-3);
          min-height: var(--ocop-target);
          padding: 0 var(--ocop-4);
          font-size: var(--ocop-text);
          text-align: start;
        }
        a[aria-current] {
          background: var(--ocop-green-tint);
        }
        wa-icon,
        a[aria-current] wa-icon {
          padding: 0;
          background: none;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) items: readonly NavigationItem[] = [];
  @property() pathname = '/';

  override render() {
    return html`
      <nav aria-label=${TEXT.mainMenu}>
        ${this.items.map(
          (item) => html`
            <a href=${item.path} aria-current=${isCurrent(item, this.pathname) ? 'page' : nothing}>
              <wa-icon name=${item.icon}></wa-icon>
              <span>${item.label}</span>
            </a>
          `,
        )}
      </nav>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-nav': OcopNav;
  }
}
