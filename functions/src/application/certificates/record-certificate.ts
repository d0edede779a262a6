import type { z } from 'zod';
import {
  addDays,
  type Certificate,
  certificateSearchKeys,
  type contracts,
  DecreeId,
  DomainError,
  formatDate,
  nextNoticeOn,
  validUntil,
} from '../../domain/index.ts';
import { writeCertificate } from '../boards/rows.ts';
import { documents } from '../documents.ts';
import {
  type Answer,
  answerOf,
  callOf,
  changeDossier,
  type DossierCall,
  type Scene,
} from '../dossiers/change.ts';
import { once } from '../once.ts';
import type { Core } from '../ports.ts';

type Input = z.output<typeof contracts.recordCertificate.input>;

/**
 * Records the certificate of a recognised dossier: 36 months from its issue. The product's earlier certificate is kept
 * and marked as replaced, all in the transaction of the dossier's event.
 * @see QĐ 26/2026, Điều 4.3, 7.3.e, 7.4.e
 */
export function recordCertificate(
  core: Pick<Core, 'store'>,
  call: DossierCall,
  input: Input,
): Promise<Answer & { readonly certificateId: string; readonly validUntil: string }> {
  return once(core.store, callOf(call, 'recordCertificate'), async (tx) => {
    const { certificateId, issuedOn } = input;
    const { dossier } = await changeDossier(tx, call, 'recordCertificate', async (scene) => {
      await keepCertificate(scene, input);
      return { command: { type: 'recordCertificate', commandId: call.commandId, certificateId } };
    });
    return { ...answerOf(dossier), certificateId, validUntil: validUntil(issuedOn) };
  });
}

async function keepCertificate(scene: Scene, input: Input): Promise<void> {
  const { tx, dossier } = scene;
  const certificate = certificateOf(scene, input);
  const doc = documents.certificate(dossier.communeId, certificate.id);
  if ((await tx.read(doc)) !== null)
    throw new DomainError('already-exists', 'Mã giấy chứng nhận này đã dùng; hãy mở lại biểu mẫu rồi ghi.', {
      path: 'certificateId',
    });
  const product = await tx.read(documents.product(dossier.communeId, dossier.product.id));
  if (product === null) throw new DomainError('not-found', 'Không tìm thấy sản phẩm của hồ sơ này.');
  if (product.currentCertificateId !== null)
    await replace(scene, product.currentCertificateId, certificate.id);
  const searchKeys = certificateSearchKeys(certificate);
  writeCertificate(tx, { ...certificate, searchKeys }, placeIn(scene));
  tx.write(documents.product(dossier.communeId, product.id), {
    ...product,
    currentCertificateId: certificate.id,
  });
}

const placeIn = ({ dossier }: Scene) => ({
  setNo: dossier.product.setNo,
  villageId: dossier.producer.villageId,
});

/** A revoked certificate was taken away, not replaced: it stays as it is. */
async function replace(scene: Scene, earlierId: string, byId: string): Promise<void> {
  const { tx, dossier } = scene;
  const doc = documents.certificate(dossier.communeId, earlierId);
  const earlier = await tx.read(doc);
  if (earlier === null || earlier.revoked !== undefined) return;
  writeCertificate(tx, { ...earlier, replacedBy: byId, nextNoticeOn: null }, placeIn(scene));
}

/** @throws DomainError `failed-precondition` without a recognising result, `invalid-argument` for an impossible day */
function certificateOf({ dossier, on, now }: Scene, input: Input): Certificate {
  const { result } = dossier;
  const stars = result?.stars;
  if (result === null || result.decisionNumber === null || (stars !== 3 && stars !== 4 && stars !== 5))
    throw new DomainError('failed-precondition', 'Hồ sơ chưa có quyết định công nhận từ 3 sao trở lên.');
  if (input.issuedOn > on)
    throw new DomainError('invalid-argument', 'Ngày cấp không thể sau hôm nay.', { path: 'issuedOn' });
  if (input.issuedOn < result.decidedOn)
    throw new DomainError(
      'invalid-argument',
      `Ngày cấp không thể trước ngày quyết định công nhận (${formatDate(result.decidedOn)}).`,
      { path: 'issuedOn' },
    );
  const lastDay = validUntil(input.issuedOn);
  return {
    id: input.certificateId,
    communeId: dossier.communeId,
    productId: dossier.product.id,
    producerId: dossier.producer.id,
    productName: dossier.product.name,
    producerName: dossier.producer.name,
    stars,
    level: result.authority,
    decree: DecreeId.parse(dossier.criteriaSetId.split('/')[0]),
    decisionNumber: result.decisionNumber,
    ...(input.certificateNumber === null ? {} : { certificateNumber: input.certificateNumber }),
    issuedOn: input.issuedOn,
    validUntil: lastDay,
    dossierId: dossier.id,
    recordedAt: now,
    // Days that passed before it was recorded are not told any more; today's is.
    nextNoticeOn: nextNoticeOn({ validUntil: lastDay }, addDays(on, -1)),
    schemaVersion: 1,
  };
}
