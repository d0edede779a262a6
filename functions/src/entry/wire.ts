// The composition root: the one place where the ports meet their adapters.
import { firebaseAccounts } from '../adapters/auth/accounts.ts';
import { demoClock, systemClock } from '../adapters/clock.ts';
import { connectFirebase } from '../adapters/firebase.ts';
import { firestoreStore } from '../adapters/firestore/store.ts';
import { nodeIds } from '../adapters/ids.ts';
import type { Core } from '../application/ports.ts';

/** True on the emulators only: there the clock can be moved. */
export function onEmulators(): boolean {
  return process.env['FUNCTIONS_EMULATOR'] === 'true';
}

let core: Core | undefined;

/** What the use cases run on; made at the first call, not while the module loads. */
export function wire(): Core {
  core ??= connect();
  return core;
}

function connect(): Core {
  const { db, auth } = connectFirebase();
  return {
    clock: onEmulators() ? demoClock(db) : systemClock,
    store: firestoreStore(db),
    accounts: firebaseAccounts(auth),
    ids: nodeIds,
  };
}
