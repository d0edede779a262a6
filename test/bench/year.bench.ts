// A year of a commune of 60 products, one ten times that size, and one within a province of 92 communes and 1,500 products:
// documents read and milliseconds of the dashboard, the lists and the yearly report, beside reading the collections whole.
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { firestoreStore } from '../../functions/src/adapters/firestore/store.ts';
import { mendBoards } from '../../functions/src/application/boards/rebuild-boards.ts';
import { queries } from '../../functions/src/application/documents.ts';
import type { Query, Reader, Store } from '../../functions/src/application/ports.ts';
import { reportFacts } from '../../functions/src/application/reports/facts.ts';
import {
  type Actor,
  indicatorRows,
  type Item,
  periodBefore,
  type PlanBoardSubject,
  type PlannedThing,
  planRow,
  type ReportFacts,
  reportPeriod,
  scopeOf,
} from '../../functions/src/domain/index.ts';
import type { CollectionQuery, DocumentQuery } from '../../web/src/gateway/gateway.ts';
import { certificateBoardOf, dossierBoardOf } from '../../web/src/services/board-queries.ts';
import { itemsOf } from '../../web/src/services/item-queries.ts';
import {
  deskPapersOf,
  dossierPageOf,
  LIST_PAGE,
  newProductsOf,
  noticePageOf,
  paperPageOf,
  signedPapersOf,
} from '../../web/src/services/list-queries.ts';
import { counting } from '../functions/sweep-support.ts';
import { BIG_DAY, seedBigCommune, type Size } from '../support/big-commune.ts';
import { clearFirestore } from '../support/emulators.ts';
import { median, type Row } from './support/bench.ts';
import { fromBoards, fromCollections } from './support/dashboard.ts';

export const name =
  'A commune’s year: the dashboard, the lists and the report, beside reading whole collections';
export const needsEmulators = true;

const YEAR = 2026;
const COMMUNE: Size = {
  products: 60,
  history: 2,
  dossiers: 60,
  tasks: 400,
  villages: 20,
  notices: 40,
  papers: 240,
};
const TENFOLD: Size = {
  products: 600,
  history: 2,
  dossiers: 600,
  tasks: 4000,
  villages: 20,
  notices: 400,
  papers: 2400,
};
/** As many products as a whole province has, in one commune: what a list reads may not depend on it. */
const PROVINCE_SIZED: Size = {
  products: 1500,
  history: 0,
  dossiers: 1500,
  tasks: 1500,
  villages: 92,
  notices: 400,
  papers: 3000,
};
/** 1,500 products over 92 communes. */
const ONE_OF_92: Size = {
  products: 16,
  history: 1,
  dossiers: 16,
  tasks: 60,
  villages: 5,
  notices: 5,
  papers: 20,
};

interface Measured<T> {
  readonly reads: number;
  readonly ms: number;
  readonly value: T;
}

const ROUNDS = 5;

/** Reads of one round, and the middle of the times of all. */
async function measured<T>(store: Store, run: (reader: Reader) => Promise<T>): Promise<Measured<T>> {
  const times: number[] = [];
  const count = counting(store);
  const value = await run(count.store);
  const reads = count.reads();
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await run(store);
    times.push(performance.now() - started);
  }
  return { reads, ms: median(times), value };
}

/** At most so many documents for a home or the dashboard. */
const MOST = 30;

async function dashboard(store: Store, commune: string, what: string): Promise<Row[]> {
  const ours = await measured(store, (reader) => fromBoards(reader, commune));
  const plain = await measured(store, (reader) => fromCollections(reader, commune));
  if (ours.value !== plain.value)
    throw new Error(`${what}: the boards and the collections count differently.`);
  return [
    {
      what: `dashboard, ${what}: reads`,
      unit: 'documents',
      ours: ours.reads,
      plain: plain.reads,
      limit: { atMost: MOST },
    },
    // The plain way on the same machine in the same run: ours may never be slower.
    { what: `dashboard, ${what}`, unit: 'ms', ours: ours.ms, plain: plain.ms, limit: { atMost: plain.ms } },
  ];
}

/** A query of the site as the server asks it. */
const served = <T>({ parser, ...query }: CollectionQuery<T>): Query<T> =>
  ({ ...query, schema: parser }) as unknown as Query<T>;

/** What a page of a list asks for: boards and queries beside each other. */
type Asks = readonly (CollectionQuery<unknown> | DocumentQuery<unknown>)[];

const isCollection = (asked: Asks[number]): asked is CollectionQuery<unknown> => asked.kind === 'collection';

const ask = (reader: Reader, asked: Asks[number]): Promise<unknown> =>
  isCollection(asked)
    ? reader.list(served(asked))
    : reader.read({ path: asked.path, schema: asked.parser } as unknown as Parameters<Reader['read']>[0]);

/** A list as it is opened, beside the whole of its collection. */
async function list(
  store: Store,
  what: string,
  asks: Asks,
  collection: CollectionQuery<unknown>,
): Promise<Row> {
  const ours = await measured(store, (reader) => Promise.all(asks.map((asked) => ask(reader, asked))));
  const { path, schema } = served(collection);
  const plain = await measured(store, (reader) => reader.list({ path, schema }));
  return {
    what: `${what}: reads`,
    unit: 'documents',
    ours: ours.reads,
    plain: plain.reads,
    limit: { atMost: MOST },
    note: `${ours.ms.toFixed(0)} ms beside ${plain.ms.toFixed(0)} ms`,
  };
}

