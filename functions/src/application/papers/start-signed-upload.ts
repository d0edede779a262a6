import type { z } from 'zod';
import {
  type Actor,
  checkPaperOpen,
  type contracts,
  DomainError,
  doerOf,
  type Instant,
  objects,
  type Paper,
  type SignedFile,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { ObjectStore } from '../files/ports.ts';
import { SESSION_MS } from '../files/start-upload.ts';
import { refuseUpload } from '../files/upload-rules.ts';
import { once, requireOffice } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';

type Input = z.output<typeof contracts.startSignedUpload.input>;

export interface SignedUploadCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
  /** Web address of the site, for the session's cross-origin answers; null where the bucket decides. */
  readonly origin: string | null;
}

const PDF = 'application/pdf';

/** What the command did, kept under its id: also which earlier file it put aside, whose bytes go. */
interface Begun {
  readonly fileId: string;
  readonly putAside: string | null;
}

/**
 * Notes on the paper that its signed file is on the way, in place of an earlier one, then opens the session for exactly
 * that object. The session is a side effect: opened after the transaction, and again when the command is repeated.
 * @throws DomainError `permission-denied`; `not-found`; `failed-precondition` (the paper takes no signed file now);
 * `already-exists` when the file id is taken; as `refuseUpload` does
 */
export async function startSignedUpload(
  core: Pick<Core, 'store'>,
  bucket: Pick<ObjectStore, 'openUpload' | 'remove'>,
  call: SignedUploadCall,
): Promise<{ fileId: string; uploadUrl: string; expiresAt: string }> {
  const { input, actor, now, origin } = call;
  const { commandId, documentId, fileId } = input;
  requireOffice(actor, 'startSignedUpload');
  const command = { commune: actor.commune, uid: actor.uid, command: 'startSignedUpload', commandId, now };
  const begun = await once<Begun>(core.store, command, (tx) => begin(tx, call));
  const pathOf = (id: string): string => objects.signedPaper(actor.commune, documentId, id);
  if (begun.putAside !== null) await bucket.remove(pathOf(begun.putAside));
  const file = (await core.store.read(documents.paper(actor.commune, documentId)))?.signedFile;
  if (file?.id !== fileId || file.state !== 'uploading')
    throw new DomainError('failed-precondition', 'Tệp này đã được tải lên hoặc đã có tệp khác thay.', {
      fileId,
    });
  const uploadUrl = await bucket.openUpload({
    path: pathOf(fileId),
    contentType: PDF,
    size: file.size,
    origin,
    labels: { commune: actor.commune, document: documentId, file: fileId },
  });
  return { fileId, uploadUrl, expiresAt: new Date(Date.parse(now) + SESSION_MS).toISOString() };
}

async function begin(tx: Transaction, { input, actor, now }: SignedUploadCall): Promise<Begun> {
  const doc = documents.paper(actor.commune, input.documentId);
  const paper = await tx.read(doc);
  if (paper === null)
    throw new DomainError('not-found', 'Không tìm thấy văn bản này.', { path: 'documentId' });
  checkPaperOpen(paper, 'startSignedUpload');
  refuseRepeatedId(paper, input.fileId);
  const { settings } = await readCommune(tx, actor.commune);
  refuseUpload({ name: input.name, contentType: PDF, size: input.size }, [], settings.uploadLimits);
  const signedFile: SignedFile = {
    id: input.fileId,
    name: input.name,
    size: input.size,
    state: 'uploading',
    refusal: null,
    sha256: null,
    pageCount: null,
    report: null,
    uploadedBy: doerOf(actor),
    uploadedAt: now,
  };
  tx.write(doc, { ...paper, signedFile });
  return { fileId: input.fileId, putAside: paper.signedFile?.id ?? null };
}

/** An object is never written twice: a second file asks for an id of its own. */
function refuseRepeatedId({ signedFile }: Paper, fileId: string): void {
  if (signedFile?.id === fileId)
    throw new DomainError('already-exists', 'Mã tệp này đã dùng; hãy chọn lại tệp.', { path: 'fileId' });
}
