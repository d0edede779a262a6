import type { Dossier, DossierEvent, VillageHeadConfirmation } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Transaction } from '../ports.ts';

/** Writes what an event shows elsewhere, in the same transaction: the village head's page reads its own document. */
export function project(tx: Transaction, dossier: Dossier, event: DossierEvent): void {
  if (event.type === 'confirmationRequested' || event.type === 'ratiosConfirmed')
    writeConfirmation(tx, dossier, event.confirmation);
}

function writeConfirmation(tx: Transaction, dossier: Dossier, confirmation: VillageHeadConfirmation): void {
  const { communeId, id: dossierId, product, producer } = dossier;
  tx.write(documents.confirmation(communeId, dossierId, confirmation.id), {
    ...confirmation,
    communeId,
    dossierId,
    product: { id: product.id, name: product.name },
    producer: { id: producer.id, name: producer.name },
    schemaVersion: 1,
  });
}
