import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { gatewayContext } from '../contexts/gateway.ts';
import type { Session } from '../contexts/session.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { navigate } from '../services/navigation.ts';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';

/** Who is signed in, their notices, and the way out. */
@customElement('ocop-account-menu')
export class OcopAccountMenu extends LitElement {
  static override styles = [
    base,
    css`
      .who {
        max-width: 16rem;
        padding: var(--ocop-2) var(--ocop-3);
        line-height: 1.4;
      }
      .who strong,
      .who span {
        display: block;
        overflow-wrap: anywhere;
      }
      wa-button wa-icon {
        font-size: 1.5rem;
      }
    `,
  ];

  @property({ attribute: false }) session: Session | null = null;
  @consume({ context: gatewayContext }) private gateway?: Gateway;

  #handleSelect(event: CustomEvent<{ item: { value?: string } }>): void {
    if (event.detail.item.value === 'notices') void navigate('/thong-bao');
    if (event.detail.item.value === 'signOut') void this.gateway?.auth.signOut();
  }

  override render() {
    return html`
      <wa-dropdown placement="bottom-end" @wa-select=${this.#handleSelect}>
        <wa-button slot="trigger" appearance="plain">
          <wa-icon name="circle-user-round" label=${TEXT.account}></wa-icon>
        </wa-button>
        <div class="who">
          <strong>${this.session?.name ?? ''}</strong>
          <span class="quiet">${this.session?.email ?? ''}</span>
        </div>
        ${this.session?.actor
          ? html`<wa-dropdown-item value="notices">
              <wa-icon slot="icon" name="bell"></wa-icon>Thông báo
            </wa-dropdown-item>`
          : ''}
        <wa-dropdown-item value="signOut">
          <wa-icon slot="icon" name="log-out"></wa-icon>${TEXT.signOut}
        </wa-dropdown-item>
      </wa-dropdown>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-account-menu': OcopAccountMenu;
  }
}
