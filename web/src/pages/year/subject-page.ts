import '@awesome.me/webawesome/dist/components/button/button.js';
import { type Actor, type Item, matchesSearch, type Subject, type SubjectName } from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { choiceBox, listStyles, narrowedNote, searchBox } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import { rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-download.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { itemsNamed, itemsOf, PAGE } from '../../services/item-queries.ts';
import { base } from '../../styles/base.ts';
import { columnsOf } from './item-parts.ts';
import { isAskedIn, narrowedIn } from './narrowing.model.ts';
import './ocop-panel.ts';
import { panels } from './panels.ts';
import { openings, PURPOSES, subjectNamed, yearsAt } from './year.model.ts';

type Asked = readonly [
  actor: Actor | null,
  name: SubjectName | undefined,
  year: number,
  isOpen: boolean,
  words: string,
  limit: number,
];

/** Milliseconds of quiet before what is typed is looked for. */
const PAUSE = 400;

/** The items of one subject in one year, a page at a time: as many are read as are shown. */
@customElement('ocop-subject-page')
export class OcopSubjectPage extends PageElement {
  static override styles = [
    base,
    listStyles,
    css`
      @media (max-width: 39.99rem) {
        .filters {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .filters wa-input {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @state() private words = '';
  @state() private asked = '';
  @state() private pages = 1;
  #timer: number | undefined;

  readonly #items = new LiveQuery<Listing<Item>, Asked>(this, {
    args: () => [this.actor, this.#subject?.name, this.#year, this.#isOpen, this.asked, this.#count],
    subscribe: ([actor, name, year, isOpen, words, limit], observer) => {
      if (actor === null || name === undefined) return undefined;
      const query =
        words.trim() === ''
          ? itemsOf(actor, name, { year, isOpen, limit })
          : itemsNamed(actor, name, { year, words });
      return this.gateway.queries.liveCollection(query, observer);
    },
  });

  get #subject(): Subject | null {
    return subjectNamed(this.params['subject']);
  }

  get #year(): number {
    return Number(this.query.get('nam') ?? this.today.slice(0, 4));
  }

  get #isOpen(): boolean {
    return this.query.get('xem') === 'dang-lam';
  }

  /** What is narrowed by an address is sought among more than is shown of a whole list. */
  get #count(): number {
    const isNarrowed = narrowedIn(this.query, {}).length > 0;
    return this.pages * PAGE * (isNarrowed ? 10 : 1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.words = this.query.get('tim') ?? '';
    this.asked = this.words;
  }

  override disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const subject = this.#subject;
    if (subject === null)
      return html`<ocop-page heading="Việc trong năm" back-href="/trong-nam" back-label="Việc trong năm">
        <ocop-empty heading="Không có mục này" icon="search"
          >Đường dẫn có thể đã cũ. <a href="/trong-nam">Xem các việc trong năm</a></ocop-empty
        >
      </ocop-page>`;
    return html`
      <ocop-page
        heading=${subject.many}
        lead=${PURPOSES[subject.name]}
        back-href="/trong-nam"
        back-label="Việc trong năm"
      >
        ${this.#renderOpenings(subject)} ${this.#renderFilters(subject)}
        ${liveView(this.#items, { ready: (list) => this.#renderList(subject, list), rows: 5 })}
      </ocop-page>
    `;
  }

  #renderOpenings(subject: Subject): readonly TemplateResult[] {
    const { actor } = this;
    return (actor === null ? [] : openings(subject, actor)).map(
      ({ command, label }, index) => html`
        <wa-button
          slot="actions"
          variant=${index === 0 ? 'brand' : 'neutral'}
          appearance=${index === 0 ? 'accent' : 'outlined'}
          href="/trong-nam/${subject.name}/moi?lenh=${command}"
        >
          <wa-icon slot="start" name="plus"></wa-icon>${label}
        </wa-button>
      `,
    );
  }

  #renderFilters({ open }: Subject): TemplateResult {
    return html`
      <div class="filters no-print">
        ${searchBox(this.words, (words) => this.#search(words), 'Tìm theo tên')}
        ${choiceBox(
          'Năm',
          String(this.#year),
          yearsAt(this.today).map((year) => [String(year), String(year)]),
          (year) => this.#narrow('nam', year),
        )}
        ${
          open.length === 0
            ? nothing
            : choiceBox(
                'Xem',
                this.#isOpen ? 'dang-lam' : 'tat-ca',
                [
                  ['tat-ca', 'Tất cả'],
                  ['dang-lam', 'Chưa xong'],
                ],
                (value) => this.#narrow('xem', value),
              )
        }
      </div>
    `;
  }

  /** Of a search, the words beyond the first are looked at here, and what is done is left out where only open is asked. */
  #shown(list: Listing<Item>): readonly Item[] {
    const items = list.items.filter(isAskedIn(this.query, this.today));
    if (this.asked.trim() === '') return items;
    return items
      .filter(({ title, open }) => matchesSearch(title, this.asked) && (open || !this.#isOpen))
      .sort((a, b) => (this.#isOpen ? a.on.localeCompare(b.on) : b.on.localeCompare(a.on)));
  }

  #renderList(subject: Subject, list: Listing<Item>): TemplateResult {
    const items = this.#shown(list);
    const columns = columnsOf(subject, this.today);
    const rows = rowsOf(items, columns, {
      key: ({ id }) => id,
      href: ({ id }) => `/trong-nam/${subject.name}/${id}`,
    });
    const isCut = this.asked.trim() === '' && list.items.length >= this.#count;
    return html`
      ${damagedNote(list.damaged)} ${this.#renderPanel(subject, items)}
      ${narrowedNote(narrowedIn(this.query, subject.states), `/trong-nam/${subject.name}?nam=${String(this.#year)}`)}
      ${
        items.length === 0
          ? this.#renderNone(subject)
          : html`
              <p role="status" class="quiet">${String(items.length)}${isCut ? '+' : ''} ${subject.one}</p>
              <ocop-data-list
                caption=${`${subject.many}, năm ${String(this.#year)}, ${this.#isOpen ? 'ngày gần nhất' : 'mới nhất'} ở trên`}
                .columns=${columns}
                .rows=${rows}
              ></ocop-data-list>
            `
      }
      <div class="row no-print">
        ${
          isCut
            ? html`<wa-button appearance="outlined" @click=${() => (this.pages += 1)}>
                <wa-icon slot="start" name="chevron-down"></wa-icon>Xem thêm
              </wa-button>`
            : nothing
        }
        ${items.length === 0 ? nothing : this.#renderExports(subject)}
      </div>
    `;
  }

  #renderNone({ one, empty }: Subject): TemplateResult {
    const isNarrowed = this.asked.trim() !== '' || this.#isOpen;
    const heading = isNarrowed
      ? `Không có ${one} nào như vậy`
      : `Năm ${String(this.#year)} chưa có ${one} nào`;
    return html`<ocop-empty heading=${heading} icon=${isNarrowed ? 'search' : 'leaf'}
      >${isNarrowed ? 'Hãy đổi từ tìm hoặc mục xem.' : empty}</ocop-empty
    >`;
  }

  #renderPanel(subject: Subject, items: readonly Item[]): TemplateResult | typeof nothing {
    const found = panels[subject.name]?.list;
    const { actor, commune, today } = this;
    if (found === undefined || actor === null) return nothing;
    const scene = { subject, actor, commune, today, year: this.#year, items };
    return html`<ocop-panel .panel=${found} .scene=${scene}></ocop-panel>`;
  }

  #renderExports({ name, many }: Subject): readonly TemplateResult[] {
    const year = String(this.#year);
    const commune = this.actor?.commune ?? '';
    const forms = [
      ['xlsx', 'Xuất Excel'],
      ['csv', 'Xuất CSV'],
    ] as const;
    return forms.map(
      ([form, label]) =>
        html`<ocop-download .request=${{ commune, list: name, year, form }} name=${`${many} ${year}.${form}`}
          >${label}</ocop-download
        >`,
    );
  }

  #search(words: string): void {
    this.words = words;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.asked = words;
      setQuery({ tim: words });
    }, PAUSE);
  }

  #narrow(name: string, value: string): void {
    this.pages = 1;
    this.query = new URLSearchParams(this.query);
    this.query.set(name, value);
    setQuery({ [name]: value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-subject-page': OcopSubjectPage;
  }
}
