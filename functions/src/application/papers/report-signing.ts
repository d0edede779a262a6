/**
 * Mẫu số 03 and its dossier go to the leader and come back together, whichever of the two is asked: the dossier's own
 * command moves its paper, and the paper's command gives that command to the dossier.
 */
import { DomainError, type Dossier, type Paper } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { changeDossier, type Prepared, type Scene } from '../dossiers/change.ts';
import { dossierOf } from '../records.ts';
import { returned, submitted } from './signing-steps.ts';
import type { PaperScene } from './step.ts';
import { requireOpenPaper } from './step.ts';

type ReportCommand =
  { readonly type: 'submitForSigning' } | { readonly type: 'returnFromSigning'; readonly reason: string };

/** The dossier's command with its paper: written in the same transaction. */
export async function withReport(scene: Scene, command: ReportCommand): Promise<Prepared> {
  const { tx, dossier, commandId } = scene;
  const paper = await reportOf(scene);
  requireOpenPaper(paper, command.type === 'submitForSigning' ? 'submitPaper' : 'returnPaper', scene.now);
  const next =
    command.type === 'submitForSigning' ? submitted(paper, scene) : returned(paper, scene, command.reason);
  tx.write(documents.paper(dossier.communeId, paper.id), next);
  return { command: { ...command, commandId } };
}

async function reportOf({ tx, dossier }: Scene): Promise<Paper> {
  const paper = await tx.read(documents.paper(dossier.communeId, dossier.report?.documentId ?? ''));
  if (paper !== null) return paper;
  throw new DomainError('not-found', 'Không tìm thấy bản dự thảo báo cáo Mẫu số 03 của hồ sơ.');
}

const callOf = ({ actor, now, input, paper }: PaperScene) => ({
  actor,
  now,
  commandId: input.commandId,
  dossierId: paper.dossierIds[0] ?? '',
});

/** The paper's command, given to its dossier too. The dossier may have gone its own way: then it is left there. */
export async function moveDossier(scene: PaperScene, command: ReportCommand): Promise<void> {
  if (scene.paper.type !== 'communeReview') return;
  if (command.type === 'returnFromSigning' && !(await isBeforeLeader(scene))) return;
  const given = { ...command, commandId: scene.input.commandId };
  await changeDossier(scene.tx, callOf(scene), command.type, () => ({ command: given }));
}

/** A dossier that its producer withdrew meanwhile is no longer to be signed; its report comes back without it. */
async function isBeforeLeader({ tx, paper }: PaperScene): Promise<boolean> {
  const record = await tx.read(documents.dossier(paper.communeId, paper.dossierIds[0] ?? ''));
  const dossier: Dossier | null = record === null ? null : dossierOf(record);
  return dossier?.state === 'signing' && dossier.report?.documentId === paper.id;
}
