import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import { Task } from '@lit/task';
import type { PublicCommune, Registration } from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { navigate } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { CommandController } from '../../controllers/command.ts';
import { toAppError } from '../../gateway/errors.ts';
import { ownRegistrationOf, publicCommunes } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import './ocop-registration.ts';

/** Somebody signed in whom no commune knows yet: accept its invitation, or ask to be registered as a producer. */
@customElement('ocop-welcome-page')
export class OcopWelcomePage extends PageElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--ocop-4);
        justify-items: start;
      }
      wa-select,
      ocop-registration {
        width: min(100%, 34rem);
      }
      .refused {
        color: var(--ocop-red);
        font-weight: 600;
      }
    `,
  ];

  @state() private communeId = '';
  @state() private registration: Registration | null = null;

  readonly #accept = new CommandController(this, () => this.gateway, 'acceptInvitation');
  readonly #communes = new Task(this, {
    args: () => [this.gateway] as const,
    task: async ([gateway]) => (await gateway.queries.getCollection(publicCommunes())).items,
  });
  readonly #own = new Task(this, {
    args: () => [this.gateway, this.session?.uid, this.#commune()?.communeId] as const,
    task: async ([gateway, uid, commune]) => {
      if (uid === undefined || commune === undefined) return;
      this.registration = await gateway.queries.getDocument(ownRegistrationOf(commune, uid));
    },
  });

  #commune(): PublicCommune | undefined {
    const communes = this.#communes.value ?? [];
    return communes.find(({ communeId }) => communeId === this.communeId) ?? communes[0];
  }

  override updated(): void {
    if (this.actor !== null) void navigate('/', { replace: true });
  }

  async #acceptInvitation(commune: string): Promise<void> {
    if ((await this.#accept.send({ commune })) !== undefined) await this.gateway.auth.refreshSession();
  }

  override render(): TemplateResult {
    return html`
      <ocop-page
        heading="Chào mừng ông/bà"
        lead="Tài khoản ${this.session?.email ?? ''} chưa có vai trò trong xã. Có hai cách để bắt đầu."
      >
        ${this.#communes.render({
          initial: () => html`<ocop-skeleton rows="2"></ocop-skeleton>`,
          pending: () => html`<ocop-skeleton rows="2"></ocop-skeleton>`,
          error: (error) =>
            html`<ocop-problem
              .error=${toAppError(error, navigator.onLine)}
              @ocop-retry=${() => void this.#communes.run()}
            ></ocop-problem>`,
          complete: (communes) => this.#renderWays(communes, this.#commune()),
        })}
      </ocop-page>
    `;
  }

  #renderWays(communes: readonly PublicCommune[], commune: PublicCommune | undefined) {
    if (commune === undefined)
      return html`<ocop-empty heading="Chưa có xã nào mở đăng ký"
        >Ông/bà xin liên hệ Phòng Kinh tế của xã mình để được hướng dẫn.</ocop-empty
      >`;
    return html`
      ${communes.length > 1 ? this.#renderChoice(communes, commune) : nothing}
      <section class="card">
        <h2>Xã đã mời ông/bà?</h2>
        <p>Bấm để nhận vai trò mà ${commune.name} đã ghi cho địa chỉ thư này.</p>
        ${
          this.#accept.error === undefined
            ? nothing
            : html`<p class="refused" role="alert">${this.#accept.error.message}</p>`
        }
        <wa-button
          appearance="outlined"
          ?loading=${this.#accept.isSending}
          @click=${() => void this.#acceptInvitation(commune.communeId)}
        >
          <wa-icon slot="start" name="mail"></wa-icon>Nhận lời mời
        </wa-button>
      </section>
      <section class="card">
        <h2>Đăng ký làm chủ thể OCOP</h2>
        ${this.#renderRegistration(commune)}
      </section>
    `;
  }

  #renderRegistration(commune: PublicCommune): TemplateResult {
    if (this.registration?.state === 'open')
      return html`
        <p role="status">
          Phòng Kinh tế ${commune.name} đã nhận đăng ký của
          <strong>${this.registration.producerName}</strong> và sẽ trả lời. Khi được duyệt, ông/bà bấm nút
          dưới đây để bắt đầu lập hồ sơ.
        </p>
        <wa-button appearance="outlined" @click=${() => void this.gateway.auth.refreshSession()}>
          <wa-icon slot="start" name="refresh-cw"></wa-icon>Xem đã duyệt chưa
        </wa-button>
      `;
    return html`
      ${
        this.registration?.state === 'declined'
          ? html`<p class="refused">Đăng ký trước chưa được duyệt: ${this.registration.reason ?? ''}</p>`
          : html`<p>Phòng Kinh tế ${commune.name} xem đăng ký rồi mở quyền cho ông/bà.</p>`
      }
      <ocop-registration
        .gateway=${this.gateway}
        .commune=${commune}
        name=${this.session?.name ?? ''}
        @ocop-registered=${() => void this.#own.run()}
      ></ocop-registration>
    `;
  }

  #renderChoice(communes: readonly PublicCommune[], commune: PublicCommune): TemplateResult {
    return html`
      <wa-select
        label="Xã của ông/bà"
        .value=${commune.communeId}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLElement && 'value' in target) this.communeId = String(target.value);
        }}
      >
        ${communes.map(({ communeId, name }) => html`<wa-option value=${communeId}>${name}</wa-option>`)}
      </wa-select>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-welcome-page': OcopWelcomePage;
  }
}
