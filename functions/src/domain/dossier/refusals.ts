import { DomainError } from '../kernel/domain-error.ts';
import type { Actor } from '../people/actor.ts';
import { availableCommands } from './available.ts';
import { DOSSIER_COMMAND_LABELS, type DossierCommandName } from './commands.ts';
import type { Dossier } from './dossier.ts';
import { DOSSIER_STATE_LABELS } from './state.ts';

/** "Who": not this person's to do, whatever the state. */
export function notYours(command: DossierCommandName): DomainError {
  return new DomainError(
    'permission-denied',
    `Việc “${DOSSIER_COMMAND_LABELS[command]}” không thuộc quyền của ông/bà đối với hồ sơ này.`,
    { command },
  );
}

/** "When": not now; names what is open to this person instead. */
export function notNow(
  dossier: Dossier,
  actor: Actor,
  command: DossierCommandName,
  why?: string,
): DomainError {
  const open = availableCommands(dossier, actor);
  const instead =
    open.length === 0
      ? 'Lúc này ông/bà chưa phải làm gì với hồ sơ này.'
      : `Lúc này ông/bà có thể: ${open.map((name) => DOSSIER_COMMAND_LABELS[name]).join('; ')}.`;
  const reason =
    why ??
    `Hồ sơ đang ở bước “${DOSSIER_STATE_LABELS[dossier.state]}”, chưa thể “${DOSSIER_COMMAND_LABELS[command]}”.`;
  return new DomainError('failed-precondition', `${reason} ${instead}`, {
    command,
    state: dossier.state,
    openCommands: open,
  });
}
