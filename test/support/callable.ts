// Calls a callable as the web SDK does (https://firebase.google.com/docs/functions/callable-reference).
import { emulators } from './emulators.ts';
import type { Person } from './accounts.ts';

/** What a refused call says: the code in small letters with hyphens, the sentence for the person, the details. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details?: unknown;
}

export type Outcome<T> =
  { readonly ok: true; readonly result: T } | { readonly ok: false; readonly refusal: Refusal };

interface Envelope<T> {
  readonly result?: T;
  readonly error?: { readonly status: string; readonly message: string; readonly details?: unknown };
}

/** Calls `name` with `data`, as `person` or signed out, and answers what happened; throws only on a broken reply. */
export async function tryCall<T>(
  name: string,
  data: unknown,
  person?: Pick<Person, 'idToken'>,
): Promise<Outcome<T>> {
  const response = await fetch(`${emulators().callables}/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person === undefined ? {} : { authorization: `Bearer ${person.idToken}` }),
    },
    body: JSON.stringify({ data }),
  });
  const text = await response.text();
  if (!text.startsWith('{')) throw new Error(`${name}: HTTP ${String(response.status)} ${text}`);
  const envelope = JSON.parse(text) as Envelope<T>;
  if (envelope.error !== undefined) {
    const { status, ...rest } = envelope.error;
    return { ok: false, refusal: { code: status.toLowerCase().replaceAll('_', '-'), ...rest } };
  }
  if (!('result' in envelope)) throw new Error(`${name}: neither result nor error in ${text}`);
  // JSON has no undefined: a function without an answer sends null.
  return { ok: true, result: envelope.result };
}

/** Calls and answers the result; a refusal fails the test with its code and sentence. */
export async function call<T>(name: string, data: unknown, person?: Pick<Person, 'idToken'>): Promise<T> {
  const outcome = await tryCall<T>(name, data, person);
  if (outcome.ok) return outcome.result;
  throw new Error(
    `${name} refused: ${outcome.refusal.code} ${outcome.refusal.message} ${JSON.stringify(outcome.refusal.details)}`,
  );
}

/** Calls and answers the refusal; a success fails the test. */
export async function refusal(
  name: string,
  data: unknown,
  person?: Pick<Person, 'idToken'>,
): Promise<Refusal> {
  const outcome = await tryCall<unknown>(name, data, person);
  if (!outcome.ok) return outcome.refusal;
  throw new Error(`${name} was expected to refuse, but answered ${JSON.stringify(outcome.result)}`);
}
