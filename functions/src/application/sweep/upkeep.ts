/** What the sweep does for the stored data themselves: boards that fit what they show, papers that the search finds. */
import { z } from 'zod';
import {
  addDays,
  Certificate,
  certificateSearchKeys,
  CommuneId,
  DomainError,
  type Instant,
  Paper,
  paperSearchKeys,
  paths,
  type PlainDate,
  plainDateOf,
} from '../../domain/index.ts';
import { mendBoards } from '../boards/rebuild-boards.ts';
import { documents } from '../documents.ts';
import type { Doc, Store, Transaction } from '../ports.ts';
import type { OnFailure } from './daily-sweep.ts';

const EVERY_DAYS = 7;

/** Communes counted anew in one run: a province's 92 in a week of runs, and a run ends in time. */
const MOST_COMMUNES = 20;

/** Documents given their search keys in one transaction. */
const AT_ONCE = 200;

/** A commune whose boards did not fit; `mended` rows were wrong. */
export interface Mended {
  readonly commune: string;
  readonly rows: number;
  readonly mended: number;
}

export interface UpkeepReport {
  /** Communes whose boards were counted anew. */
  readonly counted: number;
  readonly mended: readonly Mended[];
  /** Documents that got the search keys that they came without. */
  readonly keyed: number;
  readonly failed: number;
}

/** A commune as the run finds it. */
interface Kept {
  readonly commune: string;
  /** The day of the last count; null for never. */
  readonly on: PlainDate | null;
  readonly isKeyed: boolean;
}

const markOf = (commune: string) => documents.receipt(commune, 'upkeep');

/**
 * Looks after the boards of every commune: each is counted anew once a week, or on the day on which a board is missing
 * (after a restore, a deletion by hand). What a count finds wrong is mended and reported. The first count of a commune
 * also gives papers and certificates of older releases the search keys that they lack.
 *
 * Reads four documents for each commune a day (itself, the mark of the last count, two boards), and on the day of the
 * count what the boards show: 728 documents in all for a commune of 60 products with 180 certificates, 60 dossiers and
 * 400 tasks; papers beside that once for ever. One commune's fault stops no other.
 */
export async function sweepUpkeep(store: Store, now: Instant, onFailure: OnFailure): Promise<UpkeepReport> {
  const today = plainDateOf(now);
  const report = { counted: 0, mended: [] as Mended[], keyed: 0, failed: 0 };
  for (const kept of await communesDue(store, today))
    try {
      const { commune } = kept;
      if (!kept.isKeyed) report.keyed += await addSearchKeys(store, commune);
      const found = await store.transaction(async (tx) => {
        const answer = await mendBoards(tx, commune);
        leaveMark(tx, commune, now);
        return answer;
      });
      report.counted += 1;
      if (found.mended > 0) report.mended.push({ commune, ...found });
    } catch (error) {
      report.failed += 1;
      const kind = error instanceof DomainError ? error.code : 'unexpected';
      onFailure({ commune: kept.commune, id: 'upkeep' }, 'boards', kind, error);
    }
  return report;
}

/** Those without a board first, then those that waited longest. */
async function communesDue(store: Store, today: PlainDate): Promise<Kept[]> {
  const schema = z.object({ id: CommuneId });
  const found = await store.list({ path: paths.communes(), schema: z.unknown() });
  const communes = found.flatMap((each) => schema.safeParse(each).data?.id ?? []);
  const due: (Kept & { readonly order: string })[] = [];
  for (const commune of communes) {
    const answer = (await store.read(markOf(commune)))?.answer;
    const on = typeof answer?.['on'] === 'string' ? answer['on'] : null;
    const isMissing = await lacksBoard(store, commune);
    if (on === null || isMissing || addDays(on, EVERY_DAYS) <= today)
      due.push({ commune, on, isKeyed: on !== null, order: isMissing ? '' : String(on) });
  }
  return due.sort((a, b) => a.order.localeCompare(b.order)).slice(0, MOST_COMMUNES);
}

/** A damaged board is no missing one: the weekly count mends it. */
async function lacksBoard(store: Store, commune: string): Promise<boolean> {
  for (const { path } of [documents.certificateBoard(commune), documents.dossierBoard(commune)])
    if ((await store.read({ path, schema: z.unknown() })) === null) return true;
  return false;
}

function leaveMark(tx: Transaction, commune: string, now: Instant): void {
  const receipt = { id: 'upkeep', communeId: commune, command: 'upkeep', uid: 'system' };
  tx.write(markOf(commune), { ...receipt, answer: { on: plainDateOf(now) }, at: now, schemaVersion: 1 });
}

/** A kind of document whose older ones have no search keys. */
interface Keyed<T extends { readonly id: string; readonly searchKeys?: string[] | undefined }> {
  readonly collection: 'documents' | 'certificates';
  readonly docOf: (commune: string, id: string) => Doc<T>;
  readonly schema: z.ZodType<T>;
  readonly keysOf: (found: T) => string[];
}

const PAPERS: Keyed<Paper> = {
  collection: 'documents',
  docOf: documents.paper,
  schema: Paper,
  keysOf: paperSearchKeys,
};
const CERTIFICATES: Keyed<Certificate> = {
  collection: 'certificates',
  docOf: documents.certificate,
  schema: Certificate,
  keysOf: certificateSearchKeys,
};

const addSearchKeys = async (store: Store, commune: string): Promise<number> =>
  (await addKeys(store, commune, PAPERS)) + (await addKeys(store, commune, CERTIFICATES));

/** Damaged documents are left as they are; what changed meanwhile is read anew before it is written. */
async function addKeys<T extends { readonly id: string; readonly searchKeys?: string[] | undefined }>(
  store: Store,
  commune: string,
  { collection, docOf, schema, keysOf }: Keyed<T>,
): Promise<number> {
  const all = await store.list({ path: paths.collection(commune, collection), schema: z.unknown() });
  const lacking = all
    .flatMap((each) => schema.safeParse(each).data ?? [])
    .filter(({ searchKeys }) => searchKeys === undefined)
    .map(({ id }) => docOf(commune, id));
  for (let at = 0; at < lacking.length; at += AT_ONCE)
    await store.transaction(async (tx) => {
      for (const doc of lacking.slice(at, at + AT_ONCE)) {
        const found = await tx.read(doc);
        if (found !== null) tx.write(doc, { ...found, searchKeys: keysOf(found) });
      }
    });
  return lacking.length;
}
