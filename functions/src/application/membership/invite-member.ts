import type { z } from 'zod';
import { type Actor, type contracts, DomainError, type Instant, type Role } from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { once, requireOffice } from '../once.ts';
import type { Core } from '../ports.ts';
import { requireUnit } from './claims.ts';

/** Roles into which each inviting role may invite. The office brings in those it works with; the admin anybody. */
const INVITES: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  admin: ['producer', 'village', 'economy', 'culture', 'front', 'leader', 'clerk', 'admin'],
  economy: ['producer', 'village'],
};

/** The key of an address: two spellings of one mailbox are one invitation. */
export function emailKey(core: Pick<Core, 'ids'>, email: string): string {
  return core.ids.of(email.trim().toLowerCase());
}

/** Invites an address into a role; inviting it again replaces what was open. */
export async function inviteMember(
  core: Core,
  actor: Actor,
  now: Instant,
  input: z.output<(typeof contracts)['inviteMember']['input']>,
): Promise<{ invitationId: string }> {
  const { commandId, email, role, unit } = input;
  requireOffice(actor, 'inviteMember');
  if (!(INVITES[actor.role] ?? []).includes(role))
    throw new DomainError('permission-denied', 'Phòng Kinh tế chỉ mời chủ thể và trưởng thôn.', {
      path: 'role',
    });
  const { commune, uid } = actor;
  return once(core.store, { commune, uid, command: 'inviteMember', commandId, now }, async (tx) => {
    await requireUnit(tx, commune, role, unit);
    const id = emailKey(core, email);
    tx.write(documents.invitation(commune, id), {
      id,
      communeId: commune,
      email: email.trim().toLowerCase(),
      role,
      unit,
      state: 'open',
      invitedBy: uid,
      invitedAt: now,
      acceptedBy: null,
      schemaVersion: 1,
    });
    const subject = { invitationId: id, role, unit };
    writeAudit(tx, { id: commandId, commune, action: 'inviteMember', by: actor, subject, at: now });
    return { invitationId: id };
  });
}
