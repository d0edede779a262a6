import type {
  FigureColumn,
  CommandName,
  Commune,
  Contracts,
  Draft,
  ImportKind,
  ListForm,
  ListName,
  PackageAudience,
  PaperType,
  PlainDate,
  SubjectName,
} from '@ocop/functions/domain';
import type { z } from 'zod';
import type { Session } from '../contexts/session.ts';
import type { AppError } from './errors.ts';

export type Unsubscribe = () => void;

/** An account of the emulator, for trying each role; never in production. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  /** The group it is shown under: a role; empty for a newcomer. */
  readonly role: string;
  /** What it is good for, in a few words. */
  readonly label: string;
}

export interface AuthGateway {
  /** Whether the sign-in page offers the emulator's accounts. */
  readonly hasDemoAccounts: boolean;
  /** False when nobody has signed in on this device since the last sign-out: then there is nothing to wait for. */
  mayBeSignedIn: () => boolean;
  /** Calls at once when the answer is known, and on every change. */
  onSession: (listener: (session: Session | null) => void) => Unsubscribe;
  /** Opens Google's window; call it straight from a press, or the browser blocks it. */
  signInWithGoogle: () => Promise<void>;
  demoAccounts: () => Promise<readonly DemoAccount[]>;
  signInDemo: (account: Pick<DemoAccount, 'email' | 'name'>) => Promise<void>;
  signOut: () => Promise<void>;
  /** Fetches the claims anew: after an invitation was accepted or a registration approved. */
  refreshSession: () => Promise<void>;
  /** For requests that are not callables: downloads, the upload session's check. */
  idToken: () => Promise<string>;
}

export type CommandInput<N extends CommandName> = z.input<Contracts[N]['input']>;
/** What a form knows of its command; the id comes from the controller. */
export type CommandFields<N extends CommandName> = Omit<CommandInput<N>, 'commandId'>;
export type CommandOutput<N extends CommandName> = z.output<Contracts[N]['output']>;

export interface CommandGateway {
  /** Calls the callable `name`; rejects with `AppError` only. */
  call: <N extends CommandName>(
    name: N,
    input: CommandFields<N> & { readonly commandId: string },
  ) => Promise<CommandOutput<N>>;
}

export type Comparison =
  '==' | '!=' | '<' | '<=' | '>' | '>=' | 'array-contains' | 'in' | 'array-contains-any';
export type FilterValue = string | number | boolean | null | readonly (string | number | boolean)[];
export type Filter = readonly [field: string, comparison: Comparison, value: FilterValue];

/** What a parser must offer: a zod schema has it. */
export interface Parser<T> {
  safeParse: (data: unknown) => { success: true; data: T } | { success: false };
}

export interface DocumentQuery<T> {
  readonly kind: 'document';
  readonly path: string;
  readonly parser: Parser<T>;
}

export interface CollectionQuery<T> {
  readonly kind: 'collection';
  readonly path: string;
  readonly parser: Parser<T>;
  readonly where?: readonly Filter[];
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit?: number;
  /** The last of the page before: what comes after it in the same order. */
  readonly after?: Place;
  /** `path` is the name of a collection, wherever it hangs (a collection group). */
  readonly group?: boolean;
}

/** A place in a list; only the gateway that named it can read it. */
export type Place = object;

/** The documents that parse, and the ids of those that do not: damaged is shown, never hidden. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly damaged: readonly string[];
  /** Where the next page begins; absent from a list without any. */
  readonly last?: Place;
}

export interface Observer<T> {
  /** `fromCache`: what this device remembers; the server has not answered (yet). */
  readonly next: (value: T, fromCache: boolean) => void;
  readonly error: (error: AppError) => void;
}

export interface QueryGateway {
  /** Follows one document; `null` when there is none. A damaged document is the error `internal-data`. */
  liveDocument: <T>(query: DocumentQuery<T>, observer: Observer<T | null>) => Unsubscribe;
  liveCollection: <T>(query: CollectionQuery<T>, observer: Observer<Listing<T>>) => Unsubscribe;
  /** Reads once. */
  getDocument: <T>(query: DocumentQuery<T>) => Promise<T | null>;
  getCollection: <T>(query: CollectionQuery<T>) => Promise<Listing<T>>;
  /** How many documents there are, counted where they are kept: one read for each thousand, and none is fetched. */
  count: <T>(query: CollectionQuery<T>) => Promise<number>;
}

/** A part of the draft: sections and criteria by key; `null` takes a key out. */
export type DraftChanges = Readonly<{ [K in keyof Draft]?: Draft[K] | null }>;

