/** One kind of thing that may be downloaded: how it is asked for, and how it is allowed. */
import type { z } from 'zod';
import { type Actor, type Book, DomainError, type Instant, type PaperModel } from '../../domain/index.ts';
import type { AuditEntry } from '../records.ts';
import type { Reader } from '../ports.ts';

/** What makes files that are not stored: blank sheets, books. */
export interface Press {
  docx(model: PaperModel): Promise<Uint8Array>;
  pdf(model: PaperModel): Promise<Uint8Array>;
  /** A spreadsheet of one book; a text is never taken for a formula. */
  xlsx(book: Book): Promise<Uint8Array>;
}

export interface DownloadScene {
  readonly store: Reader;
  readonly actor: Actor;
  readonly now: Instant;
  /** Loaded when something has to be made. */
  readonly press: () => Promise<Press>;
}

/** An object of the bucket, or bytes that were made for this request. */
export type Download = { readonly name: string; readonly contentType: string } & (
  { readonly path: string } | { readonly bytes: Uint8Array }
);

/** A request that was understood. */
export interface AskedDownload {
  readonly commune: string;
  /** What the log says of it: everything but the commune, under which it stands. */
  readonly subject: AuditEntry['subject'];
  readonly open: (scene: DownloadScene) => Promise<Download>;
}

/** Reads a request as one of this kind; null where it is of another. */
export type DownloadKind = (query: unknown) => AskedDownload | null;

type Request = Readonly<Record<string, string | number>> & { readonly commune: string };

/** @param open @throws DomainError `permission-denied`, `not-found` */
export function downloadKind<R extends Request>(
  schema: z.ZodType<R>,
  open: (scene: DownloadScene, request: R) => Promise<Download>,
): DownloadKind {
  return (query) => {
    const parsed = schema.safeParse(query);
    if (!parsed.success) return null;
    const request = parsed.data;
    const { commune, ...subject } = request;
    return { commune, subject, open: (scene) => open(scene, request) };
  };
}

/** One sentence for all that may not read: whether the thing exists is not theirs to know. */
export function notYours(): DomainError {
  return new DomainError('permission-denied', 'Ông/bà không có quyền xem tài liệu này.');
}

export const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
