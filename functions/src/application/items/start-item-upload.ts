import type { z } from 'zod';
import {
  type Actor,
  addDays,
  checkTakesFiles,
  type contracts,
  DomainError,
  type Instant,
  type ItemFile,
  LOOSE_DAYS,
  objects,
  plainDateOf,
  subjects,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import type { ObjectStore } from '../files/ports.ts';
import { SESSION_MS } from '../files/start-upload.ts';
import { refuseUpload } from '../files/upload-rules.ts';
import { once } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';

type Input = z.output<typeof contracts.startItemUpload.input>;

export interface ItemUploadCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
  /** Web address of the site, for the session's cross-origin answers; null where the bucket decides. */
  readonly origin: string | null;
}

/** Files sent for one item over its years: also those that were taken off, or sent and never attached. */
const MOST_UPLOADS = 100;

/**
 * Notes a file as on its way to an item, which may not be opened yet, then opens the session for exactly that object. The
 * session is a side effect: opened after the transaction, and again when the command is repeated.
 * @throws DomainError as `checkTakesFiles` and `refuseUpload` do; `already-exists` when the file id is taken;
 *   `failed-precondition` when it has come in meanwhile
 */
export async function startItemUpload(
  core: Pick<Core, 'store'>,
  bucket: Pick<ObjectStore, 'openUpload'>,
  { input, actor, now, origin }: ItemUploadCall,
): Promise<{ fileId: string; uploadUrl: string; expiresAt: string }> {
  const { commandId, subject, itemId, fileId } = input;
  const { commune, uid } = actor;
  await once(core.store, { commune, uid, command: 'startItemUpload', commandId, now }, (tx) =>
    begin(tx, { input, actor, now }),
  );
  const file = await core.store.read(documents.itemFile(commune, subject, itemId, fileId));
  if (file?.state !== 'uploading')
    throw new DomainError('failed-precondition', 'Tệp này đã được tải lên.', { fileId });
  const uploadUrl = await bucket.openUpload({
    path: objects.itemFile(commune, subject, itemId, fileId),
    contentType: file.contentType,
    size: file.size,
    origin,
    labels: { commune, item: `${subject}/${itemId}`, file: fileId },
  });
  return { fileId, uploadUrl, expiresAt: new Date(Date.parse(now) + SESSION_MS).toISOString() };
}

async function begin(
  tx: Transaction,
  { input, actor, now }: Omit<ItemUploadCall, 'origin'>,
): Promise<{ fileId: string }> {
  const { subject, itemId, fileId, name, contentType, size } = input;
  const item = await tx.read(documents.item(actor.commune, subject, itemId));
  checkTakesFiles(subjects[subject], item, actor);
  const doc = documents.itemFile(actor.commune, subject, itemId, fileId);
  if ((await tx.read(doc)) !== null)
    throw new DomainError('already-exists', 'Mã tệp này đã dùng; hãy chọn lại tệp.', { path: 'fileId' });
  const others = await tx.list(queries.itemFiles(actor.commune, subject, itemId));
  const { settings } = await readCommune(tx, actor.commune);
  refuseUpload(input, others, settings.uploadLimits, { name: subjects[subject].one, files: MOST_UPLOADS });
  const file: ItemFile = {
    id: fileId,
    communeId: actor.commune,
    subject,
    itemId,
    name,
    contentType,
    size,
    state: 'uploading',
    refusal: null,
    sha256: null,
    pageCount: null,
    uploadedBy: actor.uid,
    startedAt: now,
    receivedAt: null,
    looseOn: addDays(plainDateOf(now), LOOSE_DAYS),
    schemaVersion: 1,
  };
  tx.write(doc, file);
  return { fileId };
}
