import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type AppError, toAppError } from '../gateway/errors.ts';
import type { Route } from './router.ts';

export type PageState =
  | { readonly kind: 'loading'; readonly error?: undefined }
  | { readonly kind: 'ready'; readonly error?: undefined }
  | { readonly kind: 'failed'; readonly error: AppError };

/** Loads the code of pages when they are first shown, and says when it could not be loaded. */
export class PageLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #states = new Map<Route, PageState>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Pages are loaded when they are asked for.
  }

  stateOf(route: Route): PageState {
    const known = this.#states.get(route);
    if (known !== undefined) return known;
    const loading: PageState = { kind: 'loading' };
    this.#states.set(route, loading);
    route.load().then(
      () => this.#set(route, { kind: 'ready' }),
      (error: unknown) => this.#set(route, { kind: 'failed', error: toAppError(error, navigator.onLine) }),
    );
    return loading;
  }

  retry(route: Route): void {
    this.#states.delete(route);
    this.#host.requestUpdate();
  }

  #set(route: Route, state: PageState): void {
    this.#states.set(route, state);
    this.#host.requestUpdate();
  }
}
