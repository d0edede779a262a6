// What the dashboard asks for: one document where a collection would grow.
import {
  type Actor,
  boardIds,
  DossierBoard,
  paths,
  PlanBoard,
  type PlanBoardSubject,
  PublicCommune,
  CERTIFICATE_BOARD_ID,
  CertificateBoard,
} from '@ocop/functions/domain';
import { documentQuery, type DocumentQuery } from '../gateway/gateway.ts';

const board = ({ commune }: Actor, id: string): string => paths.document(commune, 'boards', id);

export function dossierBoardOf(actor: Actor): DocumentQuery<DossierBoard> {
  return documentQuery(board(actor, boardIds.dossiers()), DossierBoard);
}

export function planBoardOf(actor: Actor, subject: PlanBoardSubject, year: number): DocumentQuery<PlanBoard> {
  return documentQuery(board(actor, boardIds.ofYear(subject, year)), PlanBoard);
}

/** The names of the villages, in one document. */
export function villageNamesOf({ commune }: Actor): DocumentQuery<PublicCommune> {
  return documentQuery(paths.publicCommune(commune), PublicCommune);
}

/** How the commune's certificates stand, in one document. */
export function certificateBoardOf(actor: Actor): DocumentQuery<CertificateBoard> {
  return documentQuery(paths.document(actor.commune, 'boards', CERTIFICATE_BOARD_ID), CertificateBoard);
}
