import {
  type Certificate,
  certificateState,
  type contracts,
  criteriaOf,
  criteriaSetIdFor,
  type Details,
  DomainError,
  type Dossier,
  draftFrom,
  extendedUntil,
  formatDate,
  loadCriteriaSet,
  type PlainDate,
  type Product,
  renewalWindow,
} from '../../domain/index.ts';
import type { z } from 'zod';
import { documents, queries } from '../documents.ts';
import { once } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';
import { type Answer, answerOf, callOf, type Changed, type DossierCall, openDossier } from './change.ts';

type Input = z.output<typeof contracts.createDossier.input>;

/** Opens a dossier for a product under the criteria that the law names for today. */
export function createDossier(core: Core, call: DossierCall, input: Input): Promise<Answer> {
  return once(core.store, callOf(call, 'createDossier'), async (tx) =>
    answerOf((await openDossierFor(tx, call, input)).dossier),
  );
}

/**
 * The same inside a transaction that does more: an idea that becomes a dossier. The draft begins with what the
 * producer's figures, and the idea, already say.
 */
export function openDossierFor(
  tx: Transaction,
  call: DossierCall,
  input: Pick<Input, 'productId' | 'kind' | 'lateReason'>,
  idea: Details | null = null,
): Promise<Changed> {
  const { commune } = call.actor;
  return openDossier(tx, call, async (_, on) => {
    const product = await existing(tx.read(documents.product(commune, input.productId)), 'sản phẩm');
    const producer = await existing(tx.read(documents.producer(commune, product.producerId)), 'chủ thể');
    const criteriaSetId = criteriaSetIdFor(product.setNo, on);
    const set = await loadCriteriaSet(criteriaSetId);
    const command = {
      type: 'createDossier',
      commandId: call.commandId,
      dossierId: call.dossierId,
      kind: input.kind,
      product: { id: product.id, name: product.name, setNo: product.setNo },
      producer: {
        id: producer.id,
        name: producer.name,
        kind: producer.kind,
        villageId: producer.villageId,
      },
      criteriaSetId,
      criteria: criteriaOf(set).map(({ number }) => number),
      renewal:
        input.kind === 'renewal' ? await renewalOf(tx, call, product.currentCertificateId, input, on) : null,
    } as const;
    return { command, draft: { ...draftFrom(idea, await figuresOf(tx, product)) } };
  });
}

/** What the producer reported of a product and did not take back. */
async function figuresOf(tx: Transaction, { communeId, producerId, id }: Product): Promise<Details[]> {
  const items = await tx.list(queries.itemsOfProducer(communeId, 'figures', producerId));
  return items
    .filter(({ state, values }) => values['productId'] === id && (state === 'sent' || state === 'accepted'))
    .map(({ values }) => values);
}

async function existing<T>(found: Promise<T | null>, what: string): Promise<T> {
  const document = await found;
  if (document === null) throw new DomainError('not-found', `Không tìm thấy ${what} này.`);
  return document;
}

/** How the filing day stands to the certificate that is to be renewed; null when the product has none. */
async function renewalOf(
  tx: Transaction,
  { actor }: DossierCall,
  certificateId: string | null,
  input: Pick<Input, 'lateReason'>,
  on: PlainDate,
): Promise<Dossier['renewal']> {
  if (certificateId === null) return null;
  const certificate = await existing(
    tx.read(documents.certificate(actor.commune, certificateId)),
    'giấy chứng nhận',
  );
  if (certificateState(certificate, on) === 'revoked')
    throw new DomainError(
      'failed-precondition',
      'Giấy chứng nhận đã bị thu hồi nên không đánh giá lại được; hãy lập hồ sơ đánh giá lần đầu.',
      { path: 'kind' },
    );
  const { opensOn, closesOn } = renewalWindow(certificate.validUntil);
  if (opensOn <= on && on <= closesOn) return { certificateId, basis: 'window', reason: '' };
  const reason = input.lateReason?.trim() ?? '';
  if (reason === '')
    throw new DomainError(
      'failed-precondition',
      `Hồ sơ đánh giá lại nộp từ ${formatDate(opensOn)} đến ${formatDate(closesOn)} (QĐ 26/2026/QĐ-TTg, Điều 7.6.a); ngoài thời gian này hãy ghi lý do.`,
      { path: 'lateReason', opensOn, closesOn },
    );
  return { certificateId, basis: basisOf(certificate, on), reason };
}

/** Whether filing today would carry the certificate over the change-over. @see QĐ 26/2026, Điều 12.3 */
function basisOf(certificate: Certificate, on: PlainDate): 'transition' | 'lateAsRenewal' {
  const until = extendedUntil({ ...certificate, extension: { renewalFiledOn: on } });
  return until !== null && on <= until ? 'transition' : 'lateAsRenewal';
}
