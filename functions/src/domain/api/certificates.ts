import { z } from 'zod';
import { RevocationGround } from '../certificate/certificate.ts';
import { CommandId, Id } from '../kernel/ids.ts';
import { PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { contract } from './contract.ts';

/** Records a revocation that the province or the ministry decided. @see QĐ 26/2026, Điều 8 */
export const revokeCertificate = contract(
  'revokeCertificate',
  z.object({
    commandId: CommandId,
    certificateId: Id,
    ground: RevocationGround,
    decisionNumber: ShortText,
    conclusionOn: PlainDate,
    revokedOn: PlainDate,
  }),
  z.strictObject({ certificateId: Id }),
);
