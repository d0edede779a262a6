import type { z } from 'zod';
import {
  type Actor,
  type contracts,
  DomainError,
  type Instant,
  type Registration,
  searchTokens,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { once, requireOffice } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';
import { isMember, syncClaims } from './claims.ts';
import { writeMember } from './new-member.ts';

type Input = z.output<(typeof contracts)['approveProducer']['input']>;

/** Approves a registration (as a known producer, or a new one) or declines it with a reason. */
export async function approveProducer(
  core: Core,
  actor: Actor,
  now: Instant,
  input: Input,
): Promise<{ producerId: string | null }> {
  requireOffice(actor, 'approveProducer');
  const { commandId, uid, decision } = input;
  const { commune } = actor;
  const call = { commune, uid: actor.uid, command: 'approveProducer', commandId, now };
  const answer = await once(core.store, call, async (tx) => {
    const doc = documents.registration(commune, uid);
    const registration = await tx.read(doc);
    if (registration?.state !== 'open')
      throw new DomainError('failed-precondition', 'Không có đăng ký nào đang chờ của người này.');
    const producerId = decision === 'approve' ? await admit(tx, registration, input, now) : null;
    if (decision === 'decline' && input.reason.trim() === '')
      throw new DomainError('invalid-argument', 'Hãy ghi lý do không chấp nhận.', { path: 'reason' });
    const state = decision === 'approve' ? 'approved' : 'declined';
    tx.write(doc, { ...registration, state, reason: input.reason, decidedAt: now, producerId });
    const subject = { member: uid, decision, producerId };
    writeAudit(tx, { id: commandId, commune, action: 'approveProducer', by: actor, subject, at: now });
    return { producerId };
  });
  if (answer.producerId !== null) await syncClaims(core, commune, uid);
  return answer;
}

/** Makes the newcomer a member for the producer. */
async function admit(
  tx: Transaction,
  registration: Registration,
  input: Input,
  now: Instant,
): Promise<string> {
  const { communeId, uid, email, representative } = registration;
  if (await isMember(tx, communeId, uid))
    throw new DomainError('failed-precondition', 'Tài khoản này đã có vai trò trong xã.');
  const unit = input.producerId ?? newProducer(tx, registration, input.commandId);
  if ((await tx.read(documents.producer(communeId, unit))) === null)
    throw new DomainError('invalid-argument', 'Không có chủ thể này.', { path: 'producerId' });
  writeMember(tx, now, { communeId, uid, email, name: representative, role: 'producer', unit });
  return unit;
}

/** The id comes from the command, because a transaction may run twice. */
function newProducer(tx: Transaction, registration: Registration, commandId: string): string {
  const { communeId, producerName, producerKind, villageId, address, phone, email } = registration;
  tx.write(documents.producer(communeId, commandId), {
    id: commandId,
    communeId,
    name: producerName,
    kind: producerKind,
    villageId,
    address,
    phone,
    email,
    active: true,
    searchKeys: searchTokens(producerName),
    example: false,
    schemaVersion: 1,
  });
  return commandId;
}
