import type { FileContentType } from '../../domain/index.ts';
import type { FileFindings } from './verdict.ts';

/** A resumable upload for exactly one object of one size and type. */
export interface UploadRequest {
  readonly path: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Web address whose pages may send the bytes; null leaves it to the bucket's own rules. */
  readonly origin: string | null;
  /** Ids only: they stand on the object as long as it lives. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Part of an object, in bytes, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The bucket. Clients never touch it but through an upload session. */
export interface ObjectStore {
  /** Opens the session and answers the address that takes the bytes. An object that exists is never overwritten. */
  openUpload(upload: UploadRequest): Promise<string>;
  /** Bytes of the object; null when there is none. */
  size(path: string): Promise<number | null>;
  stream(path: string, range?: ByteRange): AsyncIterable<Uint8Array>;
  write(path: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** No error where nothing is. */
  remove(path: string): Promise<void>;
}

/** Reads an object back and says what it is. */
export interface FileExaminer {
  examine(
    bytes: AsyncIterable<Uint8Array>,
    declared: FileContentType,
    size: number,
  ): Promise<{ readonly findings: FileFindings; readonly sha256: string }>;
}
