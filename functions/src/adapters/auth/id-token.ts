import { connectFirebase } from '../firebase.ts';

/** Uid and claims of an ID token; null when it is not one, or has run out. */
export async function verifiedToken(
  token: string,
): Promise<{ uid: string; claims: Record<string, unknown> } | null> {
  try {
    const { uid, ...claims } = await connectFirebase().auth.verifyIdToken(token);
    return { uid, claims };
  } catch {
    return null;
  }
}
