import { Claims } from '@ocop/functions/domain';
import {
  type Auth,
  browserLocalPersistence,
  browserPopupRedirectResolver,
  connectAuthEmulator,
  GoogleAuthProvider,
  indexedDBLocalPersistence,
  initializeAuth,
  onIdTokenChanged,
  signInWithCredential,
  signInWithPopup,
  signOut as endSession,
  type User,
} from 'firebase/auth';
import type { Session } from '../contexts/session.ts';
import { AppError } from './errors.ts';
import { environment, firebaseApp } from './firebase.ts';
import type { Unsubscribe } from './gateway.ts';

let starting: Promise<Auth> | undefined;

async function start(): Promise<Auth> {
  const auth = initializeAuth(await firebaseApp(), {
    persistence: [indexedDBLocalPersistence, browserLocalPersistence],
    popupRedirectResolver: browserPopupRedirectResolver,
  });
  auth.languageCode = 'vi';
  const { emulators, host } = environment;
  if (emulators !== null) {
    connectAuthEmulator(auth, `http://${host}:${String(emulators.auth)}`, { disableWarnings: true });
  }
  return auth;
}

function auth(): Promise<Auth> {
  starting ??= start();
  return starting;
}

/** A member's claims, or null for somebody who has none (or has those of an older form). */
async function sessionOf(user: User): Promise<Session> {
  const { claims } = await user.getIdTokenResult();
  const parsed = Claims.safeParse({
    commune: claims['commune'],
    role: claims['role'],
    ...(typeof claims['unit'] === 'string' ? { unit: claims['unit'] } : {}),
  });
  const email = user.email ?? '';
  const name = user.displayName ?? email;
  const actor = parsed.success ? { uid: user.uid, name, ...parsed.data } : null;
  return { uid: user.uid, email, name, actor };
}

export async function onSession(listener: (session: Session | null) => void): Promise<Unsubscribe> {
  let turn = 0;
  return onIdTokenChanged(await auth(), (user) => {
    const mine = ++turn;
    if (user === null) {
      listener(null);
      return;
    }
    // An older answer must not overwrite a newer one.
    void sessionOf(user).then((session) => {
      if (mine === turn) listener(session);
    });
  });
}

export async function signInWithGoogle(): Promise<void> {
  const provider = new GoogleAuthProvider();
  provider.setCustomParameters({ prompt: 'select_account' });
  await signInWithPopup(await auth(), provider);
}

/** `subject` is Google's id of the account; the emulator takes any. */
export async function signInAs(email: string, subject: string, name: string): Promise<void> {
  const identity = JSON.stringify({ sub: subject, email, email_verified: true, name });
  await signInWithCredential(await auth(), GoogleAuthProvider.credential(identity));
}

export async function signOut(): Promise<void> {
  await endSession(await auth());
}

export async function refreshSession(): Promise<void> {
  await (await auth()).currentUser?.getIdToken(true);
}

export async function idToken(): Promise<string> {
  const { currentUser } = await auth();
  if (currentUser === null) throw new AppError('unauthenticated');
  return currentUser.getIdToken();
}
