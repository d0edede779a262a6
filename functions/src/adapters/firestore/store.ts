import {
  type DocumentSnapshot,
  FieldPath,
  FieldValue,
  type Firestore,
  type Query as FirestoreQuery,
  type Transaction as FirestoreTransaction,
} from 'firebase-admin/firestore';
import type { Doc, Query, RowsDoc, Store, Transaction } from '../../application/ports.ts';
import { decode, encodeDocument } from './convert.ts';
import { Turns } from './turns.ts';

/** Instances that want one document wait for each other; the client itself ends after the tenth attempt. */
const CONTENTION = { maxAttempts: 10 };

/** The store on Firestore. */
export function firestoreStore(db: Firestore): Store {
  const turns = new Turns();
  return {
    read: async (doc) => found(doc, await db.doc(doc.path).get()),
    list: async (query) => decoded(query, (await built(db, query).get()).docs),
    transaction: (run, turn) => {
      const transact = () =>
        db.runTransaction(async (transaction) => {
          const tx = new PendingWrites(db, transaction);
          const result = await run(tx);
          tx.flush();
          return result;
        }, CONTENTION);
      return turn === undefined ? transact() : turns.take(turn, transact);
    },
  };
}

/** Firestore wants all reads of a transaction before its first write; so writes wait here until the callback is over. */
class PendingWrites implements Transaction {
  readonly #db: Firestore;
  readonly #transaction: FirestoreTransaction;
  readonly #pending = new Map<string, { readonly value: unknown } | null>();
  readonly #rows = new Map<string, PendingRows>();

  constructor(db: Firestore, transaction: FirestoreTransaction) {
    this.#db = db;
    this.#transaction = transaction;
  }

  async read<T>(doc: Doc<T>): Promise<T | null> {
    const pending = this.#pending.get(doc.path);
    if (pending === null) return null;
    if (pending !== undefined) return doc.schema.parse(pending.value);
    return found(doc, await this.#transaction.get(this.#db.doc(doc.path)));
  }

  async list<T>(query: Query<T>): Promise<T[]> {
    return decoded(query, (await this.#transaction.get(built(this.#db, query))).docs);
  }

  write<T>(doc: Doc<T>, value: T): void {
    this.#pending.set(doc.path, { value: doc.schema.parse(value) });
  }

  remove(doc: Doc<unknown>): void {
    this.#pending.set(doc.path, null);
  }

  putRow<R>(doc: RowsDoc<unknown, R>, id: string, row: R | null): void {
    const pending = this.#rows.get(doc.path) ?? { head: doc.head, rows: new Map() };
    pending.rows.set(id, row === null ? null : doc.row.parse(row));
    this.#rows.set(doc.path, pending);
  }

  flush(): void {
    for (const [path, pending] of this.#pending) {
      const target = this.#db.doc(path);
      if (pending === null) this.#transaction.delete(target);
      else this.#transaction.set(target, encodeDocument(pending.value));
    }
    for (const [path, { head, rows }] of this.#rows) this.#setRows(path, head, rows);
  }

  /** Each row is replaced whole, the other rows stay: a plain merge would leave parts of the row that was. */
  #setRows(path: string, head: PendingRows['head'], rows: PendingRows['rows']): void {
    const put = [...rows].map(
      ([id, row]) => [id, row === null ? FieldValue.delete() : encodeDocument(row)] as const,
    );
    const mergeFields = [...Object.keys(head), ...[...rows.keys()].map((id) => new FieldPath('rows', id))];
    const data = { ...head, rows: Object.fromEntries(put) };
    this.#transaction.set(this.#db.doc(path), data, { mergeFields });
  }
}

interface PendingRows {
  readonly head: Readonly<Record<string, unknown>>;
  readonly rows: Map<string, unknown>;
}

function found<T>(doc: Doc<T>, snapshot: DocumentSnapshot): T | null {
  return snapshot.exists ? decode(doc.schema, doc.path, snapshot.data()) : null;
}

function decoded<T>(query: Query<T>, snapshots: readonly DocumentSnapshot[]): T[] {
  return snapshots.map((snapshot) => decode(query.schema, snapshot.ref.path, snapshot.data()));
}

function built<T>(db: Firestore, query: Query<T>): FirestoreQuery {
  let built: FirestoreQuery =
    query.group === true
      ? db.collectionGroup(query.path.split('/').at(-1) ?? query.path)
      : db.collection(query.path);
  for (const [field, comparison, value] of query.where ?? []) built = built.where(field, comparison, value);
  for (const [field, direction] of query.orderBy ?? []) built = built.orderBy(field, direction);
  if (query.startAfter !== undefined) built = built.startAfter(...query.startAfter);
  if (query.limit !== undefined) built = built.limit(query.limit);
  return built;
}
