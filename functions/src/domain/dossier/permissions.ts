import type { Actor } from '../people/actor.ts';
import { DOSSIER_COMMAND_ROLES, type DossierCommandName } from './commands.ts';
import type { Dossier } from './dossier.ts';

/** Commands by which somebody works in the producer's own papers: the producer, or a helper (nộp hộ) for their dossier. */
const OWN_PAPERS: readonly DossierCommandName[] = [
  'saveDraft',
  'recordConsent',
  'startUpload',
  'removeFile',
  'submitDossier',
  'resubmitDossier',
];

/** True when the actor prepares this dossier for the producer (nộp hộ). */
export function isHelper(dossier: Dossier, actor: Actor): boolean {
  const helper = dossier.preparedBy;
  return helper !== null && actor.role === helper.role && (actor.unit ?? null) === helper.unit;
}

/** True when the actor is the producer whose dossier it is. */
export function isOwner(dossier: Dossier, actor: Actor): boolean {
  return actor.role === 'producer' && actor.unit === dossier.producer.id;
}

function mayAsVillageHead(dossier: Dossier, actor: Actor): boolean {
  return dossier.confirmations.some((asked) => asked.state === 'pending' && asked.villageId === actor.unit);
}

/** "Who": whether this person may ever give this command for this dossier; "when" is the table's business. */
export function mayCommand(dossier: Dossier, actor: Actor, command: DossierCommandName): boolean {
  if (actor.commune !== dossier.communeId || !DOSSIER_COMMAND_ROLES[command].includes(actor.role))
    return false;
  if (actor.role === 'producer') return isOwner(dossier, actor);
  if (OWN_PAPERS.includes(command)) return isHelper(dossier, actor);
  if (command === 'confirmRatios') return mayAsVillageHead(dossier, actor);
  if (command === 'recordFinding') return dossier.findings.some((asked) => asked.askedUnit === actor.role);
  return true;
}
