import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  type Actor,
  type Paper,
  PAPER_STATE_LABELS,
  paperKinds,
  PaperState,
  PaperType,
  type Role,
  type StoredDossier,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { choiceBox, listStyles, listView } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-badge.ts';
import { type Column, rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { papersOf } from '../../services/paper-queries.ts';
import { dossiersOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { formatDay } from '../../text/format.ts';
import { offerGroups } from './offers.model.ts';
import { byNeed, numberingBlock, PAPER_LOOKS } from './paper.model.ts';

/** What waits for a number, as a filter beside the states. */
const ALL = 'all';
const WAITING = 'cho-cap-so';

const ROOMS: readonly { readonly href: string; readonly label: string; readonly roles: readonly Role[] }[] = [
  { href: '/so-van-ban', label: 'Sổ văn bản', roles: ['economy', 'leader', 'clerk'] },
  { href: '/van-ban/cau-chu', label: 'Câu chữ của xã', roles: ['economy', 'clerk'] },
];

/** All papers that this person may read: those waiting for a number first. Filters stay in the address. */
@customElement('ocop-paper-list-page')
export class OcopPaperListPage extends PageElement {
  static override styles = [base, listStyles];

  readonly #papers = new LiveQuery<Listing<Paper>, readonly [Actor | null]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(papersOf(actor), observer),
    isEmpty: ({ items, damaged }) => items.length + damaged.length === 0,
  });

  /** Says which product a paper is about; the list stands without it. */
  readonly #dossiers = new LiveQuery<Listing<StoredDossier>, readonly [Actor | null]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(dossiersOf(actor), observer),
  });

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
        ${this.#renderLinks()}
        ${liveView(this.#papers, {
          ready: (list) => this.#renderList(list),
          empty: () => html`
            <ocop-empty heading="Chưa có văn bản nào" icon="file-text">
              Văn bản được lập ở đây hoặc ở trang của từng hồ sơ, rồi hiện ở đây để xem, cấp số và lưu.
            </ocop-empty>
          `,
          rows: 5,
        })}
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

  #lead(): string {
    if (this.actor?.role !== 'clerk' || this.#papers.value === undefined) return '';
    const count = this.#waiting(this.#papers.value.items).size;
    return count === 0
      ? 'Không có văn bản nào chờ cấp số.'
      : `${String(count)} văn bản chờ ông/bà cấp số, ban hành.`;
  }

  #dossierOf({ dossierIds }: Paper): StoredDossier | undefined {
    return this.#dossiers.value?.items.find(({ id }) => id === dossierIds[0]);
  }

  #waiting(papers: readonly Paper[]): ReadonlySet<string> {
    const open = papers.filter((paper) => numberingBlock(paper) === null);
    return new Set(open.map(({ id }) => id));
  }

  #renderList({ items, damaged }: Listing<Paper>): TemplateResult {
    const waiting = this.#waiting(items);
    const type = this.query.get('loai') ?? '';
    const state = this.query.get('trang-thai') ?? '';
    const shown = items
      .filter((paper) => type === '' || paper.type === type)
      .filter((paper) => state === '' || (state === WAITING ? waiting.has(paper.id) : paper.state === state))
      .sort(byNeed(waiting));
    const columns = this.#columns(waiting);
    const rows = rowsOf(shown, columns, { key: ({ id }) => id, href: ({ id }) => `/van-ban/${id}` });
    return html`
      ${damagedNote(damaged)} ${this.#renderFilters(type, state)}
      ${listView({ caption: 'Văn bản, chờ cấp số ở trên', noun: 'văn bản', columns, rows })}
    `;
  }

  #columns(waiting: ReadonlySet<string>): readonly Column<Paper>[] {
    return [
      { label: 'Văn bản', render: ({ title }) => title },
      {
        label: 'Sản phẩm',
        render: (paper) => {
          const name = this.#dossierOf(paper)?.product.name ?? '–';
          const more = paper.dossierIds.length - 1;
          return more > 0 ? `${name} và ${String(more)} sản phẩm khác` : name;
        },
      },
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
