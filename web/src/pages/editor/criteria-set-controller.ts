import { type CriteriaSet, loadCriteriaSet } from '@ocop/functions/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type AppError, toAppError } from '../../gateway/errors.ts';

/** Loads the criteria set that a dossier keeps, once it is known which. */
export class CriteriaSetController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => string | undefined;
  #asked: string | undefined;
  set: CriteriaSet | undefined;
  error: AppError | undefined;

  constructor(host: ReactiveControllerHost, wanted: () => string | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate(): void {
    const id = this.#wanted();
    if (id !== undefined && id !== this.#asked) void this.#load(id);
  }

  retry(): void {
    this.#asked = undefined;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  async #load(id: string): Promise<void> {
    this.#asked = id;
    this.set = undefined;
    try {
      const set = await loadCriteriaSet(id);
      if (this.#asked === id) this.set = set;
    } catch (thrown) {
      this.error = toAppError(thrown, navigator.onLine);
    }
    this.#host.requestUpdate();
  }
}
