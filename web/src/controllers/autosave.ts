import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addLeaveGuard } from '../app/navigation.ts';
import { toAppError } from '../gateway/errors.ts';

import { type AutosaveOptions, AutosaveQueue, type SaveState } from './autosave-queue.ts';

export type { SaveState } from './autosave-queue.ts';

export interface AutosaveControllerOptions<T> extends AutosaveOptions<T> {
  /** Brings the changes to the server; rejects when they did not arrive. */
  readonly save: (changes: T) => Promise<void>;
}

/** A save that hangs must not hold the reader: what it did not bring over is on the device. */
const LEAVE_MS = 1_500;

/**
 * Saves a form by itself while its element is on the page: after a pause, when the network returns, and before the
 * page is left. Show `state` with `ocop-save-status`, and call `flush()` on its `ocop-retry`.
 *
 *     #autosave = new AutosaveController<Draft>(this);
 *     // once the document is known:
 *     const left = this.#autosave.open({ key: `dossier/${id}`, save: …, revive: (stored) => … });
 *     this.#autosave.change({ story: text });
 */
export class AutosaveController<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #queue: AutosaveQueue<T> | undefined;
  #removeGuard: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): SaveState {
    return this.#queue?.state ?? { kind: 'idle' };
  }

  /** What the server has not confirmed: lay it over the loaded document when rendering. */
  get unsaved(): T | undefined {
    return this.#queue?.unsaved;
  }

  /** Begins with a document. Answers what an earlier visit left unsaved on this device, which is being saved now. */
  open({ save, ...options }: AutosaveControllerOptions<T>): T | undefined {
    this.#queue?.stop();
    this.#queue = new AutosaveQueue<T>(
      options,
      {
        save,
        toError: (thrown) => toAppError(thrown, navigator.onLine),
        storage: window.localStorage,
        now: () => new Date().toISOString(),
        isOnline: () => navigator.onLine,
      },
      () => this.#host.requestUpdate(),
    );
    return this.#queue.restore();
  }

  /** Notes a change. Throws before `open()`: the change would be lost. */
  change(changes: T): void {
    if (this.#queue === undefined) throw new Error('AutosaveController: open() comes first.');
    this.#queue.change(changes);
  }

  /** Saves now; answers whether everything is at the server. */
  async flush(): Promise<boolean> {
    return (await this.#queue?.flush()) ?? true;
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onOnline);
    window.addEventListener('beforeunload', this.#onUnload);
    document.addEventListener('visibilitychange', this.#onHidden);
    // Leaving waits for the save but is never refused: what did not arrive stays on the device.
    this.#removeGuard = addLeaveGuard(async () => {
      await Promise.race([this.flush(), new Promise((resolve) => setTimeout(resolve, LEAVE_MS))]);
      return true;
    });
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onOnline);
    window.removeEventListener('beforeunload', this.#onUnload);
    document.removeEventListener('visibilitychange', this.#onHidden);
    this.#removeGuard?.();
    this.#queue?.stop();
  }

  readonly #onOnline = (): void => {
    void this.flush();
  };

  readonly #onHidden = (): void => {
    if (document.hidden) void this.flush();
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.unsaved !== undefined) event.preventDefault();
  };
}
