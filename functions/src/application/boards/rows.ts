/** The boards' rows, put in the transaction that changes what they show. */
import {
  type Certificate,
  certificateRow,
  type Dossier,
  dossierRow,
  type Item,
  PLAN_BOARD_SUBJECTS,
  type PlanBoardSubject,
  planRow,
  type ProductPlace,
  type SubjectName,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Reader, Transaction } from '../ports.ts';

type Putting = Pick<Transaction, 'putRow'>;

export function boardDossier(tx: Putting, dossier: Dossier): void {
  tx.putRow(documents.dossierBoard(dossier.communeId), dossier.id, dossierRow(dossier));
}

/** Puts a certificate's row alone: where its product moved to another set. */
export function boardCertificate(tx: Putting, certificate: Certificate, place: ProductPlace): void {
  const { communeId, id } = certificate;
  tx.putRow(documents.certificateBoard(communeId), id, certificateRow(certificate, place));
}

/** Writes a certificate and its row together: nobody writes one without the other, but the sweep, which moves no date. */
export function writeCertificate(
  tx: Pick<Transaction, 'write' | 'putRow'>,
  certificate: Certificate,
  place: ProductPlace,
): void {
  tx.write(documents.certificate(certificate.communeId, certificate.id), certificate);
  boardCertificate(tx, certificate, place);
}

/** The set and the village of a certificate's product, read where the caller does not know them. */
export async function placeOfProduct(
  tx: Pick<Reader, 'read'>,
  { communeId, productId, producerId }: Pick<Certificate, 'communeId' | 'productId' | 'producerId'>,
): Promise<ProductPlace> {
  const product = await tx.read(documents.product(communeId, productId));
  const producer = await tx.read(documents.producer(communeId, producerId));
  return { setNo: product?.setNo ?? null, villageId: producer?.villageId ?? null };
}

const isOnBoard = (subject: SubjectName): subject is PlanBoardSubject =>
  PLAN_BOARD_SUBJECTS.some((known) => known === subject);

/** The row of a task or target; one that was moved to another year leaves the board of the year it was in. */
export function boardItem(tx: Putting, before: Item | null, item: Item): void {
  const { communeId, subject, id, year } = item;
  if (!isOnBoard(subject)) return;
  if (before !== null && before.year !== year)
    tx.putRow(documents.planBoard(communeId, subject, before.year), id, null);
  tx.putRow(documents.planBoard(communeId, subject, year), id, planRow(item));
}
