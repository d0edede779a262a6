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
import { TAN_KY } from '../seed/commune.ts';
import { DEMO_ACCOUNTS } from '../seed/people.ts';
import { samplePdf } from '../seed/papers.ts';

/** The clock's offset is believed for so long by each function (`adapters/clock.ts`). */
const CLOCK_SETTLES_MS = 350;

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
  /** Runs the daily sweep. */
  sweep(): Promise<void>;
  download(mailbox: string, query: Readonly<Record<string, string>>): Promise<Uint8Array>;
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

/** The stage on the emulators of the environment, whose registers are loaded. */
export function openStage(): Stage {
  const store = firestoreStore(connectFirebase().db);
  const person = cast();
  const give: Stage['give'] = async (
    mailbox,
    subject,
    itemId,
    command,
    { values = {}, reason = '' } = {},
  ) => {
    const known = await store.read(documents.item(TAN_KY, subject, itemId));
    const version = known?.version ?? null;
    const order = { commandId: randomUUID(), subject, itemId, command, version, values, reason };
    await call('changeItem', order, await person(mailbox));
  };
  const upload: Stage['upload'] = async (mailbox, dossierId, { code, name, validUntil }) => {
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
    const { uploadUrl } = await call<{ uploadUrl: string }>('startUpload', asked, await person(mailbox));
    await putBytes(uploadUrl, bytes);
    await waitUntil(`${code} read back`, async () => {
      const file = await store.read(documents.file(TAN_KY, dossierId, fileId));
      return file?.state === 'received' ? file : undefined;
    });
    return fileId;
  };
  return {
    store,
    turnTo,
    give,
    upload,
    call: async (mailbox, name, data) =>
      call(name, { commandId: randomUUID(), ...data }, await person(mailbox)),
    sweep: () => fireSchedule('dailySweep'),
    download: async (mailbox, query) => downloaded(await person(mailbox), query),
  };
}
