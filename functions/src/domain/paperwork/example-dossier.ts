/** The example's dossier and certificate as papers of its way name them; every fact is an example. @see examples.ts */
import { EXAMPLE_PRODUCER, EXAMPLE_PRODUCT } from './example-office.ts';
import type { CertificateFacts } from './papers/parts/certificate.ts';
import type { DossierHead } from './papers/parts/dossier-head.ts';

const { name, address, phone } = EXAMPLE_PRODUCER;

export const EXAMPLE_HEAD: DossierHead = {
  code: '19-02104-01-2026',
  applicant: name,
  address,
  phone,
  email: null,
  product: EXAMPLE_PRODUCT,
  registration: 'upgrade',
  receivedOn: '2026-10-27',
};

export const EXAMPLE_CERTIFICATE: CertificateFacts = {
  product: EXAMPLE_PRODUCT,
  producer: name,
  address,
  stars: 3,
  level: 'province',
  decisionNumber: '1234/QĐ-UBND (ví dụ)',
  certificateNumber: '56/2024 (ví dụ)',
  issuedOn: '2024-06-20',
  validUntil: '2027-06-20',
};
