import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import { base } from '../../styles/base.ts';
import { TEXT } from '../../text/vi.ts';
import { signInStyles } from './sign-in-styles.ts';

/** The way in: Google's account, and on the emulators one press per account for trying each role. */
@customElement('ocop-sign-in-page')
export class OcopSignInPage extends PageElement {
  static override styles = [base, signInStyles];

  /** `google`, or the address of the account that is being signed in. */
  @state() private busy = '';
  @state() private error: AppError | undefined;

  override firstUpdated(): void {
    if (this.gateway.auth.hasDemoAccounts) void import('./ocop-demo-accounts.ts');
  }

  override render(): TemplateResult {
    return html`
      <div class="door">
        <h1>${TEXT.signIn}</h1>
        <p>
          Lập hồ sơ OCOP, nộp cho xã, theo dõi từng bước đến khi có giấy chứng nhận. Những gì ông/bà nhập được
          tự lưu.
        </p>
        ${this.#renderRefusal()}
        <wa-button
          variant="brand"
          ?loading=${this.busy === 'google'}
          @click=${() => void this.#enter('google', () => this.gateway.auth.signInWithGoogle())}
        >
          <wa-icon slot="start" name="log-in"></wa-icon>Đăng nhập bằng Google
        </wa-button>
        <p class="quiet">
          Lần đầu? Ông/bà cứ đăng nhập, rồi nhận lời mời của xã hoặc đăng ký làm chủ thể OCOP. Cần giúp tại
          chỗ, xin đến Phòng Kinh tế xã.
        </p>
      </div>
      ${
        this.gateway.auth.hasDemoAccounts
          ? html`<ocop-demo-accounts
              busy=${this.busy}
              @ocop-account-chosen=${({ detail }: GlobalEventHandlersEventMap['ocop-account-chosen']) =>
                void this.#enter(detail.email, () => this.gateway.auth.signInDemo(detail))}
            ></ocop-demo-accounts>`
          : nothing
      }
    `;
  }

  /** A window that was closed on purpose is no trouble. */
  #renderRefusal(): TemplateResult | typeof nothing {
    if (this.error === undefined || this.error.code === 'popup-closed') return nothing;
    return html`<div role="alert" class="error">
      <wa-icon name="triangle-alert"></wa-icon>
      <p>${this.error.message}</p>
    </div>`;
  }

  async #enter(who: string, way: () => Promise<void>): Promise<void> {
    if (this.busy !== '') return;
    this.busy = who;
    this.error = undefined;
    try {
      await way();
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    } finally {
      this.busy = '';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-sign-in-page': OcopSignInPage;
  }
}
