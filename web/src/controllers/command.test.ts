import type { ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import { AppError } from '../gateway/errors.ts';
import type { CommandGateway, Gateway } from '../gateway/gateway.ts';
import { CommandController, newId } from './command.ts';

const unused = (): never => {
  throw new Error('A command needs nothing else of the gateway.');
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** One command whose answers the test gives, one for each attempt. */
function commandOf(...answers: readonly (() => Promise<unknown>)[]) {
  const ids: string[] = [];
  const states: string[] = [];
  const call: CommandGateway['call'] = async (_name, { commandId }) => {
    ids.push(commandId);
    const answer: unknown = await answers[ids.length - 1]?.();
    // The contract's own answer is `{ done: true }`; the test says what comes.
    return answer as never;
  };
  const gateway: Gateway = {
    commands: { call },
    get auth() {
      return unused();
    },
    get queries() {
      return unused();
    },
    get drafts() {
      return unused();
    },
    get files() {
      return unused();
    },
    get clock() {
      return unused();
    },
    followCommune: unused,
  };
  const host: ReactiveControllerHost = {
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => states.push(command.state.kind),
  };
  const command = new CommandController(host, () => gateway, 'acceptInvitation');
  return { command, ids, states };
}

const done = (): Promise<unknown> => Promise.resolve({ role: 'clerk', unit: null });
const refuse = (code: ConstructorParameters<typeof AppError>[0]) => (): Promise<never> =>
  Promise.reject(new AppError(code));
const INPUT = { commune: '02104' };

describe('CommandController', () => {
  it('answers the result and shows idle, sending, done', async () => {
    const { command, states } = commandOf(done);
    expect(command.state.kind).toBe('idle');
    expect(await command.send(INPUT)).toEqual({ role: 'clerk', unit: null });
    expect(states).toEqual(['sending', 'done']);
  });

  it('sends once when it is pressed twice', async () => {
    const { command, ids } = commandOf(done, done);
    const [first, second] = await Promise.all([command.send(INPUT), command.send(INPUT)]);
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    expect(ids).toHaveLength(1);
  });

  it.each(['unavailable', 'timeout', 'offline'] as const)(
    'keeps its id over an answer that was lost (%s): the server may have done it already',
    async (code) => {
      const { command, ids } = commandOf(refuse(code), done);
      expect(await command.send(INPUT)).toBeUndefined();
      expect(command.error?.code).toBe(code);
      await command.send(INPUT);
      expect(ids[1]).toBe(ids[0]);
    },
  );

  it.each(['failed-precondition', 'invalid-argument', 'permission-denied'] as const)(
    'takes a new id after a refusal (%s): what is sent then is another command',
    async (code) => {
      const { command, ids } = commandOf(refuse(code), done);
      await command.send(INPUT);
      await command.send(INPUT);
      expect(ids[1]).not.toBe(ids[0]);
    },
  );

  it('forgets the refusal while it sends again', async () => {
    const { command } = commandOf(refuse('not-found'), done);
    await command.send(INPUT);
    const sending = command.send(INPUT);
    expect(command.error).toBeUndefined();
    expect(command.isSending).toBe(true);
    await sending;
  });

  it('is ready for another command after reset', async () => {
    const { command, ids } = commandOf(done, done);
    await command.send(INPUT);
    command.reset();
    expect(command.state).toEqual({ kind: 'idle' });
    await command.send(INPUT);
    expect(ids[1]).not.toBe(ids[0]);
  });
});

describe('newId', () => {
  it('makes random UUIDs of version 4', () => {
    const ids = Array.from({ length: 200 }, newId);
    expect(ids.every((id) => UUID.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(200);
  });
});
