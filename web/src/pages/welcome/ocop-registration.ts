import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import { PRODUCER_KIND_LABELS, ProducerKind, type PublicCommune } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';
import { EMPTY_FORM, type RegistrationForm, registrationErrors } from './registration-form.ts';

/**
 * A newcomer asks to be registered as a producer.
 * @fires ocop-registered - the request has reached the commune
 */
@customElement('ocop-registration')
export class OcopRegistration extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-4);
        max-width: 34rem;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
      wa-button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) gateway!: Gateway;
  @property({ attribute: false }) commune!: PublicCommune;
  @property() name = '';
  @state() private form: RegistrationForm = EMPTY_FORM;
  @state() private errors: readonly ErrorItem[] = [];

  readonly #register = new CommandController(this, () => this.gateway, 'registerProducer');

  override firstUpdated(): void {
    this.form = { ...EMPTY_FORM, representative: this.name };
  }

  #set(field: keyof RegistrationForm, event: Event): void {
    const { target } = event;
    if (target instanceof HTMLElement && 'value' in target && typeof target.value === 'string')
      this.form = { ...this.form, [field]: target.value };
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    this.errors = registrationErrors(this.form);
    const kind = ProducerKind.safeParse(this.form.producerKind);
    if (this.errors.length > 0 || !kind.success) return;
    const { villageId } = this.form;
    const answer = await this.#register.send({
      ...this.form,
      commune: this.commune.communeId,
      producerKind: kind.data,
      villageId: villageId === '' ? null : villageId,
    });
    if (answer !== undefined) emit(this, 'ocop-registered', undefined);
    else if (this.#register.error !== undefined) this.errors = [{ message: this.#register.error.message }];
  }

  #wrong(field: keyof RegistrationForm): TemplateResult | typeof nothing {
    const error = this.errors.find((item) => item.field === field);
    return error === undefined ? nothing : html`<span slot="hint" class="wrong">${error.message}</span>`;
  }

  #line(
    field: keyof RegistrationForm,
    label: string,
    autocomplete: 'name' | 'tel' | 'street-address' | 'organization',
  ) {
    return html`
      <wa-input
        id=${field}
        label=${label}
        maxlength="200"
        autocomplete=${autocomplete}
        .value=${this.form[field]}
        @input=${(event: Event) => this.#set(field, event)}
      >
        ${this.#wrong(field)}
      </wa-input>
    `;
  }

  #kinds(): TemplateResult {
    return html`
      <wa-select
        id="producerKind"
        label="Loại hình"
        .value=${this.form.producerKind}
        @change=${(event: Event) => this.#set('producerKind', event)}
      >
        ${ProducerKind.options.map(
          (kind) => html`<wa-option value=${kind}>${PRODUCER_KIND_LABELS[kind]}</wa-option>`,
        )}
        ${this.#wrong('producerKind')}
      </wa-select>
    `;
  }

  #villages(): TemplateResult | typeof nothing {
    if (this.commune.villages.length === 0) return nothing;
    return html`
      <wa-select
        id="villageId"
        label="Thôn"
        .value=${this.form.villageId}
        @change=${(event: Event) => this.#set('villageId', event)}
      >
        ${this.commune.villages.map(({ id, name }) => html`<wa-option value=${id}>${name}</wa-option>`)}
      </wa-select>
    `;
  }

  override render(): TemplateResult {
    return html`
      <form novalidate @submit=${(event: Event) => void this.#send(event)}>
        <ocop-error-summary .items=${this.errors}></ocop-error-summary>
        ${this.#line('producerName', 'Tên chủ thể (hợp tác xã, cơ sở, hộ…)', 'organization')} ${this.#kinds()}
        ${this.#line('representative', 'Họ tên người đại diện', 'name')} ${this.#villages()}
        ${this.#line('phone', 'Số điện thoại', 'tel')} ${this.#line('address', 'Địa chỉ', 'street-address')}
        <wa-button type="submit" variant="brand" ?loading=${this.#register.isSending}>Gửi đăng ký</wa-button>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-registration': OcopRegistration;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-registered': CustomEvent<undefined>;
  }
}
