import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { base } from '../styles/base.ts';

const STAR =
  'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z';

/** One to five stars, drawn; read out as "4 sao". */
@customElement('ocop-stars')
export class OcopStars extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        vertical-align: middle;
      }
      div {
        display: inline-flex;
      }
      svg {
        width: 1.5em;
        height: 1.5em;
        fill: none;
        stroke: var(--ocop-line-strong);
        stroke-width: 1.5;
      }
      svg.won {
        fill: var(--ocop-star);
        stroke: var(--ocop-star-ink);
      }
      @media (forced-colors: active) {
        svg.won {
          fill: CanvasText;
        }
      }
    `,
  ];

  @property({ type: Number }) count = 0;

  override render(): TemplateResult {
    return html`
      <div role="img" aria-label=${`${this.count} sao`}>
        ${[1, 2, 3, 4, 5].map(
          (place) => html`
            <svg class=${classMap({ won: place <= this.count })} viewBox="0 0 24 24" aria-hidden="true">
              <path d=${STAR}></path>
            </svg>
          `,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-stars': OcopStars;
  }
}
