/** People whom nobody knows yet, and what their account says of them. */
import { randomUUID } from 'node:crypto';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { signIn } from '../support/accounts.ts';

export const email = () => `${randomUUID()}@moi.example`;
export const newcomer = () => signIn(email(), { name: 'Người mới' });

/** Null where there are none: the emulator keeps an empty object when they were taken away. */
export async function claims(uid: string) {
  const { customClaims = {} } = await connectFirebase().auth.getUser(uid);
  return Object.keys(customClaims).length === 0 ? null : customClaims;
}
