import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { base } from '../styles/base.ts';
import {
  byYear,
  type Chart,
  type ChartPart,
  type ChartRow,
  longestOf,
  sumsOf,
  totalOf,
} from './chart.model.ts';
import { chartStyles } from './ocop-chart-styles.ts';

/** A chart whose figures stand beside its bars, and which is a table at the press of a button. */
@customElement('ocop-chart')
export class OcopChart extends LitElement {
  static override styles = [base, chartStyles];

  @property({ attribute: false }) chart!: Chart;
  @state() private isTable = false;

  override render(): TemplateResult {
    const { title, note, rows, empty, layout } = this.chart;
    const isEmpty = rows.every((row) => totalOf(row) === 0);
    return html`
      <figure class="card" aria-labelledby="title">
        <figcaption>
          <h2 id="title">${title}</h2>
          ${note === '' ? nothing : html`<p class="quiet">${note}</p>`}
        </figcaption>
        ${isEmpty ? html`<p>${empty}</p>` : nothing}
        ${isEmpty ? nothing : this.isTable ? this.#renderTable() : layout === 'months' ? this.#renderMonths() : this.#renderBars()}
        ${
          isEmpty
            ? nothing
            : html`<div class="no-print">
                <wa-button appearance="plain" @click=${() => (this.isTable = !this.isTable)}>
                  ${this.isTable ? 'Xem dạng biểu đồ' : 'Xem dạng bảng'}<span class="visually-hidden"
                    >: ${title}</span
                  >
                </wa-button>
              </div>`
        }
      </figure>
    `;
  }

  #lookOf({ look }: ChartPart, at: number): string {
    return look ?? this.chart.series[at]?.look ?? 'neutral';
  }

  #renderBars(): TemplateResult {
    const { series, rows } = this.chart;
    const longest = longestOf(rows);
    return html`
      ${
        series.length < 2
          ? nothing
          : html`<ul class="legend">
              ${series.map(({ label, look }) => html`<li><span class="swatch part ${look}"></span>${label}</li>`)}
            </ul>`
      }
      <ul>
        ${rows.map(
          (row) => html`
            <li>
              <div class="line">
                <span>${row.label}</span><span class="counts">${this.#renderCounts(row)}</span>
              </div>
              ${totalOf(row) === 0 ? nothing : this.#renderBar(row, longest)}
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderBar({ parts }: ChartRow, longest: number): TemplateResult {
    return html`
      <div class="bar" aria-hidden="true">
        ${parts.map((part, at) =>
          part.count === 0
            ? nothing
            : html`<span
                class="part ${this.#lookOf(part, at)}"
                style=${styleMap({ width: `${String((100 * part.count) / longest)}%` })}
              ></span>`,
        )}
      </div>
    `;
  }

  /** Of several series, those with a figure, each with its name. */
  #renderCounts({ label, parts }: ChartRow): readonly unknown[] {
    const { series } = this.chart;
    if (parts.every(({ count }) => count === 0)) return [html`<span>0</span>`];
    if (series.length === 1) return parts.map((part) => this.#renderFigure(part, label));
    return parts.map((part, at) => {
      const name = series[at]?.label ?? '';
      return part.count === 0
        ? nothing
        : html`<span>${name}: ${this.#renderFigure(part, `${label}, ${name}`)}</span>`;
    });
  }

  #renderFigure({ count, href }: ChartPart, name: string): TemplateResult {
    return count === 0 || href === null
      ? html`<span>${count}</span>`
      : html`<a href=${href}>${count}<span class="visually-hidden"> – ${name}: xem danh sách</span></a>`;
  }

  #renderMonths(): readonly TemplateResult[] {
    return byYear(this.chart.rows).map(
      ([year, rows]) => html`
        <div>
          <h3>Năm ${year}</h3>
          <ul class="months">
            ${rows.map((row) => this.#renderMonth(row))}
          </ul>
        </div>
      `,
    );
  }

  #renderMonth(row: ChartRow): TemplateResult {
    const month = `T${String(Number(row.label.slice(0, 2)))}`;
    const count = totalOf(row);
    const href = row.parts[0]?.href ?? null;
    if (count === 0 || href === null) return html`<li><span class="quiet">${month}</span></li>`;
    return html`<li class="some">
      <a href=${href}
        ><span>${month}</span><b>${count}</b
        ><span class="visually-hidden"> – ${row.label}: xem danh sách</span></a
      >
    </li>`;
  }

  #renderTable(): TemplateResult {
    const { title, rowName, series, rows } = this.chart;
    return html`
      <table>
        <caption class="visually-hidden">
          ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${rowName}</th>
            ${series.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows
            .filter((row) => this.chart.layout === 'bars' || totalOf(row) > 0)
            .map(
              (row) =>
                html`<tr>
                  <th scope="row">${row.label}</th>
                  ${row.parts.map((part) => html`<td class="number">${this.#renderFigure(part, row.label)}</td>`)}
                </tr>`,
            )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Cộng</th>
            ${sumsOf(this.chart).map((sum) => html`<td class="number">${sum}</td>`)}
          </tr>
        </tfoot>
      </table>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-chart': OcopChart;
  }
}
