import type { z } from 'zod';
import {
  type Actor,
  type Certificate,
  type contracts,
  DomainError,
  type Instant,
  plainDateOf,
  revocationDueOn,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { placeOfProduct, writeCertificate } from '../boards/rows.ts';
import { documents } from '../documents.ts';
import { once, requireOffice } from '../once.ts';
import type { Core } from '../ports.ts';

type Input = z.output<typeof contracts.revokeCertificate.input>;

/**
 * Records a revocation that the province's Chair or the Minister decided. The law gives them 15 days from the conclusion;
 * a later decision is a fact all the same, and the log says that it was late.
 * @throws DomainError `permission-denied`, `not-found`, `failed-precondition` (revoked or replaced), `invalid-argument`
 * @see QĐ 26/2026, Điều 8
 */
export async function revokeCertificate(
  core: Pick<Core, 'store' | 'ids'>,
  { input, actor, now }: { input: Input; actor: Actor; now: Instant },
): Promise<{ certificateId: string }> {
  requireOffice(actor, 'revokeCertificate');
  const { commandId, certificateId } = input;
  const auditId = core.ids.next();
  const call = { commune: actor.commune, uid: actor.uid, command: 'revokeCertificate', commandId, now };
  return once(core.store, call, async (tx) => {
    const doc = documents.certificate(actor.commune, certificateId);
    const certificate = await tx.read(doc);
    if (certificate === null) throw new DomainError('not-found', 'Không tìm thấy giấy chứng nhận này.');
    refuse(certificate, input, now);
    const { ground, decisionNumber, conclusionOn, revokedOn } = input;
    const revoked = { on: revokedOn, ground, decisionNumber, conclusionOn };
    const place = await placeOfProduct(tx, certificate);
    writeCertificate(tx, { ...certificate, revoked, nextNoticeOn: null }, place);
    // The day of the decision: it may be recorded days later, and what a period counts is the decision.
    const late = revokedOn > revocationDueOn(conclusionOn);
    const subject = { certificate: certificateId, ground, revokedOn, late };
    writeAudit(tx, {
      id: auditId,
      commune: actor.commune,
      action: 'revokeCertificate',
      by: actor,
      subject,
      at: now,
    });
    return { certificateId };
  });
}

function refuse({ revoked, replacedBy, issuedOn }: Certificate, input: Input, now: Instant): void {
  if (revoked !== undefined)
    throw new DomainError('failed-precondition', 'Giấy chứng nhận này đã bị thu hồi.', { reason: 'revoked' });
  if (replacedBy !== undefined)
    throw new DomainError('failed-precondition', 'Giấy chứng nhận này đã được thay thế bằng giấy khác.', {
      reason: 'replaced',
    });
  const wrong = (path: string, message: string): never => {
    throw new DomainError('invalid-argument', message, { path });
  };
  if (input.conclusionOn < issuedOn)
    wrong('conclusionOn', 'Ngày kết luận không thể trước ngày cấp giấy chứng nhận.');
  if (input.revokedOn < input.conclusionOn) wrong('revokedOn', 'Ngày thu hồi không thể trước ngày kết luận.');
  if (input.revokedOn > plainDateOf(now)) wrong('revokedOn', 'Ngày thu hồi không thể sau hôm nay.');
}
