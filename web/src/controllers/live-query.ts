import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AppError } from '../gateway/errors.ts';
import type { Observer, Unsubscribe } from '../gateway/gateway.ts';

/** Five different looks; a failure is never painted as an empty list. */
export type LiveState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'ready'; readonly value: T; readonly fromCache: boolean };

export interface LiveRenderer<T, R> {
  readonly loading: () => R;
  readonly empty: () => R;
  readonly denied: () => R;
  readonly failed: (error: AppError) => R;
  /** `fromCache`: what this device remembers, the server has not answered yet. */
  readonly ready: (value: T, fromCache: boolean) => R;
}

export interface LiveOptions<T, A extends readonly unknown[]> {
  /** What the subscription depends on; a change of any of them begins it anew. */
  readonly args: () => A;
  /** Begins to follow; answers how to end it, or undefined when there is nothing to follow yet (no session). */
  readonly subscribe: (args: A, observer: Observer<T>) => Unsubscribe | undefined;
  /** Whether a value means "there is none": `(list) => list.items.length === 0`. */
  readonly isEmpty?: (value: T) => boolean;
}

/**
 * Follows data while its element is on the page, and asks it to render on each change.
 *
 *     #dossiers = new LiveQuery(this, {
 *       args: () => [this.session, this.gateway] as const,
 *       subscribe: ([session, gateway], observer) => session?.actor && gateway.queries.liveCollection(…, observer),
 *       isEmpty: ({ items }) => items.length === 0,
 *     });
 */
export class LiveQuery<T, A extends readonly unknown[]> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LiveOptions<T, A>;
  #args: A | undefined;
  #end: Unsubscribe | undefined;
  #state: LiveState<T> = { kind: 'loading' };

  constructor(host: ReactiveControllerHost, options: LiveOptions<T, A>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): LiveState<T> {
    return this.#state;
  }

  /** The value, where there is one. */
  get value(): T | undefined {
    return this.#state.kind === 'ready' ? this.#state.value : undefined;
  }

  hostUpdate(): void {
    const args = this.#options.args();
    if (this.#args !== undefined) {
      if (isSame(this.#args, args)) return;
      // What was asked before is no answer to what is asked now.
      this.#state = { kind: 'loading' };
    }
    this.#begin(args);
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
    this.#args = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Begins anew: what `ocop-problem`'s retry asks for. */
  retry(): void {
    this.#set({ kind: 'loading' });
    this.#begin(this.#options.args());
  }

  /** Picks the look for the present state. */
  render<R>(renderer: LiveRenderer<T, R>): R {
    switch (this.#state.kind) {
      case 'loading':
        return renderer.loading();
      case 'empty':
        return renderer.empty();
      case 'denied':
        return renderer.denied();
      case 'failed':
        return renderer.failed(this.#state.error);
      case 'ready':
        return renderer.ready(this.#state.value, this.#state.fromCache);
    }
  }

  #begin(args: A): void {
    this.#end?.();
    this.#args = args;
    let isCurrent = true;
    const end = this.#options.subscribe(args, {
      next: (value, fromCache) => {
        if (!isCurrent) return;
        this.#set(
          this.#options.isEmpty?.(value) === true ? { kind: 'empty' } : { kind: 'ready', value, fromCache },
        );
      },
      error: (error) => {
        if (!isCurrent) return;
        this.#set(error.code === 'permission-denied' ? { kind: 'denied' } : { kind: 'failed', error });
      },
    });
    this.#end = () => {
      isCurrent = false;
      end?.();
    };
  }

  #set(state: LiveState<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
