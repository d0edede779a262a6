import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { formatPoints } from '../text/format.ts';
import { TEXT } from '../text/vi.ts';
import './ocop-stars.ts';

/** A criterion whose chosen option is below what `forStars` stars ask of it. */
export interface Cap {
  readonly criterion: string;
  readonly forStars: number;
}

/** Where each rating begins. @see QĐ 26/2026, Điều 3.3 */
const FLOORS = [
  { from: 30, stars: 2 },
  { from: 50, stars: 3 },
  { from: 70, stars: 4 },
  { from: 90, stars: 5 },
] as const;

/**
 * Points on the scale of 100 with the ratings' floors as notches, the stars they give, and the criteria that hold the
 * rating below its band. Says that it is no result, unless it is the province's (`official`).
 */
@customElement('ocop-star-band')
export class OcopStarBand extends LitElement {
  static override styles = [
    base,
    css`
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--ocop-2) var(--ocop-4);
      }
      .points {
        font-size: var(--ocop-text-2xl);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .points small {
        font-size: var(--ocop-text);
        font-weight: 400;
        color: var(--ocop-quiet);
      }
      ocop-stars {
        font-size: 1.25rem;
      }
      .rehearsal {
        display: inline-flex;
        gap: var(--ocop-1);
        padding: 0.125rem var(--ocop-3);
        border: 1px dashed var(--ocop-line-strong);
        border-radius: 1rem;
      }
      .scale {
        position: relative;
        height: 0.875rem;
        margin-block: var(--ocop-3) 2.5rem;
        border: 1px solid var(--ocop-line-strong);
        border-radius: 0.5rem;
        background: var(--ocop-sunken);
      }
      .fill {
        height: 100%;
        border-radius: 0.5rem;
        background: var(--ocop-green);
        transition: width 0.25s;
      }
      .notch {
        position: absolute;
        inset-block: -0.25rem;
        width: 2px;
        background: var(--ocop-ink);
      }
      .notch span {
        position: absolute;
        inset-block-start: 1.5rem;
        transform: translateX(-50%);
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .caps {
        margin: 0;
        padding: var(--ocop-3) var(--ocop-4);
        border-inline-start: 4px solid var(--ocop-amber);
        background: var(--ocop-amber-tint);
        border-radius: 0 var(--ocop-radius) var(--ocop-radius) 0;
        list-style: none;
      }
      .caps li + li {
        margin-block-start: var(--ocop-1);
      }
      @media (forced-colors: active) {
        .fill {
          background: Highlight;
        }
        .notch {
          background: CanvasText;
        }
      }
    `,
  ];

  /** 0..100, unrounded. */
  @property({ type: Number }) total = 0;
  /** Stars after the floors; `null` where nothing is scored yet. */
  @property({ type: Number }) stars: number | null = null;
  /** Stars by points alone. */
  @property({ type: Number }) band: number | null = null;
  @property({ attribute: false }) cappedBy: readonly Cap[] = [];
  /** The province's or the ministry's result. */
  @property({ type: Boolean }) official = false;
  /** What a criterion's number is called: names instead of bare numbers. */
  @property({ attribute: false }) nameOf: (criterion: string) => string = (criterion) =>
    `Tiêu chí ${criterion}`;

  override render(): TemplateResult {
    return html`
      <div class="top">
        <span class="points">${formatPoints(this.total)}<small>/100 điểm</small></span>
        ${this.stars === null ? nothing : html`<ocop-stars count=${this.stars}></ocop-stars>`}
        ${this.official ? nothing : html`<span class="rehearsal"><wa-icon name="info"></wa-icon>${TEXT.rehearsal}</span>`}
      </div>
      ${this.#renderScale()}${this.#renderCaps()}
    `;
  }

  #renderScale(): TemplateResult {
    return html`
      <div class="scale" aria-hidden="true">
        <div class="fill" style="width:${this.total}%"></div>
        ${FLOORS.map(
          ({ from, stars }) => html`<div class="notch" style="left:${from}%"><span>${stars} sao</span></div>`,
        )}
      </div>
    `;
  }

  #renderCaps(): TemplateResult | typeof nothing {
    if (this.cappedBy.length === 0 || this.stars === null || this.band === null) return nothing;
    return html`
      <ul class="caps">
        <li><strong>Đủ điểm cho ${this.band} sao, nhưng chỉ được ${this.stars} sao vì:</strong></li>
        ${this.cappedBy.map(
          ({ criterion, forStars }) =>
            html`<li>${this.nameOf(criterion)} còn dưới mức tối thiểu cho ${forStars} sao</li>`,
        )}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-star-band': OcopStarBand;
  }
}
