import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { consume } from '@lit/context';
import { PRODUCER_KIND_LABELS, type Registration } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { valueOf } from '../../components/value-of.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { formatMoment } from '../../text/format.ts';
import { unitName, type Units, unitsFor } from './members.model.ts';

/** The choice that makes a new producer, instead of linking to a known one. */
const NEW = 'new';

const NEW_EFFECT = 'Chấp nhận thì xã có thêm một chủ thể, người này lập được hồ sơ cho chủ thể đó.';
const KNOWN_EFFECT = 'Chấp nhận thì người này xem và lập được mọi hồ sơ của chủ thể đã chọn.';

/** A newcomer's request to be registered: who, as which producer, and the two answers. */
@customElement('ocop-registration-review')
export class OcopRegistrationReview extends LitElement {
  static override styles = [
    base,
    css`
      article {
        display: grid;
        gap: var(--ocop-4);
      }
      wa-button::part(base) {
        height: auto;
        min-height: var(--ocop-target);
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) registration!: Registration;
  @property({ attribute: false }) units: Units = { villages: [], producers: [] };
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private producer = NEW;
  @state() private reason = '';
  @state() private isDeclining = false;
  @state() private summary: readonly ErrorItem[] = [];
  readonly #decide = new CommandController(this, () => this.gateway, 'approveProducer');

  override render(): TemplateResult {
    const { producerName, producerKind, representative, email, phone, address, villageId, askedAt } =
      this.registration;
    const village = unitName('village', villageId, this.units);
    return html`
      <article class="card">
        <div>
          <h3>${producerName}</h3>
          <p>${PRODUCER_KIND_LABELS[producerKind]} · người đại diện: ${representative}</p>
          <p class="quiet">
            ${[email, phone, address, village].filter((text) => text !== '').join(' · ')} · gửi
            ${formatMoment(askedAt)}
          </p>
        </div>
        <ocop-error-summary .items=${this.summary}></ocop-error-summary>
        ${this.isDeclining ? this.#renderDecline() : this.#renderApprove()}
      </article>
    `;
  }

  #renderApprove(): TemplateResult {
    const { isSending } = this.#decide;
    return html`
      <wa-select
        label="Ghi nhận là"
        hint="Chủ thể đã có trong danh sách của xã thì chọn đúng tên để nối hồ sơ, sản phẩm"
        .value=${this.producer}
        @change=${(event: Event) => {
          this.producer = valueOf(event);
        }}
      >
        <wa-option value=${NEW}>Chủ thể mới</wa-option>
        ${unitsFor('producer', this.units).map(({ id, name }) => html`<wa-option value=${id}>${name}</wa-option>`)}
      </wa-select>
      <p class="quiet">${this.producer === NEW ? NEW_EFFECT : KNOWN_EFFECT}</p>
      <div class="row">
        <wa-button
          variant="brand"
          ?loading=${isSending}
          ?disabled=${isSending}
          @click=${() => void this.#approve()}
        >
          Chấp nhận
        </wa-button>
        <wa-button
          appearance="outlined"
          ?disabled=${isSending}
          @click=${() => {
            this.isDeclining = true;
          }}
          >Không chấp nhận</wa-button
        >
      </div>
    `;
  }

  #renderDecline(): TemplateResult {
    const { isSending } = this.#decide;
    return html`
      <wa-textarea
        id="reason"
        label="Lý do không chấp nhận (người đăng ký đọc được)"
        rows="2"
        maxlength="1000"
        required
        .value=${this.reason}
        @input=${(event: Event) => {
          this.reason = valueOf(event);
        }}
      ></wa-textarea>
      <div class="row">
        <wa-button
          variant="danger"
          ?loading=${isSending}
          ?disabled=${isSending}
          @click=${() => void this.#decline()}
        >
          Không chấp nhận đăng ký này
        </wa-button>
        <wa-button
          appearance="plain"
          ?disabled=${isSending}
          @click=${() => {
            this.isDeclining = false;
          }}
          >Thôi</wa-button
        >
      </div>
    `;
  }

  #approve(): Promise<void> {
    const producerId = this.producer === NEW || this.producer === '' ? null : this.producer;
    return this.#send({ decision: 'approve', producerId, reason: '' }, 'Đã chấp nhận đăng ký.');
  }

  async #decline(): Promise<void> {
    if (this.reason.trim() === '') this.summary = [{ message: 'Hãy ghi lý do.', field: 'reason' }];
    else
      await this.#send(
        { decision: 'decline', producerId: null, reason: this.reason.trim() },
        'Đã trả lời đăng ký.',
      );
  }

  async #send(
    decision: { decision: 'approve' | 'decline'; producerId: string | null; reason: string },
    said: string,
  ): Promise<void> {
    this.summary = [];
    const answer = await this.#decide.send({ uid: this.registration.uid, ...decision });
    const message = this.#decide.error?.message;
    if (answer !== undefined) announce(said);
    else if (message !== undefined) this.summary = [{ message }];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-registration-review': OcopRegistrationReview;
  }
}
