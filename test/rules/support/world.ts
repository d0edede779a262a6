// One store under the real rules, for one test file: its own project id, the rules loaded once, the documents seeded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { type FirebaseApp, FirebaseError, deleteApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  type DocumentData,
  type Firestore,
  getFirestore,
  setLogLevel,
} from 'firebase/firestore/lite';
import { emulators } from '../../support/emulators.ts';
import type { Person } from './people.ts';

export const RULES = readFileSync(join(import.meta.dirname, '../../../firestore.rules'), 'utf8');

/** Each test file's own project, so that files cannot see each other's documents and coverage. */
export const projectOf = (file: string): string => `demo-rules-${file.toLowerCase()}`;

export type Outcome = 'allowed' | 'denied';

export interface World {
  readonly file: string;
  /** The store as this person sees it. */
  as(person: Person): Firestore;
  /** Writes documents past the rules: whole ones, by path. */
  seed(documents: Readonly<Record<string, DocumentData>>): Promise<void>;
  /** Reads one document past the rules. */
  stored(path: string): Promise<DocumentData | undefined>;
  end(): Promise<void>;
}

/** What the rules say to an act; any other failure than theirs fails the test. */
export async function outcome(act: () => Promise<unknown>): Promise<Outcome> {
  try {
    await act();
    return 'allowed';
  } catch (error) {
    if (error instanceof FirebaseError && error.code === 'permission-denied') return 'denied';
    throw error;
  }
}

/** Opens the world of a test file. */
export async function openWorld(file: string): Promise<World> {
  setLogLevel('silent');
  const { host, port } = emulators().firestore;
  const environment = await initializeTestEnvironment({
    projectId: projectOf(file),
    firestore: { host, port, rules: RULES },
  });
  await environment.clearFirestore();
  const people = peopleIn(projectOf(file));
  const end = async (): Promise<void> => {
    await Promise.all([environment.cleanup(), people.end()]);
  };
  return { file, as: people.as, ...pastTheRules(environment), end };
}

/** Each person's own SDK. Lite: one plain request per act and no stream to open makes the tables ten times faster. */
function peopleIn(projectId: string): Pick<World, 'as' | 'end'> {
  const stores = new Map<string, { readonly app: FirebaseApp; readonly store: Firestore }>();
  return {
    as: (person) => {
      const known = stores.get(person.name) ?? signIn(projectId, person);
      stores.set(person.name, known);
      return known.store;
    },
    end: async () => {
      await Promise.all([...stores.values()].map(({ app }) => deleteApp(app)));
    },
  };
}

function signIn(projectId: string, { name, uid, token }: Person): { app: FirebaseApp; store: Firestore } {
  const { host, port } = emulators().firestore;
  const app = initializeApp({ projectId }, `${projectId} ${name}`);
  const store = getFirestore(app);
  const options = uid === null ? {} : { mockUserToken: { ...token, user_id: uid } };
  connectFirestoreEmulator(store, host, port, options);
  return { app, store };
}

function pastTheRules(environment: RulesTestEnvironment): Pick<World, 'seed' | 'stored'> {
  return {
    seed: (documents) =>
      environment.withSecurityRulesDisabled(async (context) => {
        const store = context.firestore();
        const batch = store.batch();
        for (const [path, data] of Object.entries(documents)) batch.set(store.doc(path), data);
        await batch.commit();
      }),
    stored: async (path) => {
      let found: DocumentData | undefined;
      await environment.withSecurityRulesDisabled(async (context) => {
        found = (await context.firestore().doc(path).get()).data();
      });
      return found;
    },
  };
}
