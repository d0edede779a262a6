import { Claims, DomainError, type Member, type Role, ROLES_WITH_UNIT } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Core, Reader, Transaction } from '../ports.ts';

/** @throws DomainError `invalid-argument` unless the role's unit exists (or the role has none) */
export async function requireUnit(
  tx: Pick<Transaction, 'read'>,
  commune: string,
  role: Role,
  unit: string | null,
): Promise<void> {
  if (!ROLES_WITH_UNIT.includes(role)) {
    if (unit !== null)
      throw new DomainError('invalid-argument', 'Vai trò này không gắn với đơn vị nào.', { path: 'unit' });
    return;
  }
  const known = unit !== null && (await unitExists(tx, commune, role, unit));
  if (!known)
    throw new DomainError(
      'invalid-argument',
      role === 'village' ? 'Hãy chọn thôn của trưởng thôn.' : 'Hãy chọn chủ thể mà tài khoản này đại diện.',
      { path: 'unit' },
    );
}

async function unitExists(tx: Pick<Transaction, 'read'>, commune: string, role: Role, unit: string) {
  if (role === 'village') return (await tx.read(documents.village(commune, unit))) !== null;
  return (await tx.read(documents.producer(commune, unit))) !== null;
}

function claimsOf({ communeId, role, unit }: Member): Claims {
  return { commune: communeId, role, ...(unit === null ? {} : { unit }) };
}

/**
 * Makes the account's claims say what the member's document says now. It runs after the transaction, and again when the
 * command is repeated: a reply lost between the two leaves nobody without their role. A membership that ended here never
 * touches one that the account has in another commune.
 */
export async function syncClaims({ store, accounts }: Core, commune: string, uid: string): Promise<void> {
  const member = await store.read(documents.member(commune, uid));
  if (member?.active === true) {
    await accounts.setClaims(uid, claimsOf(member));
    return;
  }
  const current = Claims.safeParse(await accounts.claims(uid));
  if (!current.success || current.data.commune === commune) await accounts.setClaims(uid, null);
}

/** Whether somebody is an active member of the commune already. */
export async function isMember(tx: Reader, commune: string, uid: string): Promise<boolean> {
  return (await tx.read(documents.member(commune, uid)))?.active === true;
}
