import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../../../controllers/command.ts';
import { type AppError, toAppError } from '../../../gateway/errors.ts';
import type { CommandInput, CommandOutput, Gateway } from '../../../gateway/gateway.ts';

type Asked = CommandInput<'previewPaper'>;
type Preview = CommandOutput<'previewPaper'>;

/** Milliseconds of quiet after the last stroke. */
const PAUSE = 700;

/**
 * Asks for a paper as it would be made now, and again after a pause when something changed. What arrives late, of an
 * earlier question, is dropped; a refusal leaves the last sheet standing.
 */
export class PreviewController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #gateway: () => Gateway;
  #timer: number | undefined;
  #turn = 0;
  #asked = '';
  /** The last answer; null before the first. */
  preview: Preview | null = null;
  error: AppError | null = null;
  isAsking = false;

  constructor(host: ReactiveControllerHost, gateway: () => Gateway) {
    this.#host = host;
    this.#gateway = gateway;
    host.addController(this);
  }

  /** Begins anew, for another paper. */
  reset(): void {
    this.#turn += 1;
    this.#asked = '';
    this.preview = null;
    this.error = null;
    this.isAsking = false;
    window.clearTimeout(this.#timer);
  }

  /** Asks at once the first time, then after a pause; the same question is not asked twice. */
  ask(input: Asked): void {
    const question = JSON.stringify(input);
    if (question === this.#asked) return;
    const isFirst = this.#asked === '';
    this.#asked = question;
    window.clearTimeout(this.#timer);
    if (isFirst) void this.#send(input);
    else this.#timer = window.setTimeout(() => void this.#send(input), PAUSE);
  }

  /** Asks the last question again. */
  retry(input: Asked): void {
    this.#asked = '';
    this.ask(input);
  }

  hostConnected(): void {
    // The host asks when it knows what.
  }

  hostDisconnected(): void {
    this.reset();
  }

  async #send(input: Asked): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.isAsking = true;
    this.#host.requestUpdate();
    try {
      const preview = await this.#gateway().commands.call('previewPaper', { ...input, commandId: newId() });
      if (turn !== this.#turn) return;
      this.preview = preview;
      this.error = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.error = toAppError(thrown, navigator.onLine);
    }
    this.isAsking = false;
    this.#host.requestUpdate();
  }
}
