import type { CommandName } from '@ocop/functions/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type AppError, toAppError } from '../gateway/errors.ts';
import type { CommandFields, CommandOutput, Gateway } from '../gateway/gateway.ts';

export type CommandState<O> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'done'; readonly answer: O }
  | { readonly kind: 'refused'; readonly error: AppError };

/**
 * Sends one command of one form. Its `commandId` is made when the form opens and kept over every retry, so that two
 * presses or a lost answer have one effect; after success `reset()` makes a new one.
 *
 *     #submit = new CommandController(this, () => this.gateway, 'submitDossier');
 *     await this.#submit.send({ dossierId });
 */
export class CommandController<N extends CommandName> implements ReactiveController {
  readonly name: N;
  readonly #host: ReactiveControllerHost;
  readonly #gateway: () => Gateway;
  #commandId = newId();
  #state: CommandState<CommandOutput<N>> = { kind: 'idle' };

  constructor(host: ReactiveControllerHost, gateway: () => Gateway, name: N) {
    this.name = name;
    this.#host = host;
    this.#gateway = gateway;
    host.addController(this);
  }

  get state(): CommandState<CommandOutput<N>> {
    return this.#state;
  }

  get commandId(): string {
    return this.#commandId;
  }

  get isSending(): boolean {
    return this.#state.kind === 'sending';
  }

  /** The refusal to show, if the last attempt was refused. */
  get error(): AppError | undefined {
    return this.#state.kind === 'refused' ? this.#state.error : undefined;
  }

  /** Answers the result, or undefined when it was refused (see `error`) or is being sent already. */
  async send(input: CommandFields<N>): Promise<CommandOutput<N> | undefined> {
    if (this.isSending) return undefined;
    this.#set({ kind: 'sending' });
    try {
      const answer = await this.#gateway().commands.call(this.name, { ...input, commandId: this.#commandId });
      this.#set({ kind: 'done', answer });
      return answer;
    } catch (thrown) {
      const error = toAppError(thrown, navigator.onLine);
      // A refusal is an answer: what is sent next, mended, is another command. A lost answer is not.
      if (!error.isPassing) this.#commandId = newId();
      this.#set({ kind: 'refused', error });
      return undefined;
    }
  }

  /** Ready for another, different command. */
  reset(): void {
    this.#commandId = newId();
    this.#set({ kind: 'idle' });
  }

  hostConnected(): void {
    // Nothing to begin: a command is sent when somebody presses.
  }

  #set(state: CommandState<CommandOutput<N>>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** `crypto.randomUUID` is missing before 2022 and outside https; the random bytes are not. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}
