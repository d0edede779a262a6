import { criteriaSetIdFor, loadCriteriaSet, readiness, requiredEvidence } from '../../domain/index.ts';
import { queries } from '../documents.ts';
import type { Core } from '../ports.ts';
import { type Answer, applyDossierCommand, type DossierCall, type Prepared, type Scene } from './change.ts';
import { draftOf, refuseForeignOptions, selfRatingOf } from './facts.ts';

/** Sends a dossier for the first time: what was chosen is rated, what is missing is named, then it is frozen. */
export function submitDossier(core: Core, call: DossierCall): Promise<Answer> {
  return applyDossierCommand(core, call, 'submitDossier', (scene) => sending(scene, 'submitDossier'));
}

/** Sends what was mended after a request to supplement. */
export function resubmitDossier(core: Core, call: DossierCall): Promise<Answer> {
  return applyDossierCommand(core, call, 'resubmitDossier', (scene) => sending(scene, 'resubmitDossier'));
}

async function sending(scene: Scene, type: 'submitDossier' | 'resubmitDossier'): Promise<Prepared> {
  const { tx, dossier, on, commandId } = scene;
  const draft = draftOf(scene.draft);
  const [files, set] = await Promise.all([
    tx.list(queries.files(dossier.communeId, dossier.id)),
    loadCriteriaSet(dossier.criteriaSetId),
  ]);
  refuseForeignOptions(set, draft);
  const missing = readiness({
    kind: dossier.kind,
    setNo: dossier.product.setNo,
    draft,
    files,
    criteria: set.criteria,
    required: requiredEvidence(dossier.product.setNo),
  });
  return {
    command: {
      type,
      commandId,
      draft,
      files,
      selfRating: selfRatingOf(set, draft),
      missing: missing.map(({ key }) => key),
      criteriaSetId: criteriaSetIdFor(dossier.product.setNo, on),
    },
    draft,
  };
}
