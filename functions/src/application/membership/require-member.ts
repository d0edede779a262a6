import { type Actor, type Claims, DomainError } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Reader } from '../ports.ts';

/**
 * The actor behind a token, checked against the member's document.
 * @throws DomainError `permission-denied` when the membership ended or changed since the token was made
 */
export async function requireMember(store: Reader, uid: string, claims: Claims): Promise<Actor> {
  const member = await store.read(documents.member(claims.commune, uid));
  const holds =
    member?.active === true && member.role === claims.role && (member.unit ?? undefined) === claims.unit;
  if (!holds)
    throw new DomainError(
      'permission-denied',
      'Quyền của ông/bà trong hệ thống đã thay đổi; hãy đăng xuất rồi đăng nhập lại.',
      { reason: 'claims' },
    );
  return { uid, ...claims, name: member.name };
}
