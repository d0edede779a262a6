import { createContext } from '@lit/context';
import type { Actor } from '@ocop/functions/domain';

/** Somebody signed in; `actor` is null for a newcomer without a role in a commune. */
export interface Session {
  readonly uid: string;
  readonly email: string;
  readonly name: string;
  readonly actor: Actor | null;
}

/** `undefined`: not known yet. `null`: nobody is signed in. */
export type SessionState = Session | null | undefined;

export const sessionContext = createContext<SessionState>(Symbol('session'));

/**
 * `known` where `told` says nothing new: a token is renewed every hour, and pages that follow data for a person must
 * not begin anew for it.
 */
export function settledSession(known: SessionState, told: SessionState): SessionState {
  return JSON.stringify(known) === JSON.stringify(told) ? known : told;
}
