import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import type { Tone } from './ocop-badge.ts';

/** One figure of a home page; with `href` the whole tile leads to the list behind it. */
@customElement('ocop-stat')
export class OcopStat extends LitElement {
  static override styles = [
    base,
    css`
      .tile {
        display: block;
        height: 100%;
        color: inherit;
        text-decoration: none;
        border-inline-start: 4px solid var(--ocop-line-strong);
      }
      a.tile:hover {
        background: var(--ocop-sunken);
      }
      .green {
        border-inline-start-color: var(--ocop-green);
      }
      .amber {
        border-inline-start-color: var(--ocop-amber);
      }
      .red {
        border-inline-start-color: var(--ocop-red);
      }
      .gold {
        border-inline-start-color: var(--ocop-star);
      }
      b {
        display: block;
        font-size: var(--ocop-text-2xl);
        line-height: 1.2;
        font-variant-numeric: tabular-nums;
      }
      a .label {
        color: var(--ocop-green);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  @property() value = '';
  @property() label = '';
  /** A second line: until when, out of how many. */
  @property() note = '';
  @property() tone: Tone = 'neutral';
  @property() href = '';

  override render(): TemplateResult {
    const inside = html`<b>${this.value}</b><span class="label">${this.label}</span>${
        this.note === '' ? nothing : html`<div class="quiet">${this.note}</div>`
      }`;
    return this.href === ''
      ? html`<div class="card tile ${this.tone}">${inside}</div>`
      : html`<a class="card tile ${this.tone}" href=${this.href}>${inside}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-stat': OcopStat;
  }
}
