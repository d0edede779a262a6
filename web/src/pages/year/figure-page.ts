import {
  type Actor,
  type FigureColumn,
  FigureList,
  type FigureRow,
  figureText,
  type Item,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { moreButton, pagedBeyond } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-download.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { AppError, toAppError } from '../../gateway/errors.ts';
import { itemOf } from '../../services/item-queries.ts';
import { LIST_PAGE } from '../../services/list-queries.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import {
  areOnes,
  changeSince,
  columnOf,
  figureTabs,
  indicatorCalled,
  thingHref,
} from './report/figure.model.ts';
import { listHref } from './report/report.model.ts';

const COLUMNS: readonly Column<FigureRow>[] = [
  { label: 'Tên', render: ({ name }) => name },
  { label: 'Chủ thể', render: ({ whose }) => (whose === '' ? '–' : whose) },
  { label: 'Ghi chú', render: ({ note }) => note },
];

type Asked = readonly [actor: Actor | null, report: string, figure: string, column: FigureColumn];

/** The list behind one figure of a report: exactly what it counts, by the server's own count of today. */
@customElement('ocop-figure-page')
export class OcopFigurePage extends PageElement {
  static override styles = [
    base,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ocop-2);
      }
      nav a {
        display: inline-flex;
        align-items: center;
        min-height: var(--ocop-target);
        padding-inline: var(--ocop-3);
        border: 1px solid var(--ocop-line-strong);
        border-radius: var(--ocop-radius);
      }
      nav a[aria-current] {
        background: var(--ocop-sunken);
        font-weight: 600;
        color: inherit;
        text-decoration: none;
      }
    `,
  ];

  @state() private shownPages = 1;

  readonly #report = new LiveQuery<Item | null, readonly [Actor | null, string]>(this, {
    args: () => [this.actor, this.#id],
    subscribe: ([actor, id], observer) =>
      actor === null ? undefined : this.gateway.queries.liveDocument(itemOf(actor, 'reports', id), observer),
    isEmpty: (item) => item === null,
  });
  readonly #list = new LiveQuery<FigureList, Asked>(this, {
    args: () => [this.actor, this.#id, this.#code, this.#column],
    subscribe: ([actor, report, figure, column], observer) => {
      if (actor === null) return undefined;
      void this.#fetch({ commune: actor.commune, report, figure, column, form: 'json' }).then(
        (list) => observer.next(list, false),
        (thrown: unknown) => observer.error(toAppError(thrown, navigator.onLine)),
      );
      return () => undefined;
    },
  });

  get #id(): string {
    return this.params['id'] ?? '';
  }

  get #code(): string {
    return this.params['figure'] ?? '';
  }

  get #column(): FigureColumn {
    return columnOf(this.query);
  }

  async #fetch(request: Parameters<typeof this.gateway.files.download>[0]): Promise<FigureList> {
    const answer: unknown = JSON.parse(await (await this.gateway.files.download(request)).text());
    const list = FigureList.safeParse(answer);
    if (!list.success) throw new AppError('internal-data');
    return list.data;
  }

  override render(): TemplateResult {
    const indicator = indicatorCalled(this.#code);
    return html`
      <ocop-page
        heading=${indicator?.label ?? 'Chỉ tiêu'}
        lead=${this.#report.value?.title ?? ''}
        back-href="/trong-nam/reports/${this.#id}"
        back-label="Báo cáo"
      >
        ${
          indicator === undefined
            ? html`<ocop-empty heading="Không có chỉ tiêu này" icon="search"
                >Đường dẫn có thể đã cũ. <a href="/trong-nam/reports">Xem các báo cáo</a></ocop-empty
              >`
            : html`
                ${this.#renderTabs()}
                ${liveView(this.#list, { ready: (list) => this.#renderList(list), rows: 5 })}
              `
        }
      </ocop-page>
    `;
  }

  #renderTabs(): TemplateResult | typeof nothing {
    const { value: report } = this.#report;
    if (report === undefined || report === null) return nothing;
    const tabs = figureTabs(report, this.#code);
    return html`<nav aria-label="Số liệu trong báo cáo">
      ${tabs.map(
        ({ column, label, value, href }) =>
          html`<a href=${href} aria-current=${column === this.#column ? 'true' : nothing}
            >${label}: ${value}</a
          >`,
      )}
    </nav>`;
  }

  #renderList({ from, to, rows }: FigureList): TemplateResult {
    const unit = indicatorCalled(this.#code)?.unit ?? '';
    const columns: readonly Column<FigureRow>[] = areOnes(rows)
      ? COLUMNS
      : [...COLUMNS, { label: unit, isNumber: true, render: ({ amount }) => figureText(amount) }];
    const days = `từ ${formatDay(from)} đến ${formatDay(to)}`;
    const shown = this.shownPages * LIST_PAGE;
    const paged = pagedBeyond({ known: rows.length, shown }, [], () => (this.shownPages += 1) * LIST_PAGE);
    return html`
      ${this.#renderChange(rows)}
      ${
        rows.length === 0
          ? html`<ocop-empty heading="Không có gì được tính" icon="search"
              >Số liệu ${days} chưa ghi nhận việc nào thuộc chỉ tiêu này.</ocop-empty
            >`
          : html`
              <p role="status" class="quiet">
                ${String(rows.length)} mục được tính ${days}, theo dữ liệu hôm nay.
              </p>
              <ocop-data-list
                hide-caption
                caption=${`${indicatorCalled(this.#code)?.label ?? ''} ${days}`}
                .columns=${columns}
                .rows=${rowsOf(rows.slice(0, shown), columns, { key: ({ id }) => id, href: thingHref })}
              ></ocop-data-list>
            `
      }
      ${moreButton(paged)} ${this.#renderFiles(rows)}
    `;
  }

  /** What was settled stays as it was; what stands behind it may have moved on. */
  #renderChange(rows: readonly FigureRow[]): TemplateResult | typeof nothing {
    const { value: report } = this.#report;
    const indicator = indicatorCalled(this.#code);
    if (report === undefined || report === null || indicator === undefined) return nothing;
    const change = changeSince(report, indicator, this.#column, rows);
    return change === null
      ? nothing
      : html`<p>
          <strong
            >Báo cáo ghi ${change.kept}, nay tính được ${change.now}: dữ liệu đã thay đổi sau ngày
            tính.</strong
          >
        </p>`;
  }

  #renderFiles(rows: readonly FigureRow[]): TemplateResult {
    const indicator = indicatorCalled(this.#code);
    const { actor, today } = this;
    const day = this.#report.value?.values['to'];
    const list =
      indicator === undefined
        ? '/trong-nam'
        : listHref(indicator.list, typeof day === 'string' ? day : today);
    const request = (form: 'xlsx' | 'csv') => ({
      commune: actor?.commune ?? '',
      report: this.#id,
      figure: this.#code,
      column: this.#column,
      form,
    });
    return html`
      ${
        rows.length === 0
          ? nothing
          : html`<div class="row no-print">
              ${(['xlsx', 'csv'] as const).map(
                (form) =>
                  html`<ocop-download .request=${request(form)} name="${indicator?.label ?? ''}.${form}"
                    >${form === 'xlsx' ? 'Xuất Excel' : 'Xuất CSV'}</ocop-download
                  >`,
              )}
            </div>`
      }
      <p class="no-print"><a href=${list}>Mở danh sách để làm việc tiếp</a></p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-figure-page': OcopFigurePage;
  }
}
