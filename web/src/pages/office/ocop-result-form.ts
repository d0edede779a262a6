import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import { consume } from '@lit/context';
import type { Dossier, PlainDate } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { navigate } from '../../app/navigation.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { valueOf } from '../../components/value-of.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import {
  averageOf,
  bandSentence,
  type ResultAuthority,
  resultEffects,
  type ResultError,
  resultErrors,
  type ResultFields,
} from './result.model.ts';

/** The result of the province or the ministry, with what cannot be said beside its field and what will be recorded. */
@customElement('ocop-result-form')
export class OcopResultForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-5);
      }
      ul {
        display: grid;
        gap: var(--ocop-2);
        margin: var(--ocop-3) 0 0;
        padding-inline-start: var(--ocop-5);
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

  @property({ attribute: false }) dossier!: Dossier;
  @property() authority: ResultAuthority = 'province';
  @property() today: PlainDate = '';
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private typed: Partial<ResultFields> = {};
  @state() private summary: readonly ErrorItem[] = [];
  @state() private isTried = false;
  readonly #province = new CommandController(this, () => this.gateway, 'recordProvinceResult');
  readonly #ministry = new CommandController(this, () => this.gateway, 'recordMinistryResult');

  get #fields(): ResultFields {
    return {
      average: '',
      stars: '',
      decisionNumber: '',
      decidedOn: this.today,
      forwarded: false,
      ...this.typed,
    };
  }

  /** Impossible combinations show at once; what is only empty shows after the first try. */
  get #errors(): readonly ResultError[] {
    const fields = this.#fields;
    const isEmpty = (field: keyof ResultFields): boolean => fields[field] === '';
    return resultErrors(fields, this.authority, this.today).filter(
      ({ field }) => this.isTried || !isEmpty(field),
    );
  }

  override render(): TemplateResult {
    const errors = this.#errors;
    const effects = resultEffects(this.#fields, {
      authority: this.authority,
      product: this.dossier.product.name,
    });
    const isSending = this.#province.isSending || this.#ministry.isSending;
    return html`
      <form novalidate @submit=${this.#submit}>
        <ocop-error-summary .items=${this.summary}></ocop-error-summary>
        ${this.#renderScore(errors)} ${this.#renderDecision(errors)}
        <section class="card" aria-labelledby="effects">
          <h2 id="effects">Sẽ ghi đúng như sau</h2>
          ${
            errors.length > 0 || effects.length === 0
              ? html`<p class="quiet">Ghi đủ điểm, hạng sao và quyết định thì ở đây hiện nội dung sẽ ghi.</p>`
              : html`<ul>
                  ${effects.map((effect) => html`<li>${effect}</li>`)}
                </ul>`
          }
        </section>
        <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}>
          Ghi kết quả
        </wa-button>
      </form>
    `;
  }

  #renderScore(errors: readonly ResultError[]): TemplateResult {
    const { average, stars } = this.#fields;
    return html`
      <div>
        <wa-input
          id="average"
          label="Tổng điểm trung bình của Hội đồng"
          inputmode="decimal"
          hint="Ghi đúng như quyết định, ví dụ 76,5"
          required
          .value=${average}
          @input=${(event: Event) => this.#set({ average: valueOf(event) })}
          >${wrong(errors, 'average')}</wa-input
        >
        <p role="status" class="quiet">${bandSentence(average)}</p>
      </div>
      <wa-radio-group
        id="stars"
        label="Hạng sao"
        orientation="horizontal"
        required
        .value=${stars}
        @change=${(event: Event) => this.#set({ stars: valueOf(event) })}
      >
        ${['1', '2', '3', '4', '5'].map((count) => html`<wa-radio value=${count}>${count} sao</wa-radio>`)}
        ${wrong(errors, 'stars')}
      </wa-radio-group>
    `;
  }

  #renderDecision(errors: readonly ResultError[]): TemplateResult {
    const { decisionNumber, decidedOn, forwarded } = this.#fields;
    return html`
      ${
        this.authority === 'ministry'
          ? nothing
          : html`<wa-checkbox
              id="forwarded"
              ?checked=${forwarded}
              @change=${() => this.#set({ forwarded: !forwarded })}
              >Từ 90 điểm: tỉnh gửi hồ sơ lên Bộ Nông nghiệp và Môi
              trường${wrong(errors, 'forwarded')}</wa-checkbox
            >`
      }
      <wa-input
        id="decisionNumber"
        label="Số quyết định công nhận"
        hint="1 sao, 2 sao: để trống"
        maxlength="200"
        .value=${decisionNumber}
        @input=${(event: Event) => this.#set({ decisionNumber: valueOf(event) })}
        >${wrong(errors, 'decisionNumber')}</wa-input
      >
      <wa-known-date
        id="decidedOn"
        label="Ngày quyết định"
        hint="Không có quyết định thì ghi ngày thông báo kết quả"
        required
        .value=${decidedOn}
        @input=${(event: Event) => this.#set({ decidedOn: valueOf(event) })}
        >${wrong(errors, 'decidedOn')}</wa-known-date
      >
    `;
  }

  #set(change: Partial<ResultFields>): void {
    this.typed = { ...this.typed, ...change };
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    this.isTried = true;
    this.summary = this.#errors;
    const { stars, decidedOn, forwarded, ...fields } = this.#fields;
    const average = averageOf(fields.average);
    if (this.summary.length > 0 || average === null) return;
    const number = fields.decisionNumber.trim();
    const result = {
      dossierId: this.dossier.id,
      average,
      stars: Number(stars),
      decisionNumber: number === '' ? null : number,
      decidedOn,
    };
    const isMinistry = this.authority === 'ministry';
    const answer = isMinistry
      ? await this.#ministry.send(result)
      : await this.#province.send({ ...result, forwarded });
    const error = isMinistry ? this.#ministry.error : this.#province.error;
    if (answer === undefined) {
      this.summary = error === undefined ? [] : [{ message: error.message }];
      return;
    }
    announce('Đã ghi kết quả.');
    await navigate(`/ho-so/${this.dossier.id}`, { replace: true });
  }
}

function wrong(errors: readonly ResultError[], field: keyof ResultFields): TemplateResult | typeof nothing {
  const error = errors.find((item) => item.field === field);
  return error === undefined ? nothing : html`<span slot="hint" class="wrong">${error.message}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-result-form': OcopResultForm;
  }
}
