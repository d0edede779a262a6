/**
 * Mẫu số 03 and its dossier go to the leader and come back together, whichever of the two is asked: the dossier's own
 * command moves its paper, and the paper's command gives that command to the dossier.
 */
import { DomainError, type Dossier, type Paper } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { changeDossier, type Prepared, type Scene } from '../dossiers/change.ts';
import type { Transaction } from '../ports.ts';
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

/**
 * What the dossier carries of an issued report is taken out of it, before the report's number changes (`redraft: false`)
 * or the report itself falls. Once the dossier has gone to the province its number stands in the province's hands.
 * @returns whether the dossier carried it
 * @throws DomainError `failed-precondition` when the dossier was sent
 */
export async function recallReport(
  tx: Transaction,
  { actor, now }: Pick<PaperScene, 'actor' | 'now'>,
  paper: Paper,
  given: { readonly commandId: string; readonly reason: string; readonly redraft: boolean },
): Promise<boolean> {
  if (paper.type !== 'communeReview') return false;
  const [dossierId = ''] = paper.dossierIds;
  const record = await tx.read(documents.dossier(paper.communeId, dossierId));
  const { report, state } = record ?? { report: null, state: null };
  if (report?.documentId !== paper.id || report.issuedOn === null) return false;
  if (state !== 'signing')
    throw new DomainError(
      'failed-precondition',
      'Báo cáo Mẫu số 03 đã gửi tỉnh cùng hồ sơ, không sửa được ở đây; hãy lập công văn đính chính.',
      { documentId: paper.id },
    );
  const { commandId } = given;
  await changeDossier(tx, { actor, now, commandId, dossierId }, 'recallReport', () => ({
    command: { type: 'recallReport', documentId: paper.id, ...given },
  }));
  return true;
}

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
