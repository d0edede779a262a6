import { Task } from '@lit/task';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AppError } from '../gateway/errors.ts';
import { base } from '../styles/base.ts';
import '../components/problem.ts';
import '../components/skeleton.ts';
import type { RouteMatch } from './router.ts';
import { loadPage, type Route } from './routes.ts';

interface PageProperties {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

/** Code that is gone after a release, or a network that is not there: both pass, neither is the reader's doing. */
function loadError(): AppError {
  return new AppError(navigator.onLine ? 'unavailable' : 'offline');
}

/** Loads and holds the page of the route. One element per address: only a change of the query keeps it. */
@customElement('ocop-outlet')
export class OcopOutlet extends LitElement {
  static override styles = [
    base,
    css`
      .waiting {
        padding: var(--ocop-5) var(--ocop-4);
        max-width: var(--ocop-page);
      }
    `,
  ];

  @property({ attribute: false }) match: RouteMatch<Route> | null = null;
  /** A page is of one person: another one gets another page. */
  @property() owner = '';

  #page: (HTMLElement & Partial<PageProperties>) | null = null;
  #pageKey = '';

  readonly #load = new Task(this, {
    args: () => [this.match?.route] as const,
    task: async ([route]) => {
      if (route === undefined) return null;
      try {
        await loadPage(route);
      } catch {
        throw loadError();
      }
      return route;
    },
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('match') && this.match !== null && this.#pageKey === this.#keyOf(this.match) && this.#page)
      this.#page.query = this.match.query;
  }

  #keyOf(match: RouteMatch<Route>): string {
    return `${this.owner} ${match.path}`;
  }

  #pageOf(match: RouteMatch<Route>): HTMLElement {
    const key = this.#keyOf(match);
    if (this.#page === null || this.#pageKey !== key) {
      this.#page = document.createElement(match.route.element);
      this.#page.params = match.params;
      this.#page.query = match.query;
      this.#pageKey = key;
    }
    return this.#page;
  }

  #waiting() {
    return html`<div class="waiting"><ocop-skeleton rows="6"></ocop-skeleton></div>`;
  }

  override render() {
    return this.#load.render({
      initial: () => this.#waiting(),
      pending: () => this.#waiting(),
      error: (error) => html`
        <div class="waiting">
          <ocop-problem .error=${error} @ocop-retry=${() => void this.#load.run()}></ocop-problem>
        </div>
      `,
      complete: (route) => (this.match !== null && route === this.match.route ? this.#pageOf(this.match) : this.#waiting()),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-outlet': OcopOutlet;
  }
}
