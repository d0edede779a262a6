import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  type Actor,
  clockRule,
  DEFAULT_COMMUNE_SETTINGS,
  type DossierBoard,
  type DossierState,
  matchesSearch,
  type PublicCommune,
  type StoredDossier,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { listExports } from '../../components/list-exports.ts';
import {
  choiceBox,
  listStyles,
  listView,
  moreButton,
  narrowedNote,
  pagedBeyond,
  searchBox,
} from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import { rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import { PagedQuery } from '../../controllers/paged-query.ts';
import { TypedWords } from '../../controllers/typed-words.ts';
import { dossierBoardOf, villageNamesOf } from '../../services/board-queries.ts';
import { dossierPageOf, dossiersCalled, LIST_PAGE, seesBoard } from '../../services/list-queries.ts';
import { base } from '../../styles/base.ts';
import { NO_VILLAGE, villageName } from '../../text/village-name.ts';
import { byDeadline, dossierColumns } from './dossier-columns.ts';
import {
  DOSSIER_FILTER_KEYS,
  DOSSIER_FILTERS,
  type DossierFilter,
  type DossierLine,
  isInFilter,
  isNarrowedTo,
  isOnBoard,
  lineOf,
  linesOf,
  narrowedBy,
  narrowingOf,
} from './dossier-filters.ts';

type Asked = readonly [
  actor: Actor | null,
  isOnBoard: boolean,
  filter: DossierFilter,
  stage: DossierState | null,
  village: string | null,
  words: string,
];

/**
 * The queue: the nearest deadline first, with who holds each dossier. What is under way comes from one board, the rest
 * a page at a time. Filter and words stay in the address.
 */
@customElement('ocop-dossier-list-page')
export class OcopDossierListPage extends PageElement {
  static override styles = [base, listStyles];

  readonly #words = new TypedWords(this, (tim) => setQuery({ tim }));
  /** Pages of rows that are shown of those that are known. */
  @state() private shownPages = 1;
  readonly #board = new LiveQuery<DossierBoard | null, readonly [Actor | null, boolean]>(this, {
    args: () => [this.actor, this.#isOnBoard],
    subscribe: ([actor, isOnBoard], observer) =>
      actor === null || !isOnBoard
        ? undefined
        : this.gateway.queries.liveDocument(dossierBoardOf(actor), observer),
  });
  readonly #pages = new PagedQuery<StoredDossier, Asked>(this, {
    gateway: () => this.gateway.queries,
    args: () => {
      const { stage, village } = narrowingOf(this.query);
      return [this.actor, this.#isOnBoard, this.#filter, stage, village, this.#words.asked.trim()];
    },
    query: ([actor, isOnBoard, filter, stage, village, words]) => {
      if (actor === null || isOnBoard) return undefined;
      if (words !== '') return dossiersCalled(actor, words) ?? undefined;
      const place = village === NO_VILLAGE ? '' : village;
      return dossierPageOf(actor, { isEnded: filter === 'ended', stage, village: place });
    },
  });
  readonly #villages = new LiveQuery<PublicCommune | null, readonly [Actor | null, boolean]>(this, {
    args: () => [this.actor, this.query.has('thon')],
    subscribe: ([actor, isAsked], observer) =>
      actor === null || !isAsked
        ? undefined
        : this.gateway.queries.liveDocument(villageNamesOf(actor), observer),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#words.begin(this.query.get('tim') ?? '');
  }

  get #filter(): DossierFilter {
    const asked = this.query.get('xem');
    return DOSSIER_FILTER_KEYS.find((key) => key === asked) ?? 'open';
  }

  get #isOnBoard(): boolean {
    const { actor } = this;
    return actor !== null && seesBoard(actor) && isOnBoard(this.#filter, narrowingOf(this.query));
  }

  override render(): TemplateResult {
    return html`
      <ocop-page heading=${this.actor?.role === 'producer' ? 'Hồ sơ của tôi' : 'Hồ sơ'}>
        ${
          this.#mayOpen()
            ? html`<wa-button slot="actions" variant="brand" href="/ho-so/moi">
                <wa-icon slot="start" name="plus"></wa-icon>Lập hồ sơ
              </wa-button>`
            : nothing
        }
        ${this.#isOnBoard ? this.#renderBoard() : this.#renderPages()}
      </ocop-page>
    `;
  }

  #mayOpen(): boolean {
    return ['producer', 'economy', 'village'].includes(this.actor?.role ?? '');
  }

  /** A commune without a board never had a dossier. */
  #renderBoard(): TemplateResult {
    return liveView(this.#board, {
      rows: 5,
      ready: (board) => (board === null ? this.#renderNone() : this.#renderList(linesOf(board), [])),
    });
  }

  #renderPages(): TemplateResult {
    const isOwn = this.actor === null || !seesBoard(this.actor);
    return liveView(this.#pages, {
      rows: 5,
      ready: ({ items, damaged }) =>
        isOwn && this.#words.asked === '' && items.length + damaged.length === 0
          ? this.#renderNone()
          : this.#renderList(items.map(lineOf), damaged, !isOwn),
    });
  }

  #renderNone(): TemplateResult {
    return html`
      <ocop-empty heading="Chưa có hồ sơ nào" icon="folder-open">
        ${
          this.#mayOpen()
            ? 'Bấm “Lập hồ sơ” để bắt đầu. Hệ thống tự lưu, ông/bà có thể làm dần nhiều ngày.'
            : 'Khi chủ thể gửi hồ sơ, hồ sơ sẽ hiện ở đây cùng thời hạn xử lý.'
        }
      </ocop-empty>
    `;
  }

  /** Pages of the whole commune's stay in the order in which they come: the last changed first. */
  #renderList(lines: readonly DossierLine[], damaged: readonly string[], isPaged = false): TemplateResult {
    const rule = clockRule(this.commune ?? { settings: DEFAULT_COMMUNE_SETTINGS }, this.today);
    const narrowing = narrowingOf(this.query);
    const shown = lines
      .filter((line) => isInFilter(line, this.#filter, this.actor))
      .filter((line) => isNarrowedTo(line, narrowing, this.today, rule))
      .filter(({ product, producer }) => matchesSearch(`${product} ${producer}`, this.#words.now));
    const sorted = isPaged ? shown : shown.sort(byDeadline(this.today, rule));
    const columns = dossierColumns(this.today, rule);
    const isCut = !this.#isOnBoard && this.#pages.hasMore;
    const view = { known: sorted.length, shown: this.shownPages * LIST_PAGE };
    const rows = rowsOf(sorted.slice(0, view.shown), columns, {
      key: ({ id }) => id,
      href: ({ id }) => `/ho-so/${id}`,
    });
    const caption = isPaged ? 'Hồ sơ, mới thay đổi ở trên' : 'Hồ sơ, gần hạn nhất ở trên';
    const paged = pagedBeyond(view, [this.#pages], () => (this.shownPages += 1) * LIST_PAGE);
    return html`
      ${damagedNote(damaged)} ${this.#renderFilters()}
      ${narrowedNote(
        narrowedBy(narrowing, (id) => villageName(this.#villages.value, id)),
        '/ho-so',
      )}
      ${listView({ caption, noun: 'hồ sơ', columns, rows, isCut, total: sorted.length })} ${moreButton(paged)}
      ${listExports(this.actor, { list: 'dossiers', year: '0', title: 'Hồ sơ' })}
    `;
  }

  #renderFilters(): TemplateResult {
    return html`
      <div class="filters no-print">
        ${searchBox(this.#words.now, this.#words.type)}
        ${choiceBox('Xem', this.#filter, Object.entries(DOSSIER_FILTERS), (key) => this.#choose(key))}
      </div>
    `;
  }

  #choose(xem: string): void {
    this.shownPages = 1;
    this.query = new URLSearchParams(this.query);
    this.query.set('xem', xem);
    setQuery({ xem });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-list-page': OcopDossierListPage;
  }
}
