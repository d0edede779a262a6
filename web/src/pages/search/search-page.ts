import '@awesome.me/webawesome/dist/components/input/input.js';
import type WaInput from '@awesome.me/webawesome/dist/components/input/input.js';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { navigate, setQuery } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { choiceBox } from '../../components/list-parts.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { valueOf } from '../../components/value-of.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import { base } from '../../styles/base.ts';
import { type Answer, find } from './find.ts';
import { aboutOf, type Hit, type HitGroup, type Kind, kindNamed, KINDS, stepTo } from './search.model.ts';
import { searchStyles } from './search-styles.ts';

/** Milliseconds of quiet before what is typed is looked for. */
const PAUSE = 300;

/** One box for everything that this person may see anyway; as many documents are read as fit the screen. */
@customElement('ocop-search-page')
export class OcopSearchPage extends PageElement {
  static override styles = [base, searchStyles];

  @state() private words = '';
  @state() private choice: Kind | null = null;
  @state() private answer: Answer | null = null;
  @state() private error: AppError | null = null;
  @query('wa-input') private readonly box!: WaInput | null;
  #timer: number | undefined;
  /** The last search asked; an answer to an earlier one is out of date. */
  #serial = 0;

  override willUpdate(): void {
    if (this.hasUpdated) return;
    this.words = this.query.get('tim') ?? '';
    this.choice = kindNamed(this.query.get('trong') ?? '');
    void this.#find();
  }

  override firstUpdated(): void {
    void this.box?.updateComplete.then(() => this.box?.focus());
  }

  override disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const choices = [['', 'Tất cả'], ...KINDS.map((kind) => [kind, aboutOf(kind).title] as const)] as const;
    return html`
      <ocop-page
        heading="Tìm kiếm"
        lead="Sản phẩm, chủ thể, hồ sơ, văn bản, việc trong năm; gõ có dấu hoặc không dấu."
      >
        <div class="finder" @keydown=${(event: KeyboardEvent) => this.#move(event)}>
          <wa-input
            type="search"
            label="Tìm theo tên, chủ thể, số văn bản"
            autocomplete="off"
            with-clear
            .value=${this.words}
            @input=${(event: Event) => this.#type(valueOf(event))}
          ></wa-input>
          ${choiceBox('Tìm trong', this.choice ?? '', choices, (value) => this.#choose(value))}
          ${this.#renderAnswer()}
        </div>
      </ocop-page>
    `;
  }

  #renderAnswer(): TemplateResult {
    if (this.error !== null)
      return html`<ocop-problem .error=${this.error} @ocop-retry=${() => void this.#find()}></ocop-problem>`;
    if (this.words.trim() === '')
      return html`<p class="quiet keys">
        Ví dụ: “mat ong”, “Tân Sơn”, “12/QĐ-UBND”. Trên bàn phím: <kbd>↑</kbd> <kbd>↓</kbd> để chọn,
        <kbd>Enter</kbd> để mở.
      </p>`;
    if (this.answer === null) return html`<ocop-skeleton rows="4"></ocop-skeleton>`;
    return this.#renderGroups(this.answer);
  }

  #renderGroups({ groups, damaged }: Answer): TemplateResult {
    const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    return html`
      <p role="status" class="quiet">${count === 0 ? 'Không có kết quả nào' : `${String(count)} kết quả`}</p>
      ${damagedNote(damaged)}
      ${
        count === 0
          ? html`<ocop-empty heading="Không tìm thấy “${this.words.trim()}”" icon="search"
              >Hãy thử ít từ hơn, gõ không dấu, hoặc chọn nơi tìm.</ocop-empty
            >`
          : groups.map((group) => this.#renderGroup(group))
      }
    `;
  }

  #renderGroup({ kind, hits, isFull }: HitGroup): TemplateResult {
    const { title, icon } = aboutOf(kind);
    return html`
      <section aria-labelledby=${kind}>
        <h2 id=${kind}><wa-icon name=${icon}></wa-icon>${title}</h2>
        <ul>
          ${hits.map((hit) => html`<li>${this.#renderHit(hit)}</li>`)}
        </ul>
        ${
          isFull
            ? html`<p class="quiet">Có thể còn nữa; hãy gõ thêm, hoặc tìm riêng trong mục này.</p>`
            : nothing
        }
      </section>
    `;
  }

  #renderHit({ href, title, note }: Hit): TemplateResult {
    return html`<a class="hit" href=${href}><strong>${title}</strong><span>${note}</span></a>`;
  }

  #type(words: string): void {
    this.words = words;
    setQuery({ tim: words });
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#find(), PAUSE);
  }

  #choose(value: string): void {
    this.choice = kindNamed(value);
    setQuery({ trong: value });
    void this.#find();
  }

  async #find(): Promise<void> {
    const { actor, words, choice, today } = this;
    const serial = (this.#serial += 1);
    if (actor === null) return;
    this.error = null;
    try {
      const answer = await find(this.gateway.queries, { actor, words, choice, today });
      if (serial === this.#serial) this.answer = answer;
    } catch (thrown) {
      if (serial === this.#serial) this.error = toAppError(thrown, navigator.onLine);
    }
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
