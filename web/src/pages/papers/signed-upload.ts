import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../../controllers/command.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';

export interface SentFile {
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly secondsLeft: number | null;
  /** Null while it is being sent. */
  readonly error: AppError | null;
}

/** Sends the signed file of a paper. Each try is an upload of its own: the server puts an unfinished one aside. */
export class SignedUpload implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #gateway: () => Gateway;
  #file: File | null = null;
  #shown: SentFile | null = null;
  #stop = new AbortController();

  constructor(host: ReactiveControllerHost, gateway: () => Gateway) {
    this.#host = host;
    this.#gateway = gateway;
    host.addController(this);
  }

  /** What is on its way, or broke off; null once the server has all of it. */
  get shown(): SentFile | null {
    return this.#shown;
  }

  get isSending(): boolean {
    return this.#shown !== null && this.#shown.error === null;
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#onUnload);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  stop(): void {
    this.#stop.abort();
    this.#show(null);
  }

  async retry(documentId: string): Promise<void> {
    if (this.#file !== null) await this.send(documentId, this.#file);
  }

  async send(documentId: string, file: File): Promise<void> {
    const { name, size } = file;
    this.#file = file;
    this.#stop = new AbortController();
    const shown: SentFile = { name, size, sent: 0, secondsLeft: null, error: null };
    this.#show(shown);
    try {
      await this.#gateway().files.uploadSigned({
        commandId: newId(),
        documentId,
        fileId: newId(),
        file,
        signal: this.#stop.signal,
        onProgress: ({ sent, secondsLeft }) => this.#show({ ...shown, sent, secondsLeft }),
      });
      this.#show(null);
      announce(`Đã gửi xong tệp ${name}, hệ thống đang đọc chữ ký.`);
    } catch (thrown) {
      const error = toAppError(thrown, navigator.onLine);
      if (error.code !== 'cancelled') this.#show({ ...shown, error });
    }
  }

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.isSending) event.preventDefault();
  };

  #show(shown: SentFile | null): void {
    this.#shown = shown;
    this.#host.requestUpdate();
  }
}
