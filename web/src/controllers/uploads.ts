import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from './command.ts';
import { toAppError } from '../gateway/errors.ts';
import type { SignedUploadRequest } from '../gateway/gateway.ts';
import { announce } from '../services/announce.ts';

/** What this device does with a file until the server has it. */
export interface Sending {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly secondsLeft: number | null;
  readonly state: 'uploading' | 'sent' | 'interrupted' | 'refused';
  readonly problem: string | null;
}

/** Declares a file where it belongs, and sends its bytes. */
export type Send<Place> = (place: Place, part: Omit<SignedUploadRequest, 'documentId'>) => Promise<void>;

interface Running<Place> {
  readonly place: Place;
  readonly file: File;
  readonly commandId: string;
  stop: AbortController;
  shown: Sending;
}

/**
 * Sends files one after the other and tells how far each is. The identifiers are kept over a retry, so that a lost
 * answer makes no second file. An upload goes on while the reader looks at other parts of the page.
 */
export class Uploads<Place> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #deliver: Send<Place>;
  readonly #running = new Map<string, Running<Place>>();
  #turn: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, deliver: Send<Place>) {
    this.#host = host;
    this.#deliver = deliver;
    host.addController(this);
  }

  get items(): readonly (Sending & { readonly place: Place })[] {
    return [...this.#running.values()].map(({ shown, place }) => ({ ...shown, place }));
  }

  get isBusy(): boolean {
    return this.items.some(({ state }) => state === 'uploading');
  }

  /** Begins to send them; answers their ids. */
  add(files: readonly File[], place: Place): readonly string[] {
    const ids = files.map((file) => {
      const id = newId();
      const shown: Sending = {
        id,
        name: file.name,
        size: file.size,
        sent: 0,
        secondsLeft: null,
        state: 'uploading',
        problem: null,
      };
      this.#running.set(id, { place, file, commandId: newId(), stop: new AbortController(), shown });
      this.#enqueue(id);
      return id;
    });
    this.#host.requestUpdate();
    return ids;
  }

  /** Whether this device still holds the file, so that its sending can go on. */
  retry(id: string): boolean {
    const upload = this.#running.get(id);
    if (upload === undefined) return false;
    upload.stop = new AbortController();
    this.#show(id, { state: 'uploading', sent: 0, problem: null });
    this.#enqueue(id);
    return true;
  }

  /** Stops the sending and forgets the file; what the server knows of it is taken out by `removeFile`. */
  forget(id: string): void {
    this.#running.get(id)?.stop.abort();
    this.#running.delete(id);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#onUnload);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.isBusy) event.preventDefault();
  };

  /** One at a time: on a slow line two uploads only hold each other up. */
  #enqueue(id: string): void {
    this.#turn = this.#turn.then(() => this.#send(id));
  }

  async #send(id: string): Promise<void> {
    const upload = this.#running.get(id);
    if (upload === undefined) return;
    const { place, file, commandId, stop } = upload;
    try {
      await this.#deliver(place, {
        commandId,
        fileId: id,
        file,
        signal: stop.signal,
        onProgress: ({ sent, secondsLeft }) => this.#show(id, { sent, secondsLeft }),
      });
      this.#show(id, { state: 'sent', sent: file.size });
      announce(`Đã gửi xong tệp ${file.name}, hệ thống đang kiểm tra.`);
    } catch (thrown) {
      const error = toAppError(thrown, navigator.onLine);
      if (error.code === 'cancelled') return;
      const isPassing = error.isPassing && error.code !== 'resource-exhausted';
      this.#show(id, { state: isPassing ? 'interrupted' : 'refused', problem: error.message });
      announce(`Tệp ${file.name}: ${error.message}`);
    }
  }

  #show(id: string, change: Partial<Sending>): void {
    const upload = this.#running.get(id);
    if (upload === undefined) return;
    upload.shown = { ...upload.shown, ...change };
    this.#host.requestUpdate();
  }
}
