import type { z } from 'zod';
import {
  addWorkingDays,
  clockRule,
  type contracts,
  DomainError,
  type PlainDate,
  RatioClaim,
} from '../../domain/index.ts';
import { openDossierTasks, settleDossierTasks } from '../items/dossier-tasks.ts';
import type { Core } from '../ports.ts';
import {
  type Answer,
  answerOf,
  applyAndAnswer,
  applyDossierCommand,
  type DossierCall,
  type Scene,
} from './change.ts';

/** Asks the head of the producer's village to confirm the counts of the draft. */
export function requestConfirmation(
  core: Core,
  call: DossierCall,
): Promise<Answer & { readonly confirmationId: string }> {
  const confirmationId = call.commandId;
  return applyAndAnswer(
    core,
    call,
    'requestConfirmation',
    async (scene) => {
      const asked = { villageId: villageOf(scene), claim: claimOf(scene), dueOn: dueOn(scene) };
      await openDossierTasks({ core, ...scene, askedOf: 'village' }, asked.dueOn);
      return {
        command: { type: 'requestConfirmation', commandId: call.commandId, confirmationId, ...asked },
      };
    },
    ({ dossier }) => ({ ...answerOf(dossier), confirmationId }),
  );
}

const dueOn = ({ on, commune }: Scene): PlainDate =>
  addWorkingDays(on, commune.settings.confirmationDays, clockRule(commune, on).calendar);

function villageOf({ dossier }: Scene): string {
  if (dossier.producer.villageId === null)
    throw new DomainError('failed-precondition', 'Chủ thể chưa gắn với thôn nào.');
  return dossier.producer.villageId;
}

function claimOf({ draft }: Scene): RatioClaim {
  const claim = RatioClaim.safeParse(draft['ratios']);
  if (claim.success) return claim.data;
  const issues = claim.error.issues.map(({ path, message }) => ({
    path: ['ratios', ...path].join('.'),
    message,
  }));
  throw new DomainError(
    'failed-precondition',
    'Chưa ghi đủ số liệu lao động, nguyên liệu và kỳ số liệu để trưởng thôn xác nhận.',
    { issues },
  );
}

/** The village head agrees, or says what differs; the ratios are computed from the counts. */
export function confirmRatios(
  core: Core,
  call: DossierCall,
  input: z.output<(typeof contracts)['confirmRatios']['input']>,
): Promise<Answer> {
  const { confirmationId, agrees, counts, method, comment } = input;
  return applyDossierCommand(core, call, 'confirmRatios', async (scene) => {
    const { commandId } = scene;
    const result = agrees
      ? 'Trưởng thôn đã xác nhận số liệu.'
      : 'Trưởng thôn đã trả lời: số liệu có chỗ khác.';
    await settleDossierTasks({ core, ...scene, askedOf: 'village' }, { result });
    return {
      command: { type: 'confirmRatios', commandId, confirmationId, agrees, counts, method, comment },
    };
  });
}
