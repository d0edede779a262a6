import {
  type Actor,
  type contracts,
  DomainError,
  type DossierFile,
  type Instant,
  isHelper,
  objects,
} from '../../domain/index.ts';
import type { z } from 'zod';
import { documents, queries } from '../documents.ts';
import { applyAndAnswer, type Scene } from '../dossiers/change.ts';
import type { Core } from '../ports.ts';
import type { ObjectStore } from './ports.ts';
import { refuseUpload } from './upload-rules.ts';

type Input = z.output<typeof contracts.startUpload.input>;

export interface UploadCall {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Instant;
  /** Web address of the site, for the session's cross-origin answers; null where the bucket decides. */
  readonly origin: string | null;
}

/** Milliseconds that Cloud Storage keeps a resumable session open. */
export const SESSION_MS = 7 * 86_400_000;

/**
 * Writes the file as `uploading` together with the dossier's event, then opens the session for exactly that object.
 * The session is a side effect: it is opened after the transaction, and again when the command is repeated.
 * @throws DomainError as `decide` and `refuseUpload` do; `already-exists` when the file id is taken
 */
export async function startUpload(
  core: Pick<Core, 'store'>,
  bucket: ObjectStore,
  { input, actor, now, origin }: UploadCall,
): Promise<{ fileId: string; uploadUrl: string; expiresAt: string }> {
  const { commandId, dossierId, fileId } = input;
  const call = { actor, now, commandId, dossierId };
  await applyAndAnswer(
    core,
    call,
    'startUpload',
    async (scene) => {
      await writeFile(scene, input);
      return { command: { type: 'startUpload', commandId, fileId } };
    },
    () => ({ fileId }),
  );
  const file = await core.store.read(documents.file(actor.commune, dossierId, fileId));
  if (file?.state !== 'uploading')
    throw new DomainError('failed-precondition', 'Tệp này đã được tải lên hoặc đã bỏ.', { fileId });
  const uploadUrl = await bucket.openUpload({
    path: objects.dossierFile(actor.commune, dossierId, fileId),
    contentType: file.contentType,
    size: file.size,
    origin,
    labels: { commune: actor.commune, dossier: dossierId, file: fileId },
  });
  return { fileId, uploadUrl, expiresAt: new Date(Date.parse(now) + SESSION_MS).toISOString() };
}

async function writeFile({ tx, dossier, commune, actor, now }: Scene, input: Input): Promise<void> {
  const doc = documents.file(dossier.communeId, dossier.id, input.fileId);
  if ((await tx.read(doc)) !== null)
    throw new DomainError('already-exists', 'Mã tệp này đã dùng; hãy chọn lại tệp.', { path: 'fileId' });
  const others = await tx.list(queries.files(dossier.communeId, dossier.id));
  refuseUpload(input, others, commune.settings.uploadLimits);
  const { fileId, name, contentType, size, evidenceCode, validUntil } = input;
  const file: DossierFile = {
    id: fileId,
    communeId: dossier.communeId,
    dossierId: dossier.id,
    producerId: dossier.producer.id,
    name,
    contentType,
    size,
    evidenceCode,
    validUntil,
    state: 'uploading',
    refusal: null,
    sha256: null,
    pageCount: null,
    uploadedBy: actor.uid,
    onBehalf: isHelper(dossier, actor),
    startedAt: now,
    receivedAt: null,
    schemaVersion: 1,
  };
  tx.write(doc, file);
}
