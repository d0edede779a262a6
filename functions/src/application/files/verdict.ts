/** What the server makes of bytes that it read back: received, or refused and why. Pure. */
import type { FileContentType, FileRefusal } from '../../domain/index.ts';

/** What the upload was declared to be, and how large a file of the commune may be, in bytes. */
export interface DeclaredFile {
  readonly contentType: FileContentType;
  readonly size: number;
  readonly limit: number;
}

/** What reading the bytes found. */
export interface FileFindings {
  /** The type by the bytes themselves; null when it is none of the accepted ones. */
  readonly contentType: FileContentType | null;
  readonly encrypted: boolean;
  /** Begins and ends as its format says: not cut off, not damaged in its skeleton. */
  readonly intact: boolean;
  /** Pages of a PDF; null for other types and where it cannot be opened. */
  readonly pageCount: number | null;
}

/** What can be said from the number of bytes alone, before any of them is read; null when nothing is wrong with it. */
export function refusalBySize(declared: DeclaredFile, bytes: number): FileRefusal | null {
  if (bytes === 0) return 'empty';
  if (bytes > declared.limit) return 'tooLarge';
  return bytes === declared.size ? null : 'sizeMismatch';
}

/**
 * Why the bytes cannot be taken; null when they can. An office file with a password is a container of another type, so
 * "encrypted" is said before "not what it says"; a cut-off file that still shows its type is broken, not mistaken.
 */
export function refusalByContent(declared: DeclaredFile, findings: FileFindings): FileRefusal | null {
  if (findings.encrypted) return 'encrypted';
  if (findings.contentType !== declared.contentType) return 'typeMismatch';
  if (!findings.intact) return 'broken';
  if (declared.contentType === 'application/pdf' && findings.pageCount === null) return 'broken';
  return null;
}
