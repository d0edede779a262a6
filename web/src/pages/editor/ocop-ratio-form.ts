import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import type { MaterialClaim } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../components/emit.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import { textOf } from './editor-events.ts';
import { type FieldKind, MAX_LENGTH, parseField, showField, withField, without } from './fields.model.ts';
import {
  countsProblem,
  EMPTY_MATERIAL,
  formatShare,
  liveRatios,
  MOST_MATERIALS,
  type RatioDraft,
} from './ratios.model.ts';

type Written = (value: string | number | undefined) => void;

/**
 * The counts of people and materials, with the shares they make.
 * @fires ocop-section-change - a count has a new value
 */
@customElement('ocop-ratio-form')
export class OcopRatioForm extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      .material {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-5);
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
        gap: var(--ocop-4);
        align-items: end;
      }
      .wrong {
        color: var(--ocop-red);
        font-weight: 600;
      }
      .shares {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
        gap: var(--ocop-3);
        margin: 0;
      }
      dt {
        color: var(--ocop-quiet);
      }
      dd {
        margin: 0;
        font-size: var(--ocop-text-xl);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      wa-button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) counts: RatioDraft = {};
  @property({ type: Boolean }) readonly = false;
  @state() private typed: Readonly<Record<string, string>> = {};

  override render(): TemplateResult {
    const { materials = [] } = this.counts;
    const problem = countsProblem(this.counts);
    return html`
      <h3>Kỳ số liệu</h3>
      <div class="grid">
        ${this.#count('periodFrom', 'Từ ngày', 'date')} ${this.#count('periodTo', 'Đến ngày', 'date')}
      </div>
      <h3>Lao động (người)</h3>
      <div class="grid">
        ${this.#count('labourTotal', 'Tổng số lao động')}
        ${this.#count('labourCommune', 'Trong đó người trong xã')}
        ${this.#count('labourVillage', 'Trong đó người trong thôn')}
      </div>
      <h3>Nguyên liệu</h3>
      ${materials.length === 0 ? html`<p class="quiet">Chưa ghi nguyên liệu nào.</p>` : nothing}
      ${materials.map((material, row) => this.#renderMaterial(material, row))}
      ${
        this.readonly || materials.length >= MOST_MATERIALS
          ? nothing
          : html`<wa-button
              appearance="outlined"
              @click=${() => this.#setMaterials([...materials, EMPTY_MATERIAL])}
            >
              <wa-icon slot="start" name="plus"></wa-icon>Thêm nguyên liệu
            </wa-button>`
      }
      ${problem === undefined ? nothing : html`<p class="wrong" role="alert">${problem}</p>`}
      ${this.#renderShares()}
    `;
  }

  #renderShares(): TemplateResult {
    const { labourCommune, labourVillage, materialCommune, materialProvince } = liveRatios(this.counts);
    const shares = [
      ['Lao động trong xã', labourCommune],
      ['Lao động trong thôn', labourVillage],
      ['Nguyên liệu trong xã', materialCommune],
      ['Nguyên liệu trong tỉnh', materialProvince],
    ] as const;
    return html`
      <section class="card stack" aria-labelledby="shares">
        <h3 id="shares">Tỷ lệ hệ thống tính</h3>
        <dl class="shares">
          ${shares.map(
            ([name, share]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${formatShare(share)}</dd>
              </div>`,
          )}
        </dl>
      </section>
    `;
  }

  #renderMaterial(material: MaterialClaim, row: number): TemplateResult {
    const { materials = [] } = this.counts;
    const set =
      (name: keyof MaterialClaim): Written =>
      (value) => {
        const fallback = name === 'name' || name === 'unit' ? '' : 0;
        this.#setMaterials(
          materials.map((each, at) => (at === row ? { ...each, [name]: value ?? fallback } : each)),
        );
      };
    const field = (name: keyof MaterialClaim, label: string, kind: FieldKind): TemplateResult =>
      this.#field(`${String(row)}.${name}`, label, kind, material[name], set(name));
    return html`
      <section class="card material" aria-label=${`Nguyên liệu ${String(row + 1)}`}>
        <div class="grid">
          ${field('name', 'Tên nguyên liệu', 'line')} ${field('unit', 'Đơn vị tính', 'line')}
          ${field('total', 'Tổng số trong kỳ', 'amount')}
          ${field('fromProvince', 'Trong đó của tỉnh', 'amount')}
          ${field('fromCommune', 'Trong đó của xã', 'amount')}
        </div>
        ${
          this.readonly
            ? nothing
            : html`<wa-button
                appearance="plain"
                @click=${() => this.#setMaterials(materials.filter((_, at) => at !== row))}
              >
                <wa-icon slot="start" name="trash-2"></wa-icon>Bỏ nguyên liệu này
              </wa-button>`
        }
      </section>
    `;
  }

  #count(
    name: Exclude<keyof RatioDraft, 'materials'>,
    label: string,
    kind: FieldKind = 'count',
  ): TemplateResult {
    return this.#field(name, label, kind, this.counts[name], (value) => {
      this.#tell(withField(this.counts, name, value));
    });
  }

  #field(id: string, label: string, kind: FieldKind, value: unknown, write: Written): TemplateResult {
    if (this.readonly) {
      const text = showField(value);
      return html`<p>
        <span class="quiet">${label}:</span> ${kind === 'date' && text !== '' ? formatDay(text) : text}
      </p>`;
    }
    const typed = this.typed[id];
    const problem = typed === undefined ? undefined : parseField(kind, typed);
    const hint =
      problem !== undefined && 'error' in problem
        ? html`<span slot="hint" class="wrong">${problem.error}</span>`
        : nothing;
    const shown = typed ?? showField(value);
    const type = (event: Event): void => this.#type(id, kind, textOf(event), write);
    const settle = (): void => this.#settle(id, kind);
    if (kind === 'date')
      return html`<wa-known-date label=${label} .value=${shown} @input=${type} @change=${settle}
        >${hint}</wa-known-date
      >`;
    return html`<wa-input
      label=${label}
      inputmode=${kind === 'line' ? 'text' : 'decimal'}
      maxlength=${id.endsWith('.unit') ? 20 : MAX_LENGTH.line}
      .value=${shown}
      @input=${type}
      @change=${settle}
      >${hint}</wa-input
    >`;
  }

  #type(id: string, kind: FieldKind, text: string, write: Written): void {
    this.typed = { ...this.typed, [id]: text };
    const parsed = parseField(kind, text);
    if (!('error' in parsed)) write(parsed.value);
  }

  #settle(id: string, kind: FieldKind): void {
    if ('error' in parseField(kind, this.typed[id] ?? '')) return;
    this.typed = without(this.typed, id);
  }

  /** Rows move when one is taken out, so what was typed in them is forgotten. */
  #setMaterials(materials: readonly MaterialClaim[]): void {
    if (materials.length !== this.counts.materials?.length) this.typed = {};
    this.#tell({ ...this.counts, materials });
  }

  #tell(value: Readonly<Record<string, unknown>>): void {
    emit(this, 'ocop-section-change', { section: 'ratios', value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-ratio-form': OcopRatioForm;
  }
}
