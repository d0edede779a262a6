import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import WaDropdownItem from '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import type { WaSelectEvent } from '@awesome.me/webawesome/dist/events/select.js';
import { consume } from '@lit/context';
import { ROLE_LABELS } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { gatewayContext } from '../contexts/gateway.ts';
import type { SessionState } from '../contexts/session.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';
import { navigate } from './navigation.ts';

const SIGN_OUT = 'sign-out';

/** Who is signed in, in which role, and the way out. */
@customElement('ocop-account')
export class OcopAccount extends LitElement {
  static override styles = [
    base,
    css`
      .who {
        padding: var(--ocop-2) var(--ocop-3);
        max-width: 18rem;
      }
      .role {
        color: var(--ocop-quiet);
      }
      .name {
        display: inline-block;
        max-width: 14rem;
        overflow: hidden;
        text-overflow: ellipsis;
        vertical-align: bottom;
        white-space: nowrap;
      }
      wa-button::part(base) {
        padding-inline: var(--ocop-2);
      }
      /* On a phone the head has room for the sign only; the name is still read out. */
      @media (max-width: 40rem) {
        .name {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  @property({ attribute: false }) session: SessionState;
  @consume({ context: gatewayContext }) @state() private gateway: Gateway | undefined;

  async #choose({ detail: { item } }: WaSelectEvent): Promise<void> {
    if (item instanceof WaDropdownItem && item.value === SIGN_OUT) await this.#signOut();
  }

  /** Whoever comes next begins at the beginning, not at the address of somebody else's page. */
  async #signOut(): Promise<void> {
    await this.gateway?.auth.signOut();
    await navigate('/');
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.session) return nothing;
    const { name, email, actor } = this.session;
    return html`
      <wa-dropdown placement="bottom-end" @wa-select=${(event: WaSelectEvent) => void this.#choose(event)}>
        <wa-button slot="trigger" appearance="plain">
          <wa-icon slot="start" name="circle-user-round"></wa-icon>
          <span class="visually-hidden">${TEXT.account}:</span><span class="name">${name}</span>
        </wa-button>
        <div class="who">
          <strong>${name}</strong>
          ${actor === null ? nothing : html`<div class="role">${ROLE_LABELS[actor.role]}</div>`}
          ${email === name ? nothing : html`<div class="role">${email}</div>`}
        </div>
        <wa-dropdown-item value=${SIGN_OUT}
          ><wa-icon slot="icon" name="log-out"></wa-icon>${TEXT.signOut}</wa-dropdown-item
        >
      </wa-dropdown>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-account': OcopAccount;
  }
}
