import { z } from 'zod';
import { CommuneId, Id, Uid } from '../kernel/ids.ts';
import { Instant } from '../kernel/plain-date.ts';
import { PersonName, ShortText } from '../kernel/text.ts';
import { ProducerKind } from '../producer/producer.ts';
import { Role } from './roles.ts';

export const Member = z.strictObject({
  uid: Uid,
  communeId: CommuneId,
  email: z.string().max(200),
  name: z.string().max(200),
  role: Role,
  unit: Id.nullable(),
  active: z.boolean(),
  since: Instant,
  changedAt: Instant,
  schemaVersion: z.literal(1),
});
export type Member = z.infer<typeof Member>;

/** An invitation waits under a hash of the e-mail address; who signs in with that verified address may accept it. */
export const Invitation = z.strictObject({
  id: Id,
  communeId: CommuneId,
  email: z.string().max(200),
  role: Role,
  unit: Id.nullable(),
  state: z.enum(['open', 'accepted', 'cancelled']),
  invitedBy: Uid,
  invitedAt: Instant,
  acceptedBy: Uid.nullable(),
  schemaVersion: z.literal(1),
});
export type Invitation = z.infer<typeof Invitation>;

/** A newcomer's request to be registered as a producer; Phòng Kinh tế approves or declines. */
export const Registration = z.strictObject({
  uid: Uid,
  communeId: CommuneId,
  email: z.string().max(200),
  representative: PersonName,
  producerName: ShortText,
  producerKind: ProducerKind,
  villageId: Id.nullable(),
  phone: z.string().max(40),
  address: z.string().max(300),
  state: z.enum(['open', 'approved', 'declined']),
  reason: z.string().max(1000).nullable(),
  askedAt: Instant,
  decidedAt: Instant.nullable(),
  producerId: Id.nullable(),
  schemaVersion: z.literal(1),
});
export type Registration = z.infer<typeof Registration>;
