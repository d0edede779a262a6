import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { Task } from '@lit/task';
import { Role, ROLE_LABELS } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { toAppError } from '../../gateway/errors.ts';
import type { DemoAccount, Gateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';

/**
 * The emulator's accounts by role, for trying the system.
 * @fires ocop-account-chosen - the address of the account
 */
@customElement('ocop-demo-accounts')
export class OcopDemoAccounts extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--ocop-2);
        margin: var(--ocop-3) 0 0;
        padding: 0;
        list-style: none;
      }
      wa-button {
        width: 100%;
      }
      wa-button::part(button) {
        height: auto;
        min-height: var(--ocop-target);
        padding-block: var(--ocop-2);
        justify-content: flex-start;
        white-space: normal;
        text-align: start;
      }
      b {
        display: block;
        font-weight: 600;
      }
    `,
  ];

  @property({ type: Boolean }) disabled = false;
  @consume({ context: gatewayContext }) @state() private gateway: Gateway | undefined;

  readonly #accounts = new Task(this, {
    args: () => [this.gateway] as const,
    task: async ([gateway]) => sortByRole((await gateway?.auth.demoAccounts()) ?? []),
  });

  override render(): TemplateResult {
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">Tài khoản dùng thử</h2>
        <p class="quiet">Chỉ có trên máy thử nghiệm. Chọn một người để xem hệ thống với vai trò của họ.</p>
        ${this.#accounts.render({
          initial: () => html`<ocop-skeleton rows="4"></ocop-skeleton>`,
          pending: () => html`<ocop-skeleton rows="4"></ocop-skeleton>`,
          error: (error) => this.#renderProblem(error),
          complete: (accounts) =>
            accounts.length === 0
              ? html`<p>Máy thử nghiệm chưa có tài khoản nào.</p>`
              : html`<ul>
                  ${accounts.map((account) => html`<li>${this.#renderAccount(account)}</li>`)}
                </ul>`,
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

  #renderAccount({ email, name, role }: DemoAccount): TemplateResult {
    return html`
      <wa-button
        appearance="outlined"
        data-email=${email}
        ?disabled=${this.disabled}
        @click=${() => emit(this, 'ocop-account-chosen', { email })}
      >
        <wa-icon slot="start" name="user"></wa-icon><b>${roleLabel(role)}</b>${name}
      </wa-button>
    `;
  }
}

function roleLabel(role: string | undefined): string {
  const parsed = Role.safeParse(role);
  return parsed.success ? ROLE_LABELS[parsed.data] : 'Người mới, chưa có vai trò';
}

function sortByRole(accounts: readonly DemoAccount[]): readonly DemoAccount[] {
  const order: readonly (string | undefined)[] = Role.options;
  const place = ({ role }: DemoAccount): number => (role === undefined ? order.length : order.indexOf(role));
  return [...accounts].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'vi'));
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-demo-accounts': OcopDemoAccounts;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-account-chosen': CustomEvent<{ email: string }>;
  }
}
