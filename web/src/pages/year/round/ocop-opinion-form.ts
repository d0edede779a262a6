import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { consume } from '@lit/context';
import {
  type Actor,
  type CriteriaSet,
  type Details,
  type Item,
  OPINION_CHOICES,
  ROUND_CONTENTS,
  textOf,
  verdictKey,
  wordsKey,
} from '@ocop/functions/domain';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../../components/emit.ts';
import type { ErrorItem } from '../../../components/ocop-error-summary.ts';
import '../../../components/ocop-error-summary.ts';
import { valueOf } from '../../../components/value-of.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { CommandController } from '../../../controllers/command.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { announce } from '../../../services/announce.ts';
import { forgetTyping, keepTyping, keptTyping } from '../../../services/kept-typing.ts';
import { base } from '../../../styles/base.ts';
import { KeptOpinion, opinionKey, sheetProblems, sheetValues, withOption } from './opinion.model.ts';
import { opinionStyles } from './opinion-styles.ts';
import './ocop-rehearsal-sheet.ts';

type Problem = ReturnType<typeof sheetProblems>[number];

/**
 * A member's own sheet on one dossier: four contents and, for whoever wants, a rehearsal of the points. What is typed
 * stays on this machine until it is sent.
 * @fires ocop-opinion-done - the server has it
 */
@customElement('ocop-opinion-form')
export class OcopOpinionForm extends LitElement {
  static override styles = [base, opinionStyles];

  @property({ attribute: false }) actor!: Actor;
  @property() roundId = '';
  @property() dossierId = '';
  @property() dossierName = '';
  /** The id that the round gives to this sheet. */
  @property() opinionId = '';
  /** As it is stored; undefined before the first writing. */
  @property({ attribute: false }) sheet: Item | undefined;
  /** Undefined where it cannot be scored, or is not here yet. */
  @property({ attribute: false }) set: CriteriaSet | undefined;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  /** Null until somebody types. */
  @state() private typed: Details | null = null;
  @state() private reason = '';
  @state() private problems: readonly Problem[] = [];
  @state() private summary: readonly ErrorItem[] = [];
  readonly #write = new CommandController(this, () => this.gateway, 'changeItem');
  readonly #send = new CommandController(this, () => this.gateway, 'changeItem');

