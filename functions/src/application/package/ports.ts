import type {
  ContentsLine,
  CoverPage,
  NoticePage,
  OutlineNode,
  PackageFault,
  PackageItem,
  ReadFile,
} from '../../domain/index.ts';
import type { ObjectStore } from '../files/ports.ts';
import type { Core } from '../ports.ts';

/** An object of the bucket that is written bit by bit, in order. */
export interface ByteSink {
  /** Resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the object: what was written. */
  close(): Promise<ReadFile>;
  /** Gives the object up: nothing of it stays. Harmless after `close`. */
  abort(): Promise<void>;
}

export interface PackageBucket extends Pick<ObjectStore, 'size' | 'stream' | 'remove'> {
  sink(path: string, contentType: string): ByteSink;
}

/** Bytes that pass into the archive. */
export interface Passing {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** As the bucket says it. */
  readonly size: number;
  /** Whether the bytes are wanted afterwards: to print them, to attach them. */
  readonly keep: boolean;
  /** Text shrinks; what the office uploads is packed already. */
  readonly deflate: boolean;
}

/** A ZIP that is written as its entries come. */
export interface Archive {
  add(path: string, passing: Passing): Promise<ReadFile & { readonly kept: Uint8Array | null }>;
  close(): Promise<ReadFile>;
}

export type Printed = { readonly pages: number } | { readonly fault: PackageFault };

/** A place of the book, kept in the order in which places were asked for, whatever is ready first. */
export interface BookPlace {
  /** Prints a PDF or a picture on upright A4 pages. Never throws for bad bytes: it says what is wrong with them. */
  print(bytes: Uint8Array, contentType: PackageItem['contentType']): Promise<Printed>;
  /** Puts the file into the book as an attachment. */
  attach(file: {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }): Promise<void>;
  /** One page of words. */
  notice(page: NoticePage): void;
}

/** What stands before the places, once it is known on which page each begins. */
export interface FrontMatter {
  readonly cover: CoverPage;
  readonly contents: readonly ContentsLine[];
}

export interface Binding {
  readonly title: string;
  /** Leads to places by their index. */
  readonly outline: readonly OutlineNode[];
  /** Asked more than once, until the front pages take the room they were counted with. */
  readonly front: (pageOf: (place: number) => number, pages: number) => FrontMatter;
  readonly stamp: (page: number, pages: number) => string;
}

export interface BoundBook extends ReadFile {
  readonly pages: number;
  /** First and last page of each place, from 1. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** One PDF of many files, written as they come. */
export interface Book {
  place(): BookPlace;
  /** Cover, contents, bookmarks and stamps; ends the object. */
  bind(binding: Binding): Promise<BoundBook>;
}

export interface PackagePorts extends Pick<Core, 'store' | 'ids' | 'clock'> {
  readonly bucket: PackageBucket;
  readonly openBook: (sink: ByteSink, madeAt: string) => Book;
  readonly openArchive: (sink: ByteSink, madeAt: string) => Archive;
}
