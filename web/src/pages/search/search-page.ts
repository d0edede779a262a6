import '@awesome.me/webawesome/dist/components/input/input.js';
import type WaInput from '@awesome.me/webawesome/dist/components/input/input.js';
import type { Actor, Certificate, Product, StoredDossier } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { navigate, setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { valueOf } from '../../components/value-of.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { Listing } from '../../gateway/gateway.ts';
import { certificatesOf, dossiersOf, productsOf } from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { type Hit, type HitGroup, search, stepTo } from './search.model.ts';
import { searchStyles } from './search-styles.ts';

type ByActor = readonly [Actor | null];

/** One box for the products, dossiers and certificates that this person may see anyway. */
@customElement('ocop-search-page')
export class OcopSearchPage extends PageElement {
  static override styles = [base, searchStyles];

  @state() private words = '';
  @query('wa-input') private readonly box!: WaInput | null;

  readonly #products = new LiveQuery<Listing<Product>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(productsOf(actor), observer),
  });
  /** An administrator has no sight of dossiers. */
  readonly #dossiers = new LiveQuery<Listing<StoredDossier>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null || actor.role === 'admin'
        ? undefined
        : this.gateway.queries.liveCollection(dossiersOf(actor), observer),
  });
  readonly #certificates = new LiveQuery<Listing<Certificate>, ByActor>(this, {
    args: () => [this.actor],
    subscribe: ([actor], observer) =>
      actor === null ? undefined : this.gateway.queries.liveCollection(certificatesOf(actor), observer),
  });

  override willUpdate(): void {
    if (!this.hasUpdated) this.words = this.query.get('tim') ?? '';
  }

  override firstUpdated(): void {
    void this.box?.updateComplete.then(() => this.box?.focus());
  }

  override render(): TemplateResult {
    return html`
      <ocop-page heading="Tìm kiếm" lead="Sản phẩm, hồ sơ, giấy chứng nhận; gõ có dấu hoặc không dấu.">
        <div class="finder" @keydown=${(event: KeyboardEvent) => this.#move(event)}>
          <wa-input
            type="search"
            label="Tìm theo tên, chủ thể, số quyết định"
            autocomplete="off"
            with-clear
            .value=${this.words}
            @input=${(event: Event) => this.#type(valueOf(event))}
          ></wa-input>
          ${this.#renderAnswer()}
        </div>
      </ocop-page>
    `;
  }

  get #sources() {
    const all = [this.#products, this.#certificates];
    return this.actor?.role === 'admin' ? all : [...all, this.#dossiers];
  }

  #renderAnswer(): TemplateResult {
    const failed = this.#sources.find(({ state: { kind } }) => kind === 'failed' || kind === 'denied');
    if (failed?.state.kind === 'failed')
      return html`<ocop-problem
        .error=${failed.state.error}
        @ocop-retry=${() => this.#retry()}
      ></ocop-problem>`;
    if (this.words.trim() === '')
      return html`<p class="quiet keys">
        Ví dụ: “mat ong”, “Tân Sơn”, “hết hạn”. Trên bàn phím: <kbd>↑</kbd> <kbd>↓</kbd> để chọn,
        <kbd>Enter</kbd> để mở.
      </p>`;
    if (this.#sources.some(({ state: { kind } }) => kind === 'loading'))
      return html`<ocop-skeleton rows="4"></ocop-skeleton>`;
    return this.#renderGroups(this.#groups());
  }

  #renderGroups(groups: readonly HitGroup[]): TemplateResult {
    const count = groups.reduce((sum, { hits, more }) => sum + hits.length + more, 0);
    const damaged = this.#sources.flatMap((source) => source.value?.damaged ?? []);
    return html`
      <p role="status" class="quiet">${count === 0 ? 'Không có kết quả nào' : `${String(count)} kết quả`}</p>
      ${damagedNote(damaged)}
      ${
        count === 0
          ? html`<ocop-empty heading="Không tìm thấy “${this.words.trim()}”" icon="search"
              >Hãy thử ít từ hơn, hoặc gõ không dấu.</ocop-empty
            >`
          : groups.map((group) => this.#renderGroup(group))
      }
    `;
  }

  #renderGroup({ key, title, icon, hits, more }: HitGroup): TemplateResult {
    return html`
      <section aria-labelledby=${key}>
        <h2 id=${key}><wa-icon name=${icon}></wa-icon>${title}</h2>
        <ul>
          ${hits.map((hit) => html`<li>${this.#renderHit(hit)}</li>`)}
        </ul>
        ${more === 0 ? nothing : html`<p class="quiet">Còn ${more} kết quả nữa; hãy gõ thêm để thu hẹp.</p>`}
      </section>
    `;
  }

  #renderHit({ href, title, note }: Hit): TemplateResult {
    return html`<a class="hit" href=${href}><strong>${title}</strong><span>${note}</span></a>`;
  }

  #groups(): readonly HitGroup[] {
    const searched = {
      products: this.#products.value?.items ?? [],
      dossiers: this.#dossiers.value?.items ?? [],
      certificates: this.#certificates.value?.items ?? [],
    };
    return search(searched, this.words, this.today);
  }

  #retry(): void {
    for (const source of this.#sources) source.retry();
  }

  #type(words: string): void {
    this.words = words;
    setQuery({ tim: words });
  }

  /** Up and down go through the box and the results; Enter in the box opens the first of them. */
  #move(event: KeyboardEvent): void {
    const hits = [...this.renderRoot.querySelectorAll<HTMLElement>('a.hit')];
    const places = [this.box, ...hits];
    const active = this.shadowRoot?.activeElement ?? null;
    const at = places.findIndex((place) => place === active);
    const [first] = hits;
    if (event.key === 'Enter' && at === 0 && first instanceof HTMLAnchorElement) {
      event.preventDefault();
      void navigate(first.href);
    }
    const to = stepTo(event.key, at, places.length);
    if (to === undefined || at < 0) return;
    event.preventDefault();
    places[to]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-search-page': OcopSearchPage;
  }
}
