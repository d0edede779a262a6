import type { Instant, Role } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Transaction } from '../ports.ts';

/** Writes somebody in as a member of the commune from now on; the claims follow after the transaction. */
export function writeMember(
  tx: Transaction,
  now: Instant,
  who: {
    readonly communeId: string;
    readonly uid: string;
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    readonly unit: string | null;
  },
): void {
  const { communeId, uid } = who;
  const member = { ...who, active: true, since: now, changedAt: now, schemaVersion: 1 as const };
  tx.write(documents.member(communeId, uid), member);
}
