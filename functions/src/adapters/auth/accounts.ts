import type { Auth } from 'firebase-admin/auth';
import type { Accounts } from '../../application/ports.ts';

/** Accounts of Firebase Authentication. */
export function firebaseAccounts(auth: Auth): Accounts {
  return {
    claims: async (uid) => (await auth.getUsers([{ uid }])).users[0]?.customClaims,
    setClaims: (uid, claims) => auth.setCustomUserClaims(uid, claims),
    revokeSessions: (uid) => auth.revokeRefreshTokens(uid),
  };
}
