import '@awesome.me/webawesome/dist/components/input/input.js';
import type { RatioClaim } from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import { valueOf } from '../../components/value-of.ts';
import { LABOUR_FIELDS, MATERIAL_FIELDS, withLabour, withMaterial } from './confirm.model.ts';

type Change = (counts: RatioClaim) => void;

function shown(value: number): string {
  return Number.isNaN(value) ? '' : String(value).replace('.', ',');
}

/** The counts of people, one field each. */
export function labourFields(counts: RatioClaim, change: Change): TemplateResult[] {
  return LABOUR_FIELDS.map(
    ({ field, label }) =>
      html`<wa-input
        inputmode="numeric"
        label=${label}
        .value=${shown(counts[field])}
        @change=${(event: Event) => change(withLabour(counts, field, valueOf(event)))}
      ></wa-input>`,
  );
}

/** The amounts of one raw material, in its own unit. */
export function materialFields(counts: RatioClaim, row: number, change: Change): TemplateResult[] {
  const material = counts.materials[row];
  if (material === undefined) return [];
  return MATERIAL_FIELDS.map(
    ({ field, label }) =>
      html`<wa-input
        inputmode="decimal"
        label="${label} (${material.unit})"
        .value=${shown(material[field])}
        @change=${(event: Event) => change(withMaterial(counts, row, field, valueOf(event)))}
      ></wa-input>`,
  );
}
