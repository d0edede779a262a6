import {
  type Actor,
  type contracts,
  DomainError,
  type Dossier,
  type Instant,
  objects,
} from '../../domain/index.ts';
import type { z } from 'zod';
import { documents } from '../documents.ts';
import { type Answer, applyDossierCommand } from '../dossiers/change.ts';
import type { Core } from '../ports.ts';
import type { ObjectStore } from './ports.ts';

/** Whether a submission froze this file: then its bytes stay, as part of what was filed. */
export function isFiled(dossier: Pick<Dossier, 'submissions'>, fileId: string): boolean {
  return dossier.submissions.some((submission) => submission.files.some((file) => file.id === fileId));
}

/**
 * Takes a file out of the draft. The bytes go, unless a submission holds them.
 * @throws DomainError as `decide` does (a filed file that no remark names stays); `not-found`
 */
export async function removeFile(
  core: Pick<Core, 'store'>,
  bucket: Pick<ObjectStore, 'remove'>,
  { input, actor, now }: { input: z.output<typeof contracts.removeFile.input>; actor: Actor; now: Instant },
): Promise<Answer> {
  const { commandId, dossierId, fileId } = input;
  const answer = await applyDossierCommand(
    core,
    { actor, now, commandId, dossierId },
    'removeFile',
    async ({ tx, dossier }) => {
      const doc = documents.file(dossier.communeId, dossierId, fileId);
      const file = await tx.read(doc);
      if (file === null || file.state === 'removed')
        throw new DomainError('not-found', 'Không tìm thấy tệp này trong hồ sơ.', { path: 'fileId' });
      tx.write(doc, { ...file, state: 'removed' });
      return { command: { type: 'removeFile', commandId, fileId } };
    },
  );
  const dossier = await core.store.read(documents.dossier(actor.commune, dossierId));
  if (dossier !== null && !isFiled(dossier, fileId))
    await bucket.remove(objects.dossierFile(actor.commune, dossierId, fileId));
  return answer;
}
