import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import { consume } from '@lit/context';
import {
  type Actor,
  type Commune,
  type Paper,
  partsOf,
  paths,
  type PlainDate,
  seriesOf,
} from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { valueOf } from '../../components/value-of.ts';
import { gatewayContext } from '../../contexts/gateway.ts';
import { CommandController } from '../../controllers/command.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { documentQuery, type Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { issueEffects, issueErrors, type IssueFields, Register, serialOf } from './issue.model.ts';
import { numberText } from './paper.model.ts';

/** The clerk's act: the number of the register or the office's own, the day, and exactly what will happen. */
@customElement('ocop-issue-form')
export class OcopIssueForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-4);
        justify-items: start;
      }
      form > * {
        width: 100%;
      }
      ul {
        margin: var(--ocop-2) 0 0;
        padding-inline-start: var(--ocop-5);
      }
      wa-button {
        width: auto;
      }
    `,
  ];

  @property({ attribute: false }) paper!: Paper;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) commune: Commune | undefined;
  @property() today: PlainDate = '';
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;
  @state() private given: Partial<IssueFields> = {};
  @state() private errors: readonly ErrorItem[] = [];
  readonly #issue = new CommandController(this, () => this.gateway, 'issueDocument');

  readonly #register = new LiveQuery<Register | null, readonly [string, string]>(this, {
    args: () => [this.#registerId(), this.actor.commune],
    subscribe: ([id, commune], observer) =>
      this.gateway.queries.liveDocument(
        documentQuery(paths.document(commune, 'numberRegisters', id), Register),
        observer,
      ),
  });

  get #fields(): IssueFields {
    return { how: 'next', serial: '', issuedOn: this.today, ...this.given };
  }

  #registerId(): string {
    const year = String(partsOf(this.#fields.issuedOn === '' ? this.today : this.#fields.issuedOn)[0]);
    return `${seriesOf(this.paper, this.commune?.settings.numbering ?? 'perType')}_${year}`;
  }

  /** Undefined while the register is not read, or may not be. */
  #next(): number | undefined {
    const { state: read } = this.#register;
    return read.kind === 'ready' ? (read.value?.last ?? 0) + 1 : undefined;
  }

  override render(): TemplateResult {
    const { number } = this.paper;
    const { isSending } = this.#issue;
    const scene = { paper: this.paper, next: this.#next() };
    return html`
      <form class="card" aria-labelledby="issue" novalidate @submit=${this.#submit}>
        <h2 id="issue">Cấp số, ban hành</h2>
        <ocop-error-summary heading="Chưa ban hành được" .items=${this.errors}></ocop-error-summary>
        ${number === null ? this.#renderFields() : html`<p>Văn bản đã có số ${number.text}; bản in có số chưa xong.</p>`}
        <div>
          <h3>Việc sẽ xảy ra</h3>
          <ul aria-live="polite">
            ${issueEffects(this.#fields, scene).map((effect) => html`<li>${effect}</li>`)}
          </ul>
        </div>
        <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}>
          <wa-icon slot="start" name="stamp"></wa-icon>Cấp số và ban hành
        </wa-button>
      </form>
    `;
  }

  #renderFields(): TemplateResult {
    const { how, serial, issuedOn } = this.#fields;
    const next = this.#next();
    const nextText = next === undefined ? '' : `: ${numberText(this.paper, next)}`;
    return html`
      <wa-radio-group
        label="Số văn bản"
        .value=${how}
        @change=${(event: Event) => this.#set({ how: valueOf(event) === 'own' ? 'own' : 'next' })}
      >
        <wa-radio value="next">Số kế tiếp trong sổ${nextText}</wa-radio>
        <wa-radio value="own">Số khác, theo sổ văn thư của xã</wa-radio>
      </wa-radio-group>
      ${
        how === 'next'
          ? nothing
          : html`<wa-input
              id="serial"
              label="Số"
              inputmode="numeric"
              hint="Chỉ ghi phần số, ví dụ 15"
              required
              .value=${serial}
              @input=${(event: Event) => this.#set({ serial: valueOf(event) })}
            ></wa-input>`
      }
      <wa-known-date
        id="issuedOn"
        label="Ngày ban hành"
        required
        .value=${issuedOn}
        @input=${(event: Event) => this.#set({ issuedOn: valueOf(event) })}
      ></wa-known-date>
    `;
  }

  #set(change: Partial<IssueFields>): void {
    this.given = { ...this.given, ...change };
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { number } = this.paper;
    const fields = this.#fields;
    this.errors = number === null ? issueErrors(fields, this.today) : [];
    if (this.errors.length > 0) return;
    const answer = await this.#issue.send({
      documentId: this.paper.id,
      serial: number === null ? serialOf(fields) : null,
      issuedOn: this.paper.issuedOn ?? fields.issuedOn,
    });
    if (answer !== undefined) announce(`Đã ban hành văn bản số ${answer.number}.`);
    else if (this.#issue.error !== undefined) this.errors = [{ message: this.#issue.error.message }];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-issue-form': OcopIssueForm;
  }
}
