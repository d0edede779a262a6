import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import {
  type Certificate,
  formatDate,
  type PlainDate,
  REVOCATION_GROUND_LABELS,
  RevocationGround,
  revocationDueOn,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { valueOf } from '../../components/value-of.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';

type FieldName = 'ground' | 'decisionNumber' | 'conclusionOn' | 'revokedOn';
const NAMES: Readonly<Record<FieldName, string>> = {
  ground: 'Căn cứ thu hồi (Điều 8 khoản 1)',
  decisionNumber: 'Số quyết định thu hồi',
  conclusionOn: 'Ngày có kết luận hoặc xác nhận của xã',
  revokedOn: 'Ngày thu hồi',
};

/** Records a revocation that the province or the ministry decided. @see QĐ 26/2026, Điều 8 */
@customElement('ocop-revocation')
export class OcopRevocation extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-4);
      }
    `,
  ];

  @property({ attribute: false }) certificate!: Certificate;
  @property({ attribute: false }) gateway!: Gateway;
  @property({ attribute: false }) today: PlainDate = '';
  @state() private values: Readonly<Partial<Record<FieldName, string>>> = {};
  @state() private errors: readonly ErrorItem[] = [];
  readonly #revoke = new CommandController(this, () => this.gateway, 'revokeCertificate');

  override render(): TemplateResult {
    const isSending = this.#revoke.isSending;
    return html`
      <wa-details summary="Ghi việc thu hồi giấy chứng nhận" class="no-print">
        <form novalidate @submit=${this.#submit}>
          <ocop-error-summary .items=${this.errors}></ocop-error-summary>
          ${this.#renderFields()}
          <p>
            Việc sẽ xảy ra: sản phẩm “${this.certificate.productName}” không còn được công nhận từ ngày thu
            hồi; chủ thể không được dùng nhãn hiệu OCOP. Không khôi phục được.
          </p>
          <div>
            <wa-button type="submit" variant="danger" ?loading=${isSending} ?disabled=${isSending}
              >Ghi thu hồi</wa-button
            >
          </div>
        </form>
      </wa-details>
    `;
  }

  #renderFields(): TemplateResult {
    const { conclusionOn } = this.values;
    return html`
      <wa-select id="ground" label=${NAMES.ground} required @change=${this.#change('ground')}>
        ${RevocationGround.options.map(
          (ground) => html`<wa-option value=${ground}>${REVOCATION_GROUND_LABELS[ground]}</wa-option>`,
        )}
      </wa-select>
      <wa-input
        id="decisionNumber"
        label=${NAMES.decisionNumber}
        required
        @input=${this.#change('decisionNumber')}
      ></wa-input>
      <wa-known-date
        id="conclusionOn"
        label=${NAMES.conclusionOn}
        @change=${this.#change('conclusionOn')}
      ></wa-known-date>
      ${
        conclusionOn === undefined || conclusionOn === ''
          ? nothing
          : html`<p class="quiet">
              Thời hạn thu hồi: 15 ngày, đến ${formatDate(revocationDueOn(conclusionOn))}.
            </p>`
      }
      <wa-known-date
        id="revokedOn"
        label=${NAMES.revokedOn}
        @change=${this.#change('revokedOn')}
      ></wa-known-date>
    `;
  }

  #change(name: FieldName): (event: Event) => void {
    return (event) => {
      this.values = { ...this.values, [name]: valueOf(event) };
    };
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { decisionNumber = '', conclusionOn = '', revokedOn = '' } = this.values;
    const ground = RevocationGround.safeParse(this.values.ground);
    this.errors = Object.entries(NAMES)
      .filter(
        ([name]) => Reflect.get(this.values, name) === undefined || Reflect.get(this.values, name) === '',
      )
      .map(([field, label]) => ({ message: `Hãy ghi ${label.toLowerCase()}.`, field }));
    if (this.errors.length > 0 || !ground.success) return;
    const certificateId = this.certificate.id;
    await this.#revoke.send({ certificateId, ground: ground.data, decisionNumber, conclusionOn, revokedOn });
    const { error } = this.#revoke;
    this.errors = error === undefined ? [] : [{ message: error.message }];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-revocation': OcopRevocation;
  }
}
