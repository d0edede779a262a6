import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../styles/icon-names.ts';
import { base } from '../styles/base.ts';

/** What a colour means here. Red only for overdue and refused, amber for soon, gold for stars. */
export type Tone = 'neutral' | 'green' | 'amber' | 'red' | 'gold';

/** A state in two words with its icon; the colour only repeats what the word says. In a table with `nowrap`. */
@customElement('ocop-badge')
export class OcopBadge extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        max-width: 100%;
      }
      /* On a phone a table is cards, and a long state needs its second line. */
      @media (min-width: 40rem) {
        :host([nowrap]) {
          white-space: nowrap;
        }
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: var(--ocop-1);
        padding: 0.125rem var(--ocop-3) 0.125rem var(--ocop-2);
        border: 1px solid currentcolor;
        border-radius: 1rem;
        font-weight: 500;
        line-height: 1.4;
      }
      wa-icon {
        font-size: 1.125em;
      }
      .neutral {
        background: var(--ocop-sunken);
        color: var(--ocop-ink);
        border-color: var(--ocop-line-strong);
      }
      .green {
        background: var(--ocop-green-tint);
        color: var(--ocop-green-strong);
      }
      .amber {
        background: var(--ocop-amber-tint);
        color: var(--ocop-amber);
      }
      .red {
        background: var(--ocop-red-tint);
        color: var(--ocop-red);
      }
      .gold {
        background: var(--ocop-star-tint);
        color: var(--ocop-star-ink);
      }
    `,
  ];

  @property() tone: Tone = 'neutral';
  @property() icon: IconName = 'circle';

  override render(): TemplateResult {
    return html`<span class=${this.tone}><wa-icon name=${this.icon}></wa-icon><slot></slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-badge': OcopBadge;
  }
}
