import type { Auth } from 'firebase-admin/auth';
import type { Accounts } from '../../application/ports.ts';

/** Accounts of Firebase Authentication. */
export function firebaseAccounts(auth: Auth): Accounts {
  return {
    setClaims: (uid, claims) => auth.setCustomUserClaims(uid, claims),
    revokeSessions: (uid) => auth.revokeRefreshTokens(uid),
  };
}
