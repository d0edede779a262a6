import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from './emit.ts';
import type { ErrorItem } from './ocop-error-summary.ts';
import './ocop-error-summary.ts';
import { valueOf } from './value-of.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { base } from '../styles/base.ts';
import type { ActDone, ActValues, BoundAct, BoundField, RunningAct } from './act.ts';

/**
 * One act as a form: its fields, exactly what will happen, and the verb. Refusals stand above, nothing typed is lost.
 * @fires ocop-act-done - the server accepted it
 * @fires ocop-act-cancel - closed without doing it
 */
@customElement('ocop-act-form')
export class OcopActForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--ocop-4);
      }
      ul {
        margin: 0;
        padding-inline-start: var(--ocop-5);
      }
    `,
  ];

  @property({ attribute: false }) act!: BoundAct;
  /** What the act is about: a change of it asks for a new look, never for a new form. */
  @property({ attribute: false }) scene: unknown;
  @property({ attribute: false }) gateway!: Gateway;
  @state() private values: ActValues = {};
  @state() private errors: readonly ErrorItem[] = [];
  #running: RunningAct | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('act')) return;
    this.values = this.act.initial();
    this.errors = [];
    this.#running = this.act.open(this, () => this.gateway);
  }

  override render(): TemplateResult {
    const isSending = this.#running?.isSending() ?? false;
    return html`
      <form class="card" aria-label=${this.act.label} novalidate @submit=${this.#submit}>
        <h3>${this.act.label}</h3>
        <ocop-error-summary .items=${this.errors}></ocop-error-summary>
        ${this.act.fields().map((field) => this.#renderField(field))}
        <div>
          <h4>Việc sẽ xảy ra</h4>
          <ul>
            ${this.act.effects(this.values).map((effect) => html`<li>${effect}</li>`)}
          </ul>
        </div>
        <div class="row">
          <wa-button
            type="submit"
            variant=${this.act.isDanger ? 'danger' : 'brand'}
            ?loading=${isSending}
            ?disabled=${isSending}
          >
            ${this.act.label}
          </wa-button>
          <wa-button
            appearance="plain"
            ?disabled=${isSending}
            @click=${() => emit(this, 'ocop-act-cancel', undefined)}
          >
            Thôi
          </wa-button>
        </div>
      </form>
    `;
  }

  #renderField(field: BoundField): TemplateResult {
    const { name, label, hint = '', kind, optional = false } = field;
    const value = this.values[name] ?? '';
    const change = (event: Event): void => this.#set(name, valueOf(event));
    switch (kind) {
      case 'check':
        return this.#renderCheck(field, value === 'yes');
      case 'choice':
        return html`<wa-select
          id=${name}
          label=${label}
          hint=${hint}
          .value=${value}
          @change=${change}
          ?required=${!optional}
        >
          ${field.options.map((option) => html`<wa-option value=${option.value}>${option.label}</wa-option>`)}
        </wa-select>`;
      case 'text':
        return html`<wa-textarea
          id=${name}
          label=${label}
          hint=${hint}
          .value=${value}
          @input=${change}
          ?required=${!optional}
        ></wa-textarea>`;
      case 'line':
      case 'number':
        return this.#renderLine(field, value);
      case 'date':
        return this.#renderDate(field, value);
    }
  }

  #renderLine({ name, label, kind, hint = '', optional = false }: BoundField, value: string): TemplateResult {
    return html`<wa-input
      id=${name}
      label=${label}
      inputmode=${kind === 'number' ? 'numeric' : 'text'}
      hint=${hint}
      .value=${value}
      @input=${(event: Event) => this.#set(name, valueOf(event))}
      ?required=${!optional}
    ></wa-input>`;
  }

  #renderDate({ name, label, hint = '' }: BoundField, value: string): TemplateResult {
    return html`<wa-known-date
      id=${name}
      label=${label}
      hint=${hint}
      .value=${value}
      @change=${(event: Event) => this.#set(name, valueOf(event))}
    ></wa-known-date>`;
  }

  #renderCheck({ name, label }: BoundField, checked: boolean): TemplateResult {
    return html`<wa-checkbox
      id=${name}
      ?checked=${checked}
      @change=${() => this.#set(name, checked ? '' : 'yes')}
      >${label}</wa-checkbox
    >`;
  }

  #set(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    this.errors = this.act.issues(this.values);
    if (this.errors.length > 0 || this.#running === undefined) return;
    const done = await this.#running.send(this.values);
    if (done !== null) emit(this, 'ocop-act-done', done);
    else {
      const error = this.#running.error();
      if (error !== undefined) this.errors = [{ message: error.message }];
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-act-form': OcopActForm;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-act-done': CustomEvent<ActDone>;
    'ocop-act-cancel': CustomEvent<undefined>;
  }
}
