import { DomainError } from '../kernel/domain-error.ts';
import { type Instant, plainDateOf } from '../kernel/plain-date.ts';
import type { Actor } from '../people/actor.ts';
import { TOURISM_ONLY_KINDS } from '../producer/producer.ts';
import { DOSSIER_COMMAND_ROLES } from './commands.ts';
import type { DossierCommand, DossierCommandOf } from './command.ts';
import { decideConfirmation, decideFindings } from './decide-commune.ts';
import { decidePapers } from './decide-papers.ts';
import { decideProducer } from './decide-producer.ts';
import { decideProvince } from './decide-province.ts';
import type { Doer, Dossier } from './dossier.ts';
import type { EventBase } from './event-base.ts';
import type { DossierEvent } from './events.ts';
import { allKeys } from './open-keys.ts';
import { notYours } from './refusals.ts';

export type Later = Exclude<DossierCommand, { type: 'createDossier' }>;

/** Sends a command that may and can be given now to the room that knows its facts. */
export function decideLater(dossier: Dossier, command: Later, base: EventBase): DossierEvent {
  switch (command.type) {
    case 'saveDraft':
    case 'changeProductSet':
    case 'recordConsent':
    case 'startUpload':
    case 'removeFile':
    case 'submitDossier':
    case 'resubmitDossier':
    case 'withdrawDossier':
      return decideProducer(dossier, command, base);
    case 'requestConfirmation':
    case 'confirmRatios':
      return decideConfirmation(dossier, command, base);
    case 'receiveDossier':
    case 'rejectDossier':
    case 'returnDossier':
    case 'declareComplete':
    case 'requestFinding':
    case 'recordFinding':
      return decideFindings(dossier, command, base);
    case 'draftReport':
    case 'submitForSigning':
    case 'returnFromSigning':
    case 'issueReport':
    case 'recallReport':
    case 'referToProvince':
    case 'closeDossier':
      return decidePapers(dossier, command, base);
    case 'recordProvinceReceipt':
    case 'recordProvinceReturn':
    case 'recordProvinceResult':
    case 'recordMinistryResult':
    case 'recordCertificate':
      return decideProvince(dossier, command, base);
  }
}

/** @see QĐ 26/2026, Điều 2.3 (who may file), Điều 6.1 (the three kinds), Điều 7.6.a (renewal window) */
export function openingEvent(
  command: DossierCommandOf<'createDossier'>,
  actor: Actor,
  at: Instant,
  by: Doer,
): DossierEvent {
  const { producer, product, kind, renewal } = command;
  const helper = actor.role !== 'producer';
  refuseOpening(command, actor, helper);
  return {
    type: 'dossierCreated',
    id: command.commandId,
    dossierId: command.dossierId,
    communeId: actor.commune,
    at,
    on: plainDateOf(at),
    by,
    onBehalf: helper,
    from: null,
    to: 'draft',
    kind,
    product,
    producer,
    criteriaSetId: command.criteriaSetId,
    renewal: kind === 'renewal' ? renewal : null,
    openKeys: allKeys(kind, command.criteria),
    schemaVersion: 1,
  };
}

/** Who may open a dossier for this producer, and for which product and kind. */
function refuseOpening(command: DossierCommandOf<'createDossier'>, actor: Actor, helper: boolean): void {
  const { producer, product, kind, renewal } = command;
  const mayOpen =
    DOSSIER_COMMAND_ROLES.createDossier.includes(actor.role) &&
    (helper ? actor.role !== 'village' || actor.unit === producer.villageId : actor.unit === producer.id);
  if (!mayOpen) throw notYours('createDossier');
  if (TOURISM_ONLY_KINDS.includes(producer.kind) && product.setNo !== 26)
    throw new DomainError(
      'invalid-argument',
      'Hội, hiệp hội, trung tâm điều hành chỉ đăng ký được sản phẩm dịch vụ du lịch (QĐ 26/2026/QĐ-TTg, Điều 2.3).',
      { path: 'product' },
    );
  if (kind === 'renewal' && renewal === null)
    throw new DomainError('invalid-argument', 'Đánh giá lại phải gắn với giấy chứng nhận đã được cấp.', {
      path: 'kind',
    });
}
