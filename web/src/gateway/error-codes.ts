/** What can go wrong, as the screen distinguishes it: the server's refusals, and what happens on the way to it. */
export type AppErrorCode =
  | 'invalid-argument'
  | 'unauthenticated'
  | 'permission-denied'
  | 'failed-precondition'
  | 'not-found'
  | 'already-exists'
  | 'resource-exhausted'
  | 'internal-data'
  | 'offline'
  | 'timeout'
  | 'unavailable'
  | 'cancelled'
  | 'popup-blocked'
  | 'popup-closed'
  | 'account-disabled'
  | 'unexpected';
