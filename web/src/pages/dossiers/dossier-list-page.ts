import '@awesome.me/webawesome/dist/components/button/button.js';
import {
  type Actor,
  clockRule,
  DEFAULT_COMMUNE_SETTINGS,
  matchesSearch,
  type StoredDossier,
} from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { choiceBox, listStyles, listView, narrowedNote, searchBox } from '../../components/list-parts.ts';
import { liveView } from '../../components/live-view.ts';
import { rowsOf } from '../../components/ocop-data-list.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { dossiersOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { byDeadline, dossierColumns } from './dossier-columns.ts';
import {
  DOSSIER_FILTER_KEYS,
  DOSSIER_FILTERS,
  type DossierFilter,
  isInFilter,
  isNarrowedTo,
  narrowedBy,
  narrowingOf,
} from './dossier-filters.ts';

/** The queue: the nearest deadline first, with who holds each dossier. Filter and words stay in the address. */
@customElement('ocop-dossier-list-page')
export class OcopDossierListPage extends PageElement {
  static override styles = [base, listStyles];

  readonly #dossiers = new LiveQuery<Listing<StoredDossier>, readonly [Actor | null]>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(dossiersOf(actor), observer),
    isEmpty: ({ items, damaged }) => items.length + damaged.length === 0,
  });

  override render(): TemplateResult {
    return html`
      <ocop-page heading=${this.actor?.role === 'producer' ? 'Hồ sơ của tôi' : 'Hồ sơ'}>
        ${
          this.#mayOpen()
            ? html`<wa-button slot="actions" variant="brand" href="/ho-so/moi">
                <wa-icon slot="start" name="plus"></wa-icon>Lập hồ sơ
              </wa-button>`
            : ''
        }
        ${liveView(this.#dossiers, { ready: (list) => this.#renderList(list), empty: () => this.#renderNone(), rows: 5 })}
      </ocop-page>
    `;
  }

  #mayOpen(): boolean {
    return ['producer', 'economy', 'village'].includes(this.actor?.role ?? '');
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

  #renderList({ items, damaged }: Listing<StoredDossier>): TemplateResult {
    const rule = clockRule(this.commune ?? { settings: DEFAULT_COMMUNE_SETTINGS }, this.today);
    const words = this.query.get('tim') ?? '';
    const filter = this.#filter();
    const narrowing = narrowingOf(this.query);
    const shown = items
      .filter((dossier) => isInFilter(dossier, filter, this.actor))
      .filter((dossier) => isNarrowedTo(dossier, narrowing, this.today, rule))
      .filter(({ product, producer }) => matchesSearch(`${product.name} ${producer.name}`, words))
      .sort(byDeadline(this.today, rule));
    const columns = dossierColumns(this.today, rule);
    const rows = rowsOf(shown, columns, { key: ({ id }) => id, href: ({ id }) => `/ho-so/${id}` });
    return html`
      ${damagedNote(damaged)} ${this.#renderFilters(words, filter)}
      ${narrowedNote(narrowedBy(narrowing), '/ho-so')}
      ${listView({ caption: 'Hồ sơ, gần hạn nhất ở trên', noun: 'hồ sơ', columns, rows })}
    `;
  }

  #renderFilters(words: string, filter: DossierFilter): TemplateResult {
    return html`
      <div class="filters no-print">
        ${searchBox(words, (text) => this.#setQuery('tim', text))}
        ${choiceBox('Xem', filter, Object.entries(DOSSIER_FILTERS), (key) => this.#setQuery('xem', key))}
      </div>
    `;
  }

  #filter(): DossierFilter {
    const asked = this.query.get('xem');
    return DOSSIER_FILTER_KEYS.find((key) => key === asked) ?? 'open';
  }

  #setQuery(name: string, value: string): void {
    this.query = new URLSearchParams(this.query);
    this.query.set(name, value);
    setQuery({ [name]: value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier-list-page': OcopDossierListPage;
  }
}
