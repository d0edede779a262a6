import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import { isTicked, textOf } from './editor-events.ts';
import {
  type Field,
  FORM_FIELDS,
  type FormSection,
  labelOf,
  MAX_LENGTH,
  parseField,
  type SectionValue,
  showField,
  withField,
  without,
} from './fields.model.ts';

/**
 * The fields of one section of the forms. What cannot be a value stays in its field with a sentence and is not saved.
 * @fires ocop-section-change - a field has a new value
 */
@customElement('ocop-section-form')
export class OcopSectionForm extends LitElement {
  static override styles = [
    base,
    css`
      .fields {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-5);
        max-width: 42rem;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
      fieldset {
        display: grid;
        gap: var(--ocop-2);
        margin: 0;
        padding: 0;
        border: 0;
      }
      wa-checkbox {
        display: block;
        padding-block: 0.625rem;
      }
      wa-radio {
        display: flex;
        align-items: center;
        min-height: var(--ocop-target);
      }
      legend {
        padding: 0;
        margin-block-end: var(--ocop-1);
      }
      dl {
        display: grid;
        gap: var(--ocop-1);
        margin: 0;
      }
      dt {
        color: var(--ocop-quiet);
      }
      dd {
        margin: 0 0 var(--ocop-3);
        white-space: pre-line;
      }
    `,
  ];

  @property() section: FormSection = 'registration';
  @property({ attribute: false }) value: SectionValue = {};
  @property({ type: Boolean }) readonly = false;
  /** Texts as typed, while they are being typed or wrong; the stored value shows again when they are right. */
  @state() private typed: Readonly<Record<string, string>> = {};

  override render(): TemplateResult {
    const fields = FORM_FIELDS[this.section];
    if (this.readonly) return html`<dl class="card">${fields.map((field) => this.#renderStored(field))}</dl>`;
    return html`<div class="fields">${fields.map((field) => this.#renderField(field))}</div>`;
  }

  #renderStored(field: Field): TemplateResult {
    const value = this.value[field.name];
    const texts = Array.isArray(value)
      ? value.map((each) => labelOf(field, String(each)))
      : [showField(value)];
    const text = texts.map((each) =>
      field.kind === 'choice'
        ? labelOf(field, each)
        : field.kind === 'date' && each !== ''
          ? formatDay(each)
          : each,
    );
    return html`<dt>${field.label}</dt>
      <dd>${text.join('; ') || 'Chưa ghi'}</dd>`;
  }

  #renderField(field: Field): TemplateResult {
    switch (field.kind) {
      case 'text':
        return html`<wa-textarea
          id=${field.name}
          label=${label(field)}
          hint=${field.hint ?? ''}
          rows="4"
          resize="auto"
          maxlength=${MAX_LENGTH.text}
          .value=${showField(this.value[field.name])}
          @input=${(event: Event) => this.#type(field, event)}
        ></wa-textarea>`;
      case 'choice':
        return this.#renderChoice(field);
      case 'ticks':
        return this.#renderTicks(field);
      case 'date':
        return this.#renderDate(field);
      default:
        return this.#renderInput(field);
    }
  }

  #renderInput(field: Field): TemplateResult {
    const typed = this.typed[field.name];
    const problem = this.#problemOf(field);
    const isNumber = field.kind === 'amount' || field.kind === 'count';
    return html`<wa-input
      id=${field.name}
      label=${label(field)}
      inputmode=${isNumber ? 'decimal' : (field.inputmode ?? 'text')}
      autocomplete=${field.autocomplete ?? 'off'}
      maxlength=${MAX_LENGTH.line}
      .value=${typed ?? showField(this.value[field.name])}
      @input=${(event: Event) => this.#type(field, event)}
      @change=${() => this.#settle(field)}
    >
      ${
        problem !== undefined
          ? html`<span slot="hint" class="wrong">${problem}</span>`
          : field.hint === undefined
            ? nothing
            : html`<span slot="hint">${field.hint}</span>`
      }
    </wa-input>`;
  }

  /** Day, month and year in this order, whatever language the browser speaks. */
  #renderDate(field: Field): TemplateResult {
    const problem = this.#problemOf(field);
    return html`<wa-known-date
      id=${field.name}
      label=${label(field)}
      .value=${this.typed[field.name] ?? showField(this.value[field.name])}
      @input=${(event: Event) => this.#type(field, event)}
      @change=${() => this.#settle(field)}
    >
      ${problem === undefined ? nothing : html`<span slot="hint" class="wrong">${problem}</span>`}
    </wa-known-date>`;
  }

  /** Why what was typed is no value. */
  #problemOf({ name, kind }: Field): string | undefined {
    const typed = this.typed[name];
    const parsed = typed === undefined ? undefined : parseField(kind, typed);
    return parsed !== undefined && 'error' in parsed ? parsed.error : undefined;
  }

  #renderChoice(field: Field): TemplateResult {
    return html`<wa-radio-group
      id=${field.name}
      label=${label(field)}
      orientation="horizontal"
      .value=${showField(this.value[field.name])}
      @change=${(event: Event) => this.#type(field, event)}
    >
      ${field.options?.map(([value, text]) => html`<wa-radio value=${value}>${text}</wa-radio>`)}
    </wa-radio-group>`;
  }

  #renderTicks(field: Field): TemplateResult {
    const value = this.value[field.name];
    const ticked: readonly unknown[] = Array.isArray(value) ? value : [];
    return html`<fieldset id=${field.name}>
      <legend>${label(field)}</legend>
      ${field.options?.map(
        ([option, text]) =>
          html`<wa-checkbox
            .checked=${ticked.includes(option)}
            @change=${(event: Event) => this.#tick(field, option, isTicked(event))}
            >${text}</wa-checkbox
          >`,
      )}
    </fieldset>`;
  }

  #type(field: Field, event: Event): void {
    const text = textOf(event);
    this.typed = { ...this.typed, [field.name]: text };
    const parsed = parseField(field.kind, text);
    if (!('error' in parsed)) this.#tell(withField(this.value, field.name, parsed.value));
  }

  /** Leaving a field that is right shows it as it is stored: `1250` becomes `1.250`. */
  #settle({ name, kind }: Field): void {
    if ('error' in parseField(kind, this.typed[name] ?? '')) return;
    this.typed = without(this.typed, name);
  }

  #tick({ name, options = [] }: Field, option: string, isOn: boolean): void {
    const value = this.value[name];
    const before: readonly unknown[] = Array.isArray(value) ? value : [];
    const after = options
      .map(([known]) => known)
      .filter((known) => (known === option ? isOn : before.includes(known)));
    this.#tell(withField(this.value, name, after));
  }

  #tell(value: SectionValue): void {
    emit(this, 'ocop-section-change', { section: this.section, value });
  }
}

function label({ label: text, optional }: Field): string {
  return optional === true ? `${text} (không bắt buộc)` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-section-form': OcopSectionForm;
  }
}
