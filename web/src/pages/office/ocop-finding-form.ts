import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { consume } from '@lit/context';
import {
  type Dossier,
  type Finding,
  FINDING_CONTENT_LABELS,
  FINDING_VERDICT_LABELS,
  FindingVerdict,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { valueOf } from '../../components/value-of.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';

interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface Fields {
  readonly verdict: string;
  readonly text: string;
  readonly basis: string;
}

/**
 * The unit's finding on one content: verdict, text, basis. Shows what was recorded, which may be changed while open.
 * @fires ocop-finding-recorded - the server has it
 */
@customElement('ocop-finding-form')
export class OcopFindingForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-4);
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
  @property({ attribute: false }) finding!: Finding;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  /** Null until somebody types: then what is typed stays, whatever arrives. */
  @state() private typed: Fields | null = null;
  /** Fields that are called wrong; what is being mended no longer is. */
  @state() private errors: readonly FieldError[] = [];
  /** Made anew only when sending: it takes the focus each time. */
  @state() private summary: readonly ErrorItem[] = [];
  readonly #record = new CommandController(this, () => this.gateway, 'recordFinding');

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('finding');
    if (before === undefined || before.content === this.finding.content) return;
    this.typed = null;
    this.errors = [];
    this.summary = [];
    this.#record.reset();
  }

  get #fields(): Fields {
    const { answer } = this.finding;
    return (
      this.typed ??
      (answer === null
        ? { verdict: '', text: '', basis: '' }
        : { verdict: answer.verdict, text: answer.text, basis: answer.basis })
    );
  }

  override render(): TemplateResult {
    const { answer, content } = this.finding;
    const { isSending } = this.#record;
    return html`
      <form class="card" aria-labelledby="finding" novalidate @submit=${this.#submit}>
        <h2 id="finding">Ý kiến của đơn vị</h2>
        <ocop-error-summary .items=${this.summary}></ocop-error-summary>
        ${
          answer === null
            ? nothing
            : html`<p class="quiet">
                Đã ghi ngày ${formatDay(answer.on)} (${answer.by.name}). Còn sửa được khi báo cáo chưa trình
                ký.
              </p>`
        }
        ${this.#renderFields()}
        <p class="quiet">
          Ý kiến được đưa vào báo cáo Mẫu số 03, mục “${FINDING_CONTENT_LABELS[content]}”. Xã không chấm điểm.
        </p>
        <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}>
          ${answer === null ? 'Ghi ý kiến' : 'Ghi lại ý kiến'}
        </wa-button>
      </form>
    `;
  }

  #renderFields(): TemplateResult {
    const { verdict, text, basis } = this.#fields;
    return html`
      <wa-radio-group
        id="verdict"
        label="Kết luận"
        required
        .value=${verdict}
        @change=${(event: Event) => this.#set({ verdict: valueOf(event) })}
      >
        ${FindingVerdict.options.map((each) => html`<wa-radio value=${each}>${FINDING_VERDICT_LABELS[each]}</wa-radio>`)}
        ${this.#wrong('verdict')}
      </wa-radio-group>
      <wa-textarea
        id="text"
        label="Ý kiến"
        rows="5"
        maxlength="10000"
        required
        .value=${text}
        @input=${(event: Event) => this.#set({ text: valueOf(event) })}
        >${this.#wrong('text')}</wa-textarea
      >
      <wa-textarea
        id="basis"
        label="Căn cứ"
        hint="Giấy tờ đã xem, nơi đã đến, người đã hỏi"
        rows="2"
        maxlength="2000"
        .value=${basis}
        @input=${(event: Event) => this.#set({ basis: valueOf(event) })}
      ></wa-textarea>
    `;
  }

  #wrong(field: string): TemplateResult | typeof nothing {
    const error = this.errors.find((item) => item.field === field);
    return error === undefined ? nothing : html`<span slot="hint" class="wrong">${error.message}</span>`;
  }

  #set(change: Partial<Fields>): void {
    this.typed = { ...this.#fields, ...change };
    this.errors = this.errors.filter(({ field }) => !(field in change));
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { text, basis } = this.#fields;
    const verdict = FindingVerdict.safeParse(this.#fields.verdict);
    this.errors = [
      ...(verdict.success ? [] : [{ message: 'Hãy chọn kết luận.', field: 'verdict' }]),
      ...(text.trim() === '' ? [{ message: 'Hãy ghi ý kiến.', field: 'text' }] : []),
    ];
    this.summary = this.errors;
    if (this.errors.length > 0 || !verdict.success) return;
    const { content } = this.finding;
    const answer = await this.#record.send({
      dossierId: this.dossier.id,
      content,
      verdict: verdict.data,
      text: text.trim(),
      basis: basis.trim(),
    });
    if (answer === undefined) {
      const message = this.#record.error?.message;
      this.summary = message === undefined ? [] : [{ message }];
      return;
    }
    this.typed = null;
    this.#record.reset();
    announce('Đã ghi ý kiến.');
    emit(this, 'ocop-finding-recorded', { content });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-finding-form': OcopFindingForm;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-finding-recorded': CustomEvent<{ content: string }>;
  }
}