/** "Xem thêm" for the third time: from where the page before ended, beside reading as many again as are shown. */
async function furtherPage(store: Store, what: string, page: CollectionQuery<Item>): Promise<Row> {
  const shown = await store.list({ ...served(page), limit: 3 * LIST_PAGE });
  const next = { ...served(page), startAfter: [shown.at(-1)?.on] };
  const ours = await measured(store, (reader) => reader.list(next));
  const plain = await measured(store, (reader) => reader.list({ ...served(page), limit: 4 * LIST_PAGE }));
  return {
    what: `${what}: reads`,
    unit: 'documents',
    ours: ours.reads,
    plain: plain.reads,
    limit: { atMost: LIST_PAGE },
  };
}

async function lists(store: Store, commune: string, size: string): Promise<Row[]> {
  const actor: Actor = { uid: 'u', commune, role: 'economy', name: '' };
  const page = { year: YEAR, isOpen: true, limit: LIST_PAGE };
  const narrowing = { states: ['todo'], unit: 'front', goal: null, before: null };
  const tasks = itemsOf(actor, 'tasks', page);
  const dossiers = dossierPageOf(actor, { isEnded: true, stage: null, village: null });
  const products = newProductsOf(actor);
  const papers = paperPageOf(actor, { type: null, state: null });
  const notices = noticePageOf(actor);
  const each = (what: string, asks: Asks, whole: CollectionQuery<unknown>): Promise<Row> =>
    list(store, `${what}, ${size}`, asks, whole);
  return [
    await each('dossiers under way', [dossierBoardOf(actor)], dossiers),
    await each('dossiers that have ended', [dossiers], dossiers),
    await each('products', [certificateBoardOf(actor), products], products),
    await each(
      'papers, with what waits for a number',
      [papers, signedPapersOf(actor), deskPapersOf(actor)],
      papers,
    ),
    await each('notices', [notices], notices),
    await each('tasks', [tasks], tasks),
    await each('tasks of one unit and state', [itemsOf(actor, 'tasks', { ...page, narrowing })], tasks),
    await furtherPage(store, `fourth page of tasks, ${size}`, tasks),
  ];
}

/** The figures of the yearly report: counted once, when it is settled; read from its own document ever after. */
async function report(store: Store, commune: string): Promise<Row[]> {
  const now = reportPeriod('year', YEAR, 1);
  const before = periodBefore('year', now);
  const rowsOf = (facts: ReportFacts): string =>
    JSON.stringify(indicatorRows(facts, scopeOf(now, BIG_DAY), scopeOf(before, BIG_DAY)));
  const days = { from: before.from, to: now.to };
  const ours = await measured(store, async (reader) => rowsOf(await reportFacts(reader, commune, days)));
  // The plan's tasks and targets from their collections instead of their boards.
  const plain = await measured(store, async (reader) => {
    const facts = await reportFacts(reader, commune, days);
    const rows = async (subject: PlanBoardSubject): Promise<PlannedThing[]> =>
      (await reader.list(queries.itemsOfYears(commune, subject, [YEAR - 2, YEAR - 1, YEAR]))).map((item) => ({
        id: item.id,
        ...planRow(item),
      }));
    return rowsOf({ ...facts, plan: { tasks: await rows('tasks'), targets: await rows('targets') } });
  });
  if (ours.value !== plain.value) throw new Error('The boards and the collections report differently.');
  const what = 'figures of the yearly report';
  const reads = { ours: ours.reads, plain: plain.reads, limit: { atMost: plain.reads } } as const;
  return [
    { what: `${what}: reads`, unit: 'documents', ...reads },
    { what, unit: 'ms', ours: ours.ms, plain: plain.ms, limit: { atMost: 10_000 } },
  ];
}

export async function run(): Promise<Row[]> {
  await clearFirestore();
  const store = firestoreStore(connectFirebase().db);
  await seedBigCommune(store, '02104', COMMUNE);
  await seedBigCommune(store, '02105', TENFOLD);
  await seedBigCommune(store, '02106', PROVINCE_SIZED);
  const recount = await measured(store, () => store.transaction((tx) => mendBoards(tx, '02104')));
  const rows = [
    ...(await dashboard(store, '02104', '60 products')),
    ...(await dashboard(store, '02105', '600 products')),
    ...(await lists(store, '02104', 'commune of 60 products')),
    ...(await lists(store, '02106', 'commune of 1,500 products')),
    ...(await report(store, '02104')),
    { what: 'counting all boards of 60 products anew', unit: 'ms', ours: recount.ms } as const,
  ];
  for (let at = 0; at < 92; at += 1)
    await seedBigCommune(store, String(10_000 + at), { ...ONE_OF_92, products: at < 28 ? 17 : 16 });
  return [...rows, ...(await dashboard(store, '10000', 'one commune of 92 with 1,500 products in all'))];
}
