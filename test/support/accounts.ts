// People for tests: real accounts of the Auth emulator, whose ID tokens functions and rules check as in production.
import { emulators, expectOk, OWNER } from './emulators.ts';

const IDENTITY = 'identitytoolkit.googleapis.com/v1';

export interface Person {
  readonly uid: string;
  readonly email: string;
  readonly idToken: string;
  readonly refreshToken: string;
}

export interface PersonOptions {
  /** Custom claims, as `{ commune, role, unit }`; none makes a newcomer. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly emailVerified?: boolean;
}

async function post<T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(`${emulators().auth}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await (await expectOk(response, path)).json()) as T;
}

interface SignedIn {
  readonly localId: string;
  readonly idToken: string;
  readonly refreshToken: string;
}

function signInWithGoogle(email: string, options: PersonOptions): Promise<SignedIn> {
  const identity = {
    sub: email,
    email,
    email_verified: options.emailVerified ?? true,
    ...(options.name === undefined ? {} : { name: options.name }),
  };
  return post<SignedIn>(`${IDENTITY}/accounts:signInWithIdp?key=demo`, {
    postBody: `id_token=${encodeURIComponent(JSON.stringify(identity))}&providerId=google.com`,
    requestUri: 'http://localhost',
    returnSecureToken: true,
  });
}

/** Sets the custom claims of an account; tokens already handed out keep the old ones. */
export async function setClaims(uid: string, claims: Readonly<Record<string, unknown>>): Promise<void> {
  const { projectId } = emulators();
  const body = { localId: uid, customAttributes: JSON.stringify(claims) };
  await post(`${IDENTITY}/projects/${projectId}/accounts:update`, body, OWNER);
}

/** A fresh ID token of the account, with the claims of now. */
export async function refreshIdToken(refreshToken: string): Promise<string> {
  const answer = await post<{ id_token: string }>('securetoken.googleapis.com/v1/token?key=demo', {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
  return answer.id_token;
}

/** Signs a person in with Google; with claims, the token carries them. The same address is the same account. */
export async function signIn(email: string, options: PersonOptions = {}): Promise<Person> {
  const first = await signInWithGoogle(email, options);
  const person = { uid: first.localId, email, refreshToken: first.refreshToken };
  if (options.claims === undefined) return { ...person, idToken: first.idToken };
  await setClaims(first.localId, options.claims);
  return { ...person, idToken: await refreshIdToken(first.refreshToken) };
}
