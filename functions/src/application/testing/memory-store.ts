import type { Comparison, Doc, Query, Reader, RowsDoc, Store, Transaction } from '../ports.ts';

type Compare = (stored: unknown, value: unknown) => boolean;

const ordered =
  (holds: (a: string | number, b: string | number) => boolean): Compare =>
  (a, b) =>
    (typeof a === 'string' && typeof b === 'string' && holds(a, b)) ||
    (typeof a === 'number' && typeof b === 'number' && holds(a, b));

const COMPARE: Readonly<Record<Comparison, Compare>> = {
  '==': (a, b) => a === b,
  '<': ordered((a, b) => a < b),
  '<=': ordered((a, b) => a <= b),
  '>': ordered((a, b) => a > b),
  '>=': ordered((a, b) => a >= b),
  in: (a, b) => Array.isArray(b) && b.includes(a),
  'array-contains': (a, b) => Array.isArray(a) && a.includes(b),
};

function fieldOf(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      value,
    );
}

function inCollection(path: string, query: Query<unknown>): boolean {
  const collection = path.slice(0, path.lastIndexOf('/'));
  return query.group === true ? collection.split('/').at(-1) === query.path : collection === query.path;
}

/** Documents stand in the order that was asked for, those after `startAfter` only. */
function inOrder(found: readonly unknown[], { orderBy = [], startAfter }: Query<unknown>): unknown[] {
  const compare = (a: readonly unknown[], b: readonly unknown[]): number => {
    const at = orderBy.findIndex((_, place) => a[place] !== b[place]);
    if (at === -1) return 0;
    const isLess = COMPARE['<'](a[at], b[at]);
    return isLess === (orderBy[at]?.[1] === 'asc') ? -1 : 1;
  };
  const keysOf = (value: unknown): unknown[] => orderBy.map(([field]) => fieldOf(value, field));
  return found
    .filter((value) => startAfter === undefined || compare(keysOf(value), startAfter) > 0)
    .sort((a, b) => compare(keysOf(a), keysOf(b)));
}

/** The store for unit tests: one map, transactions one after another, nothing written when the callback throws. */
export class MemoryStore implements Store {
  readonly #documents = new Map<string, unknown>();
  #last: Promise<unknown> = Promise.resolve();

  put<T>(doc: Doc<T>, value: T): void {
    this.#documents.set(doc.path, doc.schema.parse(value));
  }

  paths(): string[] {
    return [...this.#documents.keys()].sort();
  }

  /** Everything that is kept, by path, as it is now. */
  snapshot(): ReadonlyMap<string, unknown> {
    return new Map(this.#documents);
  }

  read<T>(doc: Doc<T>): Promise<T | null> {
    const found = this.#documents.get(doc.path);
    return Promise.resolve(found === undefined ? null : doc.schema.parse(found));
  }

  list<T>(query: Query<T>): Promise<T[]> {
    const found = [...this.#documents]
      .filter(([path]) => inCollection(path, query))
      .map(([, value]) => value)
      .filter((value) =>
        (query.where ?? []).every(([field, by, than]) => COMPARE[by](fieldOf(value, field), than)),
      );
    const page = inOrder(found, query).slice(0, query.limit);
    return Promise.resolve(page.map((value) => query.schema.parse(value)));
  }

  transaction<R>(run: (tx: Transaction) => Promise<R>): Promise<R> {
    const mine = this.#last.then(() => this.#run(run));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #run<R>(run: (tx: Transaction) => Promise<R>): Promise<R> {
    const pending = new Map<string, unknown>();
    const rows: PendingRow[] = [];
    const answer = await run(transactionOn(this, pending, rows));
    for (const [path, value] of pending)
      if (value === null) this.#documents.delete(path);
      else this.#documents.set(path, value);
    for (const { doc, id, row } of rows) {
      const kept = fieldOf(this.#documents.get(doc.path), 'rows');
      const others = Object.entries(kept ?? {}).filter(([key]) => key !== id);
      const all = row === null ? others : [...others, [id, row] as const];
      this.#documents.set(doc.path, doc.schema.parse({ ...doc.head, rows: Object.fromEntries(all) }));
    }
    return answer;
  }
}

interface PendingRow {
  readonly doc: RowsDoc<unknown, unknown>;
  readonly id: string;
  readonly row: unknown;
}

function transactionOn(store: Reader, pending: Map<string, unknown>, rows: PendingRow[]): Transaction {
  return {
    read: (doc) => {
      const written = pending.get(doc.path);
      if (written === undefined) return store.read(doc);
      return Promise.resolve(written === null ? null : doc.schema.parse(written));
    },
    list: (query) => store.list(query),
    write: (doc, value) => {
      pending.set(doc.path, doc.schema.parse(value));
    },
    remove: ({ path }) => {
      pending.set(path, null);
    },
    putRow: (doc, id, row) => {
      rows.push({ doc, id, row: row === null ? null : doc.row.parse(row) });
    },
  };
}
