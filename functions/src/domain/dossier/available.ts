import type { Actor } from '../people/actor.ts';
import { DossierCommandName, outcomes } from './commands.ts';
import type { Dossier } from './dossier.ts';
import { blocked } from './guards.ts';
import { mayCommand } from './permissions.ts';

/**
 * The commands that this person can give for this dossier now: the buttons of the screen, and what a refusal names.
 * Needs no clock: everything that depends on a date is checked when the command comes.
 */
export function availableCommands(dossier: Dossier, actor: Actor): DossierCommandName[] {
  return DossierCommandName.options.filter(
    (command) =>
      outcomes(dossier.state, command).length > 0 &&
      mayCommand(dossier, actor, command) &&
      blocked(dossier, command) === null,
  );
}
