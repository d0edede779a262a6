import {
  type Actor,
  DomainError,
  type Dossier,
  isOwner,
  type Paper,
  paperBlocked,
  paperKinds,
  type PaperType,
} from '../../domain/index.ts';
import { requireOffice } from '../once.ts';
import type { PaperSource } from './facts/source.ts';

/**
 * A producer makes its own two forms, a village head the confirmation of its own village; the office makes all. Asked
 * with no dossiers first, so that a stranger learns nothing of them, and again with those that were read.
 * @throws DomainError `permission-denied`
 */
export function requireMaker(actor: Actor, type: PaperType, dossiers: PaperSource['dossiers']): void {
  requireOffice(actor, 'generateDocument');
  requireOwn(actor, type, dossiers);
}

/** @throws DomainError `permission-denied` for a paper that is not a producer's, a village head's own */
export function requireOwn(actor: Actor, type: PaperType, dossiers: PaperSource['dossiers']): void {
  const { issuedBy } = paperKinds[type];
  const all = (own: (dossier: Dossier) => boolean): boolean => dossiers.every(({ dossier }) => own(dossier));
  if (actor.role === 'producer' && !(issuedBy === 'producer' && all((dossier) => isOwner(dossier, actor))))
    throw new DomainError('permission-denied', 'Ông/bà chỉ lập được Mẫu số 01, Mẫu số 02 của hồ sơ mình.', {
      type,
    });
  const ofVillage = ({ producer }: Dossier): boolean => producer.villageId === actor.unit;
  if (actor.role === 'village' && !(issuedBy === 'village' && all(ofVillage)))
    throw new DomainError('permission-denied', 'Ông/bà chỉ lập được giấy xác nhận cho hồ sơ của thôn mình.', {
      type,
    });
}

/** @throws DomainError `failed-precondition` with one sentence: what must happen first */
export function requireReady(type: PaperType, { dossiers, certificate }: PaperSource): void {
  const why = paperBlocked(type, {
    dossiers: dossiers.map(({ dossier }) => dossier),
    certificate: certificate?.certificate ?? null,
  });
  if (why !== null) throw new DomainError('failed-precondition', why);
}

/** Whether a running render may still be believed. */
export function isHeld(paper: Paper, now: string): boolean {
  return paper.leaseUntil !== null && paper.leaseUntil > now;
}
