import type { ReactiveControllerHost } from 'lit';
import { type AppError, toAppError } from '../gateway/errors.ts';
import type { CollectionQuery, Listing, QueryGateway } from '../gateway/gateway.ts';
import { LiveQuery, type LiveState } from './live-query.ts';

interface Kept {
  readonly id: string;
}

/** A page as it was last read, and what is shown below it. */
export interface Shown<T> {
  readonly page: readonly T[];
  readonly below: readonly T[];
}

/**
 * What is shown after the first page has changed. What new things have pushed off its end stays at the head of what is
 * below; where things from below moved up into the page, others were taken away. Nothing stands twice.
 */
export function withPage<T extends Kept>({ page: before, below }: Shown<T>, page: readonly T[]): Shown<T> {
  const ids = new Set(page.map(({ id }) => id));
  const hasMovedUp = below.length === 0 || below.some(({ id }) => ids.has(id));
  const lastKept = before.filter(({ id }) => ids.has(id)).at(-1);
  const pushedOff = hasMovedUp ? [] : before.slice(before.findIndex(({ id }) => id === lastKept?.id) + 1);
  return { page, below: [...pushedOff, ...below].filter(({ id }) => !ids.has(id)) };
}

export interface PagedOptions<T, A extends readonly unknown[]> {
  readonly gateway: () => QueryGateway;
  /** What the query depends on; a change of any of them begins with the first page again. */
  readonly args: () => A;
  /** With its limit: the size of a page. Undefined while there is nothing to ask for. */
  readonly query: (args: A) => CollectionQuery<T> | undefined;
}

/** A list a page at a time: the first is followed, each further one is read once, from where the last one ended. */
export class PagedQuery<T extends Kept, A extends readonly unknown[]> {
  readonly #host: ReactiveControllerHost;
  readonly #options: PagedOptions<T, A>;
  readonly #first: LiveQuery<Listing<T>, A>;
  #query: CollectionQuery<T> | undefined;
  #shown: Shown<T> = { page: [], below: [] };
  /** The last page that was read. */
  #end: Listing<T> = { items: [], damaged: [] };
  #damaged: readonly string[] = [];
  #isFetching = false;
  #error: AppError | null = null;

  constructor(host: ReactiveControllerHost, options: PagedOptions<T, A>) {
    this.#host = host;
    this.#options = options;
    this.#first = new LiveQuery(host, {
      args: options.args,
      subscribe: (args, observer) => {
        this.#begin(options.query(args));
        if (this.#query === undefined) return undefined;
        return options.gateway().liveCollection(this.#query, {
          ...observer,
          next: (listing, fromCache) => {
            this.#take(listing);
            observer.next(listing, fromCache);
          },
        });
      },
    });
  }

  /** As of a followed list, never empty; its value is everything that was read so far. */
  get state(): LiveState<Listing<T>> {
    const { state } = this.#first;
    if (state.kind !== 'ready') return state;
    const { page, below } = this.#shown;
    const damaged = [...new Set([...state.value.damaged, ...this.#damaged])];
    return { ...state, value: { items: [...page, ...below], damaged } };
  }

  get value(): Listing<T> | undefined {
    const { state } = this;
    return state.kind === 'ready' ? state.value : undefined;
  }

  /** Whether the last page was full, so that another may follow. */
  get hasMore(): boolean {
    const { items, damaged } = this.#end;
    return this.#query?.limit !== undefined && items.length + damaged.length >= this.#query.limit;
  }

  get isFetching(): boolean {
    return this.#isFetching;
  }

  /** Why the next page did not come. */
  get error(): AppError | null {
    return this.#error;
  }

  retry(): void {
    this.#first.retry();
  }

  /** Reads the next page; asked again while that runs, or where there is none, it does nothing. */
  async more(): Promise<void> {
    const query = this.#query;
    const after = this.#end.last;
    if (query === undefined || after === undefined || !this.hasMore || this.#isFetching) return;
    this.#isFetching = true;
    this.#error = null;
    this.#host.requestUpdate();
    try {
      const listing = await this.#options.gateway().getCollection({ ...query, after });
      // Another list may have been asked for meanwhile.
      if (this.#query === query) this.#add(listing);
    } catch (thrown) {
      if (this.#query === query) this.#error = toAppError(thrown);
    }
    if (this.#query === query) this.#isFetching = false;
    this.#host.requestUpdate();
  }

  #begin(query: CollectionQuery<T> | undefined): void {
    this.#query = query;
    this.#shown = { page: [], below: [] };
    this.#end = { items: [], damaged: [] };
    this.#damaged = [];
    this.#isFetching = false;
    this.#error = null;
  }

  #take(listing: Listing<T>): void {
    const isOnly = this.#shown.below.length === 0;
    this.#shown = withPage(this.#shown, listing.items);
    if (isOnly) this.#end = listing;
  }

  #add(listing: Listing<T>): void {
    const { page, below } = this.#shown;
    const ids = new Set([...page, ...below].map(({ id }) => id));
    this.#shown = { page, below: [...below, ...listing.items.filter(({ id }) => !ids.has(id))] };
    this.#damaged = [...this.#damaged, ...listing.damaged];
    this.#end = listing;
  }
}
