// One box of a form, by the kind of its field.
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import type { ChoiceField, ColumnField, PlainField } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { valueOf } from '../value-of.ts';
import { type Names, settled } from './field.model.ts';
import './ocop-ref-box.ts';
import type { RefOptions } from './ocop-ref-box.ts';

export interface Box {
  /** Also the id of the box: `details.place`. */
  readonly path: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
  readonly refs: Refs;
}

/** What `ref` boxes choose from, and the names of what is chosen already. */
export interface Refs {
  readonly options: RefOptions;
  readonly names: Names;
}

/** For forms without a `ref`. */
export const NO_REFS: Refs = { options: () => Promise.resolve([]), names: {} };

const wrong = (problem: string | undefined): TemplateResult | typeof nothing =>
  problem === undefined ? nothing : html`<span slot="hint" class="wrong">${problem}</span>`;

const ROWS = { few: 2, usual: 3, many: 8 } as const;

function rowsFor(text: string): number {
  const lines = text.split('\n').length + Math.floor(text.length / 90);
  return Math.min(ROWS.many, Math.max(ROWS.few, lines + 1));
}

const date = ({ label, hint, required }: PlainField, box: Box): TemplateResult =>
  html`<wa-known-date
    id=${box.path}
    label=${label}
    hint=${ifDefined(hint)}
    ?required=${required === true}
    .value=${box.value}
    @input=${(event: Event) => box.change(valueOf(event))}
    >${wrong(box.problem)}</wa-known-date
  >`;

const lines = ({ label, hint, required }: PlainField, box: Box): TemplateResult =>
  html`<wa-textarea
    id=${box.path}
    label=${label}
    hint=${ifDefined(hint)}
    maxlength="10000"
    rows=${rowsFor(box.value)}
    ?required=${required === true}
    .value=${box.value}
    @input=${(event: Event) => box.change(valueOf(event))}
    >${wrong(box.problem)}</wa-textarea
  >`;

const INPUT_MODES: Readonly<Partial<Record<PlainField['kind'], string>>> = { number: 'decimal', link: 'url' };

const line = (field: PlainField, box: Box): TemplateResult =>
  html`<wa-input
    id=${box.path}
    label=${field.label}
    hint=${ifDefined(field.hint)}
    maxlength="500"
    autocomplete="off"
    inputmode=${INPUT_MODES[field.kind] ?? 'text'}
    ?required=${field.required === true}
    .value=${box.value}
    @input=${(event: Event) => box.change(valueOf(event))}
    @change=${(event: Event) => box.change(settled(field, valueOf(event)))}
    >${field.unit === undefined ? nothing : html`<span slot="end" class="quiet">${field.unit}</span>`}
    ${wrong(box.problem)}</wa-input
  >`;

const ref = (field: PlainField, box: Box): TemplateResult =>
  html`<ocop-ref-box
    id=${box.path}
    .field=${field}
    .value=${box.value}
    .problem=${box.problem}
    .options=${box.refs.options}
    .names=${box.refs.names}
    @ocop-ref-change=${(event: HTMLElementEventMap['ocop-ref-change']) => box.change(event.detail.id)}
  ></ocop-ref-box>`;

function renderPlain(field: PlainField, box: Box): TemplateResult {
  switch (field.kind) {
    case 'date':
      return date(field, box);
    case 'lines':
      return lines(field, box);
    case 'ref':
      return ref(field, box);
    default:
      return line(field, box);
  }
}

/** So many stand open as round buttons; of more, a box that opens. */
const MAX_RADIOS = 5;

function renderChoice({ label, hint, options, required }: ChoiceField, box: Box): TemplateResult {
  const change = (event: Event): void => box.change(valueOf(event));
  if (options.length > MAX_RADIOS)
    return html`<wa-select
      id=${box.path}
      label=${label}
      hint=${ifDefined(hint)}
      ?required=${required === true}
      .value=${box.value}
      @change=${change}
    >
      ${options.map((option) => html`<wa-option value=${option.value}>${option.label}</wa-option>`)}
      ${wrong(box.problem)}
    </wa-select>`;
  return html`<wa-radio-group
    id=${box.path}
    label=${label}
    hint=${ifDefined(hint)}
    ?required=${required === true}
    .value=${box.value}
    @change=${change}
  >
    ${options.map((option) => html`<wa-radio value=${option.value}>${option.label}</wa-radio>`)}
    ${wrong(box.problem)}
  </wa-radio-group>`;
}

/** The box of a field or of a column of rows. */
export const renderBox = (field: ColumnField, box: Box): TemplateResult =>
  field.kind === 'choice' ? renderChoice(field, box) : renderPlain(field, box);
