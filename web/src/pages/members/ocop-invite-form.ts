import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { consume } from '@lit/context';
import { type Role, ROLE_LABELS } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { valueOf } from '../../components/value-of.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { isEmail, type MembershipFields, membershipErrors, type Units } from './members.model.ts';
import './ocop-role-fields.ts';

const EMPTY: MembershipFields = { role: '', unit: '' };

/** Invites an address into a role of the commune. */
@customElement('ocop-invite-form')
export class OcopInviteForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-4);
      }
      wa-button {
        justify-self: start;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) roles: readonly Role[] = [];
  @property({ attribute: false }) units: Units = { villages: [], producers: [] };
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private email = '';
  @state() private fields = EMPTY;
  @state() private errors: readonly { readonly field: string; readonly message: string }[] = [];
  @state() private summary: readonly ErrorItem[] = [];
  readonly #invite = new CommandController(this, () => this.gateway, 'inviteMember');

  override render(): TemplateResult {
    const { isSending } = this.#invite;
    const wrong = this.errors.find(({ field }) => field === 'email');
    return html`
      <form class="card" aria-labelledby="invite" novalidate @submit=${this.#submit}>
        <h2 id="invite">Mời thành viên</h2>
        <ocop-error-summary .items=${this.summary}></ocop-error-summary>
        <wa-input
          id="email"
          type="email"
          label="Thư điện tử"
          hint="Gmail hoặc tài khoản Google"
          autocomplete="off"
          required
          .value=${this.email}
          @input=${(event: Event) => {
            this.email = valueOf(event);
          }}
          >${wrong === undefined ? nothing : html`<span slot="hint" class="wrong">${wrong.message}</span>`}</wa-input
        >
        <ocop-role-fields
          .fields=${this.fields}
          .roles=${this.roles}
          .units=${this.units}
          .errors=${this.errors}
          @ocop-role-change=${(event: HTMLElementEventMap['ocop-role-change']) => {
            this.fields = event.detail;
          }}
        ></ocop-role-fields>
        <p class="quiet">${this.#effect()}</p>
        <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}>
          <wa-icon slot="start" name="user-plus"></wa-icon>Mời
        </wa-button>
      </form>
    `;
  }

  #effect(): string {
    const { role } = this.fields;
    const becomes = role === '' ? 'có vai trò đã chọn' : `thành “${ROLE_LABELS[role]}” của xã`;
    return `Người có địa chỉ này đăng nhập bằng Google và nhận lời mời thì ${becomes}. Mời lại sẽ thay lời mời cũ.`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { role, unit } = this.fields;
    this.errors = [
      ...(isEmail(this.email)
        ? []
        : [{ field: 'email', message: 'Hãy ghi địa chỉ thư điện tử, ví dụ ten@gmail.com.' }]),
      ...membershipErrors(this.fields),
    ];
    this.summary = this.errors.map(({ field, message }) =>
      field === 'email' ? { field, message } : { message },
    );
    if (this.errors.length > 0 || role === '') return;
    const email = this.email.trim();
    const answer = await this.#invite.send({ email, role, unit: unit === '' ? null : unit });
    if (answer === undefined) {
      const message = this.#invite.error?.message;
      this.summary = message === undefined ? [] : [{ message }];
      return;
    }
    this.#invite.reset();
    this.email = '';
    this.fields = EMPTY;
    announce(`Đã mời ${email}.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-invite-form': OcopInviteForm;
  }
}
