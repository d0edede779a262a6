import {
  CERTIFICATE_ENDING_FIELDS,
  type CertificateEndingFacts,
  certificateState,
  type CertificateState,
  DomainError,
  parseDetails,
} from '../../../domain/index.ts';
import { certificateFacts } from './certificate-facts.ts';
import { certificateOf, nothing, type PaperMaker } from './source.ts';

const STAGES: Readonly<Record<CertificateState, CertificateEndingFacts['stage'] | null>> = {
  valid: 'before',
  renewalOpen: 'open',
  renewalClosed: 'closed',
  extended: 'ended',
  expired: 'ended',
  revoked: null,
  replaced: null,
};

/** Where a certificate stands on a day; one that was revoked or replaced is no longer anybody's to renew. */
export const certificateEndingNoticeMaker: PaperMaker<CertificateEndingFacts> = {
  suggest: nothing,
  facts: (source, given) => {
    const { certificate, producer } = certificateOf(source);
    const stage = STAGES[certificateState(certificate, source.words.issuance.issuedOn ?? source.today)];
    if (stage === null)
      throw new DomainError(
        'failed-precondition',
        'Giấy chứng nhận đã bị thu hồi hoặc được thay thế nên không có thông báo sắp hết hạn.',
      );
    return {
      ...source.words,
      certificate: certificateFacts(certificate, producer),
      stage,
      details: parseDetails(CERTIFICATE_ENDING_FIELDS, given),
    };
  },
};
