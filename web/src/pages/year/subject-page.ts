import '@awesome.me/webawesome/dist/components/button/button.js';
import { type Actor, type Item, matchesSearch, type Subject, type SubjectName } from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { choiceBox, listStyles, moreButton, narrowedNote, searchBox } from '../../components/list-parts.ts';
import { listExports } from '../../components/list-exports.ts';
import { liveView } from '../../components/live-view.ts';
import { rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { PagedQuery } from '../../controllers/paged-query.ts';
import { TypedWords } from '../../controllers/typed-words.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { itemsNamed, itemsOf, PAGE } from '../../services/item-queries.ts';
import { base } from '../../styles/base.ts';
import { columnsOf } from './item-parts.ts';
import { isAskedIn, narrowedIn, narrowingKey, narrowingOf } from './narrowing.model.ts';
import './ocop-panel.ts';
import { panels } from './panels.ts';
import { openings, PURPOSES, subjectNamed, yearsAt } from './year.model.ts';

type Asked = readonly [
  actor: Actor | null,
  name: SubjectName | undefined,
  year: number,
  isOpen: boolean,
  words: string,
  today: string,
  narrowing: string,
];

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

  readonly #words = new TypedWords(this, (tim) => setQuery({ tim }));
  readonly #items = new PagedQuery<Item, Asked>(this, {
    gateway: () => this.gateway.queries,
    args: () => [
      this.actor,
      this.#subject?.name,
      this.#year,
      this.#isOpen,
      this.#words.asked,
      this.today,
      narrowingKey(this.query),
    ],
    query: ([actor, name, year, isOpen, words, today, query]) => {
      if (actor === null || name === undefined) return undefined;
      if (words.trim() !== '') return itemsNamed(actor, name, { year, words });
      const narrowing = narrowingOf(new URLSearchParams(query), today);
      return itemsOf(actor, name, { year, isOpen, limit: PAGE, narrowing });
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

  override connectedCallback(): void {
    super.connectedCallback();
    this.#words.begin(this.query.get('tim') ?? '');
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
        ${searchBox(this.#words.now, this.#words.type, 'Tìm theo tên')}
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
    if (this.#words.asked.trim() === '') return items;
    return items
      .filter(({ title, open }) => matchesSearch(title, this.#words.asked) && (open || !this.#isOpen))
      .sort((a, b) => (this.#isOpen ? a.on.localeCompare(b.on) : b.on.localeCompare(a.on)));
  }

  #renderList(subject: Subject, list: Listing<Item>): TemplateResult {
    const items = this.#shown(list);
    const columns = columnsOf(subject, this.today);
    const rows = rowsOf(items, columns, {
      key: ({ id }) => id,
      href: ({ id }) => `/trong-nam/${subject.name}/${id}`,
    });
    const { hasMore } = this.#items;
    return html`
      ${damagedNote(list.damaged)} ${this.#renderPanel(subject, items)}
      ${narrowedNote(narrowedIn(this.query, subject.states), `/trong-nam/${subject.name}?nam=${String(this.#year)}`)}
      ${
        items.length === 0
          ? this.#renderNone(subject)
          : html`
              <p role="status" class="quiet">${String(items.length)}${hasMore ? '+' : ''} ${subject.one}</p>
              <ocop-data-list
                caption=${`${subject.many}, năm ${String(this.#year)}, ${this.#isOpen ? 'ngày gần nhất' : 'mới nhất'} ở trên`}
                .columns=${columns}
                .rows=${rows}
              ></ocop-data-list>
            `
      }
      ${moreButton(this.#items)} ${items.length === 0 ? nothing : this.#renderExports(subject)}
    `;
  }

  #renderNone({ one, empty }: Subject): TemplateResult {
    const isNarrowed = this.#words.asked.trim() !== '' || this.#isOpen;
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

  #renderExports({ name, many }: Subject): TemplateResult | typeof nothing {
    return listExports(this.actor, { list: name, year: String(this.#year), title: many });
  }

  #narrow(name: string, value: string): void {
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
