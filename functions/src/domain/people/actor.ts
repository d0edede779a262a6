import { z } from 'zod';
import { CommuneId, Id, Uid } from '../kernel/ids.ts';
import { Role, ROLES_WITH_UNIT } from './roles.ts';

/** The custom claims of a member's ID token. Small on purpose: rules and functions read nothing else to know who asks. */
export const Claims = z
  .strictObject({ commune: CommuneId, role: Role, unit: Id.optional() })
  .refine((claims) => !ROLES_WITH_UNIT.includes(claims.role) || claims.unit !== undefined, {
    message: 'Vai trò này phải gắn với một đơn vị.',
    path: ['unit'],
  });
export type Claims = z.infer<typeof Claims>;

/** Who asks: a member of one commune, in one role. */
export const Actor = z
  .strictObject({
    uid: Uid,
    commune: CommuneId,
    role: Role,
    unit: Id.optional(),
    name: z.string().optional(),
  })
  .readonly();
export type Actor = z.infer<typeof Actor>;

/** A signed-in person without membership yet: may only accept an invitation or ask to register as a producer. */
export interface Newcomer {
  readonly uid: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name?: string | undefined;
}
