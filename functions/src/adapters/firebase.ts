import { getApps, initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';

/** The project's own store and accounts, with the function's own rights. */
export function connectFirebase(): { readonly db: Firestore; readonly auth: Auth } {
  const app = getApps()[0] ?? initializeApp();
  return { db: getFirestore(app), auth: getAuth(app) };
}
