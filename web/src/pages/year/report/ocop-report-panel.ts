import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { type Actor, type Item, textOf } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Column, rowsOf } from '../../../components/ocop-data-list.ts';
import '../../../components/ocop-data-list.ts';
import '../../../components/ocop-download.ts';
import '../../../components/ocop-empty.ts';
import { base } from '../../../styles/base.ts';
import { formatDay } from '../../../text/format.ts';
import { panelStyles } from '../panel-styles.ts';
import { paperHref, type ReportLine, type ReportPart, reportParts } from './report.model.ts';

const orNone = (text: string): string => (text === '' ? '–' : text);

const COLUMNS: readonly Column<ReportLine>[] = [
  { label: 'Chỉ tiêu', render: ({ label, unit }) => `${label} (${unit})` },
  { label: 'Kế hoạch', isNumber: true, render: ({ planned }) => orNone(planned) },
  { label: 'Thực hiện', isNumber: true, render: ({ value }) => value },
  { label: 'Đạt', isNumber: true, render: ({ reached }) => orNone(reached) },
  { label: 'Kỳ trước', isNumber: true, render: ({ before }) => before },
  { label: 'So kỳ trước', isNumber: true, render: ({ difference }) => difference },
];

/** The figures of a report, each leading to the list behind it; its paper and its files. */
@customElement('ocop-report-panel')
export class OcopReportPanel extends LitElement {
  static override styles = [
    base,
    panelStyles,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-3);
      }
      summary {
        padding-block: var(--ocop-3);
        color: var(--ocop-quiet);
        cursor: pointer;
      }
      /* Paper has nothing to press: what is folded is printed too. */
      @media print {
        /* A grid that goes over several sheets lays its parts over each other. */
        :host,
        section {
          display: block;
        }
        section + section,
        details {
          margin-block-start: var(--ocop-4);
        }
        h3 {
          break-after: avoid;
        }
        details::details-content {
          content-visibility: visible;
        }
      }
    `,
  ];

  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) actor!: Actor;

  override render(): TemplateResult {
    const parts = reportParts(this.item);
    return html`
      <section class="stack" aria-labelledby="figures">
        <h2 id="figures">Chỉ tiêu</h2>
        ${this.#renderLead()} ${this.#renderFiles()}
        ${
          parts.length === 0
            ? html`<ocop-empty heading="Chưa có số liệu" icon="clock"
                >Bấm “Tính lại số liệu” để hệ thống tính từ những việc đã ghi.</ocop-empty
              >`
            : parts.map((part) => this.#renderPart(part))
        }
      </section>
    `;
  }

  #renderLead(): TemplateResult {
    const { values, state } = this.item;
    const countedOn = textOf(values, 'countedOn');
    const until = countedOn === '' ? '' : ` Tính đến ngày ${formatDay(countedOn)}.`;
    return html`<p>
      ${state === 'final' ? 'Số liệu đã chốt.' : 'Số liệu tạm tính, sẽ tính lại khi chốt.'}${until} Bấm vào
      tên chỉ tiêu để xem danh sách.
    </p>`;
  }

  #renderFiles(): TemplateResult {
    const { id, communeId: commune, values } = this.item;
    const year = textOf(values, 'to').slice(0, 4);
    const name = textOf(values, 'name');
    const paper = paperHref(this.item, this.actor);
    const ministry = (form: 'csv' | 'json') => ({ commune, ministry: year, form });
    return html`
      <div class="row no-print">
        ${
          paper === null
            ? nothing
            : html`<wa-button variant="brand" appearance="accent" href=${paper}>
                <wa-icon slot="start" name="file-text"></wa-icon>Lập văn bản báo cáo
              </wa-button>`
        }
        <ocop-download .request=${{ commune, report: id, form: 'xlsx' as const }} name="${name}.xlsx"
          >Xuất Excel</ocop-download
        >
        ${(['csv', 'json'] as const).map(
          (form) =>
            html`<ocop-download .request=${ministry(form)} name="PTNT_OCOP ${commune} ${year}.${form}"
              >Bảng của Bộ (${form.toUpperCase()})</ocop-download
            >`,
        )}
      </div>
    `;
  }

  #renderPart({ label, lines, still }: ReportPart): TemplateResult {
    return html`<section>
      <h3>${label}</h3>
      ${lines.length === 0 ? nothing : this.#renderLines(label, lines)}
      ${
        still.length === 0
          ? nothing
          : html`<details>
              <summary>${String(still.length)} chỉ tiêu chưa phát sinh (bằng 0)</summary>
              ${this.#renderLines(`${label}: chưa phát sinh`, still)}
            </details>`
      }
    </section>`;
  }

  #renderLines(caption: string, lines: readonly ReportLine[]): TemplateResult {
    return html`<ocop-data-list
      hide-caption
      caption=${caption}
      .columns=${COLUMNS}
      .rows=${rowsOf(lines, COLUMNS, { key: ({ code }) => code, href: ({ href }) => href })}
    ></ocop-data-list>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-report-panel': OcopReportPanel;
  }
}
