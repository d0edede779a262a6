import {
  criteriaSetIdFor,
  loadCriteriaSet,
  missingBeforeSending,
  rehearse,
  type SelfRating,
} from '../../domain/index.ts';
import { writeCertificate } from '../boards/rows.ts';
import { documents, queries } from '../documents.ts';
import type { Core } from '../ports.ts';
import { type Answer, applyDossierCommand, type DossierCall, type Prepared, type Scene } from './change.ts';
import { draftOf, refuseForeignOptions } from './facts.ts';

/** Sends a dossier for the first time: what was chosen is rated, what is missing is named, then it is frozen. */
export function submitDossier(core: Core, call: DossierCall): Promise<Answer> {
  return applyDossierCommand(core, call, 'submitDossier', async (scene) => {
    await fileLateRenewal(scene);
    return sending(scene, 'submitDossier');
  });
}

/** Sends what was mended after a request to supplement. */
export function resubmitDossier(core: Core, call: DossierCall): Promise<Answer> {
  return applyDossierCommand(core, call, 'resubmitDossier', (scene) => sending(scene, 'resubmitDossier'));
}

async function sending(scene: Scene, type: 'submitDossier' | 'resubmitDossier'): Promise<Prepared> {
  const { tx, dossier, on, commandId } = scene;
  const draft = draftOf(scene.draft);
  const set = await loadCriteriaSet(dossier.criteriaSetId);
  refuseForeignOptions(set, draft);
  const files = await tx.list(queries.files(dossier.communeId, dossier.id));
  const rehearsal = rehearse(set, draft);
  const { kind, product } = dossier;
  const missing = missingBeforeSending({ kind, setNo: product.setNo, draft, files }, rehearsal);
  return {
    command: {
      type,
      commandId,
      draft,
      files,
      selfRating: kept(rehearsal.rating),
      missing: missing.map(({ key }) => key),
      criteriaSetId: criteriaSetIdFor(dossier.product.setNo, on),
    },
    draft,
  };
}

/** What the log keeps of a rehearsal. */
function kept(rating: ReturnType<typeof rehearse>['rating']): SelfRating {
  if (rating === null) return null;
  const { parts, total, band, stars } = rating;
  return { parts: { ...parts }, total, band, stars };
}

/**
 * A renewal filed late over the change-over keeps its certificate alive until the result.
 * @see QĐ 26/2026, Điều 12.3
 */
async function fileLateRenewal({ tx, dossier, on }: Scene): Promise<void> {
  if (dossier.renewal?.basis !== 'transition') return;
  const doc = documents.certificate(dossier.communeId, dossier.renewal.certificateId);
  const certificate = await tx.read(doc);
  // The sweep looks at it again on its next run: its end has moved.
  if (certificate === null) return;
  const place = { setNo: dossier.product.setNo, villageId: dossier.producer.villageId };
  writeCertificate(tx, { ...certificate, extension: { renewalFiledOn: on }, nextNoticeOn: on }, place);
}
