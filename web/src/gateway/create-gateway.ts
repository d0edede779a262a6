import type { Session } from '../contexts/session.ts';
import { onDay, today } from './clock.ts';
import { toAppError } from './errors.ts';
import type {
  AuthGateway,
  CommandGateway,
  DraftGateway,
  FileGateway,
  Gateway,
  Observer,
  QueryGateway,
  Unsubscribe,
} from './gateway.ts';

// The SDK comes in parts, each when it is first needed: none of it stands before the first paint.
const loadAuth = () => import('./auth.ts');
const loadFunctions = () => import('./functions.ts');
const loadFirestore = () => import('./firestore.ts');

/** Runs `work` and makes every failure an `AppError`. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAppError(error, navigator.onLine);
  }
}

/** A subscription that begins later (its code is still loading) and may be ended before it began. */
function subscribeLater(begin: () => Promise<Unsubscribe>, fail: (error: unknown) => void): Unsubscribe {
  let end: Unsubscribe | undefined;
  let isEnded = false;
  begin().then(
    (unsubscribe) => {
      if (isEnded) unsubscribe();
      else end = unsubscribe;
    },
    (error: unknown) => {
      if (!isEnded) fail(error);
    },
  );
  return () => {
    isEnded = true;
    end?.();
  };
}

function live<T>(observer: Observer<T>, begin: () => Promise<Unsubscribe>): Unsubscribe {
  return subscribeLater(begin, (error) => observer.error(toAppError(error, navigator.onLine)));
}

const TRACE = 'ocop.signedIn';

/** Remembers whether to wait for a session at the next start; the session itself is the SDK's business. */
function leaveTrace(session: Session | null): void {
  try {
    if (session === null) window.localStorage.removeItem(TRACE);
    else window.localStorage.setItem(TRACE, '1');
  } catch {
    // Without storage each start waits for the SDK, and nothing else changes.
  }
}

function hasTrace(): boolean {
  try {
    return window.localStorage.getItem(TRACE) !== null;
  } catch {
    return true;
  }
}

const isLocal = ['localhost', '127.0.0.1'].includes(window.location.hostname);

const auth: AuthGateway = {
  hasDemoAccounts: isLocal,
  mayBeSignedIn: hasTrace,
  onSession: (listener) =>
    subscribeLater(
      async () =>
        (await loadAuth()).onSession((session) => {
          leaveTrace(session);
          listener(session);
        }),
      () => listener(null),
    ),
  signInWithGoogle: () => told(async () => (await loadAuth()).signInWithGoogle()),
  demoAccounts: () => told(async () => (await import('./demo-accounts.ts')).readDemoAccounts()),
  signInDemo: ({ email, name }) => told(async () => (await loadAuth()).signInAs(email, email, name)),
  signOut: () =>
    told(async () => {
      await (await loadAuth()).signOut();
      await (await loadFirestore()).forget();
    }),
  refreshSession: () => told(async () => (await loadAuth()).refreshSession()),
  idToken: () => told(async () => (await loadAuth()).idToken()),
};

const commands: CommandGateway = {
  call: (name, input) => told(async () => (await loadFunctions()).call(name, input)),
};

const queries: QueryGateway = {
  liveDocument: (query, observer) =>
    live(observer, async () => (await loadFirestore()).liveDocument(query, observer)),
  liveCollection: (query, observer) =>
    live(observer, async () => (await loadFirestore()).liveCollection(query, observer)),
  getDocument: (query) => told(async () => (await loadFirestore()).getDocument(query)),
  getCollection: (query) => told(async () => (await loadFirestore()).getCollection(query)),
  count: (query) => told(async () => (await import('./counts.ts')).count(query)),
};

const drafts: DraftGateway = {
  save: (...draft) => told(async () => (await import('./drafts.ts')).saveDraft(...draft)),
};

const files: FileGateway = {
  upload: (request) => told(async () => (await import('./files.ts')).upload(request)),
  uploadSigned: (request) => told(async () => (await import('./files.ts')).uploadSigned(request)),
  uploadItem: (request) => told(async () => (await import('./files.ts')).uploadItem(request)),
  download: (request) => told(async () => (await import('./files.ts')).download(request)),
};

/** The gateway of the real thing: Firebase in production, its emulators on this machine. */
export function createGateway(): Gateway {
  return {
    auth,
    commands,
    queries,
    drafts,
    files,
    clock: { today, onDay },
    followCommune: (commune, listener) =>
      subscribeLater(
        async () => {
          const { communeQuery } = await import('./commune.ts');
          return queries.liveDocument(communeQuery(commune), {
            next: (found) => listener(found ?? undefined),
            error: () => listener(undefined),
          });
        },
        () => listener(undefined),
      ),
  };
}
