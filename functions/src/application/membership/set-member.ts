import type { z } from 'zod';
import { type Actor, type contracts, DomainError, type Instant, type Member } from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents, queries } from '../documents.ts';
import { once, requireOffice } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';
import { requireUnit, syncClaims } from './claims.ts';

type Input = z.output<(typeof contracts)['setMember']['input']>;

/** Changes a member's role or unit, or ends the membership; sessions end, and the next sign-in carries what holds. */
export async function setMember(
  core: Core,
  actor: Actor,
  now: Instant,
  input: Input,
): Promise<{ done: true }> {
  requireOffice(actor, 'setMember');
  const { commandId, uid, role, unit, active } = input;
  const { commune } = actor;
  const call = { commune, uid: actor.uid, command: 'setMember', commandId, now };
  const answer = await once(core.store, call, async (tx): Promise<{ done: true }> => {
    const doc = documents.member(commune, uid);
    const member = await tx.read(doc);
    if (member === null) throw new DomainError('not-found', 'Không tìm thấy thành viên này.');
    await requireUnit(tx, commune, role, unit);
    await keepAnAdmin(tx, member, input);
    tx.write(doc, { ...member, role, unit, active, changedAt: now });
    const subject = { member: uid, role, unit, active };
    writeAudit(tx, { id: commandId, commune, action: 'setMember', by: actor, subject, at: now });
    return { done: true };
  });
  await syncClaims(core, commune, uid);
  await core.accounts.revokeSessions(uid);
  return answer;
}

/** @throws DomainError `failed-precondition` when the change would leave the commune without an admin */
async function keepAnAdmin(tx: Transaction, member: Member, { role, active }: Input): Promise<void> {
  const wasAdmin = member.active && member.role === 'admin';
  if (!wasAdmin || (active && role === 'admin')) return;
  const admins = await tx.list(queries.activeAdmins(member.communeId));
  if (admins.filter(({ uid }) => uid !== member.uid).length === 0)
    throw new DomainError(
      'failed-precondition',
      'Đây là quản trị duy nhất của xã; hãy mời một quản trị khác trước.',
    );
}
