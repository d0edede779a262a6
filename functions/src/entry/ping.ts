import { onCall } from 'firebase-functions/https';

/** Answers who asks: shows that functions, sign-in and hosting reach each other. */
export const ping = onCall((request) => ({ uid: request.auth?.uid ?? null, claims: request.auth?.token ?? null }));
