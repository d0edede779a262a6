/** The kinds of refusal. Each maps to exactly one callable error code, in `entry/define-command.ts`. */
export type DomainErrorCode =
  | 'invalid-argument'
  | 'unauthenticated'
  | 'permission-denied'
  | 'failed-precondition'
  | 'not-found'
  | 'already-exists'
  | 'resource-exhausted'
  | 'internal-data';

/**
 * A refusal the person at the screen can read: `message` is a whole Vietnamese sentence without personal data.
 * "Who" (`permission-denied`) and "when" (`failed-precondition`, naming what is open) stay different codes.
 */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  /** Machine-readable facts for the screen (open commands, field path); never personal data. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: DomainErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