  get #key(): string {
    return opinionKey(this.actor.uid, this.roundId, this.dossierId);
  }

  get #values(): Details {
    return sheetValues(this.typed, this.sheet);
  }

  /** A sheet that was sent is changed only after the members have talked it over, with a reason. */
  get #isSent(): boolean {
    return this.sheet?.state === 'sent';
  }

  get #isSending(): boolean {
    return this.#write.isSending || this.#send.isSending;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dossierId') && !changed.has('roundId')) return;
    this.typed = keptTyping(this.#key, KeptOpinion)?.values ?? null;
    this.problems = [];
    this.summary = [];
  }

  override render(): TemplateResult {
    return html`
      <form novalidate aria-label="Phiếu ý kiến: ${this.dossierName}" @submit=${this.#submit}>
        <ocop-error-summary heading="Chưa gửi được phiếu" .items=${this.summary}></ocop-error-summary>
        ${ROUND_CONTENTS.map(({ content, label }, at) => this.#renderContent(content, `${String(at + 1)}. ${label}`))}
        ${this.#renderText('note', 'Ý kiến khác')}
        ${
          this.set?.scorable === true
            ? html`<ocop-rehearsal-sheet
                .set=${this.set}
                .values=${this.#values}
                .problem=${this.#problemAt('sheet')}
                @ocop-choose=${({ detail }: HTMLElementEventMap['ocop-choose']) =>
                  this.#type(withOption(this.#values, detail.criterion, detail.option ?? ''))}
                @ocop-rehearsal-clear=${() => this.#type({ ...this.#values, sheet: [] })}
              ></ocop-rehearsal-sheet>`
            : nothing
        }
        ${this.#renderFoot()}
      </form>
    `;
  }

  #renderContent(content: (typeof ROUND_CONTENTS)[number]['content'], label: string): TemplateResult {
    const key = verdictKey(content);
    return html`
      <fieldset>
        <legend><strong>${label}</strong></legend>
        <wa-radio-group
          id="values.${key}"
          label="Ý kiến về mô tả của chủ thể"
          .value=${textOf(this.#values, key)}
          @change=${(event: Event) => this.#type({ ...this.#values, [key]: valueOf(event) })}
        >
          ${OPINION_CHOICES.filter(({ value }) => value !== '').map(
            (choice) => html`<wa-radio value=${choice.value}>${choice.label}</wa-radio>`,
          )}
          ${this.#wrong(key)}
        </wa-radio-group>
        ${this.#renderText(wordsKey(content), 'Nhận xét')}
      </fieldset>
    `;
  }

  #renderText(key: string, label: string): TemplateResult {
    return html`<wa-textarea
      id="values.${key}"
      label=${label}
      rows="2"
      maxlength="10000"
      .value=${textOf(this.#values, key)}
      @input=${(event: Event) => this.#type({ ...this.#values, [key]: valueOf(event) })}
      >${this.#wrong(key)}</wa-textarea
    >`;
  }

  #renderFoot(): TemplateResult {
    return html`
      ${
        this.#isSent
          ? html`<wa-textarea
              id="reason"
              label="Lý do sửa sau khi trao đổi"
              rows="2"
              maxlength="2000"
              required
              .value=${this.reason}
              @input=${(event: Event) => {
                this.reason = valueOf(event);
              }}
            ></wa-textarea>`
          : html`<p>Phiếu đã gửi thì thành viên khác của Tổ xem được; sau đó chỉ sửa kèm lý do.</p>`
      }
      <div class="row">
        <wa-button type="submit" variant="brand" ?loading=${this.#isSending} ?disabled=${this.#isSending}>
          ${this.#isSent ? 'Ghi lại phiếu' : 'Gửi phiếu'}
        </wa-button>
      </div>
    `;
  }

  #problemAt(key: string): string | undefined {
    return this.problems.find(({ path }) => path === `values.${key}`)?.message;
  }

  #wrong(key: string): TemplateResult | typeof nothing {
    const message = this.#problemAt(key);
    return message === undefined ? nothing : html`<span slot="hint" class="wrong">${message}</span>`;
  }

  #type(values: Details): void {
    this.typed = values;
    const wrong = sheetProblems(values, this.set).map(({ path }) => path);
    this.problems = this.problems.filter(({ path }) => wrong.includes(path));
    keepTyping(this.#key, { values });
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#handIn();
  };

  async #handIn(): Promise<void> {
    this.problems = sheetProblems(this.#values, this.set);
    this.summary = this.problems.map(({ path, message }) => {
      const field = this.renderRoot.querySelector<HTMLElement>(`[id="${path}"]`);
      return field === null ? { message } : { message, field };
    });
    if (this.#isSent && this.reason.trim() === '') this.summary = [{ message: 'Hãy ghi lý do sửa.' }];
    if (this.summary.length > 0) return;
    const version = this.sheet?.version ?? (await this.#open());
    const handed =
      version === undefined
        ? undefined
        : await this.#send.send({
            subject: 'opinions',
            itemId: this.opinionId,
            command: this.#isSent ? 'revise' : 'send',
            version,
            values: this.#values,
            reason: this.reason,
          });
    if (handed === undefined) this.#refused((this.#write.error ?? this.#send.error)?.message);
    else this.#done();
  }

  /** Writes the sheet down for the first time; undefined when that was refused. */
  async #open(): Promise<number | undefined> {
    const { roundId, dossierId, opinionId: itemId } = this;
    const values = { roundId, dossierId, ...this.#values };
    return (await this.#write.send({ subject: 'opinions', itemId, command: 'write', values }))?.version;
  }

  #refused(message = 'Chưa gửi được, xin thử lại.'): void {
    this.summary = [{ message }];
  }

  #done(): void {
    forgetTyping(this.#key);
    this.typed = null;
    this.reason = '';
    this.#write.reset();
    this.#send.reset();
    announce('Đã gửi phiếu ý kiến.');
    emit(this, 'ocop-opinion-done', undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-opinion-form': OcopOpinionForm;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-opinion-done': CustomEvent<undefined>;
  }
}
