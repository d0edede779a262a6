import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import { consume } from '@lit/context';
import { type Member, Role } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/ocop-badge.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { type MembershipFields, membershipErrors, unitName, type Units } from './members.model.ts';
import './ocop-role-fields.ts';

const ACTIVE_EFFECT = 'Người này phải đăng nhập lại để vai trò mới có hiệu lực.';
const ENDED_EFFECT = 'Người này bị đăng xuất và không vào được hệ thống nữa; những việc đã làm vẫn được giữ.';

/** One member; the admin opens it to change role and unit, or to end the membership. */
@customElement('ocop-member-row')
export class OcopMemberRow extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-3);
        padding-block: var(--ocop-3);
        border-block-end: 1px solid var(--ocop-line);
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: var(--ocop-3);
      }
      .who > div {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      form {
        display: grid;
        gap: var(--ocop-4);
      }
    `,
  ];

  @property({ attribute: false }) member!: Member;
  @property({ attribute: false }) units: Units = { villages: [], producers: [] };
  @property({ type: Boolean, attribute: 'may-change' }) mayChange = false;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  /** Null while closed. */
  @state() private form: (MembershipFields & { readonly active: boolean }) | null = null;
  @state() private errors: readonly { readonly field: string; readonly message: string }[] = [];
  @state() private summary: readonly ErrorItem[] = [];
  readonly #change = new CommandController(this, () => this.gateway, 'setMember');

  override render(): TemplateResult {
    const { name, email, role, unit, active } = this.member;
    const place = unitName(role, unit, this.units);
    return html`
      <div class="who">
        <div>
          <strong>${name === '' ? email : name}</strong>
          ${active ? nothing : html`<ocop-badge tone="neutral" icon="lock">Đã ngừng</ocop-badge>`}
          <br /><span class="quiet">${[email, place].filter((text) => text !== '').join(' · ')}</span>
        </div>
        ${this.mayChange ? this.#renderOpener(name === '' ? email : name) : nothing}
      </div>
      ${this.form === null ? nothing : this.#renderForm(this.form)}
    `;
  }

  #renderOpener(name: string): TemplateResult {
    return html`
      <wa-button appearance="outlined" aria-expanded=${this.form !== null} @click=${() => this.#toggle()}
        ><wa-icon slot="start" name="pencil"></wa-icon>Sửa<span class="visually-hidden">
          ${name}</span
        ></wa-button
      >
    `;
  }

  #toggle(): void {
    const { role, unit, active } = this.member;
    this.form = this.form === null ? { role, unit: unit ?? '', active } : null;
    this.summary = [];
    this.errors = [];
    this.#change.reset();
  }

  #renderForm(form: MembershipFields & { readonly active: boolean }): TemplateResult {
    const { isSending } = this.#change;
    return html`
      <form class="card" aria-label="Sửa vai trò" novalidate @submit=${this.#submit}>
        <ocop-error-summary .items=${this.summary}></ocop-error-summary>
        <ocop-role-fields
          .fields=${form}
          .roles=${Role.options}
          .units=${this.units}
          .errors=${this.errors}
          @ocop-role-change=${(event: HTMLElementEventMap['ocop-role-change']) => {
            this.form = { ...form, ...event.detail };
          }}
        ></ocop-role-fields>
        <wa-checkbox
          ?checked=${form.active}
          @change=${() => {
            this.form = { ...form, active: !form.active };
          }}
          >Được dùng hệ thống</wa-checkbox
        >
        <p class="quiet">${form.active ? ACTIVE_EFFECT : ENDED_EFFECT}</p>
        <div class="row">
          <wa-button
            type="submit"
            variant=${form.active ? 'brand' : 'danger'}
            ?loading=${isSending}
            ?disabled=${isSending}
            >${form.active ? 'Lưu thay đổi' : 'Ngừng thành viên này'}</wa-button
          >
          <wa-button appearance="plain" ?disabled=${isSending} @click=${() => this.#toggle()}>Thôi</wa-button>
        </div>
      </form>
    `;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.form !== null) void this.#send(this.form);
  };

  async #send(form: MembershipFields & { readonly active: boolean }): Promise<void> {
    const { role, unit, active } = form;
    this.errors = membershipErrors(form);
    this.summary = this.errors.map(({ message }) => ({ message }));
    if (this.errors.length > 0 || role === '') return;
    const { uid } = this.member;
    const answer = await this.#change.send({ uid, role, unit: unit === '' ? null : unit, active });
    const message = this.#change.error?.message;
    if (answer !== undefined) {
      this.form = null;
      announce('Đã lưu thay đổi.');
    } else if (message !== undefined) this.summary = [{ message }];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-member-row': OcopMemberRow;
  }
}
