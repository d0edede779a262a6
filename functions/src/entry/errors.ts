import * as logger from 'firebase-functions/logger';
import { type FunctionsErrorCode, HttpsError } from 'firebase-functions/https';
import { DamagedDocument } from '../adapters/firestore/convert.ts';
import { DomainError, type DomainErrorCode } from '../domain/index.ts';

/** The one map from refusals to callable error codes. Total: a new kind of refusal does not compile without a line. */
const CODES: Readonly<Record<DomainErrorCode, FunctionsErrorCode>> = {
  'invalid-argument': 'invalid-argument',
  unauthenticated: 'unauthenticated',
  'permission-denied': 'permission-denied',
  'failed-precondition': 'failed-precondition',
  'not-found': 'not-found',
  'already-exists': 'already-exists',
  'resource-exhausted': 'resource-exhausted',
  'internal-data': 'data-loss',
};

const UNEXPECTED = 'Hệ thống đang gặp lỗi, chưa ghi gì cả. Xin thử lại sau ít phút.';

/** What the person gets: their refusal as it is, or one neutral sentence that tells nothing of the inside. */
export function asHttpsError(error: unknown): HttpsError {
  if (error instanceof DomainError)
    return new HttpsError(CODES[error.code], error.message, { ...error.details });
  return new HttpsError('internal', UNEXPECTED);
}

/** The code for the log line; what nobody expected is logged once as an error, by kind and place, without its text. */
export function outcomeOf(error: unknown, command: string): string {
  if (error instanceof DamagedDocument)
    logger.error('damaged document', { command, path: error.path, fields: error.fields });
  if (error instanceof DomainError) return error.code;
  const kind = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  logger.error('unexpected error', { command, kind, code, stack: stackOf(error) });
  return 'internal';
}

/** Frames only: the first line of a stack repeats the message, which may carry what somebody typed. */
function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
