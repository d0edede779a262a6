import type { DossierLook } from '@ocop/functions/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../../../controllers/command.ts';
import { type AppError, toAppError } from '../../../gateway/errors.ts';
import type { Gateway } from '../../../gateway/gateway.ts';

/** Asks what of a round this person may see, anew when `key` changes; an answer to an earlier question is dropped. */
export class FiguresController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #gateway: () => Gateway;
  #asked = '';
  looks: readonly DossierLook[] | null = null;
  error: AppError | null = null;
  isAsking = false;

  constructor(host: ReactiveControllerHost, gateway: () => Gateway) {
    this.#host = host;
    this.#gateway = gateway;
    host.addController(this);
  }

  hostConnected(): void {
    // The host asks when it knows what.
  }

  /** @param key what the answer depends on: the round's version, the own sheets' */
  ask(roundId: string, key: string): void {
    const question = `${roundId} ${key}`;
    if (question === this.#asked) return;
    this.#asked = question;
    void this.#send(roundId, question);
  }

  again(roundId: string): void {
    void this.#send(roundId, this.#asked);
  }

  async #send(roundId: string, question: string): Promise<void> {
    this.isAsking = true;
    this.#host.requestUpdate();
    try {
      const { dossiers } = await this.#gateway().commands.call('roundFigures', {
        roundId,
        commandId: newId(),
      });
      if (question !== this.#asked) return;
      this.looks = dossiers;
      this.error = null;
    } catch (thrown) {
      if (question !== this.#asked) return;
      this.error = toAppError(thrown, navigator.onLine);
    }
    this.isAsking = false;
    this.#host.requestUpdate();
  }
}
