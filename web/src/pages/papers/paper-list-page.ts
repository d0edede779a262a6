import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  type Actor,
  type Paper,
  PAPER_STATE_LABELS,
  paperKinds,
  PaperState,
  PaperType,
  type Role,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { listExports } from '../../components/list-exports.ts';
import {
  choiceBox,
  listStyles,
  listView,
  moreButton,
  type Paged,
  pagedBeyond,
} from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-badge.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { PagedQuery } from '../../controllers/paged-query.ts';
import type { CollectionQuery, Listing } from '../../gateway/gateway.ts';
import { deskPapersOf, paperPageOf, signedPapersOf } from '../../services/list-queries.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import { offerGroups } from './offers.model.ts';
import { byNeed, numberingBlock, PAPER_LOOKS, productOf } from './paper.model.ts';

/** What waits for a number, as a filter beside the states. */
const ALL = 'all';
const WAITING = 'cho-cap-so';
const isWaiting = (paper: Paper): boolean => numberingBlock(paper) === null;

const ROOMS: readonly { readonly href: string; readonly label: string; readonly roles: readonly Role[] }[] = [
  { href: '/so-van-ban', label: 'Sổ văn bản', roles: ['economy', 'leader', 'clerk'] },
  { href: '/van-ban/cau-chu', label: 'Câu chữ của xã', roles: ['economy', 'clerk'] },
];

type ByActor = readonly [Actor | null];

/**
 * The papers that this person may read, a page at a time, the newest first; above them those that wait for a number.
 * Filters stay in the address.
 */
@customElement('ocop-paper-list-page')
export class OcopPaperListPage extends PageElement {
  static override styles = [base, listStyles];

