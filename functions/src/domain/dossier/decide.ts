import { DomainError } from '../kernel/domain-error.ts';
import { type Instant, plainDateOf } from '../kernel/plain-date.ts';
import type { Actor } from '../people/actor.ts';
import { type DossierCommandName, outcomes } from './commands.ts';
import type { DossierCommand } from './command.ts';
import { decideLater, openingEvent } from './deciders.ts';
import type { Doer, Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { blocked } from './guards.ts';
import { isHelper, mayCommand } from './permissions.ts';
import { notNow, notYours } from './refusals.ts';

/** The actor as the log keeps them. */
export function doerOf(actor: Actor): Doer {
  return { uid: actor.uid, role: actor.role, unit: actor.unit ?? null, name: actor.name ?? '' };
}

/**
 * The first half of `decide`: who, and when. The server asks it before it gathers the facts of the command, so that a
 * stranger never learns more than that it is not theirs.
 * @throws DomainError `permission-denied`, or `failed-precondition` naming what is open instead
 */
export function checkOpen(dossier: Dossier, command: DossierCommandName, actor: Actor): void {
  if (!mayCommand(dossier, actor, command)) throw notYours(command);
  if (outcomes(dossier.state, command).length === 0) throw notNow(dossier, actor, command);
  const why = blocked(dossier, command);
  if (why !== null) throw notNow(dossier, actor, command, why);
}

/**
 * Decides a command: which fact it makes, or why not. Pure: the same words, the same answer.
 * `dossier` is null only for `createDossier`. A command makes exactly one event, whose id is the command's.
 * @throws DomainError `permission-denied` (who), `failed-precondition` (when; `details.openCommands` names what is
 *   open), `invalid-argument` (what; `details.path`)
 */
export function decide(
  dossier: Dossier | null,
  command: DossierCommand,
  actor: Actor,
  at: Instant,
): readonly [DossierEvent] {
  if (dossier === null || command.type === 'createDossier') return [opening(dossier, command, actor, at)];
  checkOpen(dossier, command.type, actor);
  const base = {
    id: command.commandId,
    dossierId: dossier.id,
    communeId: dossier.communeId,
    at,
    on: plainDateOf(at),
    by: doerOf(actor),
    onBehalf: isHelper(dossier, actor),
    from: dossier.state,
    schemaVersion: 1 as const,
  };
  return [decideLater(dossier, command, base)];
}

function opening(dossier: Dossier | null, command: DossierCommand, actor: Actor, at: Instant): DossierEvent {
  if (command.type !== 'createDossier') throw new DomainError('not-found', 'Không tìm thấy hồ sơ này.');
  if (dossier !== null) throw new DomainError('already-exists', 'Hồ sơ này đã được lập.');
  return openingEvent(command, actor, at, doerOf(actor));
}
