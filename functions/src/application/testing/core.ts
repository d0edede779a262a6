import { Claims, type Instant } from '../../domain/index.ts';
import type { Press } from '../files/download-kind.ts';
import type { Core } from '../ports.ts';
import { MemoryStore } from './memory-store.ts';

export interface TestCore extends Core {
  readonly store: MemoryStore;
  /** Claims by account. */
  readonly claims: Map<string, Claims | null>;
  readonly signedOut: string[];
  /** A press that prints what it was given as JSON. */
  readonly press: () => Promise<Press>;
}

const asJson = (given: unknown): Promise<Uint8Array> =>
  Promise.resolve(new TextEncoder().encode(JSON.stringify(given)));

/** What the use cases run on in unit tests: no emulator, a still clock, readable ids. */
export function testCore(now: Instant = '2026-11-24T03:00:00.000Z'): TestCore {
  const claims = new Map<string, Claims | null>();
  const signedOut: string[] = [];
  let serial = 0;
  return {
    claims,
    signedOut,
    store: new MemoryStore(),
    press: () => Promise.resolve({ docx: asJson, pdf: asJson, xlsx: asJson }),
    clock: { now: () => Promise.resolve(now) },
    ids: {
      next: () => `id-${String((serial += 1))}`,
      of: (text) => `of-${text.replace(/[^a-z0-9]/gu, '-')}`,
    },
    accounts: {
      claims: (uid) => Promise.resolve(claims.get(uid) ?? undefined),
      setClaims: (uid, given) => {
        claims.set(uid, given === null ? null : Claims.parse(given));
        return Promise.resolve();
      },
      revokeSessions: (uid) => {
        signedOut.push(uid);
        return Promise.resolve();
      },
    },
  };
}
