import { logger } from 'firebase-functions';
import { type CallableFunction, type CallableRequest, onCall } from 'firebase-functions/https';
import type { z } from 'zod';
import type { Contract } from '../domain/api/contract.ts';
import { type Actor, DomainError, type Instant, type Newcomer } from '../domain/index.ts';
import { wire } from './wire.ts';
import { newcomerOf, signedInActor } from './caller.ts';
import { asHttpsError, outcomeOf } from './errors.ts';

/** What a use case is given of one call. */
export interface CommandCall<C extends Contract, W> {
  readonly input: z.output<C['input']>;
  readonly actor: W;
  readonly now: Instant;
}

type Run<C extends Contract, W> = (call: CommandCall<C, W>) => Promise<z.input<C['output']>>;
type Command<C extends Contract> = CallableFunction<z.input<C['input']>, Promise<z.output<C['output']>>>;

/** Who stands in the log line: ids and codes only. */
type LoggedCaller = Partial<Pick<Actor, 'uid' | 'commune' | 'role'>>;

/**
 * Makes a callable of a contract and a use case, for members of a commune. Everything that all commands share happens
 * here: who asks, what they sent, how a refusal is told, one log line without personal data.
 */
export function defineCommand<C extends Contract>(contract: C, run: Run<C, Actor>): Command<C> {
  return define(contract, run, (request) => signedInActor(request, wire().store));
}

/** The same for people who are not members yet: signed in, with no claims asked. */
export function defineNewcomerCommand<C extends Contract>(contract: C, run: Run<C, Newcomer>): Command<C> {
  return define(contract, run, (request) => Promise.resolve(newcomerOf(request)));
}

function define<C extends Contract, W extends LoggedCaller>(
  contract: C,
  run: Run<C, W>,
  identify: (request: CallableRequest) => Promise<W>,
): Command<C> {
  return onCall(async (request: CallableRequest<z.input<C['input']>>) => {
    const started = performance.now();
    const line: Record<string, unknown> = { command: contract.name, uid: request.auth?.uid ?? null };
    try {
      const actor = await identify(request);
      Object.assign(line, { commune: actor.commune ?? null, role: actor.role ?? null });
      const input = parseInput(contract, request.data);
      line['commandId'] = commandIdOf(input);
      const now = await wire().clock.now();
      const answer = await run({ input, actor, now });
      line['outcome'] = 'ok';
      return contract.output.parse(answer) as z.output<C['output']>;
    } catch (error) {
      line['outcome'] = outcomeOf(error, contract.name);
      throw asHttpsError(error);
    } finally {
      logger.info('command', { ...line, ms: Math.round(performance.now() - started) });
    }
  });
}

/** @throws DomainError `invalid-argument` with one `{path, message}` for each thing that is wrong */
function parseInput<C extends Contract>(contract: C, data: unknown): z.output<C['input']> {
  const parsed = contract.input.safeParse(data);
  if (parsed.success) return parsed.data as z.output<C['input']>;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new DomainError('invalid-argument', issues[0]?.message ?? 'Dữ liệu gửi lên chưa đúng.', { issues });
}

function commandIdOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('commandId' in input)) return null;
  return typeof input.commandId === 'string' ? input.commandId : null;
}