  readonly #papers = new PagedQuery<Paper, readonly [Actor | null, string, string]>(this, {
    gateway: () => this.gateway.queries,
    args: () => [this.actor, this.#type, this.#state],
    query: ([actor, type, state]) =>
      actor === null || state === WAITING
        ? undefined
        : paperPageOf(actor, {
            type: PaperType.safeParse(type).data ?? null,
            state: PaperState.safeParse(state).data ?? null,
          }),
  });
  readonly #signed = this.#waitingFor(signedPapersOf);
  readonly #desk = this.#waitingFor(deskPapersOf);

  /** Of a producer's own papers none waits for its number by itself. */
  #waitingFor(queryOf: (actor: Actor) => CollectionQuery<Paper>): PagedQuery<Paper, ByActor> {
    return new PagedQuery<Paper, ByActor>(this, {
      gateway: () => this.gateway.queries,
      args: () => [this.actor],
      query: ([actor]) => (actor === null || actor.role === 'producer' ? undefined : queryOf(actor)),
    });
  }

  get #type(): string {
    return this.query.get('loai') ?? '';
  }

  get #state(): string {
    return this.query.get('trang-thai') ?? '';
  }

  override render(): TemplateResult {
    return html`
      <ocop-page heading="Văn bản" lead=${this.#lead()}>
        ${
          this.actor !== null && offerGroups(this.actor).length > 0
            ? html`<wa-button slot="actions" variant="brand" href="/van-ban/lap"
                ><wa-icon slot="start" name="file-plus"></wa-icon>Lập văn bản</wa-button
              >`
            : nothing
        }
        ${this.#renderLinks()} ${this.#renderPapers()}
      </ocop-page>
    `;
  }

  /** The rooms beside the list; a phone's bar has no place for them. */
  #renderLinks(): TemplateResult | typeof nothing {
    const rooms = ROOMS.filter(({ roles }) => this.actor !== null && roles.includes(this.actor.role));
    if (rooms.length === 0) return nothing;
    return html`<nav class="row no-print" aria-label="Sổ và mẫu văn bản">
      ${rooms.map(({ href, label }) => html`<wa-button appearance="outlined" href=${href}>${label}</wa-button>`)}
    </nav>`;
  }

  #renderPapers(): TemplateResult {
    if (this.actor?.role === 'producer')
      return liveView(this.#papers, { rows: 5, ready: (list) => this.#renderList([list]) });
    return liveView(this.#signed, {
      rows: 5,
      ready: (signed) =>
        liveView(this.#desk, {
          rows: 5,
          ready: (desk) =>
            this.#state === WAITING
              ? this.#renderList([signed, desk])
              : liveView(this.#papers, {
                  rows: 5,
                  ready: (list) => this.#renderList([signed, desk, list]),
                }),
        }),
    });
  }

  #lead(): string {
    const [signed, desk] = [this.#signed.value, this.#desk.value];
    if (this.actor?.role !== 'clerk' || signed === undefined || desk === undefined) return '';
    const count = [...signed.items, ...desk.items].filter(isWaiting).length;
    const more = this.#signed.hasMore || this.#desk.hasMore ? '+' : '';
    return count === 0
      ? 'Không có văn bản nào chờ cấp số.'
      : `${String(count)}${more} văn bản chờ ông/bà cấp số, ban hành.`;
  }

  /** What was read more than once stands once; what waits for a number stands above what does not. */
  #renderList(lists: readonly Listing<Paper>[]): TemplateResult {
    const papers = [
      ...new Map(lists.flatMap(({ items }) => items).map((paper) => [paper.id, paper])).values(),
    ];
    const damaged = [...new Set(lists.flatMap((list) => list.damaged))];
    if (papers.length + damaged.length === 0 && this.#type === '' && this.#state === '')
      return this.#renderNone();
    const waiting = new Set(papers.filter(isWaiting).map(({ id }) => id));
    const [type, state] = [this.#type, this.#state];
    const shown = papers
      .filter((paper) => type === '' || paper.type === type)
      .filter((paper) => state === '' || (state === WAITING ? waiting.has(paper.id) : paper.state === state))
      .sort(byNeed(waiting));
    const columns = this.#columns(waiting);
    const rows = rowsOf(shown, columns, { key: ({ id }) => id, href: ({ id }) => `/van-ban/${id}` });
    const paged = this.#paged();
    return html`
      ${damagedNote(damaged)} ${this.#renderFilters(type, state)}
      ${listView({
        caption: 'Văn bản, chờ cấp số ở trên',
        noun: 'văn bản',
        columns,
        rows,
        isCut: paged.hasMore,
      })}
      ${moreButton(paged)} ${listExports(this.actor, { list: 'documents', year: '0', title: 'Văn bản' })}
    `;
  }

  /** All papers go on where their page ends; what waits for a number, where either kind of it does. */
  #paged(): Paged {
    if (this.#state !== WAITING) return this.#papers;
    return pagedBeyond({ known: 0, shown: 0 }, [this.#signed, this.#desk], () => 1);
  }

  #renderNone(): TemplateResult {
    return html`
      <ocop-empty heading="Chưa có văn bản nào" icon="file-text">
        Văn bản được lập ở đây hoặc ở trang của từng hồ sơ, rồi hiện ở đây để xem, cấp số và lưu.
      </ocop-empty>
    `;
  }

  #columns(waiting: ReadonlySet<string>): readonly Column<Paper>[] {
    return [
      { label: 'Văn bản', render: ({ title }) => title },
      { label: 'Sản phẩm', render: productOf },
      {
        label: 'Trạng thái',
        render: ({ id, state }) => {
          const [tone, icon] = PAPER_LOOKS[state];
          return waiting.has(id)
            ? html`<ocop-badge tone="amber" icon="stamp">Chờ cấp số</ocop-badge>`
            : html`<ocop-badge tone=${tone} icon=${icon}>${PAPER_STATE_LABELS[state]}</ocop-badge>`;
        },
      },
      { label: 'Số', render: ({ number }) => number?.text ?? '–' },
      { label: 'Ngày', render: ({ issuedOn }) => (issuedOn === null ? '–' : formatDay(issuedOn)) },
    ];
  }

  #renderFilters(type: string, state: string): TemplateResult {
    const mine = this.actor?.role === 'producer';
    return html`
      <div class="filters no-print">
        ${choiceBox(
          'Loại văn bản',
          type === '' ? ALL : type,
          [[ALL, 'Tất cả'], ...PaperType.options.map((each) => [each, paperKinds[each].shortName] as const)],
          (key) => this.#narrow('loai', key),
        )}
        ${choiceBox(
          'Trạng thái',
          state === '' ? ALL : state,
          [
            [ALL, 'Tất cả'],
            ...(mine ? [] : [[WAITING, 'Chờ cấp số'] as const]),
            ...PaperState.options.map((each) => [each, PAPER_STATE_LABELS[each]] as const),
          ],
          (key) => this.#narrow('trang-thai', key),
        )}
      </div>
    `;
  }

  #narrow(name: string, chosen: string): void {
    const value = chosen === ALL ? '' : chosen;
    this.query = new URLSearchParams(this.query);
    this.query.set(name, value);
    setQuery({ [name]: value === '' ? null : value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-list-page': OcopPaperListPage;
  }
}
