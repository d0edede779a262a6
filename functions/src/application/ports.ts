import type { z } from 'zod';
import type { Claims, Instant } from '../domain/index.ts';

/** Tells the moment. A port, because on the emulators the tests move it (see `adapters/clock.ts`). */
export interface Clock {
  now(): Promise<Instant>;
}

/** Where one document lives and what it must look like. `application/documents.ts` lists them all. */
export interface Doc<T> {
  readonly path: string;
  readonly schema: z.ZodType<T>;
}

export type Comparison = '==' | '<' | '<=' | '>' | '>=' | 'in' | 'array-contains';

/** What to read of one collection, or of all collections of that name (`group`). */
export interface Query<T> {
  readonly path: string;
  readonly schema: z.ZodType<T>;
  /** Reads every collection whose last path segment is this one, in all communes. */
  readonly group?: boolean;
  readonly where?: readonly (readonly [field: string, comparison: Comparison, value: unknown])[];
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** Values of the `orderBy` fields after which to begin. */
  readonly startAfter?: readonly unknown[];
  readonly limit?: number;
}

/** A document of rows that many transactions write at once; what stands beside the rows never changes. */
export interface RowsDoc<T, R> extends Doc<T> {
  readonly head: Readonly<Record<string, unknown>>;
  readonly row: z.ZodType<R>;
}

export interface Reader {
  /** @throws DomainError `internal-data` for a stored document that does not parse */
  read<T>(doc: Doc<T>): Promise<T | null>;
  /** @throws DomainError `internal-data` for a stored document that does not parse */
  list<T>(query: Query<T>): Promise<T[]>;
}

/**
 * One transaction. Writes are kept back until the callback ends, whole documents only; a read of something already
 * written here answers with what was written. The callback may run more than once: no side effects in it.
 */
export interface Transaction extends Reader {
  write<T>(doc: Doc<T>, value: T): void;
  remove(doc: Doc<unknown>): void;
  /**
   * Puts one row of a document, or takes it away (null). The document is not read: whoever writes another row at the same
   * moment waits for nobody. Reads inside this transaction do not see it.
   */
  putRow<R>(doc: RowsDoc<unknown, R>, id: string, row: R | null): void;
}

export interface Store extends Reader {
  /**
   * @param turn transactions of one name go one after another in this instance: for a document that many want at once,
   *   where to try again and again would cost more than to wait
   */
  transaction<R>(run: (tx: Transaction) => Promise<R>, turn?: string): Promise<R>;
}

/** Sign-in accounts: what the ID token of a person says, and whether their sessions still hold. */
export interface Accounts {
  /** The custom claims as they stand now; undefined where there are none, or no such account. */
  claims(uid: string): Promise<unknown>;
  /** Null takes the membership away. A new token carries the change; old ones are refused by the member's document. */
  setClaims(uid: string, claims: Claims | null): Promise<void>;
  /** Signs the person out everywhere, within the hour that a token lives. */
  revokeSessions(uid: string): Promise<void>;
}

export interface Ids {
  /** A new document id, unguessable. */
  next(): string;
  /** The same text gives the same id: the key of an e-mail address, of a set of dossiers. */
  of(text: string): string;
}

/** What every use case may ask for. */
export interface Core {
  readonly clock: Clock;
  readonly store: Store;
  readonly accounts: Accounts;
  readonly ids: Ids;
}
