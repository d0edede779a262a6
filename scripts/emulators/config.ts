// One emulator run's own firebase.json: the project's, with every port moved and every path absolute.
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../support/failure.ts';
import { FUNCTIONS, ROOT, WEB_DIST } from '../support/paths.ts';

export const PROJECT_ID = 'demo-ocop';
export const REGION = 'asia-southeast1';
const HOST = '127.0.0.1';

export type EmulatorName = 'auth' | 'firestore' | 'functions' | 'hosting' | 'pubsub' | 'storage';
export const EMULATORS: readonly EmulatorName[] = [
  'auth',
  'firestore',
  'functions',
  'storage',
  'hosting',
  'pubsub',
];

interface PortEntry {
  port?: number;
  websocketPort?: number;
}
interface Header {
  key: string;
  value: string;
}
interface FirebaseJson {
  functions: { source: string }[];
  firestore: { rules: string; indexes: string };
  storage: { rules: string };
  hosting: { public: string; headers: { source: string; headers: Header[] }[] };
  emulators: Record<string, PortEntry | boolean>;
}

export type Ports = Readonly<Record<EmulatorName | 'hub' | 'logging' | 'eventarc' | 'tasks', number>> & {
  readonly firestoreWebsocket: number;
};

function readFirebaseJson(): FirebaseJson {
  return JSON.parse(readFileSync(join(ROOT, 'firebase.json'), 'utf8')) as FirebaseJson;
}

/** How far all ports are moved, so that several runs can live on one machine: `OCOP_PORT_OFFSET`, in steps of 20. */
export function portOffset(env: NodeJS.ProcessEnv = process.env): number {
  const text = env['OCOP_PORT_OFFSET'] ?? '0';
  const offset = Number(text);
  if (!Number.isInteger(offset) || offset < 0 || offset > 50_000) {
    throw new Failure(`OCOP_PORT_OFFSET phải là số nguyên từ 0 đến 50000, không phải “${text}”.`);
  }
  return offset;
}

function entry(config: FirebaseJson, name: string): PortEntry {
  const value = config.emulators[name];
  if (typeof value !== 'object') throw new Failure(`firebase.json không khai cổng cho emulator “${name}”.`);
  return value;
}

/** The ports of a run; firebase.json is the only place that names the numbers. */
export function portsFor(offset: number): Ports {
  const config = readFirebaseJson();
  const port = (name: string): number => (entry(config, name).port ?? 0) + offset;
  return {
    auth: port('auth'),
    firestore: port('firestore'),
    firestoreWebsocket: (entry(config, 'firestore').websocketPort ?? 0) + offset,
    functions: port('functions'),
    hosting: port('hosting'),
    storage: port('storage'),
    pubsub: port('pubsub'),
    eventarc: port('eventarc'),
    tasks: port('tasks'),
    hub: port('hub'),
    logging: port('logging'),
  };
}

/** The local page talks to the emulators, which the production policy rightly forbids. */
function allowLocalConnections(config: FirebaseJson): void {
  const local = 'http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*';
  for (const header of config.hosting.headers.flatMap((rule) => rule.headers)) {
    if (header.key !== 'Content-Security-Policy') continue;
    header.value = header.value
      .replace(/connect-src /u, `connect-src ${local} `)
      .replace(/frame-src /u, `frame-src ${local} `)
      .replace(/img-src /u, `img-src ${local} `);
  }
}

/**
 * A copy of what would be deployed, which no later build changes while tests run against it.
 */
function snapshotFunctions(runDir: string): void {
  const copy = join(runDir, 'functions');
  for (const part of ['package.json', 'lib', 'assets']) {
    if (existsSync(join(FUNCTIONS, part)))
      cpSync(join(FUNCTIONS, part), join(copy, part), { recursive: true });
  }
  if (existsSync(join(FUNCTIONS, 'node_modules'))) {
    symlinkSync(join(FUNCTIONS, 'node_modules'), join(copy, 'node_modules'), 'junction');
  }
}

export interface RunConfigOptions {
  readonly offset: number;
  /** Whether the functions follow later builds (npm start) or stay as they are now (tests). */
  readonly liveFunctions: boolean;
}

/** Writes the run's firebase.json into `runDir` and answers its path. */
export function writeRunConfig(runDir: string, { offset, liveFunctions }: RunConfigOptions): string {
  const config = readFirebaseJson();
  for (const value of Object.values(config.emulators)) {
    if (typeof value !== 'object') continue;
    if (value.port !== undefined) value.port += offset;
    if (value.websocketPort !== undefined) value.websocketPort += offset;
  }
  config.firestore.rules = join(ROOT, config.firestore.rules);
  config.firestore.indexes = join(ROOT, config.firestore.indexes);
  config.storage.rules = join(ROOT, config.storage.rules);
  // Packages are looked for from the run's folder on, too.
  symlinkSync(join(ROOT, 'node_modules'), join(runDir, 'node_modules'), 'junction');
  // These two are joined to the config's folder, so absolute paths would not be found.
  if (liveFunctions) symlinkSync(FUNCTIONS, join(runDir, 'functions'), 'junction');
  else snapshotFunctions(runDir);
  symlinkSync(WEB_DIST, join(runDir, 'site'), 'junction');
  config.hosting.public = 'site';
  allowLocalConnections(config);
  const path = join(runDir, 'firebase.json');
  writeFileSync(path, JSON.stringify(config, null, 2));
  return path;
}

/** What a program needs in its environment to talk to this run instead of to production. */
export function emulatorEnvironment(ports: Ports): Record<string, string> {
  return {
    // Off Google's cloud the admin libraries would wait for its metadata server.
    METADATA_SERVER_DETECTION: 'none',
    GCLOUD_PROJECT: PROJECT_ID,
    GOOGLE_CLOUD_PROJECT: PROJECT_ID,
    FIRESTORE_EMULATOR_HOST: `${HOST}:${String(ports.firestore)}`,
    FIREBASE_AUTH_EMULATOR_HOST: `${HOST}:${String(ports.auth)}`,
    FIREBASE_STORAGE_EMULATOR_HOST: `${HOST}:${String(ports.storage)}`,
    STORAGE_EMULATOR_HOST: `http://${HOST}:${String(ports.storage)}`,
    PUBSUB_EMULATOR_HOST: `${HOST}:${String(ports.pubsub)}`,
    FIREBASE_EMULATOR_HUB: `${HOST}:${String(ports.hub)}`,
    OCOP_STORAGE_BUCKET: `${PROJECT_ID}.appspot.com`,
    OCOP_FUNCTIONS_ORIGIN: `http://${HOST}:${String(ports.functions)}`,
    OCOP_CALLABLE_BASE: `http://${HOST}:${String(ports.functions)}/${PROJECT_ID}/${REGION}`,
    OCOP_HOSTING_ORIGIN: `http://${HOST}:${String(ports.hosting)}`,
  };
}
