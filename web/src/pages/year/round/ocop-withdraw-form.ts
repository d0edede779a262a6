import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { consume } from '@lit/context';
import { type Actor, type Item, subjects } from '@ocop/functions/domain';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ErrorItem } from '../../../components/ocop-error-summary.ts';
import '../../../components/ocop-error-summary.ts';
import { valueOf } from '../../../components/value-of.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { CommandController } from '../../../controllers/command.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { announce } from '../../../services/announce.ts';
import { base } from '../../../styles/base.ts';
import { sendBehind } from './send-behind.ts';

/** Takes back one declaration that its own member made by mistake; the reason stays in the round. */
@customElement('ocop-withdraw-form')
export class OcopWithdrawForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
      }
      wa-button {
        justify-self: start;
        max-width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) actor!: Actor;
  @property() dossierId = '';
  @property() name = '';
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private reason = '';
  @state() private summary: readonly ErrorItem[] = [];
  readonly #withdraw = new CommandController(this, () => this.gateway, 'changeItem');

  override render(): TemplateResult {
    const { isSending } = this.#withdraw;
    return html`
      <form class="card" novalidate aria-label="Rút khai báo về ${this.name}" @submit=${this.#submit}>
        <ocop-error-summary heading="Chưa rút được" .items=${this.summary}></ocop-error-summary>
        <p>${subjects.rounds.commands['withdraw']?.warning}</p>
        <wa-textarea
          id="reason"
          label="Lý do rút"
          hint="Ví dụ: nhầm với hộ trùng tên"
          rows="2"
          maxlength="500"
          required
          .value=${this.reason}
          @input=${(event: Event) => {
            this.reason = valueOf(event);
          }}
        ></wa-textarea>
        <wa-button
          type="submit"
          appearance="outlined"
          variant="danger"
          ?loading=${isSending}
          ?disabled=${isSending}
          >Rút khai báo về hồ sơ này</wa-button
        >
      </form>
    `;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    if (this.reason.trim() === '') {
      this.summary = [{ message: 'Hãy ghi lý do rút khai báo.', field: 'reason' }];
      return;
    }
    const interests = [{ memberUid: this.actor.uid, dossierId: this.dossierId }];
    const order = { command: 'withdraw', values: { interests }, reason: this.reason };
    const refusal = await sendBehind(this.#withdraw, this.item, order);
    this.summary = refusal === null ? [] : [{ message: refusal }];
    if (refusal !== null) return;
    this.reason = '';
    announce('Đã rút khai báo ghi nhầm.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-withdraw-form': OcopWithdrawForm;
  }
}
