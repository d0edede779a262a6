// Where the emulators of this run are. Outside a run every test fails at once with the sentence that says how to start one.
export interface Emulators {
  readonly projectId: string;
  readonly bucket: string;
  readonly firestore: { readonly host: string; readonly port: number };
  readonly auth: string;
  readonly storage: string;
  readonly pubsub: string;
  readonly functions: string;
  /** Followed by `/name` it is the address of a callable. */
  readonly callables: string;
  readonly hosting: string;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(
      `${name} is not set: this test runs inside the emulators, see “node scripts/run.mjs with-emulators -- …”.`,
    );
  }
  return value;
}

/** Reads the run's addresses from the environment that `with-emulators` and `npm test` set. */
export function emulators(): Emulators {
  const [host = '', port = ''] = variable('FIRESTORE_EMULATOR_HOST').split(':');
  return {
    projectId: variable('GCLOUD_PROJECT'),
    bucket: variable('OCOP_STORAGE_BUCKET'),
    firestore: { host, port: Number(port) },
    auth: `http://${variable('FIREBASE_AUTH_EMULATOR_HOST')}`,
    storage: `http://${variable('FIREBASE_STORAGE_EMULATOR_HOST')}`,
    pubsub: `http://${variable('PUBSUB_EMULATOR_HOST')}`,
    functions: variable('OCOP_FUNCTIONS_ORIGIN'),
    callables: variable('OCOP_CALLABLE_BASE'),
    hosting: variable('OCOP_HOSTING_ORIGIN'),
  };
}

/** Empties Firestore, as a test file's first step: nothing of an earlier file is left. */
export async function clearFirestore(): Promise<void> {
  const { firestore, projectId } = emulators();
  const address = `http://${firestore.host}:${String(firestore.port)}/emulator/v1/projects/${projectId}/databases/(default)/documents`;
  await expectOk(await fetch(address, { method: 'DELETE' }), 'clear Firestore');
}

/** Removes every account of the Auth emulator. */
export async function clearAccounts(): Promise<void> {
  const { auth, projectId } = emulators();
  const address = `${auth}/emulator/v1/projects/${projectId}/accounts`;
  await expectOk(await fetch(address, { method: 'DELETE', headers: OWNER }), 'clear accounts');
}

/** The emulators take this for the project's owner. */
export const OWNER = { authorization: 'Bearer owner' } as const;

export async function expectOk(response: Response, what: string): Promise<Response> {
  if (response.ok) return response;
  throw new Error(`${what}: HTTP ${String(response.status)} ${await response.text()}`);
}
