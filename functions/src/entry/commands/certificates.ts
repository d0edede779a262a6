// What the province or the ministry decided, recorded by Phòng Kinh tế.
import { recordCertificate as record } from '../../application/certificates/record-certificate.ts';
import { revokeCertificate as revoke } from '../../application/certificates/revoke-certificate.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wire } from '../wire.ts';
import { dossierCommand } from './dossier-command.ts';

export const recordCertificate = dossierCommand(contracts.recordCertificate, record);
export const revokeCertificate = defineCommand(contracts.revokeCertificate, (call) => revoke(wire(), call));
