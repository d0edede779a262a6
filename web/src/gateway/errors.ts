import { ERROR_TEXT } from '../text/vi.ts';
import type { AppErrorCode } from './error-codes.ts';

export type { AppErrorCode } from './error-codes.ts';

/** An error that can be shown: `message` is always a Vietnamese sentence of ours. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  /** Machine-readable facts of a refusal (open commands, field paths). */
  readonly details: unknown;

  constructor(code: AppErrorCode, message: string = ERROR_TEXT[code], details?: unknown) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  /** Whether the same attempt may succeed later without a change. */
  get isPassing(): boolean {
    return PASSING.has(this.code);
  }
}

const PASSING: ReadonlySet<AppErrorCode> = new Set([
  'offline',
  'timeout',
  'unavailable',
  'resource-exhausted',
  'unexpected',
]);

const CODES: Readonly<Record<string, AppErrorCode>> = {
  'invalid-argument': 'invalid-argument',
  unauthenticated: 'unauthenticated',
  'permission-denied': 'permission-denied',
  'failed-precondition': 'failed-precondition',
  aborted: 'unavailable',
  'not-found': 'not-found',
  'already-exists': 'already-exists',
  'resource-exhausted': 'resource-exhausted',
  'data-loss': 'internal-data',
  'deadline-exceeded': 'timeout',
  unavailable: 'unavailable',
  cancelled: 'cancelled',
  'auth/popup-blocked': 'popup-blocked',
  'auth/popup-closed-by-user': 'popup-closed',
  'auth/cancelled-popup-request': 'popup-closed',
  'auth/user-disabled': 'account-disabled',
  'auth/user-token-expired': 'unauthenticated',
  'auth/network-request-failed': 'unavailable',
};

/** Refusals of ours: their message was written for the reader. Others carry the platform's English. */
const SPOKEN: ReadonlySet<AppErrorCode> = new Set([
  'invalid-argument',
  'unauthenticated',
  'permission-denied',
  'failed-precondition',
  'not-found',
  'already-exists',
  'resource-exhausted',
  'internal-data',
]);

/** A sentence in Vietnamese, not a code or the platform's English: only such a text is passed on to the screen. */
function isSpoken(text: string): boolean {
  return (
    /\s/u.test(text) && /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu.test(text)
  );
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;
}

/** The status that the platform's client writes behind our sentence: "… lưu lại rồi nhập. [400]". */
const STATUS = /\s*\[\d{3}\]$/u;

/** Any thrown thing as an `AppError`. `online` is what the browser says about the network. */
export function toAppError(error: unknown, online = true): AppError {
  if (error instanceof AppError) return error;
  const raw = property(error, 'code');
  const name = typeof raw === 'string' ? raw.replace(/^(functions|firestore)\//u, '') : '';
  const code = CODES[name] ?? 'unexpected';
  if (!online && (code === 'unexpected' || code === 'unavailable' || code === 'timeout'))
    return new AppError('offline');
  const message = property(error, 'message');
  const details = property(error, 'details');
  if (SPOKEN.has(code) && typeof message === 'string' && isSpoken(message)) {
    return new AppError(code, message.replace(STATUS, ''), details);
  }
  return new AppError(code, ERROR_TEXT[code], details);
}