export interface DraftGateway {
  /**
   * Writes these keys of the draft into the dossier's document, under the rules. Settles when the server has them;
   * without network it stays pending and the local cache already shows them.
   */
  save: (commune: string, dossierId: string, uid: string, changes: DraftChanges) => Promise<void>;
}

/** How far an upload is: bytes gone out, seconds left as far as can be told. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
  readonly secondsLeft: number | null;
}

export interface UploadRequest {
  readonly commandId: string;
  readonly dossierId: string;
  readonly fileId: string;
  readonly file: File;
  readonly evidenceCode: string | null;
  readonly validUntil: PlainDate | null;
  readonly onProgress: (progress: UploadProgress) => void;
  readonly signal: AbortSignal;
}

/** The file of a paper that came back signed; `documentId` is the paper's. */
export interface SignedUploadRequest {
  readonly commandId: string;
  readonly documentId: string;
  readonly fileId: string;
  readonly file: File;
  readonly onProgress: (progress: UploadProgress) => void;
  readonly signal: AbortSignal;
}

/** A file for an item of the commune's year, also before the item is opened. */
export interface ItemUploadRequest extends Omit<SignedUploadRequest, 'documentId'> {
  readonly subject: SubjectName;
  readonly itemId: string;
}

/** What may be fetched: a dossier's file or package, a paper in its forms, a book or list of a year, a blank sheet. */
export type DownloadRequest = { readonly commune: string } & (
  | { readonly dossier: string; readonly file: string }
  | { readonly dossier: string; readonly package: PackageAudience; readonly form: 'pdf' | 'zip' }
  | { readonly document: string; readonly form: 'docx' | 'pdf' | 'signed' }
  | { readonly book: string; readonly form: 'xlsx' | 'pdf' }
  | { readonly tracking: string; readonly form: 'xlsx' | 'pdf' }
  | { readonly blank: PaperType; readonly form: 'docx' | 'pdf' }
  | { readonly list: ListName; readonly year: string; readonly form: ListForm }
  | { readonly template: ImportKind; readonly form: 'xlsx' }
  | { readonly report: string; readonly form: 'xlsx' }
  | {
      readonly report: string;
      readonly figure: string;
      readonly column: FigureColumn;
      readonly form: 'json' | 'xlsx' | 'csv';
    }
  | { readonly ministry: string; readonly form: 'csv' | 'json' }
  /** `item`: subject and id, `ideas/…`. */
  | { readonly item: string; readonly file: string }
);

export interface FileGateway {
  /** Declares the file, then sends its bytes. The server reads it back afterwards: follow the file's own document. */
  upload: (request: UploadRequest) => Promise<void>;
  /** The same for the signed file of a paper: follow the paper's document. */
  uploadSigned: (request: SignedUploadRequest) => Promise<void>;
  /** The same for an item: follow its `files/{fileId}`. */
  uploadItem: (request: ItemUploadRequest) => Promise<void>;
  /** The bytes, by the authorised endpoint that logs who reads what. */
  download: (request: DownloadRequest) => Promise<Blob>;
}

export interface ClockGateway {
  /** The legal day in Vietnam. */
  today: () => PlainDate;
  /** Calls when the day changes; on the emulators also when their clock is moved. */
  onDay: (listener: (today: PlainDate) => void) => Unsubscribe;
}

/** Everything the web asks of the outside. Pages get it from `gatewayContext` and never see Firebase. */
export interface Gateway {
  readonly auth: AuthGateway;
  readonly commands: CommandGateway;
  readonly queries: QueryGateway;
  readonly drafts: DraftGateway;
  readonly files: FileGateway;
  readonly clock: ClockGateway;
  /** The shell's own: the commune of the signed-in member, undefined while unknown or unreadable. */
  followCommune: (commune: string, listener: (commune: Commune | undefined) => void) => Unsubscribe;
}

/** A query for one document: `documentQuery(paths.dossier(commune, id), Dossier)`. */
export function documentQuery<T>(path: string, parser: Parser<T>): DocumentQuery<T> {
  return { kind: 'document', path, parser };
}

/** A query for a collection: `collectionQuery(paths.collection(commune, 'products'), Product, { where: … })`. */
export function collectionQuery<T>(
  path: string,
  parser: Parser<T>,
  options: Pick<CollectionQuery<T>, 'where' | 'orderBy' | 'limit' | 'after' | 'group'> = {},
): CollectionQuery<T> {
  return { kind: 'collection', path, parser, ...options };
}
