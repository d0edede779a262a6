import type { CallableRequest } from 'firebase-functions/https';
import { requireMember } from '../application/membership/require-member.ts';
import type { Store } from '../application/ports.ts';
import { type Actor, Claims, DomainError, type Newcomer } from '../domain/index.ts';

type SignedIn = NonNullable<CallableRequest['auth']>;

function signedIn(request: CallableRequest): SignedIn {
  if (request.auth === undefined) throw new DomainError('unauthenticated', 'Hãy đăng nhập để tiếp tục.');
  return request.auth;
}

/**
 * The member who asks, from the claims of the token and the member's own document: a token may be an hour older than
 * a change of role, the document is not.
 * @throws DomainError `unauthenticated`, or `permission-denied` when there are no claims or they no longer hold
 */
export async function signedInActor(request: CallableRequest, store: Store): Promise<Actor> {
  const { uid, token } = signedIn(request);
  const claims = Claims.safeParse(pick(token));
  if (!claims.success)
    throw new DomainError(
      'permission-denied',
      'Tài khoản này chưa có vai trò trong xã, hoặc vai trò đã thay đổi; hãy đăng xuất rồi đăng nhập lại.',
      { reason: 'claims' },
    );
  return requireMember(store, uid, claims.data);
}

/** Somebody signed in, member or not. */
export function newcomerOf(request: CallableRequest): Newcomer {
  const { uid, token } = signedIn(request);
  const name: unknown = token['name'];
  return {
    uid,
    email: token.email ?? '',
    emailVerified: token.email_verified ?? false,
    name: typeof name === 'string' ? name : undefined,
  };
}

/** A token carries much else; only these three are the membership. */
function pick(token: SignedIn['token']): Record<string, unknown> {
  const entries = ['commune', 'role', 'unit'].map((key): [string, unknown] => [key, token[key]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
