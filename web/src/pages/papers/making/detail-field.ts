// One box of a paper's form, by the kind of its field.
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import type { ChoiceField, PlainField } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { valueOf } from '../../../components/value-of.ts';
import { settled } from './making.model.ts';

export interface Box {
  /** Also the id of the box: `details.place`. */
  readonly path: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
}

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

const line = (field: PlainField, box: Box): TemplateResult =>
  html`<wa-input
    id=${box.path}
    label=${field.label}
    hint=${ifDefined(field.hint)}
    maxlength="500"
    autocomplete="off"
    inputmode=${field.kind === 'number' ? 'decimal' : 'text'}
    ?required=${field.required === true}
    .value=${box.value}
    @input=${(event: Event) => box.change(valueOf(event))}
    @change=${(event: Event) => box.change(settled(field, valueOf(event)))}
    >${wrong(box.problem)}</wa-input
  >`;

export function renderPlain(field: PlainField, box: Box): TemplateResult {
  if (field.kind === 'date') return date(field, box);
  return field.kind === 'lines' ? lines(field, box) : line(field, box);
}

export function renderChoice({ label, hint, options }: ChoiceField, box: Box): TemplateResult {
  return html`<wa-radio-group
    id=${box.path}
    label=${label}
    hint=${ifDefined(hint)}
    .value=${box.value}
    @change=${(event: Event) => box.change(valueOf(event))}
  >
    ${options.map((option) => html`<wa-radio value=${option.value}>${option.label}</wa-radio>`)}
    ${wrong(box.problem)}
  </wa-radio-group>`;
}
