import type { AppError } from '../gateway/errors.ts';

/** What the reader is told about saving. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly error: AppError; readonly willRetry: boolean };

/** The outside of the queue: tests give their own. */
export interface AutosavePorts<T> {
  readonly save: (changes: T) => Promise<void>;
  readonly toError: (thrown: unknown) => AppError;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly now: () => string;
  readonly isOnline: () => boolean;
}

export interface AutosaveOptions<T> {
  /** What is edited: `dossier/<id>`. Unsaved changes wait under it on this device. */
  readonly key: string;
  /** Later changes over earlier ones; by default field over field. */
  readonly merge?: (earlier: T, later: T) => T;
  /** A change read back from the device's storage; undefined when it is no longer one. */
  readonly revive?: (stored: unknown) => T | undefined;
  /** Pause after the last stroke before saving, in milliseconds. */
  readonly pauseMs?: number;
}

const PREFIX = 'ocop.unsaved.';
/** Waits before trying again, in milliseconds; the last one repeats. */
const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Saves changes a moment after the last stroke, one save at a time. What is not confirmed by the server stays on the
 * device under the document's key, and is there again after a reload, a crash or an expired session.
 */
export class AutosaveQueue<T extends object> {
  readonly #options: AutosaveOptions<T>;
  readonly #ports: AutosavePorts<T>;
  readonly #changed: () => void;
  #waiting: T | undefined;
  #sending: T | undefined;
  #run: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;
  #state: SaveState = { kind: 'idle' };

  constructor(options: AutosaveOptions<T>, ports: AutosavePorts<T>, changed: () => void) {
    this.#options = options;
    this.#ports = ports;
    this.#changed = changed;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Everything the server has not confirmed yet, to lay over what it sends; undefined when there is nothing. */
  get unsaved(): T | undefined {
    return this.#merge(this.#sending, this.#waiting);
  }

  /** Takes up what an earlier visit left unsaved, and saves it. Answers it, to be shown in the form. */
  restore(): T | undefined {
    const stored = this.#read();
    if (stored === undefined) return undefined;
    this.#waiting = this.#merge(stored, this.#waiting);
    this.#set({ kind: 'waiting' });
    void this.flush();
    return stored;
  }

  /** Notes a change; it is on the device at once and at the server after a pause. */
  change(changes: T): void {
    this.#waiting = this.#merge(this.#waiting, changes);
    this.#keep();
    if (this.#run === undefined)
      this.#set(this.#ports.isOnline() ? { kind: 'waiting' } : { kind: 'offline' });
    this.#schedule(this.#options.pauseMs ?? 800);
  }

  /** Saves now what is unsaved. Answers whether everything is at the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#run !== undefined) await this.#run;
    if (this.#waiting === undefined) return true;
    this.#run = this.#send(this.#waiting).finally(() => {
      this.#run = undefined;
    });
    await this.#run;
    if (this.#state.kind === 'saved' && this.unsaved !== undefined) return this.flush();
    return this.unsaved === undefined;
  }

  /** Stops the clocks; what is unsaved stays on the device. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #send(changes: T): Promise<void> {
    if (!this.#ports.isOnline()) {
      this.#set({ kind: 'offline' });
      return;
    }
    this.#sending = changes;
    this.#waiting = undefined;
    this.#set({ kind: 'saving' });
    try {
      await this.#ports.save(changes);
      this.#sending = undefined;
      this.#attempts = 0;
      this.#keep();
      this.#set({ kind: 'saved', at: this.#ports.now() });
    } catch (thrown) {
      this.#takeBack(changes, this.#ports.toError(thrown));
    }
  }

  /** A save that failed: its changes wait again, below those made meanwhile. */
  #takeBack(changes: T, error: AppError): void {
    this.#sending = undefined;
    this.#waiting = this.#merge(changes, this.#waiting);
    this.#keep();
    if (error.code === 'offline') {
      this.#set({ kind: 'offline' });
      return;
    }
    this.#set({ kind: 'failed', error, willRetry: error.isPassing });
    if (!error.isPassing) return;
    this.#schedule(RETRY_MS[Math.min(this.#attempts, RETRY_MS.length - 1)] ?? 30_000);
    this.#attempts += 1;
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #merge(earlier: T | undefined, later: T | undefined): T | undefined {
    if (earlier === undefined) return later;
    if (later === undefined) return earlier;
    return this.#options.merge?.(earlier, later) ?? { ...earlier, ...later };
  }

  /** A full or forbidden storage must not stop the typing: the server still gets the change. */
  #keep(): void {
    const { unsaved } = this;
    const key = PREFIX + this.#options.key;
    try {
      if (unsaved === undefined) this.#ports.storage.removeItem(key);
      else this.#ports.storage.setItem(key, JSON.stringify(unsaved));
    } catch {
      return;
    }
  }

  #read(): T | undefined {
    try {
      const text = this.#ports.storage.getItem(PREFIX + this.#options.key);
      if (text === null) return undefined;
      const stored: unknown = JSON.parse(text);
      return this.#options.revive?.(stored);
    } catch {
      return undefined;
    }
  }

  #set(state: SaveState): void {
    this.#state = state;
    this.#changed();
  }
}
