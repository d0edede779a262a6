// The emulators with Tân Kỳ's registers, its people signed in, and the clock in hand: everything that changes something
// goes through the public callables, as the person whose it is.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { firestoreStore } from '../../functions/src/adapters/firestore/store.ts';
import { documents } from '../../functions/src/application/documents.ts';
import type { Store } from '../../functions/src/application/ports.ts';
import type { Details, PlainDate, SubjectName } from '../../functions/src/domain/index.ts';
import { type Person, signIn } from '../../test/support/accounts.ts';
import { call } from '../../test/support/callable.ts';
import { emulators } from '../../test/support/emulators.ts';
import { fireSchedule } from '../../test/support/schedule.ts';
import { waitUntil } from '../../test/support/wait-until.ts';
import { warmUp } from '../../test/support/warm-up.ts';
import { TAN_KY } from '../seed/commune.ts';
import { DEMO_ACCOUNTS } from '../seed/people.ts';
import { samplePdf } from '../seed/papers.ts';
import { AT_ONCE } from './calendar.ts';

/** The clock's offset is believed for so long by each function (`adapters/clock.ts`). */
const CLOCK_SETTLES_MS = 350;

/** In the order in which the emulators had better begin: `changeItem` in as many processes as work at once. */
const CALLED = [
  ...Array.from({ length: AT_ONCE }, () => 'changeItem'),
  'rebuildBoards',
  'createDossier',
  'saveDraft',
  'startUpload',
  'requestConfirmation',
  'confirmRatios',
  'submitDossier',
  'receiveDossier',
  'returnDossier',
  'resubmitDossier',
  'declareComplete',
  'requestFinding',
  'recordFinding',
  'roundFigures',
  'previewPaper',
  'generateDocument',
  'submitPaper',
  'recordSigned',
  'issueDocument',
  'issueReport',
  'referToProvince',
  'recordProvinceReceipt',
  'recordProvinceResult',
  'recordCertificate',
  'revokeCertificate',
].reverse();

export interface Given {
  readonly values?: Details;
  readonly reason?: string;
}

export interface Stage {
  /** Past the callables: to look, never to change. */
  readonly store: Store;
  /** Moves the clock to a morning in Vietnam. */
  turnTo(day: PlainDate): Promise<void>;
  /** Calls a callable as the person with this mailbox, with a command id of its own. */
  call<T = unknown>(mailbox: string, name: string, data: object): Promise<T>;
  /** Gives a command to an item of the commune's year. */
  give(mailbox: string, subject: SubjectName, itemId: string, command: string, given?: Given): Promise<void>;
  /** Sends one paper of a dossier and waits until the server has read it back. */
  upload(
    mailbox: string,
    dossierId: string,
    paper: { readonly code: string; readonly name: string; readonly validUntil: PlainDate | null },
  ): Promise<string>;
  /** Starts the processes of the callables that a year needs, a few at a time: most of a short play is their starting. */
  warmUp(): Promise<void>;
  /** Runs the daily sweep. */
  sweep(): Promise<void>;
  /** How long everything took so far, by what it was: milliseconds of each time. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  download(mailbox: string, query: Readonly<Record<string, string>>): Promise<Uint8Array>;
}

/** Runs something and notes under a name how long it took. */
type Timed = <T>(name: string, run: () => Promise<T>) => Promise<T>;

function stopwatch(): { readonly times: Map<string, number[]>; readonly timed: Timed } {
  const times = new Map<string, number[]>();
  const timed: Timed = async (name, run) => {
    const started = performance.now();
    const answer = await run();
    times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
    return answer;
  };
  return { times, timed };
}

async function turnTo(day: PlainDate): Promise<void> {
  const offsetMs = Date.parse(`${day}T08:00:00+07:00`) - Date.now();
  await connectFirebase().db.doc('demo/clock').set({ offsetMs });
  await pause(CLOCK_SETTLES_MS);
}

async function putBytes(uploadUrl: string, bytes: Buffer): Promise<void> {
  const headers = { 'content-type': 'application/pdf' };
  const response = await fetch(uploadUrl, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  if (!response.ok) throw new Error(`upload: HTTP ${String(response.status)} ${await response.text()}`);
}

async function downloaded(person: Person, query: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const search = new URLSearchParams({ commune: TAN_KY, ...query }).toString();
  const headers = { authorization: `Bearer ${person.idToken}` };
  const response = await fetch(`${emulators().callables}/downloadFile?${search}`, { headers });
  if (!response.ok) throw new Error(`${search}: HTTP ${String(response.status)} ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Signs each person in once, when first needed. */
function cast(): (mailbox: string) => Promise<Person> {
  const people = new Map<string, Promise<Person>>();
  return (mailbox) => {
    const account = DEMO_ACCOUNTS.find(({ uid }) => uid === `demo-${mailbox}`);
    if (account === undefined) throw new Error(`No demo account ${mailbox}`);
    const known = people.get(mailbox) ?? signIn(account.email);
    people.set(mailbox, known);
    return known;
  };
}

type Call = <T>(mailbox: string, name: string, data: object) => Promise<T>;

/** Reads the item first, as the screen of whoever gives the command has done. */
function giving(store: Store, call: Call): Stage['give'] {
  return async (mailbox, subject, itemId, command, { values = {}, reason = '' } = {}) => {
    const known = await store.read(documents.item(TAN_KY, subject, itemId));
    const version = known?.version ?? null;
    const order = { commandId: randomUUID(), subject, itemId, command, version, values, reason };
    await call(mailbox, 'changeItem', order);
  };
}

function uploading(store: Store, call: Call): Stage['upload'] {
  return async (mailbox, dossierId, { code, name, validUntil }) => {
    const bytes = samplePdf(`OCOP - sample paper ${code}`);
    const fileId = randomUUID();
    const asked = {
      commandId: randomUUID(),
      dossierId,
      fileId,
      name: `${name} (ví dụ).pdf`,
      contentType: 'application/pdf',
      size: bytes.length,
      evidenceCode: code,
      validUntil,
    };
    const { uploadUrl } = await call<{ uploadUrl: string }>(mailbox, 'startUpload', asked);
    await putBytes(uploadUrl, bytes);
    await waitUntil(`${code} read back`, async () => {
      const file = await store.read(documents.file(TAN_KY, dossierId, fileId));
      return file?.state === 'received' ? file : undefined;
    });
    return fileId;
  };
}

/** The stage on the emulators of the environment, whose registers are loaded. */
export function openStage(): Stage {
  const store = firestoreStore(connectFirebase().db);
  const person = cast();
  const { times, timed } = stopwatch();
  const calling: Call = async (mailbox, name, data) => {
    const who = await person(mailbox);
    return timed(name, () => call(name, data, who));
  };
  const upload = uploading(store, calling);
  return {
    store,
    times,
    turnTo: (day) => timed('(ngày)', () => turnTo(day)),
    give: giving(store, calling),
    upload: (...given) => timed('(tệp)', () => upload(...given)),
    call: (mailbox, name, data) => calling(mailbox, name, { commandId: randomUUID(), ...data }),
    warmUp: () => timed('(khởi động)', () => warmUp(CALLED)),
    sweep: () => timed('dailySweep', () => fireSchedule('dailySweep')),
    download: async (mailbox, query) => {
      const who = await person(mailbox);
      return timed('downloadFile', () => downloaded(who, query));
    },
  };
}
