import { z } from 'zod';
import { CommandId, CommuneId, Id, Uid } from '../kernel/ids.ts';
import { PersonName, ShortText } from '../kernel/text.ts';
import { Role } from '../people/roles.ts';
import { ProducerKind } from '../producer/producer.ts';
import { contract } from './contract.ts';

const commandId = CommandId;
const Email = z.email({ error: 'Địa chỉ thư điện tử không hợp lệ.' }).max(200);
const Done = z.strictObject({ done: z.literal(true) });

/** Admin (any role) or Phòng Kinh tế (producers and village heads) invites an e-mail address into a role. */
export const inviteMember = contract(
  'inviteMember',
  z.object({ commandId, email: Email, role: Role, unit: Id.nullable() }),
  z.strictObject({ invitationId: Id }),
);

/** Who signed in with the invited, verified address accepts; claims are set, the token must be refreshed. */
export const acceptInvitation = contract(
  'acceptInvitation',
  z.object({ commandId, commune: CommuneId }),
  z.strictObject({ role: Role, unit: Id.nullable() }),
);

/** A newcomer without invitation asks to be registered as a producer. */
export const registerProducer = contract(
  'registerProducer',
  z.object({
    commandId,
    commune: CommuneId,
    representative: PersonName,
    producerName: ShortText,
    producerKind: ProducerKind,
    villageId: Id.nullable(),
    phone: z.string().max(40),
    address: z.string().max(300),
  }),
  Done,
);

/** Phòng Kinh tế approves (linking to a known producer, or making a new one) or declines with a reason. */
export const approveProducer = contract(
  'approveProducer',
  z.object({
    commandId,
    uid: Uid,
    decision: z.enum(['approve', 'decline']),
    /** An existing producer of the plan, or null for a new one. */
    producerId: Id.nullable(),
    reason: z.string().max(1000),
  }),
  z.strictObject({ producerId: Id.nullable() }),
);

/** Admin changes a member's role or unit, or ends the membership (claims removed, sessions revoked). */
export const setMember = contract(
  'setMember',
  z.object({ commandId, uid: Uid, role: Role, unit: Id.nullable(), active: z.boolean() }),
  Done,
);
