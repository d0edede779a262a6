import '@awesome.me/webawesome/dist/components/details/details.js';
import type { Paper } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-timeline.ts';
import { base } from '../../styles/base.ts';
import { formatMoment } from '../../text/format.ts';
import { lifeSteps, type LogLine, logLines } from './life.model.ts';

/** The way of a paper with where it stands, and its log: who did what when, and why. */
@customElement('ocop-paper-life')
export class OcopPaperLife extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--ocop-4);
      }
      ol {
        display: grid;
        gap: var(--ocop-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) paper!: Paper;

  override render(): TemplateResult {
    const lines = logLines(this.paper);
    return html`
      <ocop-timeline label="Các bước của văn bản" .steps=${lifeSteps(this.paper)}></ocop-timeline>
      ${
        lines.length === 0
          ? nothing
          : html`<div class="stack">
              <h3 id="log">Nhật ký</h3>
              <ol aria-labelledby="log">
                ${lines.map((line) => this.#renderLine(line))}
              </ol>
            </div>`
      }
    `;
  }

  #renderLine({ what, who, at, note }: LogLine): TemplateResult {
    return html`
      <li>
        <b>${what}</b>
        <div class="quiet figures">${who}, <time datetime=${at}>${formatMoment(at)}</time></div>
        ${note === null ? nothing : html`<div>${note}</div>`}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-life': OcopPaperLife;
  }
}
