import type { z } from 'zod';
import { type contracts, DomainError, type Instant, type Newcomer, type Role } from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { once } from '../once.ts';
import type { Core } from '../ports.ts';
import { isMember, requireUnit, syncClaims } from './claims.ts';
import { emailKey } from './invite-member.ts';
import { writeMember } from './new-member.ts';

/** @throws DomainError `permission-denied` for an address that nobody has proved to be theirs */
export function requireVerifiedEmail(newcomer: Newcomer): void {
  if (!newcomer.emailVerified || newcomer.email === '')
    throw new DomainError('permission-denied', 'Địa chỉ thư điện tử của tài khoản chưa được xác minh.');
}

/** Who signed in with the invited, verified address becomes a member; the new claims come with the next token. */
export async function acceptInvitation(
  core: Core,
  newcomer: Newcomer,
  now: Instant,
  { commandId, commune }: z.output<(typeof contracts)['acceptInvitation']['input']>,
): Promise<{ role: Role; unit: string | null }> {
  requireVerifiedEmail(newcomer);
  const { uid } = newcomer;
  const call = { commune, uid, command: 'acceptInvitation', commandId, now };
  const answer = await once(core.store, call, async (tx) => {
    const doc = documents.invitation(commune, emailKey(core, newcomer.email));
    const invitation = await tx.read(doc);
    if (invitation?.state !== 'open')
      throw new DomainError('not-found', 'Không có lời mời nào đang chờ cho địa chỉ thư điện tử này.');
    if (await isMember(tx, commune, uid))
      throw new DomainError(
        'failed-precondition',
        'Tài khoản này đã có vai trò trong xã; quản trị có thể đổi vai trò.',
      );
    const { role, unit } = invitation;
    await requireUnit(tx, commune, role, unit);
    tx.write(doc, { ...invitation, state: 'accepted', acceptedBy: uid });
    const { email } = invitation;
    writeMember(tx, now, { communeId: commune, uid, email, name: newcomer.name ?? '', role, unit });
    const subject = { member: uid, role, unit };
    writeAudit(tx, {
      id: commandId,
      commune,
      action: 'acceptInvitation',
      by: { uid, role },
      subject,
      at: now,
    });
    return { role, unit };
  });
  await syncClaims(core, commune, uid);
  return answer;
}
