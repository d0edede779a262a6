import { type Actor, type Paper, PAPER_STATE_LABELS } from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { choiceBox, listStyles } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-badge.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-download.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { papersNumberedIn, registersOf } from '../../services/paper-queries.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import { PAPER_LOOKS } from '../papers/paper.model.ts';
import {
  bookOf,
  BookRegister,
  type BookRow,
  type BookSeries,
  bookYears,
  summaryOf,
} from './register.model.ts';

type Args = readonly [Actor | null, number];
const ALL = 'tat-ca';

/** "Sổ đăng ký văn bản đi": each number of a year with its paper, to look up and to export. */
@customElement('ocop-register-page')
export class OcopRegisterPage extends PageElement {
  static override styles = [
    base,
    listStyles,
    css`
      section {
        display: grid;
        gap: var(--ocop-3);
      }
      .free {
        color: var(--ocop-quiet);
      }
    `,
  ];

  readonly #registers = new LiveQuery<Listing<BookRegister>, Args>(this, {
    args: () => [this.actor, this.#year],
    subscribe: ([actor, year], observer) =>
      actor === null || year === 0
        ? undefined
        : this.gateway.queries.liveCollection(registersOf(actor, year, BookRegister), observer),
    isEmpty: ({ items, damaged }) => items.length + damaged.length === 0,
  });

  readonly #papers = new LiveQuery<Listing<Paper>, Args>(this, {
    args: () => [this.actor, this.#year],
    subscribe: ([actor, year], observer) =>
      actor === null || year === 0
        ? undefined
        : this.gateway.queries.liveCollection(papersNumberedIn(actor, year), observer),
  });

  /** 0 until the day is known. */
  get #year(): number {
    const years = this.today === '' ? [] : bookYears(this.today);
    const asked = Number(this.query.get('nam') ?? '');
    return years.includes(asked) ? asked : (years[0] ?? 0);
  }

  override render(): TemplateResult {
    return html`
      <ocop-page
        heading="Sổ đăng ký văn bản đi"
        lead="Mỗi số đã cấp một dòng, kể cả số bỏ; số chưa cấp ở giữa được ghi lại để đối chiếu với sổ giấy."
        back-href="/van-ban"
        back-label="Văn bản"
      >
        ${this.#renderFilters()}
        ${liveView(this.#registers, {
          ready: (registers) => this.#renderBook(registers),
          empty: () =>
            html`<ocop-empty heading="Năm ${this.#year} chưa cấp số nào" icon="hash"
              >Số được ghi vào đây khi văn thư cấp số cho một văn bản.
              <a href="/van-ban?trang-thai=cho-cap-so">Xem văn bản chờ cấp số</a></ocop-empty
            >`,
          rows: 6,
        })}
        ${this.#renderTracking()}
      </ocop-page>
    `;
  }

  #renderFilters(): TemplateResult | typeof nothing {
    if (this.#year === 0) return nothing;
    const series = this.#series().map(({ type, label }) => [type, label] as const);
    return html`
      <div class="filters no-print">
        ${choiceBox(
          'Năm',
          String(this.#year),
          bookYears(this.today).map((year) => [String(year), String(year)] as const),
          (year) => this.#narrow('nam', year),
        )}
        ${choiceBox('Dãy số', this.#chosen(), [[ALL, 'Tất cả'], ...series], (type) =>
          this.#narrow('day-so', type === ALL ? '' : type),
        )}
      </div>
    `;
  }

  #series(): BookSeries[] {
    return bookOf(this.#registers.value?.items ?? [], this.#papers.value?.items ?? []);
  }

  #chosen(): string {
    const asked = this.query.get('day-so') ?? '';
    return this.#series().some(({ type }) => type === asked) ? asked : ALL;
  }

  #renderBook({ damaged }: Listing<BookRegister>): TemplateResult {
    const chosen = this.#chosen();
    const shown = this.#series().filter(({ type }) => chosen === ALL || type === chosen);
    return html`
      ${damagedNote(damaged)} ${this.#renderExports('book', 'Sổ đăng ký văn bản đi')}
      ${liveView(this.#papers, {
        ready: ({ damaged: unread }) =>
          html`${damagedNote(unread)} ${shown.map((series) => this.#renderSeries(series))}`,
        rows: 6,
      })}
    `;
  }

  #renderExports(kind: 'book' | 'tracking', name: string): TemplateResult {
    const commune = this.actor?.commune ?? '';
    const year = String(this.#year);
    const ask = (form: 'xlsx' | 'pdf') =>
      kind === 'book' ? { commune, book: year, form } : { commune, tracking: year, form };
    return html`
      <div class="row no-print">
        <ocop-download .request=${ask('xlsx')} name="${name} ${year}.xlsx"
          >Xuất Excel<span class="visually-hidden">: ${name} ${year}</span></ocop-download
        >
        <ocop-download .request=${ask('pdf')} name="${name} ${year}.pdf" icon="printer"
          >Xuất PDF<span class="visually-hidden">: ${name} ${year}</span></ocop-download
        >
      </div>
    `;
  }

  #renderSeries(series: BookSeries): TemplateResult {
    const columns = this.#columns();
    return html`
      <section aria-labelledby="series-${series.type}">
        <h2 id="series-${series.type}">${series.label}</h2>
        <p class="quiet figures">${summaryOf(series)}</p>
        <ocop-data-list
          hide-caption
          caption=${series.label}
          .columns=${columns}
          .rows=${rowsOf(series.rows, columns, { key: ({ key }) => key })}
        ></ocop-data-list>
      </section>
    `;
  }

  #columns(): readonly Column<BookRow>[] {
    return [
      {
        label: 'Số, ký hiệu',
        render: ({ number, paper }) =>
          paper === null ? number : html`<a href="/van-ban/${paper.id}">${number}</a>`,
      },
      {
        label: 'Ngày',
        render: ({ paper }) => (paper?.issuedOn ? html`<time>${formatDay(paper.issuedOn)}</time>` : '–'),
      },
      { label: 'Văn bản', render: (row) => aboutOf(row) },
      { label: 'Trạng thái', render: (row) => stateOf(row) },
      { label: 'Ghi chú', render: ({ note }) => (note === '' ? '–' : note) },
    ];
  }

  #renderTracking(): TemplateResult | typeof nothing {
    if (this.#year === 0) return nothing;
    return html`
      <section aria-labelledby="tracking">
        <h2 id="tracking">Sổ theo dõi hồ sơ</h2>
        <p>Mỗi hồ sơ một dòng: ngày nhận, hạn giải quyết, kết quả của năm ${this.#year}.</p>
        ${this.#renderExports('tracking', 'Sổ theo dõi hồ sơ')}
      </section>
    `;
  }

  #narrow(name: string, value: string): void {
    this.query = new URLSearchParams(this.query);
    this.query.set(name, value);
    setQuery({ [name]: value === '' ? null : value });
  }
}

/** Which paper a number is of; a void one leads to the paper that had it. */
function aboutOf({ paper, about }: BookRow): TemplateResult | string {
  if (about === null) return paper?.title ?? '–';
  return html`<a href="/van-ban/${about.id}">${about.title}</a>`;
}

/** What became of a number, in two words. */
function stateOf({ kind, paper }: BookRow): TemplateResult {
  if (paper !== null) {
    const [tone, icon] = PAPER_LOOKS[paper.state];
    return html`<ocop-badge tone=${tone} icon=${icon}>${PAPER_STATE_LABELS[paper.state]}</ocop-badge>`;
  }
  if (kind === 'void') return html`<ocop-badge tone="red" icon="ban">Số bỏ</ocop-badge>`;
  if (kind === 'free') return html`<ocop-badge icon="minus">Chưa cấp</ocop-badge>`;
  return html`<ocop-badge tone="amber" icon="circle-help">Không có văn bản</ocop-badge>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-register-page': OcopRegisterPage;
  }
}
