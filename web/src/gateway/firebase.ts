import { type FirebaseApp, type FirebaseOptions, initializeApp } from 'firebase/app';
import { z } from 'zod';
import { environmentOf } from './environment.ts';

/** The region of the functions, as `functions/src/options.ts` sets it. */
export const REGION = 'asia-southeast1';

export const environment = environmentOf(
  window.location,
  import.meta.env.OCOP_EMULATORS,
  import.meta.env.DEV,
);

/** Of a site's own project, only what its parts need. */
const Options = z.object({ apiKey: z.string(), projectId: z.string(), authDomain: z.string() });

async function readOptions(): Promise<FirebaseOptions> {
  if (environment.emulators !== null) {
    return { apiKey: 'demo', projectId: 'demo-ocop', authDomain: window.location.host };
  }
  // Firebase Hosting tells each site its own project there, so that one build serves every project.
  const response = await fetch('/__/firebase/init.json');
  return Options.parse(await response.json());
}

let starting: Promise<FirebaseApp> | undefined;

/** The one Firebase app; a failed start is tried anew by the next caller. */
export function firebaseApp(): Promise<FirebaseApp> {
  starting ??= readOptions().then(
    (options) => initializeApp(options),
    (error: unknown) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}
