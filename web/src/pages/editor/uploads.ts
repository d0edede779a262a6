import type { PlainDate } from '@ocop/functions/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../../controllers/command.ts';
import { toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import type { LocalUpload } from './evidence.model.ts';

/** Where the files of a press belong. */
export interface UploadPlace {
  readonly dossierId: string;
  readonly evidenceCode: string | null;
  readonly validUntil: PlainDate | null;
}

interface Running {
  readonly place: UploadPlace;
  readonly file: File;
  readonly commandId: string;
  stop: AbortController;
  shown: LocalUpload;
}

/**
 * Sends files one after the other and tells how far each is. The identifiers are kept over a retry, so that a lost
 * answer makes no second file. An upload goes on while the reader looks at other parts of the dossier.
 */
export class UploadsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #gateway: () => Gateway;
  readonly #running = new Map<string, Running>();
  #turn: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, gateway: () => Gateway) {
    this.#host = host;
    this.#gateway = gateway;
    host.addController(this);
  }

  get items(): readonly LocalUpload[] {
    return [...this.#running.values()].map(({ shown }) => shown);
  }

  get isBusy(): boolean {
    return this.items.some(({ state }) => state === 'uploading');
  }

  add(files: readonly File[], place: UploadPlace): void {
    for (const file of files) {
      const id = newId();
      const shown: LocalUpload = {
        id,
        name: file.name,
        size: file.size,
        evidenceCode: place.evidenceCode,
        validUntil: place.validUntil,
        sent: 0,
        secondsLeft: null,
        state: 'uploading',
        problem: null,
      };
      this.#running.set(id, { place, file, commandId: newId(), stop: new AbortController(), shown });
      this.#enqueue(id);
    }
    this.#host.requestUpdate();
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
      await this.#gateway().files.upload({
        ...place,
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

  #show(id: string, change: Partial<LocalUpload>): void {
    const upload = this.#running.get(id);
    if (upload === undefined) return;
    upload.shown = { ...upload.shown, ...change };
    this.#host.requestUpdate();
  }
}
