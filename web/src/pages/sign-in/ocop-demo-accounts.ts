import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { Task } from '@lit/task';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { toAppError } from '../../gateway/errors.ts';
import type { DemoAccount, Gateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';
import { type DemoGroup, groupDemoAccounts } from './demo-groups.ts';

/** The heading says already that these are examples. */
function plainName({ name }: DemoAccount): string {
  return name.replace(/ \(tài khoản mẫu\)$/u, '');
}

/**
 * The emulator's accounts by role, one press each, for trying the system.
 * @fires ocop-account-chosen - the account
 */
@customElement('ocop-demo-accounts')
export class OcopDemoAccounts extends LitElement {
  static override styles = [
    base,
    css`
      section section {
        margin-block-start: var(--ocop-5);
      }
      h3 {
        font-size: var(--ocop-text);
        color: var(--ocop-quiet);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: var(--ocop-2);
        margin: var(--ocop-2) 0 0;
        padding: 0;
        list-style: none;
      }
      wa-button {
        width: 100%;
      }
      wa-button::part(base) {
        height: auto;
        min-height: 3.75rem;
        padding-block: var(--ocop-2);
        justify-content: flex-start;
        white-space: normal;
        text-align: start;
      }
      .account {
        display: grid;
        line-height: 1.4;
      }
      .account span {
        font-weight: 400;
        color: var(--ocop-quiet);
      }
    `,
  ];

  /** The address of the account that is being signed in; empty for none. */
  @property() busy = '';
  @consume({ context: gatewayContext }) @state() private gateway: Gateway | undefined;

  readonly #accounts = new Task(this, {
    args: () => [this.gateway] as const,
    task: async ([gateway]) => groupDemoAccounts((await gateway?.auth.demoAccounts()) ?? []),
  });

  override render(): TemplateResult {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">Tài khoản dùng thử</h2>
        <p class="quiet">
          Chỉ có trên máy thử nghiệm, với số liệu mẫu. Chọn một người để vào với vai trò của họ.
        </p>
        ${this.#accounts.render({
          initial: () => html`<ocop-skeleton rows="4"></ocop-skeleton>`,
          pending: () => html`<ocop-skeleton rows="4"></ocop-skeleton>`,
          error: (error) => this.#renderProblem(error),
          complete: (groups) =>
            groups.length === 0
              ? html`<p>Máy thử nghiệm chưa có tài khoản nào.</p>`
              : groups.map((group) => this.#renderGroup(group)),
        })}
      </section>
    `;
  }

  #renderProblem(error: unknown): TemplateResult {
    return html`<ocop-problem
      .error=${toAppError(error, navigator.onLine)}
      @ocop-retry=${() => void this.#accounts.run()}
    ></ocop-problem>`;
  }

  #renderGroup({ title, accounts }: DemoGroup): TemplateResult {
    return html`
      <section>
        <h3>${title}</h3>
        <ul>
          ${accounts.map((account) => html`<li>${this.#renderAccount(account)}</li>`)}
        </ul>
      </section>
    `;
  }

  #renderAccount(account: DemoAccount): TemplateResult {
    return html`
      <wa-button
        appearance="outlined"
        data-email=${account.email}
        ?loading=${this.busy === account.email}
        ?disabled=${this.busy !== '' && this.busy !== account.email}
        @click=${() => emit(this, 'ocop-account-chosen', account)}
      >
        <span class="account"><strong>${plainName(account)}</strong><span>${account.label}</span></span>
      </wa-button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-demo-accounts': OcopDemoAccounts;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-account-chosen': CustomEvent<DemoAccount>;
  }
}
