import { acceptInvitation as accept } from '../../application/membership/accept-invitation.ts';
import { approveProducer as approve } from '../../application/membership/approve-producer.ts';
import { inviteMember as invite } from '../../application/membership/invite-member.ts';
import { registerProducer as register } from '../../application/membership/register-producer.ts';
import { setMember as set } from '../../application/membership/set-member.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand, defineNewcomerCommand } from '../define-command.ts';
import { wire } from '../wire.ts';

export const inviteMember = defineCommand(contracts.inviteMember, ({ input, actor, now }) =>
  invite(wire(), actor, now, input),
);
export const acceptInvitation = defineNewcomerCommand(contracts.acceptInvitation, ({ input, actor, now }) =>
  accept(wire(), actor, now, input),
);
export const registerProducer = defineNewcomerCommand(contracts.registerProducer, ({ input, actor, now }) =>
  register(wire(), actor, now, input),
);
export const approveProducer = defineCommand(contracts.approveProducer, ({ input, actor, now }) =>
  approve(wire(), actor, now, input),
);
export const setMember = defineCommand(contracts.setMember, ({ input, actor, now }) =>
  set(wire(), actor, now, input),
);
