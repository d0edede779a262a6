import type { Certificate, CertificateFacts, Producer } from '../../../domain/index.ts';
import { typed } from './producer.ts';

/** A certificate as papers name it; the product and its producer as they were called when it was issued. */
export const certificateFacts = (certificate: Certificate, producer: Producer): CertificateFacts => ({
  product: certificate.productName,
  producer: certificate.producerName,
  address: typed(producer.address),
  stars: certificate.stars,
  level: certificate.level,
  decisionNumber: certificate.decisionNumber,
  certificateNumber: certificate.certificateNumber ?? null,
  issuedOn: certificate.issuedOn,
  validUntil: certificate.validUntil,
});
