import {
  addDays,
  type Certificate,
  type CertificateEntry,
  certificateSearchKeys,
  nextNoticeOn,
  plainDateOf,
  plainKey,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import type { Transaction } from '../ports.ts';
import { inParts, type Writing } from './write-lists.ts';

/** Products of one transaction: each brings its whole history. */
const PRODUCTS_AT_ONCE = 50;

/**
 * Writes a history of recognitions. Of one product, an earlier certificate is marked as replaced by the one after it,
 * and the last is its current one; nothing that a dossier recorded is changed otherwise.
 */
export async function writeCertificates(
  writing: Writing,
  entries: readonly CertificateEntry[],
): Promise<void> {
  const ofProduct = new Map<string, CertificateEntry[]>();
  for (const entry of entries) {
    const same = ofProduct.get(entry.productId);
    if (same === undefined) ofProduct.set(entry.productId, [entry]);
    else same.push(entry);
  }
  const write = async (tx: Transaction, part: readonly (readonly [string, CertificateEntry[]])[]) => {
    const done = part.map(([productId, of]) => writeHistory(writing, tx, productId, of));
    await Promise.all(done);
  };
  await inParts(
    [...ofProduct],
    (part) => writing.store.transaction((tx) => write(tx, part)),
    PRODUCTS_AT_ONCE,
  );
}

async function writeHistory(
  writing: Writing,
  tx: Transaction,
  productId: string,
  entries: readonly CertificateEntry[],
): Promise<void> {
  const { commune } = writing;
  const productDoc = documents.product(commune, productId);
  const [product, stored] = await Promise.all([
    tx.read(productDoc),
    tx.list(queries.certificatesOfProduct(commune, productId)),
  ]);
  if (product === null) return;
  const known = new Map(stored.map((certificate) => [certificate.id, certificate]));
  for (const entry of entries) {
    const made = certificateOf(writing, entry, known);
    known.set(made.id, made);
  }
  const history = [...known.values()].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
  const chained = history.map((certificate, at) => chainedTo(certificate, history[at + 1]));
  for (const certificate of chained)
    if (known.get(certificate.id) !== certificate || !stored.includes(certificate))
      tx.write(documents.certificate(commune, certificate.id), certificate);
  const last = chained.at(-1);
  if (last !== undefined && last.id !== product.currentCertificateId)
    tx.write(productDoc, { ...product, currentCertificateId: last.id });
}

/** A revoked certificate was taken away, not replaced; one that is replaced already stays so. */
function chainedTo(certificate: Certificate, next: Certificate | undefined): Certificate {
  if (next === undefined || certificate.replacedBy !== undefined || certificate.revoked !== undefined)
    return certificate;
  return { ...certificate, replacedBy: next.id, nextNoticeOn: null };
}

/** What a list tells is the office's word, no example. Days that passed before it was recorded are not told. */
function certificateOf(
  { commune, ids, now }: Writing,
  { id, certificateNumber, ...entry }: CertificateEntry,
  known: ReadonlyMap<string, Certificate>,
): Certificate {
  const own = id ?? ids.of(`certificate ${commune} ${entry.productId} ${plainKey(entry.decisionNumber)}`);
  const stored = known.get(own);
  const number = certificateNumber === '' ? (stored?.certificateNumber ?? '') : certificateNumber;
  return {
    ...stored,
    ...entry,
    id: own,
    communeId: commune,
    ...(number === '' ? {} : { certificateNumber: number }),
    searchKeys: certificateSearchKeys({ ...entry, certificateNumber: number }),
    example: false,
    recordedAt: stored?.recordedAt ?? now,
    nextNoticeOn:
      stored?.replacedBy === undefined ? nextNoticeOn(entry, addDays(plainDateOf(now), -1)) : null,
    schemaVersion: 1,
  };
}
