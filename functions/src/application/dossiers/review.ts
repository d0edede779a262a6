import type { z } from 'zod';
import {
  clockRule,
  checkRemarkTargets,
  type contracts,
  criteriaOf,
  DomainError,
  loadCriteriaSet,
  reviewDueOn,
} from '../../domain/index.ts';
import { openDossierTasks } from '../items/dossier-tasks.ts';
import type { Core } from '../ports.ts';
import {
  type Answer,
  answerOf,
  applyDossierCommand,
  callOf,
  changeDossier,
  type DossierCall,
  readCommune,
  type Scene,
} from './change.ts';
import { draftOf, registrationNumber } from './facts.ts';
import { once } from '../once.ts';

type Input<N extends keyof typeof contracts> = z.output<(typeof contracts)[N]['input']>;

/** Receives a dossier: it gets its PĐK number, and the 15 working days begin. @see QĐ 26/2026, Điều 7.2 */
export function receiveDossier(
  core: Core,
  call: DossierCall,
  { paperCopy }: Input<'receiveDossier'>,
): Promise<Answer & { readonly receiptNumber: string; readonly dueOn: string }> {
  return once(core.store, callOf(call, 'receiveDossier'), async (tx) => {
    const { dossier, event } = await changeDossier(tx, call, 'receiveDossier', async (scene) => ({
      command: {
        type: 'receiveDossier',
        commandId: scene.commandId,
        number: await registrationNumber(tx, scene.commune, scene.on),
        paperCopy,
      },
    }));
    const dueOn = reviewDueOn(
      dossier,
      event.on,
      clockRule(await readCommune(tx, dossier.communeId), event.on),
    );
    if (dossier.receipt === null || dueOn === null)
      throw new DomainError('internal-data', 'Hồ sơ đã tiếp nhận mà không có phiếu tiếp nhận.');
    await openDossierTasks({ core, tx, ...call, dossier, askedOf: 'office' }, dueOn);
    return { ...answerOf(dossier), receiptNumber: dossier.receipt.number, dueOn };
  });
}

/** Returns a dossier with itemised remarks; only what they point at opens again. */
export function returnDossier(
  core: Core,
  call: DossierCall,
  { remarks }: Input<'returnDossier'>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'returnDossier', async (scene) => ({
    command: { type: 'returnDossier', commandId: scene.commandId, ...(await remarksOf(scene, remarks)) },
  }));
}

/** The province asks for something to be mended, in the same form. @see QĐ 26/2026, Điều 7.3.a */
export function recordProvinceReturn(
  core: Core,
  call: DossierCall,
  { remarks }: Input<'recordProvinceReturn'>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'recordProvinceReturn', async (scene) => ({
    command: {
      type: 'recordProvinceReturn',
      commandId: scene.commandId,
      ...(await remarksOf(scene, remarks)),
    },
  }));
}

async function remarksOf({ dossier, draft }: Scene, remarks: Input<'returnDossier'>['remarks']) {
  const set = await loadCriteriaSet(dossier.criteriaSetId);
  checkRemarkTargets(
    dossier,
    remarks.map(({ target }) => target),
    criteriaOf(set).map(({ number }) => number),
  );
  return { remarks, draft: draftOf(draft) };
}

/** Asks units of the commune for their findings on one or more of the four contents. @see QĐ 26/2026, Điều 7.2.a */
export function requestFinding(
  core: Core,
  call: DossierCall,
  { contents, dueOn }: Input<'requestFinding'>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'requestFinding', ({ commandId }) => ({
    command: { type: 'requestFinding', commandId, contents, dueOn },
  }));
}

/** The asked unit's finding on one content. */
export function recordFinding(
  core: Core,
  call: DossierCall,
  { content, verdict, text, basis }: Input<'recordFinding'>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'recordFinding', ({ commandId }) => ({
    command: { type: 'recordFinding', commandId, content, verdict, text, basis },
  }));
}
