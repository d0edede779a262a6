import type { z } from 'zod';
import { addWorkingDays, clockRule, type contracts, DomainError, RatioClaim } from '../../domain/index.ts';
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
    (scene) => ({
      command: {
        type: 'requestConfirmation',
        commandId: call.commandId,
        confirmationId,
        villageId: villageOf(scene),
        claim: claimOf(scene),
        dueOn: addWorkingDays(
          scene.on,
          scene.commune.settings.confirmationDays,
          clockRule(scene.commune, scene.on).calendar,
        ),
      },
    }),
    ({ dossier }) => ({ ...answerOf(dossier), confirmationId }),
  );
}

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
  return applyDossierCommand(core, call, 'confirmRatios', ({ commandId }) => ({
    command: { type: 'confirmRatios', commandId, confirmationId, agrees, counts, method, comment },
  }));
}
