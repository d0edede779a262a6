import type { DossierHead } from '../../../domain/index.ts';
import { producerFacts } from './producer.ts';
import type { DossierSource } from './source.ts';

/** What the papers of a dossier's way say of it first. */
export function dossierHead(source: Pick<DossierSource, 'dossier' | 'draft' | 'producer'>): DossierHead {
  const { dossier } = source;
  const { name, address, phone, email } = producerFacts(source);
  return {
    code: dossier.receipt?.number ?? dossier.id,
    applicant: name,
    address,
    phone,
    email,
    product: dossier.product.name,
    registration: dossier.kind,
    receivedOn: dossier.receipt?.on ?? null,
  };
}
