import * as logger from 'firebase-functions/logger';
import {
  type CallableFunction,
  type CallableOptions,
  type CallableRequest,
  onCall,
} from 'firebase-functions/https';
import { z } from 'zod';
import vi from 'zod/v4/locales/vi.js';
import type { Contract } from '../domain/api/contract.ts';
import { type Actor, DomainError, type Instant, type Newcomer } from '../domain/index.ts';
import { newcomerOf, signedInActor } from './caller.ts';
import { asHttpsError, outcomeOf } from './errors.ts';
import { wire } from './wire.ts';

// What a schema says without words of its own, it says in Vietnamese.
z.config(vi());

/** What a use case is given of one call. */
export interface CommandCall<I extends z.ZodType, W> {
  readonly input: z.output<I>;
  readonly actor: W;
  readonly now: Instant;
}

type Run<I extends z.ZodType, O extends z.ZodType, W> = (call: CommandCall<I, W>) => Promise<z.input<O>>;
type Command<I extends z.ZodType, O extends z.ZodType> = CallableFunction<z.input<I>, Promise<z.output<O>>>;

/** How much of an instance a command takes, where that is more than the others take. */
type Room = Pick<CallableOptions<unknown>, 'memory' | 'timeoutSeconds' | 'concurrency'>;

/** What the log line says of the caller: ids and codes only. */
type LoggedCaller = Partial<Pick<Actor, 'uid' | 'commune' | 'role'>>;

/**
 * Makes a callable of a contract and a use case, for members of a commune. Everything that all commands share happens
 * here: who asks, what they sent, how a refusal is told, one log line without personal data. `options` are for the few
 * that need more room or time than the others.
 */
export function defineCommand<I extends z.ZodType, O extends z.ZodType>(
  contract: Contract<I, O>,
  run: Run<I, O, Actor>,
  options: Room = {},
): Command<I, O> {
  return define(contract, run, (request) => signedInActor(request, wire().store), options);
}

/** The same for people who are not members yet: signed in, with no claims asked. */
export function defineNewcomerCommand<I extends z.ZodType, O extends z.ZodType>(
  contract: Contract<I, O>,
  run: Run<I, O, Newcomer>,
): Command<I, O> {
  return define(contract, run, (request) => Promise.resolve(newcomerOf(request)));
}

function define<I extends z.ZodType, O extends z.ZodType, W extends LoggedCaller>(
  contract: Contract<I, O>,
  run: Run<I, O, W>,
  identify: (request: CallableRequest) => Promise<W>,
  options: Room = {},
): Command<I, O> {
  return onCall(options, async (request: CallableRequest<z.input<I>>) => {
    const started = performance.now();
    const line: Record<string, unknown> = { command: contract.name, uid: request.auth?.uid ?? null };
    try {
      const actor = await identify(request);
      Object.assign(line, { commune: actor.commune ?? null, role: actor.role ?? null });
      const input = parsed(contract.input, request.data);
      line['commandId'] = commandIdOf(input);
      const now = await wire().clock.now();
      const answer = contract.output.parse(await run({ input, actor, now }));
      line['outcome'] = 'ok';
      return answer;
    } catch (error) {
      line['outcome'] = outcomeOf(error, contract.name);
      throw asHttpsError(error);
    } finally {
      logger.info('command', { ...line, ms: Math.round(performance.now() - started) });
    }
  });
}

/** @throws DomainError `invalid-argument` with one `{path, message}` for each thing that is wrong */
function parsed<I extends z.ZodType>(schema: I, data: unknown): z.output<I> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new DomainError('invalid-argument', issues[0]?.message ?? 'Dữ liệu gửi lên chưa đúng.', { issues });
}

function commandIdOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('commandId' in input)) return null;
  return typeof input.commandId === 'string' ? input.commandId : null;
}
