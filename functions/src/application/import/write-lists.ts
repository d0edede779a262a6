import {
  type Instant,
  nameKey,
  type Producer,
  type ProducerEntry,
  type Product,
  type ProductEntry,
  searchTokens,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Core, Doc, Transaction } from '../ports.ts';

export interface Writing extends Pick<Core, 'store' | 'ids'> {
  readonly commune: string;
  readonly now: Instant;
}

/** Documents of one transaction: well below what it may hold, and short enough to be tried again. */
const AT_ONCE = 200;

/** Parts of a list, one after another. */
export async function inParts<T>(
  things: readonly T[],
  write: (part: readonly T[]) => Promise<void>,
  size = AT_ONCE,
): Promise<void> {
  for (let at = 0; at < things.length; at += size) await write(things.slice(at, at + size));
}

interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** Writes what each entry makes of what is stored: read again here, because the plan is a moment older. */
async function writeEach<E extends Named, T>(
  { store }: Writing,
  entries: readonly E[],
  doc: (entry: E) => { readonly doc: Doc<T>; readonly id: string },
  made: (entry: E, id: string, stored: T | null) => T,
): Promise<void> {
  const write = async (tx: Transaction, part: readonly E[]): Promise<void> => {
    const places = part.map((entry) => ({ entry, ...doc(entry) }));
    const stored = await Promise.all(places.map((place) => tx.read(place.doc)));
    for (const [at, { entry, doc: place, id }] of places.entries())
      tx.write(place, made(entry, id, stored[at] ?? null));
  };
  await inParts(entries, (part) => store.transaction((tx) => write(tx, part)));
}

const filled = (given: string, stored: string): string => (given === '' ? stored : given);

/** The id of a new producer comes from its name: a file that is sent again finds what it wrote before. */
export function writeProducers(writing: Writing, entries: readonly ProducerEntry[]): Promise<void> {
  const { commune, ids } = writing;
  const place = ({ id, name }: ProducerEntry) => {
    const own = id ?? ids.of(`producer ${commune} ${nameKey(name)}`);
    return { id: own, doc: documents.producer(commune, own) };
  };
  const made = (entry: ProducerEntry, id: string, stored: Producer | null): Producer => ({
    id,
    communeId: commune,
    name: stored?.name ?? entry.name,
    kind: entry.kind,
    villageId: entry.villageId ?? stored?.villageId ?? null,
    address: filled(entry.address, stored?.address ?? ''),
    phone: filled(entry.phone, stored?.phone ?? ''),
    email: filled(entry.email, stored?.email ?? ''),
    active: stored?.active ?? true,
    searchKeys: searchTokens(stored?.name ?? entry.name),
    // What the office's own list says is no example any more.
    example: false,
    schemaVersion: 1,
  });
  return writeEach(writing, entries, place, made);
}

export function writeProducts(writing: Writing, entries: readonly ProductEntry[]): Promise<void> {
  const { commune, ids } = writing;
  const place = ({ id, name, producerId }: ProductEntry) => {
    const own = id ?? ids.of(`product ${commune} ${producerId} ${nameKey(name)}`);
    return { id: own, doc: documents.product(commune, own) };
  };
  const made = (entry: ProductEntry, id: string, stored: Product | null): Product => ({
    id,
    communeId: commune,
    producerId: entry.producerId,
    producerName: entry.producerName,
    name: stored?.name ?? entry.name,
    setNo: entry.setNo,
    setUncertain: stored?.setNo === entry.setNo && stored.setUncertain,
    goal: stored?.goal ?? null,
    currentCertificateId: stored?.currentCertificateId ?? null,
    searchKeys: searchTokens(`${stored?.name ?? entry.name} ${entry.producerName}`),
    example: stored?.example ?? false,
    schemaVersion: 1,
  });
  return writeEach(writing, entries, place, made);
}
