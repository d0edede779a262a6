import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { gatewayContext } from '../../contexts/gateway.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';
import { TEXT } from '../../text/vi.ts';
import { signInStyles } from './sign-in-styles.ts';

/** The way in: Google's account, and on the emulator one of the accounts for trying each role. */
@customElement('ocop-sign-in-page')
export class OcopSignInPage extends LitElement {
  static override styles = [base, signInStyles];

  @consume({ context: gatewayContext }) @state() private gateway: Gateway | undefined;
  @state() private isBusy = false;
  @state() private error: AppError | undefined;

  override firstUpdated(): void {
    if (this.gateway?.auth.hasDemoAccounts === true) void import('./ocop-demo-accounts.ts');
  }

  override render(): TemplateResult {
    return html`
      <div class="door">
        <h1>${TEXT.signIn}</h1>
        <p>
          Lập hồ sơ OCOP, nộp cho xã, theo dõi từng bước đến khi có giấy chứng nhận. Những gì ông/bà nhập được tự lưu.
        </p>
        <div role="alert" class="error" ?hidden=${this.error === undefined}>
          ${this.error === undefined ? nothing : html`<wa-icon name="warning"></wa-icon><p>${this.error.message}</p>`}
        </div>
        <wa-button
          variant="brand"
          size="l"
          ?loading=${this.isBusy}
          @click=${() => this.#enter((gateway) => gateway.auth.signInWithGoogle())}
        >
          <wa-icon slot="start" name="log-in"></wa-icon>Đăng nhập bằng tài khoản Google
        </wa-button>
        <p class="quiet">
          Ông/bà chưa có tài khoản Google hoặc chưa được mời? Liên hệ Phòng Kinh tế xã để được giúp tại chỗ.
        </p>
      </div>
      ${this.gateway?.auth.hasDemoAccounts === true ? this.#renderDemo() : nothing}
    `;
  }

  #renderDemo(): TemplateResult {
    return html`
      <ocop-demo-accounts
        ?disabled=${this.isBusy}
        @ocop-account-chosen=${(event: CustomEvent<{ email: string }>) =>
          this.#enter((gateway) => gateway.auth.signInDemo(event.detail.email))}
      ></ocop-demo-accounts>
    `;
  }

  async #enter(way: (gateway: Gateway) => Promise<void>): Promise<void> {
    if (this.gateway === undefined || this.isBusy) return;
    this.isBusy = true;
    this.error = undefined;
    try {
      await way(this.gateway);
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    } finally {
      this.isBusy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-sign-in-page': OcopSignInPage;
  }
}
