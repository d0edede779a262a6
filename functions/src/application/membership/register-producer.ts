import type { z } from 'zod';
import { type contracts, DomainError, type Instant, type Newcomer } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { once } from '../once.ts';
import type { Core } from '../ports.ts';
import { requireVerifiedEmail } from './accept-invitation.ts';
import { isMember } from './claims.ts';

/** A newcomer asks to be registered as a producer; asking again while it waits replaces what was asked. */
export async function registerProducer(
  core: Core,
  newcomer: Newcomer,
  now: Instant,
  input: z.output<(typeof contracts)['registerProducer']['input']>,
): Promise<{ done: true }> {
  requireVerifiedEmail(newcomer);
  const { commandId, commune, villageId } = input;
  const { uid, email } = newcomer;
  return once(core.store, { commune, uid, command: 'registerProducer', commandId, now }, async (tx) => {
    await readCommune(tx, commune);
    if (await isMember(tx, commune, uid))
      throw new DomainError('failed-precondition', 'Tài khoản này đã có vai trò trong xã.');
    if (villageId !== null && (await tx.read(documents.village(commune, villageId))) === null)
      throw new DomainError('invalid-argument', 'Không có thôn này.', { path: 'villageId' });
    const { representative, producerName, producerKind, phone, address } = input;
    tx.write(documents.registration(commune, uid), {
      uid,
      communeId: commune,
      email,
      representative,
      producerName,
      producerKind,
      villageId,
      phone,
      address,
      state: 'open',
      reason: null,
      askedAt: now,
      decidedAt: null,
      producerId: null,
      schemaVersion: 1,
    });
    return { done: true };
  });
}
