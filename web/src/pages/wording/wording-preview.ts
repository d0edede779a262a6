import type { PaperModel } from '@ocop/functions/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../../controllers/command.ts';
import { type AppError, toAppError } from '../../gateway/errors.ts';
import type { CommandFields, Gateway } from '../../gateway/gateway.ts';

type Asked = CommandFields<'previewWording'>;

/** Milliseconds of quiet after the last stroke. */
const PAUSE = 700;

/** The example of a paper in words that are not saved yet; a refusal leaves the last sheet standing. */
export class WordingPreview implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #gateway: () => Gateway;
  #timer: number | undefined;
  #turn = 0;
  #asked = '';
  model: PaperModel | null = null;
  error: AppError | null = null;
  isAsking = false;

  constructor(host: ReactiveControllerHost, gateway: () => Gateway) {
    this.#host = host;
    this.#gateway = gateway;
    host.addController(this);
  }

  hostConnected(): void {
    // The page asks when it knows what.
  }

  hostDisconnected(): void {
    this.#turn += 1;
    this.#asked = '';
    window.clearTimeout(this.#timer);
  }

  /** Asks at once the first time, then after a pause; the same question is not asked twice. */
  ask(input: Asked): void {
    const question = JSON.stringify(input);
    if (question === this.#asked) return;
    const pause = this.#asked === '' ? 0 : PAUSE;
    this.#asked = question;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#send(input), pause);
  }

  retry(): void {
    this.#asked = '';
    this.#host.requestUpdate();
  }

  async #send(input: Asked): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.isAsking = true;
    this.#host.requestUpdate();
    const answer = await this.#call(input);
    if (turn !== this.#turn) return;
    this.isAsking = false;
    this.error = 'error' in answer ? answer.error : null;
    if ('model' in answer) this.model = answer.model;
    this.#host.requestUpdate();
  }

  async #call(input: Asked): Promise<{ readonly model: PaperModel } | { readonly error: AppError }> {
    try {
      return await this.#gateway().commands.call('previewWording', { ...input, commandId: newId() });
    } catch (thrown) {
      return { error: toAppError(thrown, navigator.onLine) };
    }
  }
}
