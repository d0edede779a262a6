import type { z } from 'zod';
import {
  type contracts,
  criteriaOf,
  criteriaSetIdFor,
  DomainError,
  DRAFT_MAX_LENGTH,
  isCriterionKey,
  loadCriteriaSet,
} from '../../domain/index.ts';
import { boardCertificate } from '../boards/rows.ts';
import { documents } from '../documents.ts';
import type { Core } from '../ports.ts';
import { type Answer, applyDossierCommand, type DossierCall, type Scene } from './change.ts';
import { refuseForeignOptions } from './facts.ts';

type Contracts = typeof contracts;

/** Puts changed parts into the draft; the parts that are closed stay closed (`decide`). */
export function saveDraft(
  core: Core,
  call: DossierCall,
  { changes }: z.output<Contracts['saveDraft']['input']>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'saveDraft', async ({ commandId, dossier, draft }) => {
    refuseForeignOptions(await loadCriteriaSet(dossier.criteriaSetId), changes);
    const merged = { ...draft, ...changes };
    if (JSON.stringify(merged).length > DRAFT_MAX_LENGTH)
      throw new DomainError(
        'resource-exhausted',
        'Nội dung hồ sơ quá dài; hãy chuyển bớt phần mô tả sang tệp đính kèm.',
      );
    return { command: { type: 'saveDraft', commandId, keys: Object.keys(changes) }, draft: merged };
  });
}

/** Moves a draft to another product set; answers to the old set's criteria do not fit the new one and are dropped. */
export function changeProductSet(
  core: Core,
  call: DossierCall,
  { setNo, reason }: z.output<Contracts['changeProductSet']['input']>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'changeProductSet', async (scene) => {
    const criteriaSetId = criteriaSetIdFor(setNo, scene.on);
    const set = await loadCriteriaSet(criteriaSetId);
    await settleProductSet(scene, setNo);
    return {
      command: {
        type: 'changeProductSet',
        commandId: scene.commandId,
        setNo,
        criteriaSetId,
        criteria: criteriaOf(set).map(({ number }) => number),
        reason,
      },
      draft: Object.fromEntries(Object.entries(scene.draft).filter(([key]) => !isCriterionKey(key))),
    };
  });
}

/** The product keeps the set that the office settled on, so that its next dossier begins with it. */
async function settleProductSet({ tx, dossier }: Scene, setNo: number): Promise<void> {
  const doc = documents.product(dossier.communeId, dossier.product.id);
  const product = await tx.read(doc);
  if (product === null) return;
  tx.write(doc, { ...product, setNo, setUncertain: false });
  const { currentCertificateId: id } = product;
  const certificate = id === null ? null : await tx.read(documents.certificate(dossier.communeId, id));
  if (certificate !== null)
    boardCertificate(tx, certificate, { setNo, villageId: dossier.producer.villageId });
}

/** The producer agrees to what a helper prepared: in their own account, or on paper that was scanned and read back. */
export function recordConsent(
  core: Core,
  call: DossierCall,
  { fileId }: z.output<Contracts['recordConsent']['input']>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'recordConsent', async ({ tx, commandId, dossier }) => {
    if (fileId !== null) {
      const file = await tx.read(documents.file(dossier.communeId, dossier.id, fileId));
      if (file?.state !== 'received')
        throw new DomainError('failed-precondition', 'Tệp giấy đồng ý chưa tải xong hoặc không đọc được.', {
          path: 'fileId',
        });
    }
    return { command: { type: 'recordConsent', commandId, fileId } };
  });
}
