import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of quiet before what is typed is looked for. */
export const PAUSE = 400;

/** The words of a search box: as they stand in it, and as the store is asked for them once the typing rests. */
export class TypedWords implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rest: (words: string) => void;
  #now = '';
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `rest` is told the words when the typing rests: to keep them in the address. */
  constructor(host: ReactiveControllerHost, rest: (words: string) => void) {
    this.#host = host;
    this.#rest = rest;
    host.addController(this);
  }

  get now(): string {
    return this.#now;
  }

  get asked(): string {
    return this.#asked;
  }

  /** What the address brought. */
  begin(words: string): void {
    this.#now = words;
    this.#asked = words;
  }

  readonly type = (words: string): void => {
    this.#now = words;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#asked = words;
      this.#rest(words);
      this.#host.requestUpdate();
    }, PAUSE);
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
