// The event logs of a commune, read raw and folded by hand: nothing here knows how the server folds or counts.
import { Timestamp } from 'firebase-admin/firestore';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';

type Json = Readonly<Record<string, unknown>>;

export interface LoggedItem {
  readonly id: string;
  state: string;
  readonly values: Record<string, unknown>;
  /** Days on which each command was accepted. */
  readonly days: Record<string, string[]>;
}

export interface LoggedDossier {
  readonly id: string;
  readonly kind: string;
  readonly product: string;
  readonly producer: string;
  readonly events: readonly Json[];
}

export interface Logs {
  readonly items: Readonly<Record<string, readonly LoggedItem[]>>;
  readonly dossiers: readonly LoggedDossier[];
  /** Lines of the audit log: what has no event log of its own. */
  readonly audit: readonly Json[];
}

export const text = (from: unknown, key: string): string => {
  const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

function foldItems(events: readonly Json[]): Record<string, LoggedItem[]> {
  const items: Record<string, Map<string, LoggedItem>> = {};
  const ordered = [...events].sort((a, b) => Number(a['version']) - Number(b['version']));
  for (const event of ordered) {
    const [subject, id] = [text(event, 'subject'), text(event, 'itemId')];
    const known = (items[subject] ??= new Map<string, LoggedItem>());
    const item = known.get(id) ?? { id, state: '', values: {}, days: {} };
    Object.assign(item.values, event['values']);
    item.state = text(event, 'state');
    (item.days[text(event, 'command')] ??= []).push(text(event, 'on'));
    known.set(id, item);
  }
  return Object.fromEntries(Object.entries(items).map(([subject, known]) => [subject, [...known.values()]]));
}

function foldDossiers(events: readonly Json[]): LoggedDossier[] {
  const openings = events.filter(({ type }) => type === 'dossierCreated');
  return openings.map((opening) => ({
    id: text(opening, 'dossierId'),
    kind: text(opening, 'kind'),
    product: text(opening['product'], 'id'),
    producer: text(opening['producer'], 'id'),
    events: events.filter((each) => text(each, 'dossierId') === text(opening, 'dossierId')),
  }));
}

/** A line of a log with its moment as text; the legal day of a moment is Vietnam's, and `on` is a day already. */
function lineOf(data: Json): Json {
  const { at } = data;
  const moment = at instanceof Timestamp ? at.toDate().toISOString() : '';
  return { ...data, at: moment };
}

/** Every event and every line of the audit log of a commune. */
export async function readLogs(commune: string): Promise<Logs> {
  const { db } = connectFirebase();
  const events = await db.collectionGroup('events').get();
  const own = events.docs
    .filter(({ ref }) => ref.path.startsWith(`communes/${commune}/`))
    .map((document) => lineOf(document.data()));
  const audit = await db.collection(`communes/${commune}/audit`).get();
  return {
    items: foldItems(own.filter((event) => 'itemId' in event)),
    dossiers: foldDossiers(own.filter((event) => 'dossierId' in event)),
    audit: audit.docs.map((document) => lineOf(document.data())),
  };
}
